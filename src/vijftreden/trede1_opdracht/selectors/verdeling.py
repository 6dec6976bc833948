# SPDX-License-Identifier: EUPL-1.2
"""Roles across arrangements, for who sees none of them: what is vacant, and who holds what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import F, Q
from django.db.models.functions import Lower

from vijftreden.kern.relatievormen import Relatievorm, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import Rijen
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.selectors.labels import rollabels
from vijftreden.trede1_opdracht.selectors.rollen import houdernamen
from vijftreden.trede1_opdracht.selectors.zonder_inzage import (
    EIGENAARSCHAP,
    is_gast,
    regelingen,
    rollen_zonder_inzage,
)

PER_BLAD = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacature:
    """A role of an arrangement that nobody holds."""

    rol: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Regelingvacatures:
    """The public name of an arrangement and which roles of the principal are vacant."""

    opdracht_id: UUID
    naam: str
    vacatures: tuple[Vacature, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolbezetting:
    """A role and the names of who holds it now; none when it is vacant."""

    label: str
    verplicht: bool
    namen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Regelingrollen:
    """The public name of an arrangement with its roles and who holds them."""

    opdracht_id: UUID
    naam: str
    rollen: tuple[Rolbezetting, ...]


def vacatures(
    actor: Actor, *, zoek: str = "", meeste: int = PER_BLAD
) -> tuple[Sequence[Regelingvacatures], bool]:
    """Arrangements with a vacant role of the principal, by name, and whether there are more.

    For any member of the principal's side: shows public names and roles, and nothing else of any
    item. A contractor sees none.
    """
    if is_gast(actor):
        return [], False
    vorm = relatievormen()[EIGENAARSCHAP]
    rollen = [rol.code for rol in vorm.rollen if rol.te_nemen]
    with rollen_zonder_inzage(actor) as systeem:
        open_ = _vullend(systeem).values("opdracht_id", "rol")
        rijen = _gezocht(regelingen(systeem), zoek).filter(slapend=False, vervallen_op=None)
        bezet = Q()
        for rol in rollen:
            bezet &= Q(pk__in=open_.filter(rol=rol).values("opdracht_id"))
        gevonden = list(rijen.exclude(bezet)[: meeste + 1])
        per_opdracht = _per_opdracht(_vullend(systeem), gevonden)
        labels = rollabels(systeem, vorm)
    return [
        Regelingvacatures(
            opdracht_id=rij.pk,
            naam=rij.naam,
            vacatures=tuple(
                Vacature(rol=rol, label=labels[rol])
                for rol in rollen
                if rol not in {deel.rol for deel in per_opdracht.get(rij.pk, ())}
            ),
        )
        for rij in gevonden[:meeste]
    ], len(gevonden) > meeste


def rolverdeling(
    actor: Actor, *, zoek: str = "", blad: int = 1
) -> tuple[Sequence[Regelingrollen], bool]:
    """One page of arrangements by name, with who holds which role; and whether there is another.

    For who gives roles: shows public names, roles and holders, and nothing else of any item.
    """
    vorm = relatievormen()[EIGENAARSCHAP]
    begin = (blad - 1) * PER_BLAD
    with rollen_zonder_inzage(actor) as systeem:
        rijen = _gezocht(regelingen(systeem), zoek).filter(vervallen_op=None)
        gevonden = list(rijen[begin : begin + PER_BLAD + 1])
        houders = _vullend(systeem).filter(van__lte=actor.dag)
        per_opdracht = _per_opdracht(houders, gevonden[:PER_BLAD])
        namen = houdernamen(systeem, [deel for rij in per_opdracht.values() for deel in rij])
        labels = rollabels(systeem, vorm)
    return [
        Regelingrollen(
            opdracht_id=rij.pk,
            naam=rij.naam,
            rollen=_bezetting(vorm, labels, per_opdracht.get(rij.pk, ()), namen),
        )
        for rij in gevonden[:PER_BLAD]
    ], len(gevonden) > PER_BLAD


def _vullend(systeem: Actor) -> Rijen[Rolvervulling]:
    """Roles that are held today or later; one taken back is not."""
    rijen: Rijen[Rolvervulling] = Rolvervulling.objects.of(systeem)
    return rijen.filter(Q(tot__isnull=True) | Q(tot__gt=systeem.dag)).exclude(tot=F("van"))


def _gezocht(rijen: Rijen[Opdracht], zoek: str) -> Rijen[Opdracht]:
    for woord in zoek.split()[:8]:
        rijen = rijen.filter(naam__icontains=woord)
    return rijen.order_by(Lower("naam"), "pk")


def _per_opdracht(
    rollen: Rijen[Rolvervulling], opdrachten: Sequence[Opdracht]
) -> Mapping[UUID, list[Rolvervulling]]:
    gevonden: dict[UUID, list[Rolvervulling]] = {}
    for rij in rollen.filter(opdracht__in=[deel.pk for deel in opdrachten]).order_by("van", "pk"):
        gevonden.setdefault(rij.opdracht_id, []).append(rij)
    return gevonden


def _bezetting(
    vorm: Relatievorm,
    labels: Mapping[str, str],
    houders: Sequence[Rolvervulling],
    namen: Mapping[UUID, str],
) -> tuple[Rolbezetting, ...]:
    return tuple(
        Rolbezetting(
            label=labels[rol.code],
            verplicht=rol.verplicht,
            namen=tuple(
                namen[wie]
                for deel in houders
                if deel.rol == rol.code
                and (wie := deel.persoon_id or deel.organisatie_id or deel.partij_id)
            ),
        )
        for rol in vorm.rollen
    )
