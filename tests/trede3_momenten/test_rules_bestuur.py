# SPDX-License-Identifier: EUPL-1.2
"""Findings about the board: its dates, its papers and the outer dates."""

from dataclasses import replace

import pytest

from tests.trede3_momenten.kalenderfeiten import cyclus, dag, feiten, kort
from vijftreden.kern.bevinding import Ernst
from vijftreden.kern.kalender import Bevestigreden, Cyclus, Soort, Vorm
from vijftreden.trede3_momenten.rules.bestuur import (
    bestuur_dicht_op_grens,
    bestuursdatum_onbekend,
    bevestig_de_kalender,
    grens_in_weekend,
    stukkendatum_onbekend,
)
from vijftreden.trede3_momenten.rules.feiten import Cyclusfeit, Datumfeit

NU, BINNENKORT, TER_INFORMATIE = Ernst.NU, Ernst.BINNENKORT, Ernst.TER_INFORMATIE
REDENEN = frozenset({Bevestigreden.MINISTERIE, Bevestigreden.GRENSOVERSCHRIJDEND})


def test_a_person_must_confirm_an_odd_calendar_once():
    (bevinding,) = bevestig_de_kalender(feiten(bevestigredenen=REDENEN))
    assert bevinding.code == "bevestig-de-kalender"
    assert bevinding.bewijs == {"redenen": ["grensoverschrijdend", "ministerie"]}
    assert bevestig_de_kalender(feiten(bevestigredenen=REDENEN, bevestigd=True)) == ()
    assert bevestig_de_kalender(feiten()) == ()


@pytest.mark.parametrize("vorm", [Vorm.RZM, Vorm.CG, None])
def test_no_chapter_to_confirm_without_a_budget_of_its_own(vorm):
    assert bevestig_de_kalender(feiten(bevestigredenen=REDENEN, vorm=vorm)) == ()


@pytest.mark.parametrize(
    ("op", "ernsten"),
    [
        ("2027-01-22", []),
        ("2027-01-23", [BINNENKORT]),  # 150 days before 22 June
        ("2027-09-14", [BINNENKORT]),
        ("2027-09-15", []),
    ],
)
def test_the_board_date_is_asked_when_the_draft_comes_near(op, ernsten):
    uit = bestuursdatum_onbekend(feiten(cyclus(), op=op))
    assert [b.ernst for b in uit] == ernsten
    for bevinding in uit:
        assert bevinding.bewijs == {
            "cyclus": "begroting",
            "jaar": 2028,
            "volgnummer": 1,
            "ontwerp": "2027-06-22",
        }


@pytest.mark.parametrize(
    "een",
    [
        cyclus(vergadering="2027-07-07"),
        cyclus(vaststelling="2027-07-07"),
        cyclus(stukken_uit="2027-06-23"),
        cyclus(verzonden="2027-08-01"),
        cyclus(gehouden={Soort.BEGROTING_TOEZICHTHOUDER}),
        cyclus(Cyclus.JAARREKENING),
        cyclus(Cyclus.WIJZIGING, ontwerp_verzonden="2027-02-01"),
        Cyclusfeit(cyclus=Cyclus.BEGROTING, jaar=2028),
        Cyclusfeit(
            cyclus=Cyclus.BEGROTING,
            jaar=2028,
            datums=(Datumfeit(soort=Soort.ONTWERP, datum=dag("2027-06-22")),),
        ),
    ],
)
def test_the_board_date_is_not_asked_when_known_done_or_of_another_cycle(een):
    assert bestuursdatum_onbekend(feiten(een, op="2027-03-01")) == ()


@pytest.mark.parametrize(
    ("op", "ernsten"),
    [
        ("2026-11-24", [TER_INFORMATIE]),
        ("2027-03-02", [TER_INFORMATIE]),
        ("2027-03-03", [BINNENKORT]),  # 126 days before 7 July
        ("2027-07-07", [BINNENKORT]),
        ("2027-07-08", []),
    ],
)
def test_papers_date_unknown_is_said_and_later_asked(op, ernsten):
    uit = stukkendatum_onbekend(feiten(cyclus(vergadering="2027-07-07"), op=op))
    assert [(b.code, b.ernst) for b in uit] == [("stukkendatum-onbekend", e) for e in ernsten]
    for bevinding in uit:
        assert bevinding.bewijs["vergadering"] == "2027-07-07"


@pytest.mark.parametrize(
    "een",
    [
        cyclus(),  # no meeting known yet
        cyclus(vergadering="2027-07-07", stukken_uit="2027-06-23"),
        cyclus(vergadering="2027-07-07", gehouden={Soort.VASTSTELLING}),
        cyclus(Cyclus.JAARREKENING, vergadering="2027-07-07"),
        Cyclusfeit(
            cyclus=Cyclus.BEGROTING,
            jaar=2028,
            bestuur=cyclus(vergadering="2027-07-07").bestuur,
        ),
    ],
)
def test_papers_date_is_not_asked_otherwise(een):
    assert stukkendatum_onbekend(feiten(een, op="2027-04-01")) == ()


