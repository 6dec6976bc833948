# SPDX-License-Identifier: EUPL-1.2
"""The plan as it is written: once, in bulk, at a fixed price, and never over what people chose."""

import pytest

from tests.factories import lees, omgeving, opdracht, systeem
from tests.trede3_momenten.momenten.conftest import dag, een, momenten, plan, project, zet
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede3_momenten.selectors.plangronden import plangronden
from vijftreden.trede3_momenten.services import plan_momenten

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


def test_planning_writes_six_moments_once():
    op = project(omgeving())
    assert plan(op) == 6
    assert plan(op) == 0
    assert {deel.soort.value for deel in momenten(op)} == {
        "businesscase",
        "selectie",
        "opdrachtformulering",
        "voortgang",
        "faseovergang",
        "evaluatie",
    }
    assert all(deel.voorstel or deel.gepland_op is None for deel in momenten(op))


def wijzig(op, **velden):
    with zicht(systeem(op.omgeving)):
        Opdracht._base_manager.filter(pk=op.pk).update(**velden)


def test_a_last_day_that_moves_takes_proposals_with_it_and_counts_the_move():
    op = project(omgeving(), fase="nazorg", eind_op=dag("2027-02-24"))
    plan(op)
    wijzig(op, eind_op=dag("2027-03-24"))
    assert plan(op) == 2
    over = een(op, "evaluatie")
    assert (over.gepland_op, over.verzet, over.versie) == (dag("2027-03-24"), 1, 2)


def test_a_day_that_was_chosen_is_not_proposed_anew():
    op = project(omgeving(), fase="nazorg", eind_op=dag("2027-02-24"))
    plan(op)
    zet(op, een(op, "evaluatie"), zelf_gepland=True, gepland_op=dag("2027-06-01"))
    wijzig(op, eind_op=dag("2027-03-24"))
    plan(op)
    assert een(op, "evaluatie").gepland_op == dag("2027-06-01")


def test_a_commission_at_rest_and_an_owners_lane_get_no_plan():
    hier = omgeving()
    stil = project(hier, slapend=True)
    over = project(hier, vervallen_op=dag("2026-01-01"))
    assert [plan(op) for op in (stil, over, opdracht(hier))] == [0, 0, 0]


@pytest.mark.parametrize("n", [1, 10])
def test_a_plan_costs_the_same_for_one_and_for_ten(django_assert_max_num_queries, n):
    hier = omgeving()
    ids = [project(hier).pk for _ in range(n)]
    actor = systeem(hier)
    with zicht(actor), django_assert_max_num_queries(2):
        assert len(plangronden(actor, ids)) == n
    with django_assert_max_num_queries(24):  # the gate, looking twice, the lock, one insert
        assert plan_momenten(actor, opdracht_ids=ids) == 6 * n
    assert lees(actor, plangronden, []) == {}
