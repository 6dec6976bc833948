# SPDX-License-Identifier: EUPL-1.2
"""The facts of tread 3 in bulk: a fixed number of queries, however many commissions."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from uuid import UUID

from django.db.models import Q

from vijftreden.kern.kalender import Cyclus, Soort
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import opdrachten_op_id
from vijftreden.trede3_momenten.models import Jaarcyclus, Kalenderdatum
from vijftreden.trede3_momenten.rules import Cyclusfeit, Datumfeit, Drempels, Feiten
from vijftreden.trede3_momenten.selectors.stuurfeiten import stuurfeiten
from vijftreden.trede3_momenten.selectors.telling import (
    Telgrond,
    bestuursdatums,
    kies_kalender,
    telgrond,
)

DATUMVELDEN = ("jaarcyclus_id", "soort", "datum", "wettelijke_grens", "norm", "gehouden_op")


def feiten(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, Feiten]:
    """The facts per commission; one without a calendar has facts in which nothing asks."""
    groepen: dict[UUID, list[Jaarcyclus]] = {pk: [] for pk in ids}
    cycli = Jaarcyclus.objects.of(actor).filter(opdracht_id__in=ids).select_related("opdracht")
    for rij in cycli.order_by("jaar", "soort", "volgnummer"):
        groepen[rij.opdracht_id].append(rij)
    opdrachten = opdrachten_op_id(actor, ids)
    sturing = stuurfeiten(actor, opdrachten)
    return {
        pk: replace(
            gevonden,
            sturing=sturing.get(pk),
            slapend=gevonden.slapend or (pk in opdrachten and opdrachten[pk].slapend),
            vervallen=gevonden.vervallen or (pk in opdrachten and opdrachten[pk].vervallen),
        )
        for pk, gevonden in _per_groep(actor, groepen, Q(opdracht_id__in=ids)).items()
    }


def feiten_per_cyclus(actor: Actor, cycli: Collection[Jaarcyclus]) -> Mapping[UUID, Feiten]:
    """The facts of each of these cycles apart, by its id; their commissions must be selected."""
    groepen = {rij.pk: [rij] for rij in cycli}
    return _per_groep(actor, groepen, Q(jaarcyclus_id__in=groepen))


def _per_groep(
    actor: Actor, groepen: Mapping[UUID, list[Jaarcyclus]], welke: Q
) -> Mapping[UUID, Feiten]:
    grond = telgrond(actor)
    datums = _datums(actor, welke)
    drempels = Drempels.uit(grond.boek.aandachtspunten, grond.peildatum)
    leeg = Feiten(peildatum=actor.dag, gevolgd_vanaf=actor.dag, drempels=drempels)
    return {
        sleutel: _feiten(cycli, datums, drempels, grond) if cycli else leeg
        for sleutel, cycli in groepen.items()
    }


def _datums(actor: Actor, welke: Q) -> Mapping[UUID, tuple[Datumfeit, ...]]:
    per_cyclus: dict[UUID, tuple[Datumfeit, ...]] = {}
    rijen = Kalenderdatum.objects.of(actor).filter(welke).order_by("datum")
    for cyclus_id, soort, datum, grens, norm, gehouden_op in rijen.values_list(*DATUMVELDEN):
        feit = Datumfeit(
            soort=Soort(soort),
            datum=datum,
            wettelijke_grens=grens,
            norm=norm,
            gehouden_op=gehouden_op,
        )
        per_cyclus[cyclus_id] = (*per_cyclus.get(cyclus_id, ()), feit)
    return per_cyclus


def _feiten(
    cycli: list[Jaarcyclus],
    datums: Mapping[UUID, tuple[Datumfeit, ...]],
    drempels: Drempels,
    grond: Telgrond,
) -> Feiten:
    opdracht = cycli[0].opdracht
    keuze = kies_kalender(opdracht, grond)
    vervallen = opdracht.vervallen_op is not None and opdracht.vervallen_op <= grond.peildatum
    return Feiten(
        peildatum=grond.peildatum,
        gevolgd_vanaf=opdracht.gemaakt_op,
        drempels=drempels,
        vorm=keuze.vorm,
        cycli=tuple(
            Cyclusfeit(
                cyclus=Cyclus(rij.soort),
                jaar=rij.jaar,
                volgnummer=rij.volgnummer,
                bestuur=bestuursdatums(rij),
                datums=datums.get(rij.pk, ()),
            )
            for rij in cycli
        ),
        vergaderingen=grond.vergaderingen,
        bevestigredenen=keuze.redenen,
        bevestigd=keuze.bevestigd,
        slapend=opdracht.slapend,
        vervallen=vervallen,
    )
