# SPDX-License-Identifier: EUPL-1.2
"""Findings about the own side: raad, recess, the letter, and the next step to the zienswijze."""

from dataclasses import replace

import pytest

from tests.trede3_momenten.kalenderfeiten import cyclus, feiten, kort, raad, reces
from vijftreden.kern.kalender import Cyclus, Soort, Vorm
from vijftreden.trede3_momenten.rules.raad import (
    geen_raad_voor_stukken,
    reactiedatum_na_stukken,
    reces_in_venster,
    zienswijze_nadert,
)

BOARD = {"stukken_uit": "2027-06-23", "vergadering": "2027-07-07"}


def geen_raad(*dagen, op="2026-11-24", recessen=(), **velden):
    momenten = (*raad(*dagen), *recessen)
    een = cyclus(momenten=momenten, **(velden or BOARD))
    return geen_raad_voor_stukken(feiten(een, op=op, vergaderingen=momenten))


def test_a_raad_before_papers_go_out_is_in_order():
    assert geen_raad("2027-06-22") == ()
    assert geen_raad("2027-03-31") == ()  # the day of the draft itself


def test_a_raad_on_the_day_that_papers_go_out_is_late():
    (bevinding,) = geen_raad("2027-03-30", "2027-06-23", "2027-07-08")
    assert bevinding.code == "geen-raad-voor-stukken"
    assert bevinding.bewijs == {
        "cyclus": "begroting",
        "jaar": 2028,
        "volgnummer": 1,
        "van": "2027-03-31",
        "laatste_goede_dag": "2027-06-22",
        "raad": ["2027-06-23"],
    }


def test_a_raad_in_recess_does_not_count_and_the_draft_opens_the_window():
    assert geen_raad("2027-06-10", recessen=(reces("2027-06-01", "2027-06-10"),))
    assert geen_raad("2027-06-10", recessen=(reces("2027-06-01", "2027-06-09"),)) == ()
    assert geen_raad("2027-03-20", **BOARD)
    assert geen_raad("2027-03-20", ontwerp_verzonden="2027-03-15", **BOARD) == ()


def test_a_letter_that_ends_before_the_raad_is_the_same_problem():
    (bevinding,) = geen_raad("2027-06-17", brief_reactie="2027-06-10", **BOARD)
    assert bevinding.bewijs["laatste_goede_dag"] == "2027-06-10"
    assert bevinding.bewijs["raad"] == ["2027-06-17"]


def test_the_evidence_is_empty_when_no_raad_follows():
    (bevinding,) = geen_raad("2027-01-20")
    assert bevinding.bewijs["raad"] == []


@pytest.mark.parametrize(
    ("dagen", "velden"),
    [
        ((), BOARD),  # no raad entered at all
        (("2026-06-17",), BOARD),  # only of another year
        (("2027-01-20",), {"ontwerp_verzonden": "2027-03-15"}),  # no board date: a guess
        (("2027-01-20",), BOARD | {"zienswijze_verzonden": "2027-06-01"}),
        (("2027-01-20",), BOARD | {"gehouden": {Soort.RAAD}}),
        (("2027-01-20",), BOARD | {"gehouden": {Soort.VASTSTELLING}}),
    ],
)
def test_no_raad_is_not_said_without_ground(dagen, velden):
    assert geen_raad(*dagen, **velden) == ()


def test_no_raad_is_over_after_the_last_good_day():
    assert geen_raad("2027-01-20", op="2027-06-22")
    assert geen_raad("2027-01-20", op="2027-06-23") == ()


def test_a_cycle_without_zienswijze_has_no_raad_to_miss():
    een = cyclus(Cyclus.JAARREKENING, jaar=2026, vergadering="2027-07-07")
    momenten = raad("2027-01-20")
    assert geen_raad_voor_stukken(feiten(een, vergaderingen=momenten)) == ()
    assert reces_in_venster(feiten(een, vergaderingen=(reces("2027-05-01"),))) == ()


def in_reces(*recessen, op="2026-11-24", **velden):
    een = cyclus(**(velden or BOARD))
    return reces_in_venster(feiten(een, op=op, vergaderingen=recessen))


def test_a_recess_in_the_window_is_told_with_its_days():
    mei, een_dag = reces("2027-04-24", "2027-05-09"), reces("2027-06-22")
    uit = in_reces(een_dag, mei, reces("2027-07-10", "2027-08-22"))
    assert kort(uit) == [("reces-in-venster", "ter-informatie")] * 2
    assert [(b.bewijs["reces_van"], b.bewijs["reces_tot_en_met"]) for b in uit] == [
        ("2027-04-24", "2027-05-09"),
        ("2027-06-22", "2027-06-22"),
    ]


def test_a_recess_is_silent_outside_the_window_after_it_and_without_a_board_date():
    mei = reces("2027-04-24", "2027-05-09")
    assert in_reces(mei, op="2027-06-22")
    assert in_reces(mei, op="2027-06-23") == ()
    assert in_reces(reces("2027-06-23", "2027-08-01")) == ()
    assert in_reces(reces("2027-03-01", "2027-03-30")) == ()
    assert in_reces(reces("2027-07-01"), ontwerp_verzonden="2027-06-01") == ()


