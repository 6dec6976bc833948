# SPDX-License-Identifier: EUPL-1.2
"""Where the tables of a sheet are, and what stands around them."""

import pytest

from tests.trede1_opdracht.lijst.lezen import read, read_one
from tests.trede1_opdracht.lijst.voorbeelden import bijzonderheden, geplakt, werkmap
from vijftreden.trede1_opdracht.rules.lijst.blad import lees_bladen
from vijftreden.trede1_opdracht.rules.lijst.raster import letter
from vijftreden.trede1_opdracht.rules.lijst.tabellen import vind_tabellen

HEAD = ["Project", "Projectleider", "Budget"]
ROW = ["Brug", "Milan de Wit", "10.000"]
OTHER = ["Tunnel", "Sanne Vermeer", "20.000"]


def skipped(table):
    return [(line.nummer, line.reden.value, line.teksten) for line in table.overgeslagen]


def names(found):
    return [row.naam for row in found.rows]


def test_titles_above_the_headings_are_kept_as_titles():
    found = read_one([["Overzicht 2026"], ["Bijgewerkt:", "1 nov"], [], HEAD, ROW])
    assert found.table.titels == ("Overzicht 2026", "Bijgewerkt:", "1 nov")
    assert (found.table.koprij, found.table.koppen) == (4, tuple(HEAD))
    assert [row.nummer for row in found.rows] == [5]


def test_merged_programmes_are_filled_down_and_marked():
    found = read_one(bijzonderheden())
    assert found.table.titels == ("Projectenoverzicht Ruimte 2026", "Peildatum 1 november 2026")
    assert [row.programma for row in found.rows] == ["Bereikbaar Waterrijk"] * 3 + [
        "Waterrijk Aardgasvrij"
    ] * 2
    assert [sorted(row.aangevuld) for row in found.table.rijen] == [[], [0], [0], [], [0]]


def test_empty_rows_and_columns_fall_away_and_a_column_without_heading_gets_its_letter():
    cells = [["", *HEAD[:2], "", "", "Budget"], [], ["", "Brug", "Milan", "", "los", "5"], [], []]
    found = read_one(cells)
    assert found.table.koppen == ("Project", "Projectleider", "Kolom E", "Budget")
    assert found.rows[0].eigen == (("Kolom E", "los"),)
    assert letter(27) == "AB"


def test_two_headings_of_one_name_are_two_columns():
    cells = [["Project", "Fase", "Naam", "Naam", "Naam"], ["a", "Ontwerp", "b", "c", "d"]]
    assert read_one(cells).table.koppen[2:] == ("Naam", "Naam (2)", "Naam (3)")


def test_two_tables_under_each_other_each_have_their_own_headings_and_title():
    cells = [
        ["Lopend"],
        HEAD,
        ROW,
        OTHER,
        [],
        [
            "Inhuur",
        ],
        ["Opdracht", "Opdrachtnemer", "Einddatum"],
        ["Data", "Bitweg B.V.", "2027"],
    ]
    first, second = read(cells)
    assert (first.table.titels, names(first)) == (("Lopend",), ["Brug", "Tunnel"])
    assert (second.table.titels, names(second)) == (("Inhuur",), ["Data"])
    assert first.table.sleutel != second.table.sleutel
    assert [row.nummer for row in second.rows] == [8]


def test_headings_that_come_back_on_every_page_are_skipped():
    found = read_one([HEAD, ROW, HEAD, OTHER])
    assert names(found) == ["Brug", "Tunnel"]
    assert skipped(found.table) == [(3, "kop-herhaald", tuple(HEAD))]


def test_a_total_is_no_commission_but_a_total_renovation_is():
    cells = [
        HEAD,
        ROW,
        ["Totaalrenovatie", "Jan", "5"],
        ["Subtotaal", "", "30.000"],
        ["", "Totaal Ruimte", 30],
        ["Totaal aanpak", "Jan Bos", "1"],
    ]
    found = read_one(cells)
    assert names(found) == ["Brug", "Totaalrenovatie", "Totaal aanpak"]
    assert [reason for _, reason, _ in skipped(found.table)] == ["totaal", "totaal"]


def test_a_heading_between_the_rows_is_the_programme_of_what_follows():
    cells = [HEAD, ["Programma Ruimte"], ROW, ["Programma Sport"], OTHER]
    found = read_one(cells)
    assert [row.programma for row in found.rows] == ["Programma Ruimte", "Programma Sport"]
    assert [remark.code for remark in found.map.opmerkingen] == ["tussenkoppen"]


