# SPDX-License-Identifier: EUPL-1.2
"""Opening years: what is alive on a day, once, and with its dates."""

import pytest

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.kern.kalender import Cyclus
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import selectors
from vijftreden.trede3_momenten.services import open_levende_jaren


def jaren(op):
    systeem = wereld.actor_van(op)
    with zicht(systeem):
        rijen = selectors.jaarcycli(systeem, op.pk)
    return [(rij.soort.value, rij.jaar) for rij in rijen]


def test_the_years_that_live_in_november_2026(hier):
    """Budgets 2028-2030, and the jaarrekeningen that are still due: 2026, 2027 and theirs."""
    assert jaren(wereld.regeling(hier)) == [
        ("jaarrekening", 2026),
        ("jaarrekening", 2027),
        ("begroting", 2028),
        ("jaarrekening", 2028),
        ("begroting", 2029),
        ("jaarrekening", 2029),
        ("begroting", 2030),
        ("jaarrekening", 2030),
    ]


@pytest.mark.parametrize("vorm", ["RZM", "CG"])
def test_without_a_budget_the_cycle_of_the_service_agreement(hier, vorm):
    op = wereld.regeling(hier, gr_vorm=vorm)
    assert {soort for soort, _ in jaren(op)} == {"dienstverlening"}
    assert wereld.datums(op, Cyclus.DIENSTVERLENING, 2027) == {
        "opdracht": "2026-12-01",
        "tussenrapportage-voorjaar": "2027-06-01",
        "tussenrapportage-najaar": "2027-10-01",
        "evaluatie": "2028-03-15",
    }


def test_a_second_time_nothing_is_new(hier):
    op = wereld.regeling(hier)
    voor = jaren(op)
    assert open_levende_jaren(factories.systeem(hier), opdracht_ids=[op.pk]) == 0
    assert jaren(op) == voor


def test_the_next_year_opens_when_its_time_comes(hier):
    """The day after 14 September 2027 budget 2028 is history and 2031 begins."""
    op = wereld.regeling(hier)
    straks = Actor.systeem(hier.pk, dag=wereld.dag("2027-09-15"), herkomst="test")
    assert open_levende_jaren(straks, opdracht_ids=[op.pk]) == 2
    assert ("begroting", 2031) in jaren(op)
    assert ("jaarrekening", 2031) in jaren(op)


@pytest.mark.parametrize(
    ("velden", "cycli"),
    [
        ({"relatievorm": "project"}, 0),
        ({"vervallen_op": wereld.dag("2026-11-24")}, 0),
        ({"vervallen_op": wereld.dag("2026-11-25")}, 8),
        ({"slapend": True}, 8),
    ],
)
def test_what_has_no_calendar_or_lapsed_gets_none(hier, velden, cycli):
    op = factories.opdracht(hier, **velden)
    assert open_levende_jaren(factories.systeem(hier), opdracht_ids=[op.pk]) == cycli


def test_only_the_system_opens_years(hier):
    op = factories.opdracht(hier)
    lid = factories.lid(hier)
    factories.rol(op, lid)
    with pytest.raises(GeenRecht):
        open_levende_jaren(lid.actor, opdracht_ids=[op.pk])
