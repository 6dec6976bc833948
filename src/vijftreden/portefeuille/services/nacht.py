# SPDX-License-Identifier: EUPL-1.2
"""The nightly round: only ladders on which a rule can answer otherwise today."""

from uuid import UUID

from django.db.models import Q

from vijftreden.handeling import uitbus
from vijftreden.handeling.poort import handeling
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.services.stand import PER_KEER, herbereken
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import alle_opdracht_ids
from vijftreden.trede3_momenten.services import open_levende_jaren


@handeling(Recht.KALENDER_BEREKENEN)
def plan_nachtronde(systeem: Actor) -> None:
    """Puts the round of this day in the outbox; asked again on the same day it does nothing."""
    uitbus.stuur(systeem, soort="nachtronde", sleutel=nachtsleutel(systeem))


def nachtsleutel(systeem: Actor) -> str:
    """The key of this day's round."""
    return f"nachtronde-{systeem.omgeving_id}-{systeem.dag}"


@handeling(Recht.KALENDER_BEREKENEN)
def nachtronde(systeem: Actor) -> int:
    """Opens the years that came alive, then recounts what is due or out of date."""
    ids = alle_opdracht_ids(systeem)
    for begin in range(0, len(ids), PER_KEER):
        open_levende_jaren(systeem, opdracht_ids=ids[begin : begin + PER_KEER])
    aan_de_beurt = Q(herzie_op__lte=systeem.dag) | Q(verouderd=True)
    standen = Stand.objects.of(systeem).filter(aan_de_beurt)
    gevonden: list[UUID] = list(standen.values_list("opdracht_id", flat=True))
    for begin in range(0, len(gevonden), PER_KEER):
        herbereken(systeem, gevonden[begin : begin + PER_KEER])
    return len(gevonden)
