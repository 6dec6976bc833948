# SPDX-License-Identifier: EUPL-1.2
"""Reading moments: what comes first, the next conversation, and paging between the dates."""

import pytest

from tests.factories import DAG, lees, opdracht, systeem
from tests.trede3_momenten.momenten.conftest import dag, een, momenten, plan, project, zet
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede3_momenten.selectors import (
    eerstvolgende,
    komende_momenten,
    lijst,
    lopende_crises,
    volgende_gesprekken,
)
from vijftreden.trede3_momenten.services import meld_crisis, open_levende_jaren

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


def test_what_comes_first_is_the_first_planned_day_from_today(straat):
    actor, pk = systeem(straat.omgeving), straat.op.pk
    assert lees(actor, eerstvolgende, [pk]) == {pk: (dag("2026-12-08"), "moment-businesscase")}
    zet(straat.op, een(straat.op, "businesscase"), gepland_op=dag("2026-11-23"))
    assert lees(actor, eerstvolgende, [pk])[pk] == (dag("2026-12-22"), "moment-selectie")
    zet(straat.op, een(straat.op, "evaluatie"), gepland_op=DAG)
    assert lees(actor, eerstvolgende, [pk])[pk] == (DAG, "moment-evaluatie")


def test_what_comes_until_a_day_leaves_out_that_day_and_what_was_held(straat):
    actor, pk = systeem(straat.omgeving), straat.op.pk
    zet(straat.op, een(straat.op, "businesscase"), gehouden_op=DAG)
    tot = lees(actor, komende_momenten, [pk], tot=dag("2027-01-05"))
    assert [deel.soort.value for deel in tot] == ["selectie"]


def test_of_a_commission_on_hold_the_calendar_shows_only_what_was_held(straat):
    actor, pk = systeem(straat.omgeving), straat.op.pk
    zet(straat.op, een(straat.op, "businesscase"), gehouden_op=DAG)
    with zicht(actor):
        Opdracht.objects.of(actor).filter(pk=pk).update(slapend=True)
    tot = dag("2027-08-01")
    assert [regel.gehouden_op for regel in lees(actor, lijst, DAG, tot).regels] == [DAG]
    assert lees(actor, komende_momenten, [pk], tot=tot) == []
    assert lees(actor, eerstvolgende, [pk]) == {}


def test_the_next_conversation_is_one_ahead_else_one_that_passed_else_one_without_a_day(straat):
    actor, op = systeem(straat.omgeving), straat.op
    gesprek = een(op, "voortgang")

    def volgend():
        return lees(actor, volgende_gesprekken, [op.pk])[op.pk].gepland_op

    assert volgend() == dag("2027-01-05")
    zet(op, gesprek, gepland_op=dag("2026-11-01"))
    assert volgend() == dag("2026-11-01")
    zet(op, gesprek, gepland_op=None)
    assert volgend() is None
    zet(op, gesprek, vervallen_op=DAG)
    assert lees(actor, volgende_gesprekken, [op.pk]) == {}


def test_a_crisis_runs_until_something_was_decided_or_the_report_was_taken_away(straat):
    actor, pk = systeem(straat.omgeving), straat.op.pk
    assert lees(actor, lopende_crises, [pk]) == []
    meld_crisis(straat.nemer.actor, opdracht_id=pk, aanleiding="lek", op=DAG)
    assert [deel.aanleiding for deel in lees(actor, lopende_crises, [pk])] == ["lek"]
    zet(straat.op, een(straat.op, "crisis"), vervallen_op=DAG)
    assert lees(actor, lopende_crises, [pk]) == []


def test_the_list_goes_by_day_through_dates_and_moments_and_loses_nothing(straat):
    """Of an arrangement and two projects, three lines a page."""
    hier, eigen = straat.omgeving, opdracht(straat.omgeving)
    actor = systeem(hier)
    open_levende_jaren(actor, opdracht_ids=[eigen.pk])
    tweede = project(hier, fase="nazorg", eind_op=dag("2027-06-22"))
    plan(tweede)
    van, tot = DAG, dag("2027-08-01")
    alle = lees(actor, lijst, van, tot).regels
    gezien, blad = [], lees(actor, lijst, van, tot, per_blad=3)
    gezien += blad.regels
    while blad.na:
        blad = lees(actor, lijst, van, tot, per_blad=3, na=blad.na)
        gezien += blad.regels
    assert [regel.id for regel in gezien] == [regel.id for regel in alle]
    assert len({regel.id for regel in gezien}) == len(alle)
    gepland = {deel.id for op in (straat.op, tweede) for deel in momenten(op) if deel.gepland_op}
    assert gepland < {regel.id for regel in gezien}
