# SPDX-License-Identifier: EUPL-1.2
"""Reading functions and who holds them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.register.models import Aanstelling, Functie, Persoon
from vijftreden.register.rules.mandaatinhoud import kern_van
from vijftreden.register.selectors.personen import GEWIST
from vijftreden.toegang.actor import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Houderregel:
    """Who holds a function; `versie` goes back with a form."""

    aanstelling_id: UUID
    persoon_id: UUID
    naam: str
    van: date
    tot: date | None
    versie: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Functieregel:
    """A function with who holds it now or later; `versie` goes back with a form."""

    id: UUID
    naam: str
    niveau: int | None
    vervallen_op: date | None
    houders: tuple[Houderregel, ...]
    versie: int


def functies(actor: Actor) -> tuple[Functieregel, ...]:
    """The functions, the highest level first, then by name; two queries."""
    houders: dict[UUID, list[Houderregel]] = defaultdict(list)
    aanstellingen = Aanstelling.objects.of(actor).select_related("persoon")
    for rij in aanstellingen.order_by("persoon__naam", "van"):
        if rij.tot is None or rij.tot > actor.dag:
            houders[rij.functie_id].append(
                Houderregel(
                    aanstelling_id=rij.pk,
                    persoon_id=rij.persoon_id,
                    naam=rij.persoon.naam or GEWIST,
                    van=rij.van,
                    tot=rij.tot,
                    versie=rij.versie,
                )
            )
    regels = [
        Functieregel(
            id=rij.pk,
            naam=rij.naam,
            niveau=rij.niveau,
            vervallen_op=rij.vervallen_op,
            houders=tuple(houders[rij.pk]),
            versie=rij.versie,
        )
        for rij in Functie.objects.of(actor).order_by("naam")
    ]
    return tuple(sorted(regels, key=lambda regel: (regel.niveau or 99, regel.naam.lower())))


def functie(actor: Actor, functie_id: UUID) -> Functieregel:
    """One function; raises DoesNotExist."""
    for regel in functies(actor):
        if regel.id == functie_id:
            return regel
    raise Functie.DoesNotExist


def nog_over_te_nemen(actor: Actor) -> tuple[tuple[UUID, UUID], ...]:
    """People beside whom the name of a function stands, who do not hold it: person, function."""
    op_naam = {
        kern_van(rij.naam): rij.pk
        for rij in Functie.objects.of(actor).filter(vervallen_op__isnull=True)
    }
    al = set(Aanstelling.objects.of(actor).values_list("persoon_id", "functie_id"))
    mensen = Persoon.objects.of(actor).filter(gewist_op__isnull=True).exclude(functie="")
    paren = [(rij.pk, op_naam.get(kern_van(rij.functie))) for rij in mensen.order_by("naam", "pk")]
    return tuple((wie, wat) for wie, wat in paren if wat and (wie, wat) not in al)
