# SPDX-License-Identifier: EUPL-1.2
"""My commissions, each with its seven moments: one page without counting."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.selectors.momenten import (
    Momentregel,
    momentregels,
    zichtbare_momenten,
)
from vijftreden.trede3_momenten.selectors.planbaar import planbaar
from vijftreden.trede3_momenten.selectors.regels import Kalenderfilter
from vijftreden.trede3_momenten.selectors.vroeger import is_van_vroeger

PER_BLAD = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentcel:
    """One kind of moment of one commission: what is to come, and what was last.

    `meer`: how many more of this kind are to come. `vroeger`: what is to come has no day and
    belongs to the beginning or to a phase that passed.
    """

    soort: Momentsoort
    komt: Momentregel | None = None
    was: Momentregel | None = None
    meer: int = 0
    voorbij: bool = False
    vroeger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentenrij:
    """One commission; `mag_plannen`: the reader may move its moments."""

    opdracht_id: UUID
    opdracht: str
    referentie: str
    relatievorm: str
    cellen: tuple[Momentcel, ...]
    mag_plannen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentenblad:
    """A page of commissions by name; `na` is where the next one begins."""

    rijen: tuple[Momentenrij, ...]
    na: UUID | None


def momentenblad(
    actor: Actor,
    *,
    wens: Kalenderfilter | None = None,
    na: UUID | None = None,
    per_blad: int = PER_BLAD,
) -> Momentenblad:
    """The commissions that the actor may see and that are steered by moments."""
    alle = zichtbare_momenten(actor, wens or Kalenderfilter()).filter(opdracht__slapend=False)
    opdrachten, anker = alle, None
    if na:
        anker = alle.filter(opdracht_id=na).values_list("opdracht__naam", flat=True).first()
    if anker is not None:
        opdrachten = alle.filter(
            Q(opdracht__naam__gt=anker) | Q(opdracht__naam=anker, opdracht_id__gt=na)
        )
    rijen = opdrachten.order_by("opdracht__naam", "opdracht_id").distinct()
    ids = list(rijen.values_list("opdracht_id", flat=True)[: per_blad + 1])
    getoond = ids[:per_blad]
    per_opdracht: dict[UUID, list[Momentregel]] = defaultdict(list)
    for regel in momentregels(alle.filter(opdracht_id__in=getoond)):
        per_opdracht[regel.opdracht_id].append(regel)
    te_plannen = planbaar(actor, getoond)
    return Momentenblad(
        rijen=tuple(_rij(per_opdracht[pk], actor.dag, pk in te_plannen) for pk in getoond),
        na=getoond[-1] if len(ids) > per_blad else None,
    )


def heeft_momenten(actor: Actor) -> bool:
    """Whether there is anything on this page for the actor."""
    return zichtbare_momenten(actor, Kalenderfilter()).exists()


def cellen(regels: Sequence[Momentregel], dag: date) -> tuple[Momentcel, ...]:
    """One cell per kind, in the usual order of the seven."""
    return tuple(
        _cel(soort, [regel for regel in regels if regel.soort is soort], dag)
        for soort in Momentsoort
    )


def _rij(regels: Sequence[Momentregel], dag: date, mag_plannen: bool) -> Momentenrij:
    eerste = regels[0]
    return Momentenrij(
        opdracht_id=eerste.opdracht_id,
        opdracht=eerste.opdracht,
        referentie=eerste.referentie,
        relatievorm=eerste.relatievorm,
        cellen=cellen(regels, dag),
        mag_plannen=mag_plannen,
    )


def _cel(soort: Momentsoort, regels: Sequence[Momentregel], dag: date) -> Momentcel:
    komend = sorted(
        (regel for regel in regels if regel.open),
        key=lambda r: (r.gepland_op is None, r.gepland_op or dag, r.id),
    )
    geweest = [regel for regel in regels if not regel.open]
    komt = komend[0] if komend else None
    return Momentcel(
        soort=soort,
        komt=komt,
        was=max(geweest, key=lambda r: (r.gehouden_op or date.min, r.id), default=None),
        meer=max(len(komend) - 1, 0),
        voorbij=bool(komt and komt.gepland_op and komt.gepland_op < dag),
        vroeger=bool(komt and not komt.gepland_op and is_van_vroeger(komt, dag)),
    )
