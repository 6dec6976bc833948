# SPDX-License-Identifier: EUPL-1.2
"""A project with a principal and a contractor, and the plan of its moments made."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.utils import timezone

from tests import factories
from tests.factories import DAG, lees, lid, omgeving, rol, systeem
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdrachtlijst
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.trede3_momenten.selectors import momenten_van
from vijftreden.trede3_momenten.services import plan_momenten


def project(hier, **velden):
    """A project, made today by hand; no role, no plan yet."""
    return factories.opdracht(
        hier,
        **{
            "naam": "Herinrichting Stationsstraat",
            "relatievorm": "project",
            "gemaakt_op": DAG,
            **velden,
        },
    )


def uit_lijst(hier, **velden):
    """A project that was running when it was read in, today."""
    actor = systeem(hier)
    with zicht(actor):
        lijst = Opdrachtlijst.objects.add(
            actor, naam="lijst.csv", sha256="0" * 64, aantal=1, ingelezen_op=timezone.now()
        )
    return project(hier, **{"lijst": lijst, "fase": "realisatie", **velden})


def plan(op, *, dag=DAG):
    """Plans, and gives how many moments that made or moved."""
    return plan_momenten(systeem(op.omgeving, dag=dag), opdracht_ids=[op.pk])


def momenten(op, soort=""):
    """What stands there, seen by the system."""
    alle = lees(systeem(op.omgeving), momenten_van, op.pk, ook_vervallen=True)
    return [deel for deel in alle if soort in {"", deel.soort.value}]


def een(op, soort):
    """The one moment of this kind."""
    [deel] = momenten(op, soort)
    return deel


def zet(op, moment, **velden):
    """Writes columns of a moment directly, past the gate."""
    with zicht(systeem(op.omgeving)):
        Stuurmoment._base_manager.filter(pk=moment.id).update(**velden)


def dag(tekst):
    return date.fromisoformat(tekst)


@pytest.fixture
def straat(db):
    """`op` with `gever` (ambtelijk opdrachtgever) and `nemer`; the plan of `op` is made."""
    hier = omgeving()
    op = project(hier)
    gever, nemer = lid(hier, naam="Gea van der Gever"), lid(hier, naam="Nico Nemer")
    rol(op, gever, "ambtelijk_opdrachtgever")
    rol(op, nemer, "opdrachtnemer")
    plan(op)
    return SimpleNamespace(op=op, gever=gever, nemer=nemer, omgeving=hier)
