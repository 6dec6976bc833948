# SPDX-License-Identifier: EUPL-1.2
"""Vacant and double roles over all commissions that I may see, from the stored ladders (T2)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from uuid import UUID

from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast

from vijftreden.kern.bevinding import Bevinding
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.rules import uiterlijk
from vijftreden.portefeuille.selectors.zicht import kanten_van, ladder_van
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import benamingen
from vijftreden.web.verwoording import Noemer, verwoord

PER_BLAD = 50
SOORTEN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "leeg": ("rol-vacant",),
        "dubbel": ("rol-dubbel",),
        "loopt-af": ("rol-loopt-af",),
        "twee-petten": ("twee-petten", "eigenaar-en-opdrachtgever"),
    }
)
"""What the page tells apart, and the findings that say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolpunt:
    """One thing about the roles of one commission, in words."""

    opdracht_id: UUID
    naam: str
    referentie: str
    zin: str
    uiterlijk: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolgroep:
    """All of one sort on this page."""

    soort: str
    punten: tuple[Rolpunt, ...]

    @property
    def opdrachten(self) -> int:
        """How many commissions; people are not counted anywhere."""
        return len({punt.opdracht_id for punt in self.punten})


def rollen_overzicht(
    actor: Actor, *, soort: str = "", blad: int = 1
) -> tuple[Sequence[Rolgroep], bool]:
    """One page of commissions by name, grouped by what it is; and whether there is another.

    A fixed number of queries. What was set aside is left out: a page may hold fewer than fit.
    """
    soorten = {soort: SOORTEN[soort]} if soort in SOORTEN else SOORTEN
    codes = [code for deel in soorten.values() for code in deel]
    begin = (blad - 1) * PER_BLAD
    standen = _standen(actor, codes)
    rijen = list(standen[begin : begin + PER_BLAD + 1])
    kanten = kanten_van(actor, [rij.opdracht_id for rij in rijen])
    woorden = benamingen(actor)
    punten: dict[str, list[Rolpunt]] = {code: [] for code in codes}
    for rij in rijen[:PER_BLAD]:
        ladder = ladder_van(rij.ladder, kanten[rij.opdracht_id])
        noem = woorden.noemer(rij.opdracht.relatievorm)
        for bevinding in (deel for stand in ladder.treden for deel in stand.bevindingen):
            if bevinding.code in punten:
                punten[bevinding.code].append(_punt(rij, bevinding, noem))
    groepen = [
        Rolgroep(soort=naam, punten=tuple(punt for code in deel for punt in punten[code]))
        for naam, deel in soorten.items()
    ]
    return [groep for groep in groepen if groep.punten], len(rijen) > PER_BLAD


def _standen(actor: Actor, codes: Sequence[str]) -> QuerySet[Stand]:
    """The ladders in which one of these stands; by name."""
    genoemd = Q()
    for code in codes:
        genoemd |= Q(tekst__contains=f'"{code}"')
    rijen = Stand.objects.of(actor).annotate(tekst=Cast("ladder", TextField())).filter(genoemd)
    return rijen.select_related("opdracht").order_by("opdracht__naam", "opdracht_id")


def _punt(rij: Stand, bevinding: Bevinding, noem: Noemer) -> Rolpunt:
    return Rolpunt(
        opdracht_id=rij.opdracht_id,
        naam=rij.opdracht.naam,
        referentie=rij.opdracht.referentie,
        zin=verwoord(bevinding, TEKSTEN, noem=noem).zin,
        uiterlijk=uiterlijk(bevinding),
    )
