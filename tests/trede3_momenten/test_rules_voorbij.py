# SPDX-License-Identifier: EUPL-1.2
"""Findings about acts whose day has passed, and the peace of what is history."""

import pytest

from tests.trede3_momenten.kalenderfeiten import cyclus, dag, feiten, kort
from vijftreden.kern.kalender import Cyclus, Soort, Vorm
from vijftreden.trede3_momenten.rules.voorbij import datum_voorbij, kaders_niet_ontvangen

BOARD = {"stukken_uit": "2027-06-23", "vergadering": "2027-07-07"}


@pytest.mark.parametrize(("op", "aantal"), [("2027-04-29", 0), ("2027-04-30", 1)])
def test_kaders_are_asked_from_the_day_after_29_april(op, aantal):
    uit = kaders_niet_ontvangen(feiten(cyclus(**BOARD), op=op))
    assert kort(uit) == [("kaders-niet-ontvangen", "binnenkort")] * aantal
    for bevinding in uit:
        assert bevinding.bewijs["datum"] == "2027-04-29"
        assert bevinding.norm == "kaders-uiterlijk"


@pytest.mark.parametrize(
    "een",
    [
        cyclus(kaders_ontvangen="2027-01-15"),
        cyclus(gehouden={Soort.KADERS}),
        cyclus(ontwerp_verzonden="2027-04-12"),  # what comes later makes the kaders moot
        cyclus(gehouden={Soort.VASTSTELLING}),
        cyclus(Cyclus.JAARREKENING, jaar=2026),
    ],
)
def test_kaders_are_not_asked_when_they_or_what_follows_came_in(een):
    assert kaders_niet_ontvangen(feiten(een, op="2027-05-10")) == ()


def voorbij(een, op, **anders):
    uit = datum_voorbij(feiten(een, op=op, **anders))
    return [(b.bewijs["soort"], b.bewijs["datum"], str(b.ernst)) for b in uit]


@pytest.mark.parametrize(
    ("op", "verwacht"),
    [
        ("2027-03-31", []),
        ("2027-04-01", [("ontwerp", "2027-03-31", "binnenkort")]),
        ("2027-06-22", [("ontwerp", "2027-03-31", "binnenkort")]),
        ("2027-06-23", [("zienswijze", "2027-06-22", "nu")]),
        ("2027-07-07", [("zienswijze", "2027-06-22", "nu")]),
        ("2027-07-08", [("vaststelling", "2027-07-07", "binnenkort")]),
        ("2027-07-22", [("begroting-toezichthouder", "2027-07-21", "binnenkort")]),
        ("2027-12-31", [("begroting-toezichthouder", "2027-07-21", "binnenkort")]),
    ],
)
def test_only_the_furthest_passed_act_of_a_cycle_is_asked(op, verwacht):
    assert voorbij(cyclus(**BOARD), op) == verwacht


def test_each_cycle_asks_for_itself():
    cycli = (
        cyclus(verzonden="2027-07-20", **BOARD),
        cyclus(Cyclus.JAARREKENING, jaar=2026, vergadering="2027-07-07"),
        cyclus(Cyclus.WIJZIGING, jaar=2027, vaststelling="2027-06-01"),
    )
    uit = datum_voorbij(feiten(*cycli, op="2027-07-21"))
    assert [(b.bewijs["cyclus"], b.bewijs["soort"]) for b in uit] == [
        ("jaarrekening", "jaarrekening-toezichthouder"),
        ("begrotingswijziging", "wijziging-toezichthouder"),
    ]


def test_what_was_marked_or_stands_on_the_board_row_is_not_asked():
    op = "2027-06-30"
    assert voorbij(cyclus(zienswijze_verzonden="2027-06-18", **BOARD), op) == []
    assert voorbij(cyclus(gehouden={Soort.ZIENSWIJZE}, **BOARD), op) == []
    assert voorbij(cyclus(ontwerp_verzonden="2027-04-12", **BOARD), "2027-06-01") == []
    assert voorbij(cyclus(Cyclus.JAARREKENING, jaar=2026), "2027-05-01") == [
        ("voorlopige-jaarrekening", "2027-04-29", "binnenkort")
    ]
    ontvangen = cyclus(Cyclus.JAARREKENING, jaar=2026, kaders_ontvangen="2027-03-01")
    assert voorbij(ontvangen, "2027-05-01") == []


def test_a_service_agreement_asks_its_own_acts():
    een = cyclus(Cyclus.DIENSTVERLENING, jaar=2027)
    assert voorbij(een, "2026-12-01", vorm=Vorm.RZM) == []
    assert voorbij(een, "2026-12-02", vorm=Vorm.RZM) == [("opdracht", "2026-12-01", "binnenkort")]
    gehouden = cyclus(Cyclus.DIENSTVERLENING, jaar=2027, gehouden={Soort.OPDRACHT})
    assert voorbij(gehouden, "2026-12-02", vorm=Vorm.RZM) == []


def test_what_passed_before_we_followed_it_is_history():
    oud = (cyclus(jaar=2027), cyclus(Cyclus.JAARREKENING, jaar=2025), cyclus(jaar=2028))
    alles = feiten(*oud, op="2026-11-24", gevolgd_vanaf=dag("2026-11-24"))
    assert datum_voorbij(alles) == ()
    assert kaders_niet_ontvangen(alles) == ()
    halverwege = feiten(cyclus(), op="2027-07-01", gevolgd_vanaf=dag("2027-06-25"))
    assert datum_voorbij(halverwege) == ()
    assert kaders_niet_ontvangen(halverwege) == ()
    op_de_dag = feiten(cyclus(), op="2027-07-01", gevolgd_vanaf=dag("2027-04-29"))
    assert len(kaders_niet_ontvangen(op_de_dag)) == 1


def test_a_board_after_the_outer_date_leaves_one_question():
    """Meeting on 20 September, to the supervisor by 14 September: the later act asks first."""
    een = cyclus(stukken_uit="2027-09-06", vergadering="2027-09-20")
    assert voorbij(een, "2027-09-14") == [("zienswijze", "2027-09-05", "nu")]
    for op in ("2027-09-15", "2027-09-20", "2027-09-21"):
        assert voorbij(een, op) == [("begroting-toezichthouder", "2027-09-14", "binnenkort")]


def test_a_date_on_the_day_that_we_began_is_ours():
    een = cyclus(**BOARD)
    op_de_dag = {"gevolgd_vanaf": dag("2027-03-31")}
    erna = {"gevolgd_vanaf": dag("2027-04-01")}
    assert voorbij(een, "2027-04-10", **op_de_dag) == [("ontwerp", "2027-03-31", "binnenkort")]
    assert voorbij(een, "2027-04-10", **erna) == []
