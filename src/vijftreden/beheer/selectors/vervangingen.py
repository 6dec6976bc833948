# SPDX-License-Identifier: EUPL-1.2
"""Who works for whom, and for whom the reader may work today."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import F, Q

from vijftreden.beheer.models import Vervanging
from vijftreden.beheer.models.vervanging import Vervangsoort
from vijftreden.register.selectors import namen_van, personen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import Rijen
from vijftreden.web.fouten import Invoerfout

VERVANGSOORTEN: Sequence[tuple[str, str]] = Vervangsoort.choices
"""As what somebody can work for another: code and name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vervangingregel:
    """`door` works for `voor` in `[van, tot)`; `versie` goes back with a form."""

    id: UUID
    soort: str
    voor_persoon_id: UUID
    door_persoon_id: UUID
    van: date
    tot: date | None
    versie: int
    voor_naam: str = ""
    door_naam: str = ""

    def loopt(self, dag: date) -> bool:
        """Whether it holds on this day."""
        return self.van <= dag and (self.tot is None or dag < self.tot)


def vervanging(actor: Actor, vervanging_id: UUID) -> Vervangingregel:
    """One replacement with both names; raises DoesNotExist."""
    [regel] = _met_namen(actor, [Vervanging.objects.of(actor).get(pk=vervanging_id)])
    return regel


def vervangingen_van(
    actor: Actor, persoon_ids: Collection[UUID]
) -> Mapping[UUID, tuple[Vervangingregel, ...]]:
    """Who replaces these people now, once or later, in one query; without names."""
    gevonden: dict[UUID, tuple[Vervangingregel, ...]] = {}
    if not persoon_ids:
        return gevonden
    for rij in _niet_ingetrokken(actor).filter(voor_persoon_id__in=persoon_ids):
        eerder = gevonden.get(rij.voor_persoon_id, ())
        gevonden[rij.voor_persoon_id] = (*eerder, _regel(rij))
    return gevonden


def vervangingen_door(actor: Actor, persoon_id: UUID) -> tuple[Vervangingregel, ...]:
    """For whom this person works now, did once or will, in one query; without names."""
    return tuple(map(_regel, _niet_ingetrokken(actor).filter(door_persoon_id=persoon_id)))


def ik_werk_voor(actor: Actor) -> tuple[Vervangingregel, ...]:
    """For whom the reader may work on this day, by name; one query for who works for nobody."""
    if actor.persoon_id is None:
        return ()
    rijen = _op_dag(actor).filter(door_persoon_id=actor.persoon_id)
    return tuple(sorted(_met_namen(actor, rijen), key=lambda regel: regel.voor_naam.lower()))


def namens_wie(actor: Actor, vervanging_id: UUID) -> UUID | None:
    """For whom the actor works by this replacement today; None when it does not hold for him."""
    if actor.persoon_id is None:
        return None
    rijen = _op_dag(actor).filter(pk=vervanging_id, door_persoon_id=actor.persoon_id)
    return rijen.values_list("voor_persoon_id", flat=True).first()


def mijn_vervangingen(actor: Actor) -> tuple[Vervangingregel, ...]:
    """Who works or will work for the reader himself, and for whom he does; by day."""
    van_mij = Q(voor_persoon_id=actor.persoon_id) | Q(door_persoon_id=actor.persoon_id)
    return _lopend(actor, _niet_ingetrokken(actor).filter(van_mij))


def alle_vervangingen(actor: Actor) -> tuple[Vervangingregel, ...]:
    """Everything that holds or will, of the whole environment; for beheer."""
    return _lopend(actor, _niet_ingetrokken(actor))


def persoon_met(actor: Actor, naam_of_adres: str) -> UUID:
    """The one person of this environment with this name or address, as somebody typed it.

    Raises `Invoerfout` at `wie` when there is none, or more than one with that name.
    """
    gezocht = " ".join(naam_of_adres.split()).lower()
    gevonden = [
        wie.id for wie in personen(actor) if gezocht in {wie.naam.lower(), wie.email.lower()}
    ]
    if not gevonden:
        zin = "We kennen niemand met deze naam of dit adres. Vraag anders de beheerder."
        raise Invoerfout("wie", zin)
    if len(gevonden) > 1:
        raise Invoerfout("wie", "Meer mensen heten zo. Vul het e-mailadres in.")
    return gevonden[0]


def _lopend(actor: Actor, rijen: Rijen[Vervanging]) -> tuple[Vervangingregel, ...]:
    lopend = rijen.filter(Q(tot__isnull=True) | Q(tot__gt=actor.dag))
    regels = _met_namen(actor, lopend)
    return tuple(sorted(regels, key=lambda regel: (regel.voor_naam.lower(), regel.van)))


def _niet_ingetrokken(actor: Actor) -> Rijen[Vervanging]:
    rijen: Rijen[Vervanging] = Vervanging.objects.of(actor)
    return rijen.exclude(tot=F("van")).order_by("van", "pk")


def _op_dag(actor: Actor) -> Rijen[Vervanging]:
    return _niet_ingetrokken(actor).filter(
        Q(tot__isnull=True) | Q(tot__gt=actor.dag), van__lte=actor.dag
    )


def _met_namen(
    actor: Actor, rijen: Collection[Vervanging] | Rijen[Vervanging]
) -> list[Vervangingregel]:
    gevonden = list(rijen)
    ids = {pk for rij in gevonden for pk in (rij.voor_persoon_id, rij.door_persoon_id)}
    namen = namen_van(actor, ids) if ids else {}
    return [_regel(rij, namen) for rij in gevonden]


def _regel(rij: Vervanging, namen: Mapping[UUID, str] | None = None) -> Vervangingregel:
    bekend = namen or {}
    return Vervangingregel(
        id=rij.pk,
        soort=rij.soort,
        voor_persoon_id=rij.voor_persoon_id,
        door_persoon_id=rij.door_persoon_id,
        van=rij.van,
        tot=rij.tot,
        versie=rij.versie,
        voor_naam=bekend.get(rij.voor_persoon_id, ""),
        door_naam=bekend.get(rij.door_persoon_id, ""),
    )