def test_a_merged_heading_between_the_rows_needs_no_known_word():
    content = werkmap([HEAD, ["Binnenstad"], ROW], samen=("A2:C2",))
    found = read_one(content)
    assert [row.programma for row in found.rows] == ["Binnenstad"]


def test_with_a_column_for_the_programme_a_heading_between_stays_as_own_field():
    cells = [["Programma", *HEAD], ["Cluster Noord"], ["Ruimte", *ROW]]
    (row,) = read_one(cells).rows
    assert (row.programma, row.eigen) == ("Ruimte", (("Tussenkop", "Cluster Noord"),))


def test_notes_under_a_table_are_notes_and_a_row_with_only_a_name_is_a_row():
    cells = [HEAD, ["Alleen een naam"], ROW, ["* exclusief btw"], [], ["Vragen? Bel Jan"]]
    found = read_one(cells)
    assert names(found) == ["Alleen een naam", "Brug"]
    assert [reason for _, reason, _ in skipped(found.table)] == ["noot", "noot"]
    assert found.codes() == ["alleen-een-naam"]


@pytest.mark.parametrize(
    ("rows", "merged"),
    [
        (
            [["", "Planning", None], ["Project", "Start", "Eind"], ["Brug", "2026", "2027"]],
            ("B1:C1",),
        ),
        (
            [
                ["Wie", "", "Planning", None],
                ["Project", "PL", "Start", "Eind"],
                ["Brug", "Jan Bos", "2026", "2027"],
            ],
            ("A1:B1", "C1:D1"),
        ),
        (
            [
                ["Project", "Opdrachtnemer", "Planning", None],
                [None, None, "Begin", "Gereed"],
                ["Brug", "Jan Bos", "2026", "2027"],
            ],
            ("A1:A2", "C1:D1"),
        ),
    ],
)
def test_headings_in_two_lines_are_read_together(rows, merged):
    found = read_one(werkmap(rows, samen=merged))
    (row,) = found.rows
    assert row.naam == "Brug"
    assert (row.begin_op.year, row.eind_op.year) == (2026, 2027)
    assert sum(kop.startswith("Planning") for kop in found.table.koppen) in (0, 2)


def test_years_above_columns_are_headings():
    found = read_one([["Project", "Wethouder", "2026", 2027], ["Brug", "Karin Holt", "5", "6"]])
    assert found.table.koppen == ("Project", "Wethouder", "2026", "2027")
    assert read_one(werkmap([["Project", "Fase", 2026], ["Brug", "Ontwerp", 5]])).table.koprij == 1


def test_headings_in_words_of_their_own_are_seen_by_what_stands_below():
    found = read_one([["Wat gaan we doen", "Hoeveel"], ["Brug", "1000"], ["Tunnel", "2000"]])
    assert (found.table.koprij, names(found)) == (1, ["Brug", "Tunnel"])
    assert read_one([["Brug", "Oost"], ["Tunnel", "West"]]).table.koprij == 0
    assert read_one([["Brug", "Brug"], ["a", "5"]]).table.koprij == 0


def test_a_list_without_headings_gets_letters_and_says_so():
    found = read_one([ROW, OTHER])
    assert found.table.koppen == ("Kolom A", "Kolom B", "Kolom C")
    assert [remark.code for remark in found.map.opmerkingen] == ["geen-koppen"]
    assert [(row.naam, row.budget) for row in found.rows] == [("Brug", 10000), ("Tunnel", 20000)]


def test_a_person_may_say_where_the_headings_stand():
    (sheet,) = lees_bladen(
        geplakt([["Zus", "Zo"], ["Brug", "Jan"], HEAD, ROW]).encode(), "geplakt"
    )
    (told,) = vind_tabellen(sheet, koprij=1)
    assert (told.koppen[:2], len(told.rijen)) == (("Zus", "Zo"), 3)
    (without,) = vind_tabellen(sheet, koprij=0)
    assert (without.koprij, len(without.rijen)) == (0, 4)


def test_one_column_of_names_is_a_list_with_or_without_a_heading():
    assert names(read_one("Brug\nTunnel\nTotaal\n")) == ["Brug", "Tunnel"]
    assert names(read_one("Project\nBrug\n\nTunnel\n")) == ["Brug", "Tunnel"]


def test_a_merge_that_starts_above_the_rows_fills_nothing():
    content = werkmap(
        [["Project", "Fase"], [None, "Ontwerp"], ["Brug", "Nazorg"]], samen=("A1:A2",)
    )
    found = read_one(content)
    assert names(found) == ["", "Brug"]


def test_more_sheets_each_give_their_table():
    content = werkmap([HEAD, ROW], Oud=[HEAD, OTHER])
    assert [names(found) for found in read(content)] == [["Brug"], ["Tunnel"]]
