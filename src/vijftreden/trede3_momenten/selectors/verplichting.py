# SPDX-License-Identifier: EUPL-1.2
"""What decisions committed, and what the register of mandates says of the next one."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from vijftreden.register.rules.mandaten import NIETS
from vijftreden.register.selectors import Antwoordbeeld, Mandaatregel
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import tekenantwoord
from vijftreden.trede3_momenten.models import Besluit, Verplichting, Verplichtingsoort


@dataclass(frozen=True, slots=True, kw_only=True)
class Verplichtingregel:
    """What a decision commits; `antwoord` and `mandaat` are for the principal's side alone."""

    soort: str
    soort_naam: str
    onderwerp: str
    bedrag: Decimal | None
    btw: str
    antwoord: str = ""
    mandaat: Mandaatregel | None = None


def verplichtingregel(
    rij: Verplichting, mandaten: Mapping[UUID, Mandaatregel]
) -> Verplichtingregel | None:
    """Of a decision or a concept; None where nothing is committed."""
    if not rij.verplichting:
        return None
    mandaat_id = getattr(rij, "mandaat_id", None)
    return Verplichtingregel(
        soort=rij.verplichting,
        soort_naam=str(Verplichtingsoort(rij.verplichting).label),
        onderwerp=rij.verplichting_onderwerp,
        bedrag=rij.verplichting_bedrag,
        btw=rij.verplichting_btw,
        antwoord=getattr(rij, "mandaat_antwoord", ""),
        mandaat=mandaten.get(mandaat_id) if mandaat_id else None,
    )


def eerder_vastgelegd(actor: Actor, opdracht_id: UUID, *, behalve: UUID | None = None) -> Decimal:
    """What decisions that hold committed on this commission; not the one that is corrected."""
    rijen = Besluit.objects.of(actor).filter(
        opdracht_id=opdracht_id, correcties__isnull=True, verplichting_bedrag__isnull=False
    )
    if behalve:
        rijen = rijen.exclude(pk=behalve)
    bedragen = rijen.values_list("verplichting_bedrag", flat=True)
    return sum((bedrag for bedrag in bedragen if bedrag is not None), NIETS)


def mandaatantwoord(
    actor: Actor,
    opdracht_id: UUID,
    *,
    verplichting: Verplichtingregel | None,
    besluiter_id: UUID | None,
    corrigeert_id: UUID | None = None,
) -> Antwoordbeeld | None:
    """May who decides sign this? None where nothing is committed, so nothing is asked."""
    if verplichting is None:
        return None
    return tekenantwoord(
        actor,
        persoon_id=besluiter_id,
        onderwerp=verplichting.onderwerp,
        bedrag=verplichting.bedrag,
        btw=verplichting.btw,
        eerder=eerder_vastgelegd(actor, opdracht_id, behalve=corrigeert_id),
    )
