# SPDX-License-Identifier: EUPL-1.2
"""The next step of each of my commissions, from the side on which I stand."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Case, F, IntegerField, Q, QuerySet, Value, When

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.kern.relatievormen import Kant
from vijftreden.kern.trede import VOLGORDE
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.rules import uiterlijk
from vijftreden.portefeuille.selectors.zicht import alleen_nemer, kanten_van, ladder_van
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import Benamingen, benamingen
from vijftreden.web.verwoording import Verwoording, verwoord

MEESTE_VAN_NEMER = 200
"""Commissions of which the contractor's step is read from the ladder; who has more sees these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stap:
    """The next step of one commission in words; `rang` says how urgent, for the order."""

    opdracht_id: UUID
    opdracht: str
    relatievorm: str
    uiterlijk: date | None
    woorden: Verwoording
    rang: int


def stappen(
    actor: Actor,
    kanten: Mapping[UUID, Collection[Kant]],
    *,
    zonder: Collection[UUID],
    meeste: int | None,
) -> tuple[Sequence[Stap], int]:
    """The most urgent `meeste` of them (None: all), and how many there are in all."""
    van_gever = [pk for pk, van in kanten.items() if Kant.GEVER in van and pk not in zonder]
    van_nemer = [pk for pk, van in kanten.items() if alleen_nemer(van) and pk not in zonder]
    standen = Stand.objects.of(actor).select_related("opdracht")
    vragend = _op_volgorde(standen.filter(~Q(stap_code=""), opdracht_id__in=van_gever))
    rijen = list(vragend[:meeste])
    woorden = benamingen(actor)
    van_hen = _van_nemer(standen.filter(opdracht_id__in=van_nemer), woorden) if van_nemer else []
    aantal = len(rijen) if meeste is None else vragend.count()
    zichten = kanten_van(actor, [rij.opdracht_id for rij in rijen])
    eigen = [stap for rij in rijen if (stap := _stap(rij, zichten[rij.opdracht_id], woorden))]
    samen = sorted([*eigen, *van_hen], key=_plek)
    return samen[:meeste], aantal + len(van_hen)


def stap_van(actor: Actor, opdracht_id: UUID, kanten: Collection[Kant] | None) -> Stap | None:
    """The step of one commission; `kanten` is None for who has no role on it and may look."""
    if kanten is not None:
        gevonden, _ = stappen(actor, {opdracht_id: kanten}, zonder=(), meeste=None)
        return gevonden[0] if gevonden else None
    rij = Stand.objects.of(actor).select_related("opdracht").get(opdracht_id=opdracht_id)
    return _stap(rij, kanten_van(actor, [opdracht_id])[opdracht_id], benamingen(actor))


def _van_nemer(standen: QuerySet[Stand], woorden: Benamingen) -> list[Stap]:
    """The stored step is the principal's, so the contractor's is read from the ladder."""
    rijen = standen.order_by("opdracht__naam", "opdracht_id")[:MEESTE_VAN_NEMER]
    return [stap for rij in rijen if (stap := _stap(rij, frozenset({Publiek.NEMER}), woorden))]


def _stap(rij: Stand, kanten: frozenset[Publiek], woorden: Benamingen) -> Stap | None:
    stap = ladder_van(rij.ladder, kanten).eerstvolgende_stap
    if stap is None:
        return None
    return Stap(
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        relatievorm=rij.opdracht.relatievorm,
        uiterlijk=_dag(rij, stap),
        woorden=verwoord(
            stap,
            TEKSTEN,
            als_nemer=Publiek.GEVER not in kanten,
            noem=woorden.noemer(rij.opdracht.relatievorm),
        ),
        rang=VOLGORDE.index(stap.ernst),
    )


def _dag(rij: Stand, stap: Bevinding) -> date | None:
    return rij.stap_op if rij.stap_code == stap.code else uiterlijk(stap)


def _plek(stap: Stap) -> tuple[int, date, str, str]:
    return (stap.rang, stap.uiterlijk or date.max, stap.opdracht, str(stap.opdracht_id))


def _op_volgorde(standen: QuerySet[Stand]) -> QuerySet[Stand]:
    rang = [
        When(stap_ernst=ernst.value, then=Value(plaats)) for plaats, ernst in enumerate(VOLGORDE)
    ]
    return standen.annotate(
        rang=Case(*rang, default=Value(len(Ernst)), output_field=IntegerField())
    ).order_by("rang", F("stap_op").asc(nulls_last=True), "opdracht__naam", "opdracht_id")
