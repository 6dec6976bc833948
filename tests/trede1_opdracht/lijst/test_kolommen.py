# SPDX-License-Identifier: EUPL-1.2
"""What each column means: guessed with the reason, corrected, remembered."""

import json

import pytest

from tests.trede1_opdracht.lijst.lezen import read_one
from tests.trede1_opdracht.lijst.voorbeelden import TWAALF, werkmap
from vijftreden.trede1_opdracht.rules.lijst.kolommen import (
    Datumvorm,
    Doel,
    Getalvorm,
    Zekerheid,
    kies,
    vingerafdruk,
)
from vijftreden.trede1_opdracht.rules.lijst.koppen import btw_van, doel_ongeveer, factor_van


def aims(head, *rows):
    return list(read_one([head, *rows]).aims().values())


def test_the_twelve_are_recognised_from_their_headings():
    assert list(read_one(TWAALF).aims().values()) == [
        "naam",
        "opdrachtnemer",
        "programma",
        "ambtelijk_opdrachtgever",
        "bestuurlijk_opdrachtgever",
        "fase",
        "budget",
        "begin",
        "eind",
        "volgend_gesprek",
        "eigen",
    ]


@pytest.mark.parametrize(
    ("heading", "cell", "aim"),
    [
        ("AOG", "Joost van Dalen", "ambtelijk_opdrachtgever"),
        ("Ambtelijk opdr.gever", "Joost", "eigen"),
        ("Ambtelijk  Opdrachtgéver:", "Joost", "ambtelijk_opdrachtgever"),
        ("Bestuurlijk opdrachtgever (wethouder)", "Karin", "bestuurlijk_opdrachtgever"),
        ("Ambtelijk opdrachtgver", "Joost", "ambtelijk_opdrachtgever"),
        ("Naam gedelegeerd opdrachtgever", "Joost", "gedelegeerd_opdrachtgever"),
        ("Teamleider", "Joost", "leidinggevende_opdrachtnemer"),
        ("Eerstvolgende bila", "1-12-2026", "volgend_gesprek"),
        ("E-mail projectleider", "j@x.nl", "eigen"),
        ("Budget besteed", "500", "eigen"),
        ("PM", "12", "eigen"),
        ("Klaar", "ja", "eigen"),
        ("Start", "46387", "begin"),
        ("Kader", "alleen binnen de bebouwde kom", "eigen"),
        ("Jaar", "volgend", "eigen"),
        ("Status", "Ontwerp", "fase"),
        ("Status", "groen", "eigen"),
        ("Programma", "", "programma"),
    ],
)
def test_a_heading_and_what_stands_below_it_decide_together(heading, cell, aim):
    assert aims(["Project", "Projectnr", heading], ["Brug", "A-1", cell])[2] == aim


def test_a_column_project_that_holds_numbers_is_the_number():
    assert aims(
        ["Project", "Fase", "Omschrijving"], ["1234", "Ontwerp", "Brug"], ["1235", "", "Weg"]
    ) == [
        "nummer",
        "fase",
        "naam",
    ]


def test_of_two_columns_for_one_thing_the_plainest_wins_and_the_other_says_so():
    found = read_one([["Project", "Kosten", "Budget"], ["Brug", "1", "2"]])
    assert list(found.aims().values()) == ["naam", "eigen", "budget"]
    assert "‘Budget’" in found.map.kolommen[1].waarom


def test_organisations_on_both_sides_are_no_persons():
    cells = [
        ["Opdrachtgever", "Opdrachtnemer", "Jaar", "Bedrag"],
        ["Ministerie van Wonen", "Rijksdienst Subsidies", "2026", "€ 6,9 mln"],
    ]
    found = read_one(cells)
    assert list(found.aims().values()) == [
        "organisatie_gever",
        "organisatie_nemer",
        "jaar",
        "budget",
    ]
    assert found.map.soort == "overig"
    assert [remark.code for remark in found.map.opmerkingen] == ["naam-uit-partijen"]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (["Departement", "Agentschap"], "agentschap"),
        (["Deelnemer", "Regeling"], "gemeenschappelijke_regeling"),
        (["Opdracht", "ZZP'er"], "zzp"),
        (["Project", "Projectleider"], "project"),
    ],
)
def test_headings_tell_the_relation_kind_of_a_list(head, kind):
    assert read_one([head, ["Aa", "Bb"]]).map.soort == kind


def test_a_programme_typed_once_above_its_rows_is_filled_down_and_said():
    rows = [["Ruimte", "Brug"], ["", "Weg"], ["", "Plein"], ["Sport", "Hal"], ["", "Bad"]]
    found = read_one([["Programma", "Project"], *rows])
    assert "erboven" in found.map.kolommen[0].waarom
    assert [row.programma for row in found.rows] == ["Ruimte"] * 3 + ["Sport"] * 2
    loose = read_one([["Programma", "Project"], ["", "Brug"], ["Sport", "Hal"], ["", "Bad"]])
    assert [row.programma for row in loose.rows] == ["", "Sport", ""]


def test_without_headings_amounts_and_two_days_speak_and_names_are_asked():
    found = read_one(
        [
            ["Nieuwe brug", "Jan Bos", "1-1-2026", "1-2-2027", "5.000"],
            ["Oude tunnel", "Jan Bos", "1-3-2026", "1-4-2027", "6.000"],
        ]
    )
    assert list(found.aims().values()) == ["naam", "eigen", "begin", "eind", "budget"]
    assert found.map.kolommen[1].zekerheid is Zekerheid.ONBEKEND


