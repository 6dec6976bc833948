# SPDX-License-Identifier: EUPL-1.2
"""Commissions as a spreadsheet or CSV: text stays text, and a negative number stays a number."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain

import xlsxwriter

from vijftreden.trede1_opdracht.selectors import Waarde
from vijftreden.uitgang.werkblad import nieuw_werkboek

FORMULETEKENS = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so is taken for a formula by whoever opens or copies it."""
NEGATIEF = re.compile(r"-(0|[1-9]\d{0,14})([.,]\d+)?")
BREEDTE = 22
BOM = "\ufeff"

Rijen = Iterable[Sequence[Waarde]]


def als_csv(koppen: Sequence[str], rijen: Rijen) -> Iterator[str]:
    """Line by line, as a Dutch spreadsheet opens it: semicolons, decimal commas, days first."""
    regel = io.StringIO()
    schrijver = csv.writer(regel, delimiter=";", lineterminator="\r\n")
    yield BOM
    for waarden in chain([koppen], rijen):
        schrijver.writerow([_tekst(waarde) for waarde in waarden])
        yield _leeg(regel)


def als_xlsx(koppen: Sequence[str], rijen: Rijen) -> bytes:
    """The workbook, written row by row so that memory stays flat."""
    doel = io.BytesIO()
    with nieuw_werkboek(doel, titel="Opdrachten") as boek:
        blad = boek.add_worksheet("Opdrachten")
        kop = boek.add_format({"bold": True, "bottom": 1})
        opmaak = {
            "dag": boek.add_format({"num_format": "dd-mm-yyyy", "align": "left"}),
            "letterlijk": boek.add_format({"quote_prefix": True}),
        }
        blad.freeze_panes(1, 2)
        blad.set_column(0, max(0, len(koppen) - 1), BREEDTE)
        for plaats, tekst in enumerate(koppen):
            blad.write_string(0, plaats, tekst, kop)
        for nummer, waarden in enumerate(rijen, start=1):
            for plaats, waarde in enumerate(waarden):
                _schrijf(blad, nummer, plaats, waarde, opmaak)
    return doel.getvalue()


def _schrijf(
    blad: xlsxwriter.worksheet.Worksheet,
    nummer: int,
    plaats: int,
    waarde: Waarde,
    opmaak: dict[str, xlsxwriter.format.Format],
) -> None:
    if isinstance(waarde, date):
        blad.write_datetime(nummer, plaats, waarde, opmaak["dag"])
    elif isinstance(waarde, Decimal):
        blad.write_number(nummer, plaats, waarde)
    elif waarde and NEGATIEF.fullmatch(waarde):
        blad.write_number(nummer, plaats, float(waarde.replace(",", ".")))
    elif waarde:
        gevaar = waarde.startswith(FORMULETEKENS)
        blad.write_string(nummer, plaats, waarde, opmaak["letterlijk"] if gevaar else None)


def _tekst(waarde: Waarde) -> str:
    if isinstance(waarde, date):
        return f"{waarde:%d-%m-%Y}"
    if isinstance(waarde, Decimal):
        return f"{waarde}".replace(".", ",")
    if not waarde or NEGATIEF.fullmatch(waarde) or not waarde.startswith(FORMULETEKENS):
        return waarde or ""
    return f"'{waarde}"


def _leeg(regel: io.StringIO) -> str:
    tekst = regel.getvalue()
    regel.seek(0)
    regel.truncate()
    return tekst
