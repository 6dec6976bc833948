# SPDX-License-Identifier: EUPL-1.2
"""Arrangements with a calendar that was opened by the services, and short ways to read it."""

from datetime import date

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import factories
from vijftreden.kern.kalender import Cyclus, Gremium, Vergadermoment
from vijftreden.register.services import leg_vergaderdatums_vast
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import selectors
from vijftreden.trede3_momenten.services import bereken, open_levende_jaren


def dag(tekst):
    return date.fromisoformat(tekst)


def regeling(omgeving, *, gr_vorm="OL", soorten=("gemeente",), **velden):
    """An eigenaarschap whose living years are open."""
    op = factories.opdracht(
        omgeving,
        organisatie=factories.regeling(gr_vorm=gr_vorm),
        deelnemersoorten=list(soorten),
        **velden,
    )
    open_levende_jaren(factories.systeem(omgeving), opdracht_ids=[op.pk])
    return op


def actor_van(op, *, op_dag=factories.DAG):
    """The system in the environment of this commission."""
    return factories.Actor.systeem(op.omgeving_id, dag=op_dag, herkomst="test")


def cyclus(op, soort=Cyclus.BEGROTING, jaar=2028, *, naam=""):
    """The cycle of a kind and year."""
    systeem = actor_van(op)
    with zicht(systeem):
        rijen = selectors.jaarcycli(systeem, op.pk)
    return next(r for r in rijen if (r.soort, r.jaar, r.naam) == (soort, jaar, naam))


def datums(op, soort=Cyclus.BEGROTING, jaar=2028, *, naam="", actor=None):
    """The stored dates of a cycle by kind, as text."""
    lezer = actor or actor_van(op)
    with zicht(lezer):
        beeld = selectors.jaarcyclus(lezer, op.pk, cyclus(op, soort, jaar, naam=naam).id)
    return {regel.soort.value: regel.datum.isoformat() for regel in beeld.datums}


def hertel(op, **anders):
    """Recount now, as the gate does after an act."""
    return bereken(actor_van(op), opdracht_ids=[op.pk], **anders)


def vergaderingen(omgeving, **per_gremium):
    """Enter meetings: `vergaderingen(hier, raad=["2027-06-10"])`."""
    momenten = [
        Vergadermoment(gremium=Gremium(naam), datum=dag(tekst))
        for naam, dagen in per_gremium.items()
        for tekst in dagen
    ]
    leg_vergaderdatums_vast(factories.systeem(omgeving), momenten=momenten)


def vragen(doe):
    """How many queries something costs; the database's own bookkeeping included."""
    with CaptureQueriesContext(connection) as gesteld:
        doe()
    return len(gesteld)
