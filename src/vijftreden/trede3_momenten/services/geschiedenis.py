# SPDX-License-Identifier: EUPL-1.2
"""What happened before this system: one click per moment, or for all at once."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import F

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.trede3_momenten.selectors.momenten import momenten_van
from vijftreden.trede3_momenten.selectors.vroeger import is_van_vroeger
from vijftreden.trede3_momenten.services.momentgrens import Momentgrens


@handeling(Recht.MOMENT_VASTLEGGEN)
def leg_geschiedenis_vast(
    actor: Actor, *, opdracht_id: UUID, stuurmoment_ids: Collection[UUID] = ()
) -> int:
    """These moments happened before this system; without ids: all that must have. How many.

    "All that must have" are the open ones of the beginning and of phases that were closed, as far
    as they have no day ahead. Nothing is asked of history.
    """
    grens = Momentgrens(actor=actor, opdracht_id=opdracht_id)
    grens.opdracht()
    rijen = grens.open_rijen(stuurmoment_ids)
    for rij in rijen:
        grens.eis_open(rij, "")
    ids = {rij.pk for rij in rijen} or {
        regel.id for regel in momenten_van(actor, opdracht_id) if is_van_vroeger(regel, actor.dag)
    }
    gewijzigd = (
        Stuurmoment.objects.of(actor)
        .filter(pk__in=ids, gehouden_op__isnull=True, historie=False, vervallen_op__isnull=True)
        .update(historie=True, versie=F("versie") + 1)
    )
    noteer(aantal=gewijzigd)
    raakt(opdracht_id)
    return gewijzigd
