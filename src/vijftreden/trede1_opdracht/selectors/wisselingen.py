# SPDX-License-Identifier: EUPL-1.2
"""Who decides on commissions: whether that was agreed, and where another took over."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.kern.relatievormen import Relatievorm, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling


@dataclass(frozen=True, slots=True, kw_only=True)
class Beslissers:
    """`bevestigd`: one who decides now agreed to it. `wisselingen`: role, and from when the
    present holder has it, where somebody else had it before."""

    bevestigd: bool = False
    wisselingen: tuple[tuple[str, date], ...] = ()


def beslissing_per_opdracht(
    actor: Actor, vormen: Mapping[UUID, Relatievorm]
) -> Mapping[UUID, Beslissers]:
    """Of each of these commissions, in one query; `vormen` tells their kinds."""
    rollen: dict[UUID, list[Rolvervulling]] = defaultdict(list)
    codes = {rol.code for vorm in relatievormen().values() for rol in vorm.rollen if rol.beslist}
    rijen = Rolvervulling.objects.of(actor).filter(opdracht_id__in=list(vormen), rol__in=codes)
    for rij in rijen.order_by("van", "pk"):
        rol = vormen[rij.opdracht_id].rol(rij.rol)
        if rol and rol.beslist and rij.tot != rij.van:
            rollen[rij.opdracht_id].append(rij)
    return {pk: _beslissers(rollen[pk], vormen[pk], actor.dag) for pk in vormen}


def vergrendel_opdrachten(actor: Actor, ids: Collection[UUID]) -> list[UUID]:
    """Keeps these commissions for this act until it is done: of two the second sees the first."""
    rijen = Opdracht.objects.of(actor).select_for_update().filter(pk__in=ids).order_by("pk")
    return [rij.pk for rij in rijen.only("pk")]


def _beslissers(rijen: Sequence[Rolvervulling], vorm: Relatievorm, dag: date) -> Beslissers:
    nu = [rij for rij in rijen if rij.van <= dag and (rij.tot is None or rij.tot > dag)]
    enkel = {rol.code for rol in vorm.rollen if rol.enkel}
    return Beslissers(
        bevestigd=any(rij.afgesproken_op for rij in nu),
        wisselingen=tuple(
            (rij.rol, rij.van)
            for rij in nu
            if rij.rol in enkel
            and any(
                eerder.rol == rij.rol
                and eerder.van < rij.van
                and eerder.persoon_id != rij.persoon_id
                for eerder in rijen
            )
        ),
    )