def test_a_zienswijze_of_which_the_draft_has_no_day_has_no_window():
    een = cyclus(
        Cyclus.JAARREKENING, jaar=2026, vergadering="2027-07-07", brief_reactie="2027-06-15"
    )
    assert reces_in_venster(feiten(een, vergaderingen=(reces("2027-05-01"),))) == ()


@pytest.mark.parametrize(
    ("vorm", "velden", "laatste"),
    [
        (Vorm.OL, BOARD | {"brief_reactie": "2027-06-22"}, None),
        (Vorm.OL, BOARD | {"brief_reactie": "2027-06-23"}, "2027-06-22"),
        (Vorm.OL, {"vergadering": "2027-07-07", "brief_reactie": "2027-07-07"}, "2027-07-06"),
        (Vorm.BVO, BOARD | {"brief_reactie": "2027-06-30"}, None),
        (Vorm.GO, BOARD | {"brief_reactie": "2027-07-07"}, "2027-07-06"),
        (Vorm.OL, {"brief_reactie": "2027-12-01"}, None),
        (Vorm.OL, BOARD, None),
    ],
)
def test_a_letter_that_ends_after_papers_are_out(vorm, velden, laatste):
    uit = reactiedatum_na_stukken(feiten(cyclus(vorm=vorm, **velden), vorm=vorm))
    assert [b.bewijs["laatste_goede_dag"] for b in uit] == [laatste] * bool(laatste)
    for bevinding in uit:
        assert bevinding.code == "reactiedatum-na-stukken"
        assert bevinding.bewijs["brief"] == velden["brief_reactie"]


def test_a_letter_without_legal_limit_is_never_late():
    een = cyclus(
        Cyclus.JAARREKENING, jaar=2026, vergadering="2027-07-07", brief_reactie="2027-08-01"
    )
    assert reactiedatum_na_stukken(feiten(een)) == ()


@pytest.mark.parametrize(
    ("op", "stap", "ernst"),
    [
        ("2027-04-26", None, None),
        ("2027-04-27", "advies", "binnenkort"),  # 14 days before 11 May
        ("2027-05-11", "advies", "binnenkort"),
        ("2027-05-12", "college", "binnenkort"),
        ("2027-05-26", "commissie", "binnenkort"),
        ("2027-06-09", "raad", "binnenkort"),
        ("2027-06-14", "raad", "binnenkort"),
        ("2027-06-15", "raad", "nu"),  # a week before 22 June
        ("2027-06-22", "raad", "nu"),
        ("2027-06-23", None, None),
    ],
)
def test_one_line_walks_with_the_steps_to_the_zienswijze(op, stap, ernst):
    uit = zienswijze_nadert(feiten(cyclus(**BOARD), op=op))
    assert [(b.bewijs["stap"], str(b.ernst)) for b in uit] == ([(stap, ernst)] if stap else [])
    for bevinding in uit:
        assert bevinding.bewijs["zienswijze"] == "2027-06-22"


def test_after_the_raad_the_zienswijze_itself_is_the_step():
    momenten = raad("2027-06-17")
    een = cyclus(momenten=momenten, gehouden={Soort.RAAD}, **BOARD)
    (bevinding,) = zienswijze_nadert(feiten(een, op="2027-06-18"))
    assert bevinding.bewijs["stap"] == "zienswijze"
    assert kort([bevinding]) == [("zienswijze-nadert", "nu")]
    ongemerkt = cyclus(momenten=momenten, **BOARD)
    (bevinding,) = zienswijze_nadert(feiten(ongemerkt, op="2027-06-18"))
    assert bevinding.bewijs["stap"] == "zienswijze"


def test_a_zienswijze_of_the_jaarrekening_has_only_its_own_day():
    een = cyclus(Cyclus.JAARREKENING, jaar=2026, brief_reactie="2027-06-15")
    assert zienswijze_nadert(feiten(een, op="2027-05-31")) == ()
    assert kort(zienswijze_nadert(feiten(een, op="2027-06-01"))) == [
        ("zienswijze-nadert", "binnenkort")
    ]
    assert kort(zienswijze_nadert(feiten(een, op="2027-06-15"))) == [("zienswijze-nadert", "nu")]


def test_no_line_when_sent_or_of_the_time_before_we_followed_it():
    verstuurd = cyclus(zienswijze_verzonden="2027-06-01", **BOARD)
    assert zienswijze_nadert(feiten(verstuurd, op="2027-06-10")) == ()
    gevolgd = feiten(cyclus(**BOARD), op="2027-06-10")
    assert zienswijze_nadert(gevolgd)
    later = replace(gevolgd, gevolgd_vanaf=gevolgd.peildatum.replace(month=7))
    assert zienswijze_nadert(later) == ()


def test_stored_steps_out_of_order_still_give_one_line():
    """A date that a person kept may lie after the next step; the line never doubles."""
    een = cyclus(**BOARD)
    datums = tuple(
        replace(feit, datum=feit.datum.replace(month=6, day=20))
        if feit.soort is Soort.COLLEGE
        else feit
        for feit in een.datums
    )
    for op, stap in (("2027-06-09", "college"), ("2027-06-20", "college"), ("2027-06-21", "raad")):
        (bevinding,) = zienswijze_nadert(feiten(replace(een, datums=datums), op=op))
        assert bevinding.bewijs["stap"] == stap
