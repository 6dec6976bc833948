# SPDX-License-Identifier: EUPL-1.2
"""Who stands in a cell, and which names are one person."""

import pytest

from vijftreden.trede1_opdracht.rules.lijst.namen import groepen, lees_naam, normaal


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Jan Jansen", ["Jan Jansen"]),
        ("  Jan   Jansen ", ["Jan Jansen"]),
        ("Jansen, Jan", ["Jan Jansen"]),
        ("Vries, J. de", ["J. de Vries"]),
        ("de Vries, Kees", ["Kees de Vries"]),
        ("Vries, de", ["de Vries"]),
        ("Berg, drs. J.P. van den", ["drs. J.P. van den Berg"]),
        ("Mevr. drs. A. Bakker", ["Mevr. drs. A. Bakker"]),
    ],
)
def test_one_name_in_reading_order_says_all(cell, names):
    read = lees_naam(cell)
    assert (list(read.namen), read.heel, read.vacature) == (names, True, False)


@pytest.mark.parametrize(
    ("cell", "names", "vacancy"),
    [
        ("J. Jansen / vacature", ["J. Jansen"], True),
        ("vacature", [], True),
        ("vacature (Jan Jansen tot 1-1)", [], True),
        ("Jan Jansen en Piet Bos", ["Jan Jansen", "Piet Bos"], False),
        ("Jan Jansen, Piet Bos", ["Jan Jansen", "Piet Bos"], False),
        ("Jan Jansen\nPiet Bos", ["Jan Jansen", "Piet Bos"], False),
        ("Bos, Kok, Smit", ["Bos", "Kok", "Smit"], False),
        ("Jan/Jan", ["Jan"], False),
        ("Jan Jansen (a.i.)", ["Jan Jansen"], False),
        ("Jan Jansen <jan@voorbeeld.nl>", ["Jan Jansen"], False),
        ("Jan Jansen 06-12345678", ["Jan Jansen"], False),
        ("jan@voorbeeld.nl", [], False),
        ("n.t.b.", [], False),
    ],
)
def test_more_than_a_name_is_kept(cell, names, vacancy):
    read = lees_naam(cell)
    assert (list(read.namen), read.vacature, read.heel) == (names, vacancy, False)


def test_a_dash_is_nobody():
    assert (lees_naam("-").namen, lees_naam("-").eerste, lees_naam("-").heel) == ((), "", True)


@pytest.mark.parametrize(
    "cell",
    [
        "Bouwbedrijf De Vries B.V.", "Gemeente Waterrijk", "Team Projecten", "RWS", "Bitweg BV",
        "Omgevingsdienst Delta-Oost", "Stichting Sport & Spel", "Rijksdienst Subsidies",
    ],
)  # fmt: skip
def test_an_organisation_is_no_person_and_is_not_split(cell):
    read = lees_naam(cell)
    assert (read.organisatie, read.namen) == (True, (cell,))


@pytest.mark.parametrize("name", ["Jan Jansen", "A. de Raad", "Groen"])
def test_a_person_is_no_organisation(name):
    assert lees_naam(name).organisatie is False


def test_spelling_that_says_nothing_falls_away():
    spellings = ["J.P. Jánsen", "JP Jansen", "dhr. drs. J. P. Jansen", "j.p. jansen"]
    assert {normaal(name) for name in spellings} == {"jp jansen"}
    assert normaal("Jansen J") == "jansen j"
    assert normaal("...") == ""


def test_one_name_in_four_spellings_is_one_group_and_the_usual_spelling_stands_for_it():
    (group,) = groepen(
        ["Noor Bakker", "Noor Bakker", "noor bakker", "NOOR BAKKER", "mw. Noor Bakker"]
    )
    assert (group.naam, group.gelijk, len(group.spellingen)) == ("Noor Bakker", True, 4)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Noor Bakker", "N. Bakker"),
        ("Noor Bakker", "Bakker"),
        ("Noor Bakker", "Noor Baker"),
        ("Kees de Vries", "Cees de Vries"),
    ],
)
def test_names_that_look_alike_are_asked_about(one, other):
    (group,) = groepen([one, other])
    assert (group.gelijk, set(group.spellingen)) == (False, {one, other})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Noor Bakker", "Piet Bakker"),
        ("J. Jansen", "P. Jansen"),
        ("J. Vermeulenstein", "P. Vermeulenstein"),
        ("Noor Bakker", "M. Bakker"),
        ("Sanne Vermeer", "Milan de Wit"),
    ],
)
def test_two_people_are_two_people(one, other):
    assert groepen([one, other]) == ()


def test_what_is_connected_through_another_is_one_question():
    (group,) = groepen(["Noor Bakker", "N. Bakker", "Noor Baker", "Bakker"])
    assert group.naam == "Noor Bakker"
    assert len(group.spellingen) == 4


def test_half_a_name_that_fits_two_people_does_not_make_them_one():
    (group,) = groepen(["Jan Bos", "Jan Bos", "Joris Bos", "J. Bos", "Bos"])
    assert set(group.spellingen) == {"Jan Bos", "J. Bos", "Bos"}
    assert groepen(["K. Bos", "Bos"])[0].spellingen == ("Bos", "K. Bos")
