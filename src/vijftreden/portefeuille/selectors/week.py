# SPDX-License-Identifier: EUPL-1.2
"""This week: at most five lines that ask something of me, each with why and one button."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Case, F, IntegerField, Q, QuerySet, Value, When

from vijftreden.kern.bevinding import Ernst, Publiek
from vijftreden.kern.trede import VOLGORDE
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.selectors.zicht import kanten_van, ladder_van
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import mijn_opdracht_ids
from vijftreden.web.verwoording import Verwoording, verwoord

MEESTE_VRAGEN = 5
STRAKS = timedelta(days=63)
MEESTE_STRAKS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Vraag:
    """One line of the week: the next step of one commission."""

    opdracht_id: UUID
    opdracht: str
    relatievorm: str
    uiterlijk: date | None
    stap: Verwoording


@dataclass(frozen=True, slots=True, kw_only=True)
class Straks:
    """A date that comes without asking anything yet."""

    opdracht_id: UUID
    opdracht: str
    datum: date
    soort: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What asks me, how much more there is, and what comes."""

    vragen: Sequence[Vraag]
    meer: int
    straks: Sequence[Straks]
    heeft_rollen: bool


def deze_week(actor: Actor, *, alles: bool = False) -> Week:
    """My week: most urgent first, one next step per commission; five lines unless `alles`."""
    ids = mijn_opdracht_ids(actor)
    standen = Stand.objects.of(actor).filter(opdracht_id__in=ids).select_related("opdracht")
    vragend = _op_volgorde(standen.filter(~Q(stap_code="")))
    rijen = list(vragend if alles else vragend[:MEESTE_VRAGEN])
    meer = 0 if len(rijen) < MEESTE_VRAGEN or alles else vragend.count() - len(rijen)
    kanten = kanten_van(actor, [rij.opdracht_id for rij in rijen])
    vragen = [vraag for rij in rijen if (vraag := _vraag(rij, kanten[rij.opdracht_id]))]
    komend = standen.filter(
        volgende_op__gte=actor.dag, volgende_op__lte=actor.dag + STRAKS
    ).order_by("volgende_op", "opdracht__naam")[:MEESTE_STRAKS]
    return Week(
        vragen=vragen,
        meer=meer,
        straks=[
            Straks(
                opdracht_id=rij.opdracht_id,
                opdracht=rij.opdracht.naam,
                datum=rij.volgende_op,
                soort=rij.volgende_soort,
            )
            for rij in komend
            if rij.volgende_op
        ],
        heeft_rollen=bool(ids),
    )


def _vraag(rij: Stand, kanten: frozenset[Publiek]) -> Vraag | None:
    stap = ladder_van(rij.ladder, kanten).eerstvolgende_stap
    if stap is None:
        return None
    return Vraag(
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        relatievorm=rij.opdracht.relatievorm,
        uiterlijk=rij.stap_op,
        stap=verwoord(stap, TEKSTEN),
    )


def _op_volgorde(standen: QuerySet[Stand]) -> QuerySet[Stand]:
    rang = [
        When(stap_ernst=ernst.value, then=Value(plaats)) for plaats, ernst in enumerate(VOLGORDE)
    ]
    return standen.annotate(
        rang=Case(*rang, default=Value(len(Ernst)), output_field=IntegerField())
    ).order_by("rang", F("stap_op").asc(nulls_last=True), "opdracht__naam", "opdracht_id")
