# SPDX-License-Identifier: EUPL-1.2
"""The worker's acts: ladders that an act left to it, and those on which a day decides."""

from collections.abc import Sequence
from uuid import UUID

from django.db.models import Q

from vijftreden.handeling import uitbus
from vijftreden.handeling.poort import handeling
from vijftreden.portefeuille.herziening import PER_KEER, herbereken
from vijftreden.portefeuille.models import Stand
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import alle_opdracht_ids
from vijftreden.trede3_momenten.services import open_levende_jaren


@handeling(Recht.KALENDER_BEREKENEN)
def herzie_alles(actor: Actor, *, opdracht_ids: Sequence[str] = ()) -> int:
    """Recounts what an act marked, or everything of the environment; returns how many."""
    ids = [UUID(deel) for deel in opdracht_ids] or alle_opdracht_ids(actor)
    for begin in range(0, len(ids), PER_KEER):
        herbereken(actor, ids[begin : begin + PER_KEER])
    return len(ids)


@handeling(Recht.KALENDER_BEREKENEN)
def plan_nachtronde(actor: Actor) -> None:
    """Puts the round of this day in the outbox; asked again on the same day it does nothing."""
    sleutel = f"nachtronde-{actor.omgeving_id}-{actor.dag}"
    uitbus.stuur(actor, soort="nachtronde", sleutel=sleutel)


@handeling(Recht.KALENDER_BEREKENEN)
def nachtronde(actor: Actor) -> int:
    """Opens the years that came alive, then recounts only what can differ today."""
    ids = alle_opdracht_ids(actor)
    for begin in range(0, len(ids), PER_KEER):
        open_levende_jaren(actor, opdracht_ids=ids[begin : begin + PER_KEER])
    aan_de_beurt = Q(herzie_op__lte=actor.dag) | Q(verouderd=True)
    standen = Stand.objects.of(actor).filter(aan_de_beurt)
    gevonden = list(standen.values_list("opdracht_id", flat=True))
    for begin in range(0, len(gevonden), PER_KEER):
        herbereken(actor, gevonden[begin : begin + PER_KEER])
    return len(gevonden)
