# SPDX-License-Identifier: EUPL-1.2
"""Moments that record themselves: who appoints the contractor has held the moment selection.

A hook of the gate, for `HAKEN.na_handeling`, before the ladders are recounted.
"""

from vijftreden.handeling.spoor import Gebeurd, Spoor, raakt
from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.toegang.actor import Actor
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
    """The moment that this source told before, else the open one of its kind, else a new one."""
    soort = Momentsoort(deel.wat)
    rijen = Stuurmoment.objects.of(systeem).filter(opdracht_id=deel.opdracht_id)
    op_volgorde = rijen.filter(soort=soort.value).order_by("gepland_op", "gemaakt_op", "pk")
    rij = (
        rijen.filter(bron_id=deel.bron_id).first()
        or op_volgorde.filter(
            gehouden_op__isnull=True, historie=False, vervallen_op__isnull=True
        ).first()
    )
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
