# SPDX-License-Identifier: EUPL-1.2
"""Who may speak for a side: who decides for the principal, who answers for the contractor."""

from uuid import UUID

from django.db.models import Q

from vijftreden.kern.relatievormen import Kant, Relatievorm, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import Rijen, geldige_zichten
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling


def beslissers(actor: Actor, opdracht_id: UUID) -> frozenset[UUID]:
    """The people who hold a deciding role on this commission on the actor's day. Two queries."""
    vorm = _vorm(actor, opdracht_id)
    rollen = [rol.code for rol in vorm.rollen if rol.beslist]
    return frozenset(
        rij.persoon_id
        for rij in _geldend(actor, opdracht_id).filter(rol__in=rollen)
        if rij.persoon_id
    )


def beslist(actor: Actor, opdracht_id: UUID) -> bool:
    """Whether the actor decides here, itself or on behalf of who does; the system may."""
    return actor.is_systeem or actor.werkt_voor_id in beslissers(actor, opdracht_id)


def antwoordt(actor: Actor, opdracht_id: UUID) -> bool:
    """Whether the actor speaks for the contractor.

    Who holds a required role on that side does. Is it held by an organisation or by nobody, then
    everybody who sees the commission from that side may.
    """
    kanten = geldige_zichten(actor).filter(opdracht_id=opdracht_id, kant=Kant.NEMER)
    if not kanten.filter(via_id=actor.vervanging_id).exists():
        return False
    vorm = _vorm(actor, opdracht_id)
    rollen = [rol.code for rol in vorm.rollen if rol.verplicht and rol.kant is Kant.NEMER]
    personen = {rij.persoon_id for rij in _geldend(actor, opdracht_id).filter(rol__in=rollen)}
    return actor.werkt_voor_id in personen or not personen - {None}


def _vorm(actor: Actor, opdracht_id: UUID) -> Relatievorm:
    codes = Opdracht.objects.of(actor).filter(pk=opdracht_id)
    return relatievormen()[codes.values_list("relatievorm", flat=True).get()]


def _geldend(actor: Actor, opdracht_id: UUID) -> Rijen[Rolvervulling]:
    rijen: Rijen[Rolvervulling] = Rolvervulling.objects.of(actor)
    return rijen.filter(
        Q(tot__isnull=True) | Q(tot__gt=actor.dag), opdracht_id=opdracht_id, van__lte=actor.dag
    )
