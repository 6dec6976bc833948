# SPDX-License-Identifier: EUPL-1.2
"""What tread 3 brings to somebody's week: gone wrong, asked, promised, planned, prepared."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.models import Gesprek, Stuurmoment
from vijftreden.trede3_momenten.selectors.besluiten import wachtende_concepten
from vijftreden.trede3_momenten.selectors.voorwaarden import mijn_voorwaarden
from vijftreden.trede3_momenten.selectors.vragen import openstaande_vragen

GESPREK_VOORUIT = timedelta(days=7)
VOORWAARDE_VOORUIT = timedelta(days=28)
GESPREKKEN = (
    Momentsoort.VOORTGANG,
    Momentsoort.FASEOVERGANG,
    Momentsoort.BUSINESSCASE,
    Momentsoort.EVALUATIE,
)
"""The moments at which people meet; the others happen by appointing and by confirming."""


class Weeksoort(StrEnum):
    """Why something stands in a week, in the order of the page."""

    CRISIS = "crisis"
    GEVRAAGD = "gevraagd"
    VOORWAARDE = "voorwaarde"
    GESPREK = "gesprek"
    CONCEPT = "concept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekfeit:
    """One thing that waits for this person.

    `onderwerp_id` is the moment where it is done, of a condition the condition itself; `klaar`:
    the conversation was prepared, or the day has passed.
    """

    soort: Weeksoort
    opdracht_id: UUID
    onderwerp_id: UUID
    op: date | None = None
    tekst: str = ""
    moment: str = ""
    klaar: bool = False


def weekfeiten(
    actor: Actor, *, beslist: Collection[UUID], mijn: Collection[UUID]
) -> Sequence[Weekfeit]:
    """In the order of the page, by day. `beslist`: where this person decides; `mijn`: all his."""
    return [
        *_crises(actor, beslist),
        *_gevraagd(actor, beslist),
        *_voorwaarden(actor),
        *_gesprekken(actor, mijn),
        *_concepten(actor, mijn),
    ]


def _crises(actor: Actor, ids: Collection[UUID]) -> Sequence[Weekfeit]:
    """Reported, and nothing decided yet: it goes before everything, whatever else asks."""
    rijen = Stuurmoment.objects.of(actor).filter(
        opdracht_id__in=ids,
        soort=Momentsoort.CRISIS.value,
        vervallen_op__isnull=True,
        historie=False,
        besluiten__isnull=True,
    )
    return [
        Weekfeit(
            soort=Weeksoort.CRISIS,
            opdracht_id=rij.opdracht_id,
            onderwerp_id=rij.pk,
            tekst=rij.aanleiding,
            moment=rij.soort,
        )
        for rij in rijen.order_by("gehouden_op", "pk")
    ]


def _gevraagd(actor: Actor, ids: Collection[UUID]) -> Sequence[Weekfeit]:
    feiten = [
        Weekfeit(
            soort=Weeksoort.GEVRAAGD,
            opdracht_id=vraag.opdracht_id,
            onderwerp_id=vraag.stuurmoment_id,
            op=vraag.uiterlijk_op,
            tekst=vraag.vraag,
        )
        for vragen in openstaande_vragen(actor, ids).values()
        for vraag in vragen
    ]
    return sorted(feiten, key=lambda feit: (feit.op or date.max, str(feit.onderwerp_id)))


def _voorwaarden(actor: Actor) -> Sequence[Weekfeit]:
    """Mine and open, as soon as they come near; those without a day last."""
    grens = actor.dag + VOORWAARDE_VOORUIT
    return [
        Weekfeit(
            soort=Weeksoort.VOORWAARDE,
            opdracht_id=regel.opdracht_id,
            onderwerp_id=regel.id,
            op=regel.uiterlijk_op,
            tekst=regel.tekst,
            klaar=regel.voorbij(actor.dag),
        )
        for regel in mijn_voorwaarden(actor)
        if regel.uiterlijk_op is None or regel.uiterlijk_op <= grens
    ]


def _gesprekken(actor: Actor, ids: Collection[UUID]) -> Sequence[Weekfeit]:
    rijen = Stuurmoment.objects.of(actor).filter(
        opdracht_id__in=ids,
        soort__in=[soort.value for soort in GESPREKKEN],
        gepland_op__gte=actor.dag,
        gepland_op__lte=actor.dag + GESPREK_VOORUIT,
        gehouden_op__isnull=True,
        vervallen_op__isnull=True,
        historie=False,
        opdracht__slapend=False,
        opdracht__vervallen_op__isnull=True,
    )
    gevonden = list(rijen.order_by("gepland_op", "pk"))
    bladen = Gesprek.objects.of(actor).filter(stuurmoment_id__in=[rij.pk for rij in gevonden])
    voorbereid = set(bladen.values_list("stuurmoment_id", flat=True))
    return [
        Weekfeit(
            soort=Weeksoort.GESPREK,
            opdracht_id=rij.opdracht_id,
            onderwerp_id=rij.pk,
            op=rij.gepland_op,
            moment=rij.soort,
            klaar=rij.pk in voorbereid,
        )
        for rij in gevonden
    ]


def _concepten(actor: Actor, ids: Collection[UUID]) -> Sequence[Weekfeit]:
    """What waits for this person to release it."""
    wie = actor.werkt_voor_id
    return [
        Weekfeit(
            soort=Weeksoort.CONCEPT,
            opdracht_id=regel.opdracht_id,
            onderwerp_id=regel.stuurmoment_id,
            tekst=regel.moment_naam,
            moment=regel.soort,
            klaar=True,
        )
        for regel in wachtende_concepten(actor, ids)
        if wie is not None and regel.besluiter_id == wie
    ]
