# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets: one line per date, days as days, text as text whatever it begins with."""

import io
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

import xlsxwriter

from vijftreden.trede3_momenten.selectors import Datumregel
from vijftreden.trede3_momenten.texts import cyclusnaam, normuitleg, soortnaam, toezichthouder

MEESTE_RIJEN = 50_000
FORMULETEKENS = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so is taken for a formula by whoever opens or copies it."""
KOLOMMEN = (
    ("Opdracht", 44),
    ("Vorm", 8),
    ("Cyclus", 26),
    ("Jaar", 8),
    ("Wat", 34),
    ("Datum", 14),
    ("Uiterste dag van de wet", 14),
    ("Gedaan op", 14),
    ("Toezichthouder", 20),
    ("Zo is geteld", 60),
    ("Artikel", 34),
    ("Status", 16),
    ("Bron", 50),
)
Cel = str | int | date | None


def werkblad(regels: Iterable[Datumregel], *, naam: str, soort_omgeving: str) -> bytes:
    """The file for these dates, at most 50,000; a last line says so when there were more."""
    doel = io.BytesIO()
    with nieuw_werkboek(doel, titel=f"Kalender van {naam}") as boek:
        blad = boek.add_worksheet("Kalender")
        kop = boek.add_format({"bold": True, "bottom": 1})
        schrijver = Schrijver(boek, blad)
        blad.freeze_panes(1, 1)
        for plaats, (titel, breedte) in enumerate(KOLOMMEN):
            blad.set_column(plaats, plaats, breedte)
            blad.write_string(0, plaats, titel, kop)
        bron = iter(regels)
        laatste = 0
        for laatste, regel in enumerate(islice(bron, MEESTE_RIJEN), start=1):
            schrijver.rij(laatste, _cellen(regel, soort_omgeving))
        if next(bron, None) is not None:
            schrijver.rij(laatste + 1, ["Er zijn meer datums. Kies een jaar of een filter."])
        blad.autofilter(0, 0, laatste, len(KOLOMMEN) - 1)
    return doel.getvalue()


def nieuw_werkboek(doel: io.BytesIO, *, titel: str) -> xlsxwriter.Workbook:
    """An empty workbook, written row by row, in which no text becomes a formula or a link."""
    opties = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    boek = xlsxwriter.Workbook(doel, opties)
    boek.set_properties({"title": titel})
    return boek


class Schrijver:
    """Writes a value by its kind, so that nothing is guessed from its text."""

    def __init__(self, boek: xlsxwriter.Workbook, blad: xlsxwriter.worksheet.Worksheet) -> None:
        self.blad = blad
        self.dag = boek.add_format({"num_format": "dd-mm-yyyy", "align": "left"})
        self.letterlijk = boek.add_format({"quote_prefix": True})

    def rij(self, nummer: int, cellen: Iterable[Cel]) -> None:
        """One line."""
        for plaats, waarde in enumerate(cellen):
            if isinstance(waarde, str):
                opmaak = self.letterlijk if waarde.startswith(FORMULETEKENS) else None
                self.blad.write_string(nummer, plaats, waarde, opmaak)
            elif isinstance(waarde, date):
                self.blad.write_datetime(nummer, plaats, waarde, self.dag)
            elif waarde is not None:
                self.blad.write_number(nummer, plaats, waarde)


def _cellen(regel: Datumregel, soort_omgeving: str) -> Iterator[Cel]:
    norm = normuitleg(regel)
    yield regel.opdracht
    yield regel.gr_vorm
    yield cyclusnaam(regel)
    yield regel.jaar
    yield soortnaam(regel.soort.value, soort_omgeving)
    yield regel.datum
    yield regel.wettelijke_grens
    yield regel.gehouden_op
    yield toezichthouder(regel)
    yield norm.berekening
    yield norm.artikel
    yield norm.status
    yield regel.bron
