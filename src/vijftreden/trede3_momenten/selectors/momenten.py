# SPDX-License-Identifier: EUPL-1.2
"""Steering moments as every page and file reads them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import F, Q, QuerySet, Window
from django.db.models.functions import Coalesce, RowNumber

from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import opdracht
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.trede3_momenten.selectors.regels import Kalenderfilter, op_filter

MOMENTCODE = "moment-"
"""Before the kind of a moment where kinds of calendar dates stand too."""
GESPREKCODE = "gesprek-"
"""Before the kind of a moment where the conversation is meant that belongs to it."""
LOSSE_VRAAG = Q(gevraagd__isnull=False, gepland_op__isnull=True)
"""Moments made for a decision that was asked by itself: no conversation, and never planned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentregel:
    """One moment; `vanzelf`: another act told that it happened, nobody typed it here.

    `fase` is the phase that it closes, `fase_nu` the one in which the commission is.
    """

    id: UUID
    opdracht_id: UUID
    opdracht: str
    referentie: str
    relatievorm: str
    soort: Momentsoort
    naam: str
    fase: str
    fase_nu: str
    aanleiding: str
    gepland_op: date | None
    zelf_gepland: bool
    gehouden_op: date | None
    historie: bool
    vanzelf: bool
    vervallen_op: date | None
    verzet: int
    versie: int

    @property
    def open(self) -> bool:
        """Still to be held."""
        return self.gehouden_op is None and not self.historie and self.vervallen_op is None

    @property
    def dag(self) -> date | None:
        """The day on which it was, or is planned."""
        return self.gehouden_op or self.gepland_op

    @property
    def voorstel(self) -> bool:
        """Its day was proposed, nobody chose it."""
        return self.open and self.gepland_op is not None and not self.zelf_gepland

    @property
    def code(self) -> str:
        """The kind, as the words of dates and moments together know it."""
        return f"{MOMENTCODE}{self.soort}"

    @property
    def titel(self) -> str:
        """Its own name, else what the kind of relation calls it."""
        return self.naam or relatievormen()[self.relatievorm].momentnaam(self.soort, self.fase)

    @property
    def fasenaam(self) -> str:
        """The phase that it closes; empty for another kind."""
        fasen = relatievormen()[self.relatievorm].fasen
        return next((deel.naam for deel in fasen if deel.code == self.fase), self.fase)


def momenten_van(
    actor: Actor, opdracht_id: UUID, *, ook_vervallen: bool = False
) -> tuple[Momentregel, ...]:
    """All moments of one commission by day, those without a day last.

    Raises DoesNotExist when the actor may not see the commission.
    """
    opdracht(actor, opdracht_id)
    rijen = Stuurmoment.objects.of(actor).filter(opdracht_id=opdracht_id)
    if not ook_vervallen:
        rijen = rijen.filter(vervallen_op__isnull=True)
    return tuple(sorted(momentregels(rijen), key=_volgorde))


def moment(actor: Actor, opdracht_id: UUID, stuurmoment_id: UUID) -> Momentregel:
    """One moment; raises DoesNotExist when the actor may not see it."""
    rijen = Stuurmoment.objects.of(actor).select_related("opdracht")
    return momentregel(rijen.get(pk=stuurmoment_id, opdracht_id=opdracht_id))


def volgende_gesprekken(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, Momentregel]:
    """Per commission the next conversation: the first from today on, else one that passed
    unmarked, else one without a day. One query."""
    rijen = open_momenten(actor).filter(
        opdracht_id__in=list(ids), soort=Momentsoort.VOORTGANG.value
    )
    gevonden: dict[UUID, Momentregel] = {}
    for regel in sorted(momentregels(rijen), key=lambda r: _aan_de_beurt(r, actor.dag)):
        gevonden.setdefault(regel.opdracht_id, regel)
    return gevonden


def open_momenten_van(
    actor: Actor, ids: Collection[UUID], *, soort: Momentsoort
) -> list[Momentregel]:
    """Of one kind, still to be held, by day; one query."""
    rijen = open_momenten(actor).filter(opdracht_id__in=list(ids), soort=soort.value)
    return sorted(momentregels(rijen), key=_volgorde)


def komende_momenten(
    actor: Actor, opdracht_ids: Collection[UUID], *, tot: date
) -> list[Momentregel]:
    """What is planned from the actor's day until, not including, `tot`; by day."""
    rijen = open_momenten(actor).filter(
        opdracht_id__in=list(opdracht_ids),
        opdracht__slapend=False,
        gepland_op__gte=actor.dag,
        gepland_op__lt=tot,
    )
    return sorted(momentregels(rijen), key=_volgorde)


