# SPDX-License-Identifier: EUPL-1.2
"""Who may release a decision on a commission, and on whose behalf an actor acts."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import Rollenbeeld, rollen_van


@dataclass(frozen=True, slots=True, kw_only=True)
class Beslisser:
    """Somebody who decides here on the actor's day, by the role that gives it."""

    persoon_id: UUID
    naam: str
    rol: str
    rolvervulling_id: UUID


def beslissers(actor: Actor, opdracht_id: UUID) -> tuple[Beslisser, ...]:
    """Who holds a role that decides, once each; in the order of the kind's roles."""
    return uit_rollen(rollen_van(actor, opdracht_id, met_vastlegging=False))


def uit_rollen(beeld: Rollenbeeld) -> tuple[Beslisser, ...]:
    """The same from roles that were read already."""
    gevonden: dict[UUID, Beslisser] = {}
    for deel in beeld.rollen:
        for houder in deel.nu if deel.rol.beslist else ():
            if houder.persoon_id:
                gevonden.setdefault(
                    houder.persoon_id,
                    Beslisser(
                        persoon_id=houder.persoon_id,
                        naam=houder.naam,
                        rol=deel.label,
                        rolvervulling_id=houder.id,
                    ),
                )
    return tuple(gevonden.values())


def beslisser_met(wie: Iterable[Beslisser], persoon_id: UUID | None) -> Beslisser | None:
    """The one with this id, if that one decides here."""
    return next((deel for deel in wie if deel.persoon_id == persoon_id), None)
