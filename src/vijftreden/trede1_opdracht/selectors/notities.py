# SPDX-License-Identifier: EUPL-1.2
"""My own note about a commission; others cannot even learn that there is one."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Notitie


@dataclass(frozen=True, slots=True, kw_only=True)
class Notitiebeeld:
    """What I wrote; `versie` goes back with the form."""

    tekst: str
    versie: int
    gewijzigd_op: datetime


def mijn_notitie(actor: Actor, opdracht_id: UUID) -> Notitiebeeld | None:
    """The note of the actor's account about this commission, if there is one."""
    if actor.account_id is None:
        return None
    rij = Notitie.objects.of(actor).filter(opdracht_id=opdracht_id).first()
    if rij is None:
        return None
    return Notitiebeeld(tekst=rij.tekst, versie=rij.versie, gewijzigd_op=rij.gewijzigd_op)