@pytest.mark.parametrize("vorm", [Vorm.BVO, Vorm.GO])
def test_a_bvo_and_a_go_count_from_adoption_so_papers_are_not_asked(vorm):
    een = cyclus(vorm=vorm, vergadering="2027-07-07")
    assert stukkendatum_onbekend(feiten(een, op="2027-04-01", vorm=vorm)) == ()


def test_papers_of_an_amendment_are_asked_too():
    een = cyclus(Cyclus.WIJZIGING, vergadering="2027-07-07")
    assert kort(stukkendatum_onbekend(feiten(een, op="2027-06-01"))) == [
        ("stukkendatum-onbekend", "binnenkort")
    ]


@pytest.mark.parametrize(
    ("vergadering", "krap"),
    [
        ("2027-09-10", False),
        ("2027-09-11", False),  # three days
        ("2027-09-12", True),
        ("2027-09-14", True),
        ("2027-09-20", True),  # after the outer date
    ],
)
def test_less_than_three_days_between_board_and_outer_date(vergadering, krap):
    uit = bestuur_dicht_op_grens(feiten(cyclus(vergadering=vergadering)))
    assert [(b.code, b.ernst) for b in uit] == [("bestuur-dicht-op-grens", BINNENKORT)] * krap
    for bevinding in uit:
        assert bevinding.bewijs == {
            "cyclus": "begroting",
            "jaar": 2028,
            "volgnummer": 1,
            "soort": "begroting-toezichthouder",
            "besluit": vergadering,
            "grens": "2027-09-14",
        }


@pytest.mark.parametrize(("vergadering", "krap"), [("2027-07-11", False), ("2027-07-12", True)])
def test_the_three_days_hold_for_the_jaarrekening_too(vergadering, krap):
    een = cyclus(Cyclus.JAARREKENING, jaar=2026, vergadering=vergadering)
    assert len(bestuur_dicht_op_grens(feiten(een))) == krap


@pytest.mark.parametrize(
    "een",
    [
        cyclus(),
        cyclus(vergadering="2027-09-14", verzonden="2027-09-14"),
        cyclus(Cyclus.WIJZIGING, vergadering="2027-09-14"),
        replace(cyclus(vergadering="2027-09-14"), datums=()),
        replace(
            cyclus(vergadering="2027-09-14"),
            datums=(Datumfeit(soort=Soort.BEGROTING_TOEZICHTHOUDER, datum=dag("2027-09-14")),),
        ),
    ],
)
def test_no_outer_date_too_close_otherwise(een):
    assert bestuur_dicht_op_grens(feiten(een)) == ()


def test_too_close_is_over_after_the_outer_date():
    een = cyclus(vergadering="2027-09-14")
    assert bestuur_dicht_op_grens(feiten(een, op="2027-09-14"))
    assert bestuur_dicht_op_grens(feiten(een, op="2027-09-15")) == ()


def test_an_outer_date_in_a_weekend_is_only_told():
    """By the printed calendar: Sat 29-4-2028, Sun 29-4-2029, Sat 14-7-2029, Sat 14-9-2030."""
    cycli = [cyclus(jaar=jaar) for jaar in (2028, 2029, 2030, 2031)]
    cycli += [cyclus(Cyclus.JAARREKENING, jaar=jaar) for jaar in (2026, 2027, 2028)]
    dagen = {
        "2028-04-01": [
            (2029, "kaders", "2028-04-29"),
            (2027, "voorlopige-jaarrekening", "2028-04-29"),
        ],
        "2029-04-01": [
            (2030, "kaders", "2029-04-29"),
            (2028, "voorlopige-jaarrekening", "2029-04-29"),
            (2028, "jaarrekening-toezichthouder", "2029-07-14"),
        ],
        "2030-09-01": [(2031, "begroting-toezichthouder", "2030-09-14")],
    }
    for op, verwacht in dagen.items():
        uit = grens_in_weekend(feiten(*cycli, op=op))
        assert [(b.bewijs["jaar"], b.bewijs["soort"], b.bewijs["grens"]) for b in uit] == verwacht
        assert {b.ernst for b in uit} == {TER_INFORMATIE}


def test_an_outer_date_in_a_weekend_is_told_from_a_year_before():
    een = cyclus(jaar=2029)
    assert grens_in_weekend(feiten(een, op="2027-04-29")) == ()  # 2028 has a 29 February
    assert grens_in_weekend(feiten(een, op="2027-04-30"))


def test_an_outer_date_in_a_weekend_is_silent_once_done_or_past():
    assert grens_in_weekend(feiten(cyclus(jaar=2029), op="2028-04-29"))
    assert grens_in_weekend(feiten(cyclus(jaar=2029), op="2028-04-30")) == ()
    gehouden = cyclus(jaar=2029, kaders_ontvangen="2028-02-01")
    assert grens_in_weekend(feiten(gehouden, op="2028-04-01")) == ()
