# SPDX-License-Identifier: EUPL-1.2
"""The roles that somebody holds across all commissions, on the actor's day."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Rolvervulling


@dataclass(frozen=True, slots=True, kw_only=True)
class MijnRol:
    """One role of mine; `uit_lijst`: the commission was running when it was read in."""

    opdracht_id: UUID
    relatievorm: str
    rolvervulling_id: UUID
    rol: str
    kant: Kant
    beslist: bool
    leest_mee: bool
    van: date
    afgesproken_op: date | None
    uit_lijst: bool
    gemaakt_op: date

    @property
    def wacht_op_bevestiging(self) -> bool:
        """It came with a list, and nobody said yet that it is so.

        A contractor is not asked, nor who only reads along: they may object.
        """
        gevraagd = self.kant is Kant.GEVER and not self.leest_mee
        return gevraagd and self.uit_lijst and self.afgesproken_op is None


def mijn_rollen(actor: Actor) -> tuple[MijnRol, ...]:
    """The roles of the actor, or of the one for whom it works; of running work, in one query."""
    wie = actor.werkt_voor_id
    if wie is None:
        return ()
    rijen = (
        Rolvervulling.objects.of(actor)
        .filter(
            Q(tot__isnull=True) | Q(tot__gt=actor.dag),
            persoon_id=wie,
            van__lte=actor.dag,
            bezwaar_op__isnull=True,
            opdracht__slapend=False,
            opdracht__vervallen_op__isnull=True,
        )
        .select_related("opdracht")
        .order_by("opdracht__naam", "pk")
    )
    return tuple(_rol(rij) for rij in rijen)


def _rol(rij: Rolvervulling) -> MijnRol:
    vorm = relatievormen()[rij.opdracht.relatievorm]
    rol = vorm.rol(rij.rol)
    return MijnRol(
        opdracht_id=rij.opdracht_id,
        relatievorm=rij.opdracht.relatievorm,
        rolvervulling_id=rij.pk,
        rol=rij.rol,
        kant=Kant(rij.kant),
        beslist=rol is not None and rol.beslist,
        leest_mee=vorm.leest_mee(rij.rol),
        van=rij.van,
        afgesproken_op=rij.afgesproken_op,
        uit_lijst=rij.opdracht.lijst_id is not None,
        gemaakt_op=rij.opdracht.gemaakt_op,
    )
