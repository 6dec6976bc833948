# SPDX-License-Identifier: EUPL-1.2
"""What the rules notice of moments: when, how urgent, and that running work stays calm."""

from datetime import date, timedelta

import pytest

from tests.trede3_momenten.kalenderfeiten import DREMPELS
from vijftreden.kern.bevinding import Ernst
from vijftreden.kern.ids import uuid7
from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.trede3_momenten.rules import TREDE, Feiten, herzie_op
from vijftreden.trede3_momenten.rules.stuurfeiten import Momentfeit, Stuurfeiten, Wisselfeit
from vijftreden.trede3_momenten.texts.momenten import MOMENTBEVINDINGEN

SOORT = Momentsoort
SINDS = date(2026, 9, 1)
DAG = timedelta(days=1)
GESPREK = {"soort": SOORT.VOORTGANG, "gepland_op": date(2026, 12, 1)}


def moment(**velden):
    return Momentfeit(**{"id": uuid7(), **velden})


def feiten(*momenten, op="2026-11-24", rust=False, gesprek=True, **velden):
    """A project since 1 September; a conversation on 1 December unless told otherwise."""
    alle = (*momenten, moment(**GESPREK)) if gesprek else momenten
    sturing = Stuurfeiten(
        **{"vorm": relatievormen()["project"], "sinds": SINDS, "momenten": alle, **velden}
    )
    return Feiten(
        peildatum=date.fromisoformat(op),
        gevolgd_vanaf=SINDS,
        drempels=DREMPELS,
        slapend=rust,
        sturing=sturing,
    )


def gezien(*momenten, **velden):
    return {b.code: b.ernst for b in TREDE.bevindingen(feiten(*momenten, **velden))}


@pytest.mark.parametrize(
    ("op", "ernst"),
    [
        ("2026-11-10", None),
        ("2026-11-11", Ernst.BINNENKORT),
        ("2026-12-10", Ernst.BINNENKORT),
        ("2026-12-11", Ernst.NU),
    ],
)
def test_a_day_that_passed_is_asked_from_the_day_after_and_urgent_after_thirty(op, ernst):
    """10 November with thirty days is 10 December."""
    evaluatie = moment(soort=SOORT.EVALUATIE, gepland_op=date(2026, 11, 10))
    gesprek = moment(soort=SOORT.VOORTGANG, gepland_op=date(2027, 6, 1))
    assert gezien(evaluatie, gesprek, gesprek=False, op=op).get("moment-voorbij") == ernst


@pytest.mark.parametrize(
    "velden",
    [
        {"gehouden_op": date(2026, 11, 12)},
        {"historie": True},
        {"heeft_besluit": True},
        {"gepland_op": None},
    ],
)
def test_what_was_held_or_was_before_is_not_asked(velden):
    velden = {"soort": SOORT.EVALUATIE, "gepland_op": date(2026, 11, 10), **velden}
    assert gezien(moment(**velden)) == {}


def test_running_work_is_never_urgent_and_not_asked_for_what_lay_before():
    oud = moment(soort=SOORT.EVALUATIE, gepland_op=SINDS - DAG)
    assert gezien(oud, uit_lijst=True, op="2026-11-24") == {}
    later = moment(soort=SOORT.EVALUATIE, gepland_op=SINDS)
    assert gezien(later, uit_lijst=True, op="2026-11-24") == {"moment-voorbij": Ernst.BINNENKORT}


def test_until_somebody_who_decides_agreed_running_work_asks_nothing():
    later = moment(soort=SOORT.EVALUATIE, gepland_op=SINDS)
    over = moment(soort=SOORT.FASEOVERGANG, fase="initiatief", gehouden_op=SINDS)
    wissel = (Wisselfeit(rol="ambtelijk_opdrachtgever", vanaf=SINDS + DAG),)
    stil = {"uit_lijst": True, "bevestigd": False, "gesprek": False, "wisselingen": wissel}
    assert gezien(later, over, op="2027-11-24", **stil) == {}


@pytest.mark.parametrize(("op", "vraagt"), [("2026-10-12", False), ("2026-10-13", True)])
def test_a_conversation_is_asked_when_the_rhythm_says_so_and_none_has_a_day(op, vraagt):
    """Six weeks after 1 September is 13 October."""
    zonder_dag = moment(soort=SOORT.VOORTGANG)
    assert ("gesprek-niet-gepland" in gezien(zonder_dag, gesprek=False, op=op)) is vraagt
    assert gezien(zonder_dag, op=op) == {}


