# SPDX-License-Identifier: EUPL-1.2
"""Reading who takes part in which joint arrangement on the actor's day."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from vijftreden.register.models import Deelneming
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import Rijen


@dataclass(frozen=True, slots=True, kw_only=True)
class Deelname:
    """A participant in an arrangement, in `[van, tot)`; unknown to the register it has no id."""

    regeling_id: UUID
    regeling_naam: str
    gr_vorm: str
    deelnemer_id: UUID | None
    deelnemer_naam: str
    deelnemer_soort: str
    bestuursorganen: tuple[str, ...]
    van: date | None
    tot: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GedeeldeRegeling:
    """An arrangement and which of the asked organisations take part in it."""

    id: UUID
    naam: str
    gr_vorm: str
    deelnemers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gedeeld:
    """The arrangements that all of the organisations share, and those that some of them share."""

    allemaal: tuple[GedeeldeRegeling, ...]
    deels: tuple[GedeeldeRegeling, ...]


def deelnemers_van(actor: Actor, regeling_id: UUID) -> tuple[Deelname, ...]:
    """Who takes part in this arrangement, by name."""
    rijen = _geldig(actor).filter(regeling_id=regeling_id)
    return tuple(map(_deelname, rijen.order_by("deelnemer_naam")))


def regelingen_van(actor: Actor, organisatie_id: UUID) -> tuple[Deelname, ...]:
    """The arrangements in which this organisation takes part, by name."""
    rijen = _geldig(actor).filter(deelnemer_id=organisatie_id)
    return tuple(map(_deelname, rijen.order_by("regeling__naam")))


def deelnemersoorten(
    actor: Actor, regeling_ids: Collection[UUID]
) -> Mapping[UUID, frozenset[str]]:
    """The kinds of participants per arrangement; they choose its chapter of the Wgr. One query."""
    rijen = _geldig(actor).filter(regeling_id__in=regeling_ids)
    gevonden: dict[UUID, frozenset[str]] = dict.fromkeys(regeling_ids, frozenset())
    for regeling_id, soort in rijen.values_list("regeling_id", "deelnemer_soort").distinct():
        gevonden[regeling_id] |= {soort}
    return gevonden


def gedeelde_regelingen(actor: Actor, organisatie_ids: Collection[UUID]) -> Gedeeld:
    """Which arrangements these organisations share, all of them or at least two; one query."""
    gevraagd = set(organisatie_ids)
    rijen = _geldig(actor).filter(deelnemer_id__in=gevraagd)
    per_regeling: dict[UUID, list[Deelname]] = {}
    for deelname in map(_deelname, rijen.order_by("regeling__naam", "deelnemer_naam")):
        per_regeling.setdefault(deelname.regeling_id, []).append(deelname)
    gedeeld = {
        groep[0].regeling_id: (len({d.deelnemer_id for d in groep}), _gedeelde_regeling(groep))
        for groep in per_regeling.values()
    }
    return Gedeeld(
        allemaal=tuple(r for aantal, r in gedeeld.values() if 1 < aantal == len(gevraagd)),
        deels=tuple(r for aantal, r in gedeeld.values() if 1 < aantal < len(gevraagd)),
    )


def _geldig(actor: Actor) -> Rijen[Deelneming]:
    """The participations that hold on the actor's day."""
    return (
        Deelneming.objects.of(actor)
        .filter(Q(van__isnull=True) | Q(van__lte=actor.dag))
        .filter(Q(tot__isnull=True) | Q(tot__gt=actor.dag))
        .select_related("regeling")
    )


def _deelname(rij: Deelneming) -> Deelname:
    return Deelname(
        regeling_id=rij.regeling_id,
        regeling_naam=rij.regeling.naam,
        gr_vorm=rij.regeling.gr_vorm,
        deelnemer_id=rij.deelnemer_id,
        deelnemer_naam=rij.deelnemer_naam,
        deelnemer_soort=rij.deelnemer_soort,
        bestuursorganen=tuple(orgaan for orgaan in rij.bestuursorganen.split(";") if orgaan),
        van=rij.van,
        tot=rij.tot,
    )


def _gedeelde_regeling(groep: list[Deelname]) -> GedeeldeRegeling:
    return GedeeldeRegeling(
        id=groep[0].regeling_id,
        naam=groep[0].regeling_naam,
        gr_vorm=groep[0].gr_vorm,
        deelnemers=tuple(deelname.deelnemer_naam for deelname in groep),
    )
