# SPDX-License-Identifier: EUPL-1.2
"""Reading a list of 2,000 and 20,000 commissions from CSV and XLSX to rows, without a database."""

import time
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from multiprocessing import get_context

from xlsxwriter import Workbook

from benchmarks.geheugen import piek_mb
from benchmarks.tabel import getal
from vijftreden.trede1_opdracht.rules.lijst.blad import lees_bladen
from vijftreden.trede1_opdracht.rules.lijst.kolommen import herken
from vijftreden.trede1_opdracht.rules.lijst.lezing import lees_regels
from vijftreden.trede1_opdracht.rules.lijst.tabellen import vind_tabellen

MATEN = (2_000, 20_000)
DAG = date(2026, 11, 24)
KOPPEN = (
    "Project", "Projectleider", "Programma", "Ambtelijk opdrachtgever", "Wethouder", "Fase",
    "Budget (x € 1.000)", "Start", "Oplevering", "Bijzonderheden",
)  # fmt: skip


def meet() -> Iterator[tuple[str, str, str, str, str]]:
    """Each in a process of its own, so that its peak is its own."""
    for soort in ("csv", "xlsx"):
        for maat in MATEN:
            with get_context("spawn").Pool(1) as proces:
                seconden, piek = proces.apply(_lees, (soort, maat))
            yield soort, getal(maat), getal(seconden), getal(maat / seconden), getal(piek)


def _lees(soort: str, maat: int) -> tuple[float, float]:
    """Seconds, and the peak of memory in MB: the making of the list counts in the peak too."""
    inhoud = _csv(maat) if soort == "csv" else _xlsx(maat)
    begin = time.perf_counter()
    for blad in lees_bladen(inhoud, f"lijst.{soort}"):
        for tabel in vind_tabellen(blad):
            for _ in lees_regels(tabel, herken(tabel, {}), vandaag=DAG):
                pass
    seconden = time.perf_counter() - begin
    return seconden, piek_mb()


def _regels(maat: int) -> Iterator[tuple[str, ...]]:
    yield KOPPEN
    for n in range(maat):
        yield (
            f"Herinrichting straat {n}", f"Persoon {'abcdefghij'[n % 10]}{n % 7 * 'x'}",
            f"Programma {n // 100}", "Joost van Dalen", "Karin Holt",
            ("Ontwerp", "Realisatie", "Definitie")[n % 3], f"{n % 9 + 1}.{n % 900 + 100}",
            "1-3-2026", ("Q3 2027", "31-12-26", "2028")[n % 3], f"eigen tekst {n}",
        )  # fmt: skip


def _csv(maat: int) -> bytes:
    return "\n".join(";".join(rij) for rij in _regels(maat)).encode()


def _xlsx(maat: int) -> bytes:
    uit = BytesIO()
    boek = Workbook(uit, {"constant_memory": True})
    blad = boek.add_worksheet("Projecten")
    for n, rij in enumerate(_regels(maat)):
        blad.write_row(n, 0, rij)
    boek.close()
    return uit.getvalue()
