# SPDX-License-Identifier: EUPL-1.2
"""Moments that record themselves: who appoints the contractor has held the moment selection.

A hook of the gate, for `HAKEN.na_handeling`, before the ladders are recounted.
"""

from vijftreden.handeling.spoor import Gebeurd, Spoor, raakt
from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import Rijen
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.selectors import opdrachten_op_id, vergrendel_opdrachten
from vijftreden.trede3_momenten.models import Stuurmoment


def leg_gebeurtenissen_vast(actor: Actor, spoor: Spoor) -> None:
    """Makes or completes a moment for all that this act meant besides itself.

    As the system: who gives a role need not see the commission.
    """
    if actor.omgeving_id is None or not spoor.gebeurd:
        return
    systeem = Actor.systeem(actor.omgeving_id, dag=actor.dag, herkomst=actor.herkomst)
    with zicht(systeem):
        ids = vergrendel_opdrachten(systeem, {deel.opdracht_id for deel in spoor.gebeurd})
        sturend = {
            pk
            for pk, gegevens in opdrachten_op_id(systeem, ids).items()
            if relatievormen()[gegevens.relatievorm].stuurt_op_momenten
        }
        for deel in spoor.gebeurd:
            if deel.opdracht_id in sturend:
                _leg_vast(systeem, deel)
                raakt(deel.opdracht_id)


def _leg_vast(systeem: Actor, deel: Gebeurd) -> None:
    """The moment that this source told before, else one of its kind without a day, else a new one.

    Of one that was marked as before this system the day is known now. What was so before it was
    read in here is itself before this system: that says so of an open moment, and adds none.
    """
    soort = Momentsoort(deel.wat)
    rijen = Stuurmoment.objects.of(systeem).filter(opdracht_id=deel.opdracht_id)
    zonder_dag = rijen.filter(
        soort=soort.value, gehouden_op__isnull=True, vervallen_op__isnull=True
    ).order_by("historie", "gepland_op", "gemaakt_op", "pk")
    if not deel.nieuw:
        _van_vroeger(rijen, zonder_dag.filter(historie=False).first())
        return
    rij = rijen.filter(bron_id=deel.bron_id).first() or zonder_dag.first()
    if rij is None:
        Stuurmoment.objects.add(
            systeem,
            opdracht_id=deel.opdracht_id,
            soort=soort.value,
            gehouden_op=deel.op,
            bron_id=deel.bron_id,
            gemaakt_op=systeem.dag,
        )
    elif (rij.gehouden_op, rij.bron_id) != (deel.op, deel.bron_id):
        rijen.wijzig(
            rij.pk,
            versie=rij.versie,
            gehouden_op=deel.op,
            bron_id=deel.bron_id,
            historie=False,
            vervallen_op=None,
        )


def _van_vroeger(rijen: Rijen[Stuurmoment], open_rij: Stuurmoment | None) -> None:
    if open_rij is not None:
        rijen.wijzig(open_rij.pk, versie=open_rij.versie, historie=True)