def test_no_name_anywhere_is_a_mistake_that_says_what_to_do():
    found = read_one([["Wethouder", "Fase", "Dag"], ["Karin Holt", "Ontwerp", "1-1-2026"]])
    assert (found.map.fout, found.rows[0].fout) == (True, True)
    assert found.map.opmerkingen[0].code == "geen-naamkolom"
    assert "Kies welke dag" in found.map.kolommen[2].waarom


def test_a_sheet_with_one_column_without_heading_is_proposed_to_be_left_out():
    rows = [["Zo werkt deze lijst"], ["Vul elke maand in."]]
    assert read_one(werkmap(rows)).map.overslaan is True
    assert read_one(rows).map.overslaan is False


@pytest.mark.parametrize(
    ("heading", "factor"),
    [
        ("Budget (x 1.000)", 1000),
        ("Budget x € 1.000", 1000),
        ("Budget in k€", 1000),
        ("Budget (€ 1.000)", 1000),
        ("Budget (in duizenden euro's)", 1000),
        ("Budget (dzd)", 1000),
        ("Budget (mln)", 10**6),
        ("Budget in € miljoen", 10**6),
        ("Budget x 1.000.000", 10**6),
        ("Budget (M€)", 10**6),
        ("Budget", 1),
        ("Budget 2026", 1),
    ],
)
def test_the_unit_stands_in_the_heading(heading, factor):
    assert factor_van(heading) == factor
    found = read_one([["Project", "Fase", heading], ["Brug", "Ontwerp", "2"]])
    assert found.rows[0].budget == 2 * factor


def test_the_unit_and_the_vat_may_stand_above_the_table():
    cells = [["Bedragen x € 1.000, excl. btw"], [], ["Project", "Budget"], ["Brug", "2"]]
    found = read_one(cells)
    assert (found.rows[0].budget, found.rows[0].btw) == (2000, "excl")
    assert "Boven de tabel" in found.map.kolommen[1].waarom


@pytest.mark.parametrize(
    ("heading", "vat"),
    [
        ("Budget excl. btw", "excl"),
        ("Budget (inclusief BTW)", "incl"),
        ("Budget zonder btw", "excl"),
        ("Budget", ""),
    ],
)
def test_the_vat_stands_in_the_heading(heading, vat):
    assert btw_van(heading) == vat


def test_a_form_that_cannot_be_told_is_asked():
    cells = [
        ["Project", "Budget", "Eind"],
        ["Brug", "2,000", "31/12/2026"],
        ["Weg", "3,500", "12/31/2026"],
    ]
    found = read_one(cells)
    assert [remark.code for remark in found.map.opmerkingen] == [
        "getalvorm-vraag",
        "datumvorm-vraag",
    ]
    assert found.rows[0].budget is None
    said = kies(found.map, {"Budget": {"getalvorm": "punt"}, "Eind": {"datumvorm": "dag"}})
    assert said.opmerkingen == ()
    assert said.kolommen[1].getalvorm is Getalvorm.PUNT
    assert said.kolommen[2].datumvorm is Datumvorm.DAG_EERST


def test_a_choice_goes_before_a_guess_and_a_double_choice_is_a_mistake():
    found = read_one(TWAALF).map
    changed = kies(found, {"Bijzonderheden": {"doel": "naam"}}, soort="programma")
    assert (changed.kolommen[10].doel, changed.soort) == (Doel.NAAM, "programma")
    assert (changed.fout, changed.opmerkingen[0].code) == (True, "kolom-dubbel")
    assert kies(changed, {"Project": {"doel": "niet"}}).fout is False
    with pytest.raises(ValueError, match="onzin"):
        kies(found, {"Project": {"doel": "onzin"}})


def test_what_was_chosen_is_remembered_and_not_guessed_for_another_column():
    head = ["Project", "Werk", "Budget (x 1.000)"]
    first = read_one([head, ["A1", "Brug", "5"]])
    chosen = kies(first.map, {"Werk": {"doel": "naam"}, "Project": {"doel": "nummer"}})
    stored = json.loads(json.dumps(chosen.onthoud()))
    again = read_one([["Werk", "PROJECT", "Titel"], ["Brug", "A1", "x"]], remembered=stored)
    assert list(again.aims().values()) == ["naam", "nummer", "eigen"]
    assert [column.zekerheid.value for column in again.map.kolommen] == [
        "gekozen",
        "gekozen",
        "onbekend",
    ]


def test_the_fingerprint_is_that_of_the_headings_in_whatever_order():
    assert vingerafdruk(["Project ", "FASE"]) == vingerafdruk(["Fase", "project"])
    assert vingerafdruk(["Project"]) != vingerafdruk(["Fase"])
    assert len(vingerafdruk([])) == 64


def test_short_headings_are_not_stretched():
    assert doel_ongeveer("bog2") is None
    assert doel_ongeveer("volstrekt iets anders") is None


def test_a_short_heading_counts_under_a_heading_that_is_merged_above_it():
    assert doel_ongeveer("Geld en tijd Start") == (Doel.BEGIN, "start")
