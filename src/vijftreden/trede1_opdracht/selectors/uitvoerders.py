# SPDX-License-Identifier: EUPL-1.2
"""Which commissions an arrangement executes: their ladders change when its owners do."""

from uuid import UUID

from django.db.models import Q

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.selectors.zonder_inzage import EIGENAARSCHAP, rollen_zonder_inzage


def opdrachten_van_uitvoerder(actor: Actor, opdracht: Opdracht) -> list[UUID]:
    """Of an owners' lane: the commissions with that arrangement as contractor; else none.

    Gives ids for a recount and nothing to read, so it may look past what the actor sees.
    """
    regeling = opdracht.organisatie_id
    if opdracht.relatievorm != EIGENAARSCHAP or regeling is None:
        return []
    with rollen_zonder_inzage(actor) as systeem:
        rollen = Rolvervulling.objects.of(systeem).filter(
            Q(organisatie_id=regeling) | Q(partij__organisatie_id=regeling), kant=Kant.NEMER
        )
        rijen = Opdracht.objects.of(systeem).exclude(relatievorm=EIGENAARSCHAP)
        gevonden = rijen.filter(
            Q(organisatie_id=regeling) | Q(pk__in=rollen.values("opdracht_id"))
        )
        return list(gevonden.values_list("pk", flat=True))
