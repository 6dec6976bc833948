# SPDX-License-Identifier: EUPL-1.2
"""What stayed open across commissions: for the controller, and for who decides."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import mijn_opdracht_ids
from vijftreden.trede3_momenten.models import (
    Besluit,
    GevraagdBesluit,
    Stuurmoment,
    Uitkomst,
    Voorwaarde,
)
from vijftreden.trede3_momenten.selectors.regels import van_gever

MEESTE = 300


class Soortopen(StrEnum):
    """What may stay open, in the order of the page."""

    VRAAG = "vraag"
    VOORWAARDE = "voorwaarde"
    FASEBESLUIT = "fasebesluit"
    MOMENT = "moment"
    BESTUUR = "bestuur"


VOOR_GEVER = frozenset({Soortopen.FASEBESLUIT, Soortopen.MOMENT, Soortopen.BESTUUR})
"""What the principal's side left: the public of the findings about them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Openfilter:
    """What of it is asked; empty is everything that the reader may see."""

    wat: str = ""
    zoek: str = ""
    van_mij: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Openregel:
    """One thing that stayed open; `dag` is the day that passed, or on which it began."""

    soort: Soortopen
    id: UUID
    opdracht_id: UUID
    opdracht: str
    referentie: str
    momentsoort: str
    tekst: str
    dag: date | None
    dagen: int
    wie: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Openblad:
    """The page: at most 300 lines, and whether there was more."""

    regels: tuple[Openregel, ...]
    meer: bool


def openstaand(actor: Actor, wens: Openfilter) -> Openblad:
    """The longest open first within each kind; a fixed number of queries."""
    gevonden = list(islice(openregels(actor, wens), MEESTE + 1))
    return Openblad(regels=tuple(gevonden[:MEESTE]), meer=len(gevonden) > MEESTE)


def openregels(actor: Actor, wens: Openfilter, *, meeste: int = MEESTE + 1) -> Iterator[Openregel]:
    """The same for what leaves as a file; at most `meeste` of each kind."""
    welke = _welke(actor, wens)
    voor_gever = welke & _van_de_gever(actor)
    for soort, bron in BRONNEN.items():
        if wens.wat in ("", soort.value):
            yield from bron(actor, voor_gever if soort in VOOR_GEVER else welke, meeste)


def _welke(actor: Actor, wens: Openfilter) -> Q:
    """Commissions at rest ask nothing; each word of the search begins anywhere in the name."""
    welke = Q(opdracht__slapend=False, opdracht__vervallen_op__isnull=True)
    for woord in wens.zoek.split()[:8]:
        welke &= Q(opdracht__naam__icontains=woord)
    if wens.van_mij:
        welke &= Q(opdracht_id__in=mijn_opdracht_ids(actor))
    return welke


def _van_de_gever(actor: Actor) -> Q:
    """The commissions that the actor looks at from the principal's side."""
    if actor.ziet_alles:
        return Q()
    return Q(opdracht_id__in=van_gever(actor).values("opdracht_id"))


def _vragen(actor: Actor, welke: Q, meeste: int) -> Iterator[Openregel]:
    """Asked and not answered; also those whose day is still to come."""
    rijen = GevraagdBesluit.objects.of(actor).filter(welke, ingetrokken_op__isnull=True)
    besloten = Besluit.objects.of(actor).values("stuurmoment_id")
    rijen = rijen.exclude(stuurmoment_id__in=besloten).order_by("uiterlijk_op", "pk")
    gevonden = _met(rijen, "stuurmoment")[:meeste]
    for rij, wie in _met_naam(actor, gevonden, "door_persoon_id"):
        yield _regel(
            actor,
            rij,
            soort=Soortopen.VRAAG,
            momentsoort=rij.stuurmoment.soort,
            tekst=rij.vraag,
            dag=rij.uiterlijk_op,
            wie=wie,
        )


