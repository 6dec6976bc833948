# SPDX-License-Identifier: EUPL-1.2
"""Reading when the own bodies meet."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models.functions import Coalesce

from vijftreden.kern.kalender import Gremium, Vergadermoment
from vijftreden.register.models import Vergaderdatum
from vijftreden.toegang.actor import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Vergaderregel:
    """One meeting or recess; `versie` goes back when it is taken away."""

    id: UUID
    gremium: Gremium
    datum: date
    tot_en_met: date | None
    versie: int


def vergaderdatums(actor: Actor, *, vanaf: date | None = None) -> tuple[Vergaderregel, ...]:
    """Meetings and recesses by day, from a day on: a recess counts until its last day."""
    rijen = Vergaderdatum.objects.of(actor).alias(eind=Coalesce("tot_en_met", "datum"))
    if vanaf:
        rijen = rijen.filter(eind__gte=vanaf)
    return tuple(
        Vergaderregel(
            id=rij.pk,
            gremium=Gremium(rij.gremium),
            datum=rij.datum,
            tot_en_met=rij.tot_en_met,
            versie=rij.versie,
        )
        for rij in rijen.order_by("datum", "gremium")
    )


def vergadermomenten(actor: Actor) -> tuple[Vergadermoment, ...]:
    """All of them as the calendar counts with them."""
    return tuple(
        Vergadermoment(gremium=regel.gremium, datum=regel.datum, tot=regel.tot_en_met)
        for regel in vergaderdatums(actor)
    )
