# SPDX-License-Identifier: EUPL-1.2
"""Reading people: the only place where an id becomes a name."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.register.models import Persoon
from vijftreden.toegang.actor import Actor

GEWIST = "gewist persoon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Persoonregel:
    """A person as lists and forms show it; `versie` goes back with the form."""

    id: UUID
    naam: str
    functie: str
    email: str
    organisatie_id: UUID | None
    organisatie_naam: str
    gewist_op: date | None
    versie: int


def namen_van(actor: Actor, persoon_ids: Collection[UUID]) -> Mapping[UUID, str]:
    """The names of these people, in one query; an erased person has a name that says so."""
    rijen = Persoon.objects.of(actor).filter(pk__in=persoon_ids)
    return {pk: naam or GEWIST for pk, naam in rijen.values_list("pk", "naam")}


def personen(actor: Actor, *, zoek: str = "") -> tuple[Persoonregel, ...]:
    """The people of the environment by name, without those that were erased."""
    rijen = Persoon.objects.of(actor).filter(gewist_op__isnull=True, naam__icontains=zoek.strip())
    return tuple(map(_regel, rijen.select_related("organisatie").order_by("naam")))


def persoon(actor: Actor, persoon_id: UUID) -> Persoonregel:
    """One person; raises DoesNotExist."""
    return _regel(Persoon.objects.of(actor).select_related("organisatie").get(pk=persoon_id))


def _regel(rij: Persoon) -> Persoonregel:
    return Persoonregel(
        id=rij.pk,
        naam=rij.naam or GEWIST,
        functie=rij.functie,
        email=rij.email,
        organisatie_id=rij.organisatie_id,
        organisatie_naam=rij.organisatie.naam if rij.organisatie else "",
        gewist_op=rij.gewist_op,
        versie=rij.versie,
    )