def eerstvolgende_momenten(
    actor: Actor, opdracht_ids: Collection[UUID]
) -> Mapping[UUID, tuple[date, str]]:
    """Per commission the first planned day from today on, and its kind; one query.

    One at rest has none: nothing is asked of it.
    """
    volgorde = Window(
        RowNumber(), partition_by="opdracht_id", order_by=[F("gepland_op"), F("soort"), F("pk")]
    )
    rijen = open_momenten(actor).filter(
        opdracht_id__in=list(opdracht_ids),
        gepland_op__gte=actor.dag,
        opdracht__slapend=False,
        opdracht__vervallen_op__isnull=True,
    )
    eerste = rijen.annotate(nummer=volgorde).filter(nummer=1)
    return {
        pk: (dag, f"{MOMENTCODE}{soort}")
        for pk, dag, soort in eerste.values_list("opdracht_id", "gepland_op", "soort")
        if dag
    }


def lopende_crises(actor: Actor, opdracht_ids: Collection[UUID]) -> list[Momentregel]:
    """Reported and nothing decided about it yet, the newest first. One query."""
    rijen: QuerySet[Stuurmoment] = Stuurmoment.objects.of(actor)
    gemeld = rijen.filter(
        opdracht_id__in=list(opdracht_ids),
        soort=Momentsoort.CRISIS.value,
        vervallen_op__isnull=True,
        besluiten__isnull=True,
    )
    return list(reversed(op_volgorde(momentregels(gemeld))))


def open_momenten(actor: Actor) -> QuerySet[Stuurmoment]:
    """Still to be held."""
    rijen: QuerySet[Stuurmoment] = Stuurmoment.objects.of(actor)
    rijen = rijen.filter(gehouden_op__isnull=True, historie=False, vervallen_op__isnull=True)
    return rijen.exclude(LOSSE_VRAAG)


def zichtbare_momenten(actor: Actor, wens: Kalenderfilter) -> QuerySet[Any]:
    """The moments that a calendar page shows, not those called off.

    Of a commission on hold only what was held. Each with its `dag`: on which it was held, else
    is planned.
    """
    rijen: QuerySet[Stuurmoment] = Stuurmoment.objects.of(actor)
    wakker = Q(opdracht__slapend=False) | Q(gehouden_op__isnull=False)
    return rijen.filter(wakker, op_filter(actor, wens), vervallen_op__isnull=True).annotate(
        dag=Coalesce("gehouden_op", "gepland_op")
    )


def op_dag(van: date, tot: date) -> Q:
    """Held, or else planned, in `[van, tot)`; asked so that an index can answer."""
    gehouden = Q(gehouden_op__gte=van, gehouden_op__lt=tot)
    return gehouden | Q(gehouden_op__isnull=True, gepland_op__gte=van, gepland_op__lt=tot)


def momentregels(rijen: QuerySet[Stuurmoment]) -> list[Momentregel]:
    """The rows as plain values, in one query."""
    return [momentregel(rij) for rij in rijen.select_related("opdracht")]


def momentregel(rij: Stuurmoment) -> Momentregel:
    """One row; its commission must have been selected with it."""
    return Momentregel(
        id=rij.pk,
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        referentie=rij.opdracht.referentie,
        relatievorm=rij.opdracht.relatievorm,
        soort=Momentsoort(rij.soort),
        naam=rij.naam,
        fase=rij.fase,
        fase_nu=rij.opdracht.fase,
        aanleiding=rij.aanleiding,
        gepland_op=rij.gepland_op,
        zelf_gepland=rij.zelf_gepland,
        gehouden_op=rij.gehouden_op,
        historie=rij.historie,
        vanzelf=rij.bron_id is not None,
        vervallen_op=rij.vervallen_op,
        verzet=rij.verzet,
        versie=rij.versie,
    )


def op_volgorde(regels: Iterable[Momentregel]) -> list[Momentregel]:
    """By day, in the usual order of the seven; those without a day last."""
    return sorted(regels, key=_volgorde)


def _volgorde(regel: Momentregel) -> tuple[date, str, int, UUID]:
    plaats = list(Momentsoort).index(regel.soort)
    return regel.dag or date.max, regel.opdracht, plaats, regel.id


def _aan_de_beurt(regel: Momentregel, dag: date) -> tuple[bool, bool, date, UUID]:
    gepland = regel.gepland_op
    return gepland is None, gepland is not None and gepland < dag, gepland or dag, regel.id
