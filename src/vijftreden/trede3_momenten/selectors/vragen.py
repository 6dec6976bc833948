# SPDX-License-Identifier: EUPL-1.2
"""Reading decisions that were asked."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.models import Besluit, GevraagdBesluit


@dataclass(frozen=True, slots=True, kw_only=True)
class Vraagregel:
    """One decision that was asked; `besloten` when its moment has a decision."""

    id: UUID
    opdracht_id: UUID
    opdracht: str
    stuurmoment_id: UUID
    vraag: str
    toelichting: str
    uiterlijk_op: date
    gevraagd_op: date
    door_persoon_id: UUID | None
    door: str
    gelezen_op: datetime | None
    ingetrokken_op: date | None
    besloten: bool
    versie: int

    @property
    def open(self) -> bool:
        """Neither answered nor withdrawn."""
        return not self.besloten and self.ingetrokken_op is None


def openstaande_vragen(
    actor: Actor, ids: Collection[UUID]
) -> Mapping[UUID, tuple[Vraagregel, ...]]:
    """What was asked of these commissions and waits for an answer, by day; three queries."""
    gevonden: dict[UUID, tuple[Vraagregel, ...]] = {}
    for pk, regels in _vragen(actor, ids).items():
        if open_ := tuple(regel for regel in regels if regel.open):
            gevonden[pk] = open_
    return gevonden


def vragen_van(actor: Actor, opdracht_id: UUID) -> tuple[Vraagregel, ...]:
    """All that was asked on one commission, by day."""
    return _vragen(actor, [opdracht_id]).get(opdracht_id, ())


def vraag(actor: Actor, opdracht_id: UUID, vraag_id: UUID) -> Vraagregel:
    """One decision that was asked; raises DoesNotExist."""
    for regel in vragen_van(actor, opdracht_id):
        if regel.id == vraag_id:
            return regel
    raise GevraagdBesluit.DoesNotExist


def _vragen(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, tuple[Vraagregel, ...]]:
    rijen = list(
        GevraagdBesluit.objects.of(actor)
        .filter(opdracht_id__in=ids)
        .select_related("opdracht")
        .order_by("uiterlijk_op", "pk")
    )
    besluiten = Besluit.objects.of(actor).filter(stuurmoment__in=[r.stuurmoment_id for r in rijen])
    besloten = set(besluiten.values_list("stuurmoment_id", flat=True))
    namen = namen_van(actor, {rij.door_persoon_id for rij in rijen if rij.door_persoon_id})
    gevonden: dict[UUID, list[Vraagregel]] = defaultdict(list)
    for rij in rijen:
        wie = rij.door_persoon_id
        gevonden[rij.opdracht_id].append(
            Vraagregel(
                id=rij.pk,
                opdracht_id=rij.opdracht_id,
                opdracht=rij.opdracht.naam,
                stuurmoment_id=rij.stuurmoment_id,
                vraag=rij.vraag,
                toelichting=rij.toelichting,
                uiterlijk_op=rij.uiterlijk_op,
                gevraagd_op=rij.gevraagd_op,
                door_persoon_id=wie,
                door=namen.get(wie, "") if wie else "",
                gelezen_op=rij.gelezen_op,
                ingetrokken_op=rij.ingetrokken_op,
                besloten=rij.stuurmoment_id in besloten,
                versie=rij.versie,
            )
        )
    return {pk: tuple(regels) for pk, regels in gevonden.items()}