def _voorwaarden(actor: Actor, welke: Q, meeste: int) -> Iterator[Openregel]:
    """Conditions of which the day has passed, or that have no day or no owner."""
    rijen = Voorwaarde.objects.of(actor).filter(
        welke,
        Q(uiterlijk_op__lt=actor.dag)
        | Q(uiterlijk_op__isnull=True)
        | Q(eigenaar_persoon_id__isnull=True),
        voldaan_op__isnull=True,
        vervallen_op__isnull=True,
    )
    gevonden = _met(rijen, "besluit__stuurmoment").order_by("uiterlijk_op", "tekst")[:meeste]
    for rij, wie in _met_naam(actor, gevonden, "eigenaar_persoon_id"):
        yield _regel(
            actor,
            rij,
            soort=Soortopen.VOORWAARDE,
            momentsoort=rij.besluit.stuurmoment.soort,
            tekst=rij.tekst,
            dag=rij.uiterlijk_op,
            wie=wie,
        )


def _fasebesluiten(actor: Actor, welke: Q, meeste: int) -> Iterator[Openregel]:
    """A phase was closed or a crisis reported, and nobody wrote down what was decided."""
    besloten = Besluit.objects.of(actor).values("stuurmoment_id")
    rijen = Stuurmoment.objects.of(actor).filter(
        welke,
        soort__in=[Momentsoort.FASEOVERGANG.value, Momentsoort.CRISIS.value],
        gehouden_op__isnull=False,
        historie=False,
        vervallen_op__isnull=True,
    )
    rijen = rijen.exclude(pk__in=besloten).order_by("gehouden_op", "pk")
    for rij in _met(rijen)[:meeste]:
        yield _moment(actor, rij, Soortopen.FASEBESLUIT, rij.gehouden_op)


def _momenten(actor: Actor, welke: Q, meeste: int) -> Iterator[Openregel]:
    """The day that was planned has passed."""
    rijen = Stuurmoment.objects.of(actor).filter(
        welke,
        gepland_op__lt=actor.dag,
        gehouden_op__isnull=True,
        historie=False,
        vervallen_op__isnull=True,
    )
    for rij in _met(rijen).order_by("gepland_op", "pk")[:meeste]:
        yield _moment(actor, rij, Soortopen.MOMENT, rij.gepland_op)


def _bestuur(actor: Actor, welke: Q, meeste: int) -> Iterator[Openregel]:
    """An "akkoord om voor te leggen" without number and day of the board."""
    rijen = Besluit.objects.of(actor).filter(
        welke,
        uitkomst=Uitkomst.VOORLEGGEN,
        correcties__isnull=True,
        bestuursbesluit__isnull=True,
    )
    gevonden = _met(rijen, "stuurmoment").order_by("besloten_op", "pk")[:meeste]
    for rij, wie in _met_naam(actor, gevonden, "besluiter_id"):
        yield _regel(
            actor,
            rij,
            soort=Soortopen.BESTUUR,
            momentsoort=rij.stuurmoment.soort,
            tekst=rij.reden,
            dag=rij.besloten_op,
            wie=wie,
        )


Bron = Callable[[Actor, Q, int], Iterator[Openregel]]
BRONNEN: Mapping[Soortopen, Bron] = {
    Soortopen.VRAAG: _vragen,
    Soortopen.VOORWAARDE: _voorwaarden,
    Soortopen.FASEBESLUIT: _fasebesluiten,
    Soortopen.MOMENT: _momenten,
    Soortopen.BESTUUR: _bestuur,
}


def _met(rijen: QuerySet[Any], *ook: str) -> QuerySet[Any]:
    return rijen.select_related("opdracht", *ook)


def _met_naam(actor: Actor, rijen: QuerySet[Any], veld: str) -> Iterator[tuple[Any, str]]:
    """Each row with the name of the person in this column; one query for all names."""
    wie = [(rij, getattr(rij, veld)) for rij in rijen]
    namen = namen_van(actor, {pk for _, pk in wie if pk})
    for rij, pk in wie:
        yield rij, namen.get(pk, "")


def _moment(actor: Actor, rij: Stuurmoment, soort: Soortopen, dag: date | None) -> Openregel:
    tekst = rij.naam or rij.aanleiding or rij.fase.replace("_", " ")
    return _regel(actor, rij, soort=soort, momentsoort=rij.soort, tekst=tekst, dag=dag, wie="")


def _regel(actor: Actor, rij: Any, *, dag: date | None, **velden: Any) -> Openregel:
    return Openregel(
        id=rij.pk,
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        referentie=rij.opdracht.referentie,
        dag=dag,
        dagen=(actor.dag - dag).days if dag else 0,
        **velden,
    )
