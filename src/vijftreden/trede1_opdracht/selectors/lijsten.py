# SPDX-License-Identifier: EUPL-1.2
"""Lists that were read in: what came of one, and what their columns said of a commission."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Opdracht, Opdrachtlijst
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Doel

MEESTE_NAMEN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijstuitkomst:
    """A list that came in; `zichtbaar` are the commissions that the reader sees himself."""

    aantal: int
    ingelezen_op: datetime
    teruggedraaid_op: datetime | None
    zichtbaar: tuple[tuple[UUID, str], ...]
    meer: bool


def lijstuitkomst(actor: Actor, lijst_id: UUID) -> Lijstuitkomst:
    """What came of this list; raises DoesNotExist."""
    lijst: Opdrachtlijst = Opdrachtlijst.objects.of(actor).get(pk=lijst_id)
    rijen = Opdracht.objects.of(actor).filter(lijst_id=lijst_id).order_by("lijstregel", "pk")
    gevonden = list(rijen.values_list("pk", "naam")[: MEESTE_NAMEN + 1])
    return Lijstuitkomst(
        aantal=lijst.aantal,
        ingelezen_op=lijst.ingelezen_op,
        teruggedraaid_op=lijst.teruggedraaid_op,
        zichtbaar=tuple(gevonden[:MEESTE_NAMEN]),
        meer=len(gevonden) > MEESTE_NAMEN,
    )


def volgende_gesprekken_uit_lijst(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, date]:
    """The day of the next conversation as the list gave it, where it gave one; in one query."""
    rijen = Opdracht.objects.of(actor).filter(pk__in=ids, lijst__isnull=False)
    gevonden: dict[UUID, date] = {}
    for pk, eigen, kolommen in rijen.values_list("pk", "eigen_velden", "lijst__kolommen"):
        koppen = {kop for kop, doel in kolommen if doel == Doel.VOLGEND_GESPREK}
        for kop, waarde in eigen:
            if kop in koppen and (dag := _dag(waarde)):
                gevonden[pk] = dag
    return gevonden


def _dag(tekst: str) -> date | None:
    """A day as reading in wrote it; another text is no day."""
    delen = tekst.split("-")
    try:
        dag, maand, jaar = map(int, delen)
        return date(jaar, maand, dag)
    except ValueError:
        return None
