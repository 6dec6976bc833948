# SPDX-License-Identifier: EUPL-1.2
"""Reading settings: what holds on the actor's day, and since when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.register.instellingen import Sleutel, Waarde
from vijftreden.register.models import Instelling
from vijftreden.toegang.actor import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Instellingwaarde:
    """A value with the row it comes from; without an own row the default of its key."""

    sleutel: str
    waarde: Waarde
    geldig_van: date | None = None
    herkomst: UUID | None = None


def instelling(actor: Actor, sleutel: Sleutel) -> Instellingwaarde:
    """What this key is on the actor's day."""
    return instellingen(actor, [sleutel])[sleutel.naam]


def instellingen(actor: Actor, sleutels: Iterable[Sleutel]) -> Mapping[str, Instellingwaarde]:
    """What each of these keys is on the actor's day, in one query."""
    gevraagd = list(sleutels)
    eigen = eigen_waarden(actor, gevraagd)
    gevonden = {}
    for sleutel in gevraagd:
        geldig = [rij for rij in eigen[sleutel.naam] if _begin(rij) <= actor.dag]
        standaard = Instellingwaarde(sleutel=sleutel.naam, waarde=sleutel.standaard)
        gevonden[sleutel.naam] = geldig[-1] if geldig else standaard
    return gevonden


def eigen_waarden(
    actor: Actor, sleutels: Iterable[Sleutel]
) -> Mapping[str, tuple[Instellingwaarde, ...]]:
    """The environment's own rows per key, oldest first, those of later days included; one query.

    Of rows from the same day only the last written is given: the others never held.
    """
    per_dag: dict[str, dict[date, Instellingwaarde]] = {s.naam: {} for s in sleutels}
    rijen = Instelling.objects.of(actor).filter(sleutel__in=per_dag)
    for rij in rijen.order_by("geldig_van", "vastgelegd_op"):
        per_dag[rij.sleutel][rij.geldig_van] = Instellingwaarde(
            sleutel=rij.sleutel, waarde=rij.waarde, geldig_van=rij.geldig_van, herkomst=rij.pk
        )
    return {naam: tuple(dagen.values()) for naam, dagen in per_dag.items()}


def _begin(rij: Instellingwaarde) -> date:
    return rij.geldig_van or date.min