def test_a_conversation_is_counted_from_the_last_and_not_asked_after_the_end():
    gehad = moment(soort=SOORT.VOORTGANG, gehouden_op=date(2026, 11, 1))
    assert gezien(gehad, gesprek=False, op="2026-12-12") == {}
    [gevonden] = TREDE.bevindingen(feiten(gehad, gesprek=False, op="2026-12-13"))
    assert dict(gevonden.bewijs) == {"laatste": "2026-11-01", "vanaf": "2026-12-13"}
    assert gezien(gehad, gesprek=False, op="2026-12-13", eind_op=date(2026, 12, 13)) == {}


@pytest.mark.parametrize(
    ("velden", "fase", "vraagt"),
    [
        ({}, "initiatief", False),
        ({}, "definitie", True),
        ({"gehouden_op": SINDS}, "initiatief", True),
        ({"gehouden_op": SINDS, "heeft_besluit": True}, "definitie", False),
        ({"historie": True}, "definitie", False),
        ({"fase": "onbekend"}, "definitie", False),
        ({}, "", False),
    ],
)
def test_a_phase_that_was_closed_or_left_asks_a_decision(velden, fase, vraagt):
    over = moment(**{"soort": SOORT.FASEOVERGANG, "fase": "initiatief", **velden})
    assert ("fase-zonder-besluit" in gezien(over, fase=fase)) is vraagt


WISSEL = (Wisselfeit(rol="ambtelijk_opdrachtgever", vanaf=date(2026, 11, 1)),)


def test_who_took_over_is_asked_once_whether_the_reason_still_holds():
    assert gezien(wisselingen=WISSEL) == {"heroverweging": Ernst.BINNENKORT}
    assert gezien(wisselingen=WISSEL, op="2026-10-31") == {}
    twee = (*WISSEL, Wisselfeit(rol="bestuurlijk_opdrachtgever", vanaf=date(2026, 11, 2)))
    assert len(TREDE.bevindingen(feiten(wisselingen=twee))) == 1


@pytest.mark.parametrize(
    "velden",
    [{"gehouden_op": date(2026, 11, 1)}, {"gepland_op": date(2027, 1, 1)}],
)
def test_a_talk_about_the_reason_after_that_or_planned_answers_it(velden):
    assert gezien(moment(soort=SOORT.BUSINESSCASE, **velden), wisselingen=WISSEL) == {}


def test_who_took_over_before_this_system_is_not_asked():
    eerder = (Wisselfeit(rol="ambtelijk_opdrachtgever", vanaf=SINDS),)
    assert gezien(wisselingen=eerder) == {}


def test_a_crisis_speaks_at_once_also_of_running_work_until_something_is_decided():
    crisis = {"soort": SOORT.CRISIS, "gehouden_op": date(2026, 11, 23)}
    stil = {"uit_lijst": True, "bevestigd": False}
    assert gezien(moment(**crisis), **stil) == {"crisis-gemeld": Ernst.NU}
    assert gezien(moment(**crisis, heeft_besluit=True)) == {}


def test_work_at_rest_and_an_owners_lane_ask_nothing():
    crisis = moment(soort=SOORT.CRISIS, gehouden_op=date(2026, 11, 23))
    assert gezien(crisis, rust=True) == {}
    leeg = Feiten(peildatum=SINDS, gevolgd_vanaf=SINDS, drempels=DREMPELS)
    assert TREDE.bevindingen(leeg) == ()


def test_every_code_of_moments_can_be_seen():
    alles = gezien(
        moment(soort=SOORT.CRISIS, gehouden_op=SINDS),
        moment(soort=SOORT.EVALUATIE, gepland_op=SINDS),
        moment(soort=SOORT.FASEOVERGANG, fase="initiatief", gehouden_op=SINDS),
        gesprek=False,
        wisselingen=WISSEL,
    )
    assert set(alles) == set(MOMENTBEVINDINGEN)


def test_the_next_turn_is_the_day_after_a_planned_day():
    assert herzie_op(feiten()) == date(2026, 12, 2)


def test_what_is_asked_changes_only_on_days_that_were_announced():
    """Walks through a year: between two turns the answer stays the same."""
    momenten = (
        moment(soort=SOORT.EVALUATIE, gepland_op=date(2026, 11, 10)),
        moment(soort=SOORT.VOORTGANG, gehouden_op=date(2026, 10, 10)),
    )
    dag, vorige, wending = SINDS, None, SINDS
    while dag < date(2027, 9, 1):
        nu = feiten(*momenten, gesprek=False, op=str(dag), wisselingen=WISSEL)
        codes = [(b.code, b.ernst) for b in TREDE.bevindingen(nu)]
        if vorige is not None and codes != vorige:
            assert dag == wending, dag
        if wending is None or dag >= wending:
            wending = herzie_op(nu)
        vorige, dag = codes, dag + DAG
