# SPDX-License-Identifier: EUPL-1.2
"""The worker's acts: planning the round of a day, and recounting one batch of ladders."""

from collections.abc import Sequence
from uuid import UUID

from vijftreden.handeling import uitbus
from vijftreden.handeling.poort import handeling
from vijftreden.portefeuille.herziening import herbereken
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht


@handeling(Recht.KALENDER_BEREKENEN, geheim=("opdracht_ids",))
def herzie_deel(actor: Actor, *, opdracht_ids: Sequence[UUID]) -> None:
    """Recounts calendars and ladders of one batch."""
    herbereken(actor, opdracht_ids)


@handeling(Recht.KALENDER_BEREKENEN)
def plan_nachtronde(actor: Actor) -> None:
    """Puts the round of this day in the outbox; asked again on the same day it does nothing."""
    sleutel = f"nachtronde-{actor.omgeving_id}-{actor.dag}"
    uitbus.stuur(actor, soort="nachtronde", sleutel=sleutel)
