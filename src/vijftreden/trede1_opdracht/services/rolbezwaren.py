# SPDX-License-Identifier: EUPL-1.2
"""What a holder has against the own role: "afgesproken op" by the other counts until then."""

from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Rijen
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.web.fouten import Invoerfout


@handeling(Recht.ROL_BEZWAAR_MAKEN, geheim=("bezwaar",))
def maak_rolbezwaar(
    actor: Actor, *, opdracht_id: UUID, rolvervulling_id: UUID, versie: int, bezwaar: str
) -> Rolvervulling:
    """The holder says what is wrong with the role; raises `Botsing`, `Invoerfout`."""
    if not bezwaar.strip():
        raise Invoerfout("bezwaar", "Schrijf op wat er niet klopt.")
    rollen = _eigen_rol(actor, opdracht_id, rolvervulling_id)
    vervulling: Rolvervulling = rollen.wijzig(
        rolvervulling_id, versie=versie, bezwaar=bezwaar.strip(), bezwaar_op=actor.dag
    )
    raakt(opdracht_id)
    return vervulling


@handeling(Recht.ROL_BEZWAAR_MAKEN)
def neem_rolbezwaar_terug(
    actor: Actor, *, opdracht_id: UUID, rolvervulling_id: UUID, versie: int
) -> Rolvervulling:
    """The holder has nothing against the role any more; raises `Botsing`, `Invoerfout`."""
    rollen = _eigen_rol(actor, opdracht_id, rolvervulling_id)
    vervulling: Rolvervulling = rollen.wijzig(
        rolvervulling_id, versie=versie, bezwaar="", bezwaar_op=None
    )
    raakt(opdracht_id)
    return vervulling


def _eigen_rol(actor: Actor, opdracht_id: UUID, rolvervulling_id: UUID) -> Rijen[Rolvervulling]:
    """The roles of this commission, when this one is the actor's or of whom it acts for."""
    rollen: Rijen[Rolvervulling] = Rolvervulling.objects.of(actor).filter(opdracht_id=opdracht_id)
    rol = rollen.get(pk=rolvervulling_id)
    if rol.persoon_id is None or rol.persoon_id != actor.werkt_voor_id:
        raise Invoerfout("", "Dit is niet jouw rol. Alleen wie de rol heeft, maakt bezwaar.")
    if rol.tot is not None and rol.tot <= actor.dag:
        raise Invoerfout("", "Deze rol is al voorbij.")
    return rollen
