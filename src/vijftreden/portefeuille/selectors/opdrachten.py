# SPDX-License-Identifier: EUPL-1.2
"""All commissions that I may see: search, filters, sorting, and paging without counting."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from django.db.models import F, Q, QuerySet

from vijftreden.kern.bevinding import Publiek
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.selectors.zicht import kanten_van, ladder_van
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import (
    Benamingen,
    benamingen,
    buiten_lijst,
    mijn_opdracht_ids,
    regeldag,
    zoek_opdrachten,
)
from vijftreden.web.verwoording import verwoord

PER_BLAD = 50
MEESTE_BLADEN = 400


class Sortering(StrEnum):
    """What the list is ordered by."""

    NAAM = "naam"
    STAP = "stap"
    DATUM = "datum"


VOLGORDES = {
    Sortering.NAAM: ("opdracht__naam", "opdracht_id"),
    Sortering.STAP: (F("stap_op").asc(nulls_last=True), "opdracht__naam", "opdracht_id"),
    Sortering.DATUM: (F("volgende_op").asc(nulls_last=True), "opdracht__naam", "opdracht_id"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What the address of the list says."""

    zoek: str = ""
    vorm: str = ""
    stand: str = ""
    van_mij: bool = False
    sortering: Sortering = Sortering.NAAM
    blad: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Regel:
    """One line of the list."""

    id: UUID
    referentie: str
    naam: str
    relatievorm: str
    gr_vorm: str
    rust: str
    """How it is called that this rests: "on hold", "slapend" or "vervallen"; else empty."""
    hold_tot: date | None
    buiten_lijst: bool
    stap: str
    stap_op: date | None
    volgende_op: date | None
    volgende_soort: str


def alle_opdrachten(actor: Actor, wens: Filter) -> tuple[Sequence[Regel], bool]:
    """One page of the list, and whether there is another."""
    standen = _gefilterd(actor, wens).order_by(*VOLGORDES[wens.sortering])
    begin = (wens.blad - 1) * PER_BLAD
    rijen = list(standen.select_related("opdracht")[begin : begin + PER_BLAD + 1])
    kanten = kanten_van(actor, [rij.opdracht_id for rij in rijen])
    woorden = benamingen(actor)
    sinds = regeldag(actor)
    regels = [_regel(rij, kanten[rij.opdracht_id], woorden, sinds) for rij in rijen[:PER_BLAD]]
    return regels, len(rijen) > PER_BLAD


def gefilterde_ids(actor: Actor, wens: Filter, *, meeste: int | None = None) -> list[UUID]:
    """The commissions of the list with these filters, all pages, in its order."""
    standen = _gefilterd(actor, wens).order_by(*VOLGORDES[wens.sortering])
    return list(standen.values_list("opdracht_id", flat=True)[:meeste])


def _gefilterd(actor: Actor, wens: Filter) -> QuerySet[Stand]:
    standen = Stand.objects.of(actor)
    if wens.van_mij:
        standen = standen.filter(opdracht_id__in=mijn_opdracht_ids(actor))
    if wens.vorm:
        standen = standen.filter(
            Q(opdracht__relatievorm=wens.vorm) | Q(opdracht__gr_vorm=wens.vorm)
        )
    if wens.stand == "vraagt":
        standen = standen.filter(op_orde=False)
    if wens.stand == "op-orde":
        standen = standen.filter(op_orde=True)
    return zoek_opdrachten(actor, standen, wens.zoek)


def _regel(
    rij: Stand, kanten: frozenset[Publiek], woorden: Benamingen, sinds: date | None
) -> Regel:
    opdracht = rij.opdracht
    stap = ladder_van(rij.ladder, kanten).eerstvolgende_stap
    noem = woorden.noemer(opdracht.relatievorm)
    return Regel(
        id=opdracht.pk,
        referentie=opdracht.referentie,
        naam=opdracht.naam,
        relatievorm=opdracht.relatievorm,
        gr_vorm=opdracht.gr_vorm,
        rust=_rust(rij),
        hold_tot=opdracht.hold_tot if opdracht.slapend else None,
        buiten_lijst=Publiek.GEVER in kanten and buiten_lijst(opdracht, sinds),
        stap=verwoord(stap, TEKSTEN, noem=noem).zin if stap else "",
        stap_op=rij.stap_op if stap else None,
        volgende_op=rij.volgende_op,
        volgende_soort=rij.volgende_soort,
    )


def _rust(rij: Stand) -> str:
    opdracht = rij.opdracht
    if opdracht.vervallen_op is not None:
        return "vervallen"
    if not opdracht.slapend:
        return ""
    return "on hold" if relatievormen()[opdracht.relatievorm].stuurt_op_momenten else "slapend"
