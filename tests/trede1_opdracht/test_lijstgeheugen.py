# SPDX-License-Identifier: EUPL-1.2
"""A long list: memory stays flat, the first of each kind are shown, and all of them count."""

import tracemalloc

import pytest
from django.db import connection

from tests.factories import omgeving, systeem
from vijftreden.conf.databases import weinig_geheugen
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.rules.lijst import blad
from vijftreden.trede1_opdracht.rules.lijst.blad import lees_bladen
from vijftreden.trede1_opdracht.rules.lijstkeuzes import Keuzes
from vijftreden.trede1_opdracht.selectors.lijst import bekijk
from vijftreden.trede1_opdracht.selectors.lijstbeeld import MEESTE

ROWS = 2_000
HEAD = "Project;Ambtelijk opdrachtgever;Fase;Budget;Bijzonderheden"


def long_list(n, row=lambda n: f"Straat {n};Joost van Dalen;ontwerp;€ 1,2 mln;bijzonder {n}"):
    return "\n".join((HEAD, *map(row, range(n)))).encode()


def look(content):
    actor = systeem(omgeving())
    with zicht(actor):
        return bekijk(actor, inhoud=content, naam="lijst.csv", keuzes=Keuzes())


@pytest.mark.django_db
def test_reading_in_keeps_nothing_of_a_line_but_its_cells():
    content = long_list(ROWS)
    look(long_list(10))
    tracemalloc.start()
    try:
        view = look(content)
        kept, _ = tracemalloc.get_traced_memory()
        assert view.aantal == view.aantal_regels == ROWS
        tracemalloc.reset_peak()
        came = sum(1 for _ in view.inleesregels())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert came == ROWS
    assert kept < ROWS * 800, "five cells, of which three say the same on every line"
    assert peak - kept < 200_000, "walking through the lines needs no more for more lines"


@pytest.mark.django_db
def test_each_walk_gives_the_same_lines():
    view = look(long_list(30))
    assert list(view.inleesregels()) == list(view.inleesregels())
    assert [line.nummer for line in view.inleesregels()] == list(range(2, 32))


@pytest.mark.django_db
def test_of_many_wrong_and_double_lines_the_first_are_kept_and_all_count():
    names = ["Brug Oost", *["" for _ in range(MEESTE + 50)], *["Brug Oost"] * (MEESTE + 7)]
    view = look(long_list(len(names), lambda n: f"{names[n]};;ontwerp;€ 1,2 mln;x"))
    counted = view.telling
    assert view.aantal == 1
    assert (counted.fouten.aantal, len(counted.fouten.deel)) == (MEESTE + 50, MEESTE)
    assert (counted.overgeslagen.aantal, len(counted.overgeslagen.deel)) == (MEESTE + 7, MEESTE)
    assert counted.dubbel.aantal == MEESTE + 7
    assert counted.fouten.deel[0].nummer == 3


def test_equal_texts_are_one_text_until_there_are_too_many(monkeypatch):
    monkeypatch.setattr(blad, "ONTHOUDEN", 3)
    (sheet,) = lees_bladen(b"aa;bb\ncc;aa\ndd;bb\ndd;cc", "x.csv")
    assert sheet.rijen == (("aa", "bb"), ("cc", "aa"), ("dd", "bb"), ("dd", "cc"))
    assert sheet.rijen[0][0] is sheet.rijen[1][1]
    assert sheet.rijen[1][0] is sheet.rijen[3][1]
    assert sheet.rijen[2][0] is not sheet.rijen[3][0]


@pytest.mark.django_db
def test_sqlite_keeps_few_pages_for_a_while_and_then_as_many_as_before():
    if connection.vendor != "sqlite":
        with weinig_geheugen(connection):
            return

    def pages():
        with connection.cursor() as cursor:
            return cursor.execute("PRAGMA cache_size").fetchone()[0]

    before = pages()
    with weinig_geheugen(connection):
        assert pages() == -4000
    assert pages() == before != -4000
