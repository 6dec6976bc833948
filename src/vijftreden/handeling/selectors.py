# SPDX-License-Identifier: EUPL-1.2
"""Which findings are set aside, and how far messages are."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from vijftreden.handeling.models import Terzijde, Uitbericht
from vijftreden.toegang.actor import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Terzijdelegging:
    """One finding set aside: for one commission, or for the organisation (no `opdracht_id`)."""

    id: UUID
    opdracht_id: UUID | None
    code: str
    bewijs_hash: str
    reden: str
    tot: date | None
    door_persoon_id: UUID | None
    vastgelegd_op: datetime


def terzijde(
    actor: Actor, opdracht_ids: Collection[UUID]
) -> Mapping[UUID | None, tuple[Terzijdelegging, ...]]:
    """What is set aside on the actor's day, per commission; under None for the organisation."""
    rijen = Terzijde.objects.of(actor).filter(
        Q(opdracht_id__in=opdracht_ids) | Q(opdracht_id__isnull=True),
        Q(tot__isnull=True) | Q(tot__gte=actor.dag),
    )
    gevonden: dict[UUID | None, tuple[Terzijdelegging, ...]] = {}
    for rij in rijen:
        legging = Terzijdelegging(
            id=rij.pk,
            opdracht_id=rij.opdracht_id,
            code=rij.code,
            bewijs_hash=rij.bewijs_hash,
            reden=rij.reden,
            tot=rij.tot,
            door_persoon_id=rij.door_persoon_id,
            vastgelegd_op=rij.vastgelegd_op,
        )
        gevonden[rij.opdracht_id] = (*gevonden.get(rij.opdracht_id, ()), legging)
    return gevonden


@dataclass(frozen=True, slots=True, kw_only=True)
class Berichtstand:
    """How far one message is, never what stands in it; `op` is when it is or was due."""

    sleutel: str
    staat: str
    op: datetime
    pogingen: int


def laatste_bericht(actor: Actor, *, begin: str) -> Berichtstand | None:
    """The message that was due last, of those whose key begins so."""
    rij = Uitbericht.objects.of(actor).filter(sleutel__startswith=begin)
    gevonden = rij.order_by("-volgende_op").first()
    if gevonden is None:
        return None
    return Berichtstand(
        sleutel=gevonden.sleutel,
        staat=gevonden.staat,
        op=gevonden.volgende_op,
        pogingen=gevonden.pogingen,
    )
