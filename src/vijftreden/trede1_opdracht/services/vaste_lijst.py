# SPDX-License-Identifier: EUPL-1.2
"""Putting a commission on the fixed list, where the environment keeps one."""

from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import Opdracht

NIET_OP_LIJST = (
    "Deze opdracht staat nog niet op de lijst. Directie of een adviseur zet haar erop; daarna "
    "kun je delen. Wat je schreef, blijft staan."
)


@handeling(Recht.OP_LIJST_ZETTEN)
def zet_op_lijst(actor: Actor, *, opdracht_id: UUID) -> Opdracht:
    """From this day it is on the list; what is on it already stays as it was."""
    opdrachten = Opdracht.objects.of(actor)
    opdracht: Opdracht = opdrachten.select_for_update().get(pk=opdracht_id)
    if opdracht.op_lijst_op is None:
        opdracht = opdrachten.wijzig(opdracht_id, versie=opdracht.versie, op_lijst_op=actor.dag)
        raakt(opdracht_id)
    return opdracht
