# SPDX-License-Identifier: EUPL-1.2
"""Every role of somebody who leaves, over all commissions, for who may hand them over."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import F, Q

from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.register.selectors import persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.rijen import Rijen
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.trede1_opdracht.selectors.labels import rollabels
from vijftreden.trede1_opdracht.selectors.zonder_inzage import (
    EIGENAARSCHAP,
    is_gast,
    rollen_van_vertrekker,
)

VOOR_ALLEN = frozenset({Soort.DIRECTIE, Soort.ADVISEUR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Vertrekrol:
    """A role that falls vacant. `naam` is empty where the reader may not know the commission.

    `rolnaam` is what it is called; `versie` goes back with the form.
    """

    rolvervulling_id: UUID
    opdracht_id: UUID
    referentie: str
    naam: str
    rolnaam: str
    verplicht: bool
    van: date
    tot: date | None
    versie: int

    @property
    def waar(self) -> str:
        """How the commission is called for this reader."""
        return self.naam or self.referentie


@dataclass(frozen=True, slots=True, kw_only=True)
class Vertrekbeeld:
    """Who leaves, and the roles. `ik`: the reader himself, or for whom he works."""

    persoon_id: UUID
    naam: str
    ik: bool
    inzage: bool
    rollen: tuple[Vertrekrol, ...]


def vertrek_van(actor: Actor, persoon_id: UUID) -> Vertrekbeeld:
    """The roles that this person holds now or later, in a fixed number of queries.

    Directie and adviseur see all; the person himself, and who works for him, the own roles on the
    principal's side; a beheerder names of roles and references. For others: DoesNotExist.
    """
    with vertreklezer(actor, persoon_id) as lezer:
        wie = persoon(lezer, persoon_id)
        rijen = list(vertrekrollen(actor, lezer, persoon_id).select_related("opdracht"))
        labels = {
            code: rollabels(lezer, relatievormen()[code])
            for code in sorted({rij.opdracht.relatievorm for rij in rijen})
        }
    inzage = lezer is actor
    rollen = [_rol(rij, labels[rij.opdracht.relatievorm][rij.rol], inzage=inzage) for rij in rijen]
    return Vertrekbeeld(
        persoon_id=persoon_id,
        naam=wie.naam,
        ik=actor.werkt_voor_id == persoon_id,
        inzage=inzage,
        rollen=tuple(sorted(rollen, key=lambda rol: (rol.waar.lower(), rol.rolnaam))),
    )


def heeft_over_te_dragen(actor: Actor) -> bool:
    """Whether there is a role of one's own to hand over, or of whom one works for."""
    wie = actor.werkt_voor_id
    if wie is None or is_gast(actor):
        return False
    return vertrekrollen(actor, actor, wie).exists()


@contextmanager
def vertreklezer(actor: Actor, persoon_id: UUID) -> Iterator[Actor]:
    """As whom these roles are read and written; DoesNotExist for who may not."""
    zelf = actor.werkt_voor_id == persoon_id
    if _voor_allen(actor) or (zelf and not is_gast(actor)):
        yield actor
    elif Soort.BEHEERDER in _soorten(actor):
        with rollen_van_vertrekker(actor) as systeem:
            yield systeem
    else:
        raise Rolvervulling.DoesNotExist


def vertrekrollen(actor: Actor, lezer: Actor, persoon_id: UUID) -> Rijen[Rolvervulling]:
    """The roles that this person holds on the actor's day or later.

    Who leaves does not choose who executes after him: of the own roles those of the principal.
    """
    rijen: Rijen[Rolvervulling] = Rolvervulling.objects.of(lezer)
    rijen = rijen.filter(
        Q(tot__isnull=True) | Q(tot__gt=actor.dag),
        persoon_id=persoon_id,
        opdracht__vervallen_op__isnull=True,
    ).exclude(tot=F("van"))
    alle = lezer is not actor or _voor_allen(actor)
    return rijen if alle else rijen.filter(kant=Kant.GEVER)


def _soorten(actor: Actor) -> frozenset[Soort]:
    """What the account is for itself does not count while it works for another."""
    return frozenset() if actor.namens_id else actor.soorten


def _voor_allen(actor: Actor) -> bool:
    return actor.is_systeem or bool(_soorten(actor) & VOOR_ALLEN)


def _rol(rij: Rolvervulling, label: str, *, inzage: bool) -> Vertrekrol:
    openbaar = inzage or rij.opdracht.relatievorm == EIGENAARSCHAP
    soort = relatievormen()[rij.opdracht.relatievorm].rol(rij.rol)
    return Vertrekrol(
        rolvervulling_id=rij.pk,
        opdracht_id=rij.opdracht_id,
        referentie=rij.opdracht.referentie,
        naam=rij.opdracht.naam if openbaar else "",
        rolnaam=label,
        verplicht=soort is not None and soort.verplicht,
        van=rij.van,
        tot=rij.tot,
        versie=rij.versie,
    )
