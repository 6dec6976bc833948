# SPDX-License-Identifier: EUPL-1.2
"""Commissions as rows of a list: what came in goes out, own columns under their own headings."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeAlias
from uuid import UUID

from django.db.models import F, Q

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import als_gever_gezien
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.selectors.gegevensdeel import fasenaam
from vijftreden.trede1_opdracht.selectors.opdrachten import Opdrachtgegevens, opdrachten_op_id
from vijftreden.trede1_opdracht.selectors.rollen import houdernamen

PER_KEER = 500
BTW = {"incl": "incl. btw", "excl": "excl. btw"}
ROLLEN = {
    "bestuurlijk_opdrachtgever": "Bestuurlijk opdrachtgever",
    "ambtelijk_opdrachtgever": "Ambtelijk opdrachtgever",
    "opdrachtgever": "Ambtelijk opdrachtgever",
    "gedelegeerd_opdrachtgever": "Gedelegeerd opdrachtgever",
    "opdrachtnemer": "Opdrachtnemer",
    "leidinggevende_opdrachtnemer": "Leidinggevende opdrachtnemer",
}
"""The roles that a list knows, with a heading that reading in recognises."""
ROLKOPPEN = tuple(dict.fromkeys(ROLLEN.values()))
KOPPEN = (
    "Referentie",
    "Naam",
    "Soort",
    "Programma",
    "Fase",
    *ROLKOPPEN,
    "Begin",
    "Einde",
    "Budget",
    "Btw",
    "Bron van het budget",
    "On hold",
)
UIT_DE_LIJST = "(uit je lijst)"

Waarde: TypeAlias = str | Decimal | date | None


def uitvoervolgorde(actor: Actor) -> list[UUID]:
    """All that the actor may see: made by hand first, then list by list in the order of each."""
    rijen = Opdracht.objects.of(actor).order_by(
        F("lijst__ingelezen_op").asc(nulls_first=True), "lijstregel", "naam", "pk"
    )
    return list(rijen.values_list("pk", flat=True))


def uitvoerkoppen(actor: Actor, ids: Collection[UUID]) -> tuple[str, ...]:
    """The fixed headings, then each heading of an own field that one of these has.

    Of a commission at which the actor looks as its contractor no own field is read.
    """
    eigen: dict[str, None] = {}
    for deel in _porties(list(ids)):
        zichtbaar = als_gever_gezien(actor, deel)
        rijen = Opdracht.objects.of(actor).filter(pk__in=zichtbaar).order_by("lijst", "lijstregel")
        for velden in rijen.values_list("eigen_velden", flat=True):
            eigen |= dict.fromkeys(_eigen_kop(kop) for kop, _ in velden)
    return (*KOPPEN, *eigen)


def uitvoerrijen(
    actor: Actor, ids: Sequence[UUID], koppen: Sequence[str]
) -> Iterator[Sequence[Waarde]]:
    """One row per commission in the order of `ids`; at most five queries per 500."""
    for deel in _porties(ids):
        gegevens = opdrachten_op_id(actor, deel)
        namen = _rolnamen(actor, deel)
        zichtbaar = als_gever_gezien(actor, deel)
        for opdracht_id in deel:
            if rij := gegevens.get(opdracht_id):
                eigen = rij.eigen_velden if opdracht_id in zichtbaar else ()
                waarden = _waarden(rij, namen.get(opdracht_id, {}), eigen)
                yield [waarden.get(kop) for kop in koppen]


def _waarden(
    rij: Opdrachtgegevens,
    rollen: Mapping[str, list[str]],
    eigen: Sequence[tuple[str, str]],
) -> Mapping[str, Waarde]:
    return {
        "Referentie": rij.referentie,
        "Naam": rij.naam,
        "Soort": relatievormen()[rij.relatievorm].naam,
        "Programma": rij.programma,
        "Fase": fasenaam(rij),
        **{kop: " en ".join(namen) for kop, namen in rollen.items()},
        "Begin": rij.begin_op,
        "Einde": rij.eind_op,
        "Budget": rij.budget,
        "Btw": BTW.get(rij.budget_btw, ""),
        "Bron van het budget": rij.budget_bron,
        "On hold": "ja" if rij.slapend else "",
        **{_eigen_kop(kop): waarde for kop, waarde in eigen},
    }


def _rolnamen(actor: Actor, ids: Sequence[UUID]) -> Mapping[UUID, dict[str, list[str]]]:
    """Who holds these roles today, by heading."""
    rijen = Rolvervulling.objects.of(actor).filter(
        Q(tot__isnull=True) | Q(tot__gt=actor.dag), opdracht_id__in=ids, rol__in=ROLLEN
    )
    gevonden = list(rijen.exclude(tot=F("van")).order_by("van", "pk"))
    namen = houdernamen(actor, gevonden)
    per_opdracht: dict[UUID, dict[str, list[str]]] = {}
    for rij in gevonden:
        wie = rij.persoon_id or rij.organisatie_id or rij.partij_id
        assert wie, "een rol heeft een houder"
        koppen = per_opdracht.setdefault(rij.opdracht_id, {})
        koppen.setdefault(ROLLEN[rij.rol], []).append(namen[wie])
    return per_opdracht


def _eigen_kop(kop: str) -> str:
    return f"{kop} {UIT_DE_LIJST}" if kop in KOPPEN else kop


def _porties(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    return (ids[begin : begin + PER_KEER] for begin in range(0, len(ids), PER_KEER))
