# SPDX-License-Identifier: EUPL-1.2
"""For whom the reader works here: chosen in the session, checked at each request."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht


@dataclass(frozen=True, slots=True, kw_only=True)
class Keuze:
    """Somebody for whom the reader may work, as the frame draws it."""

    vervanging_id: UUID
    naam: str
    huidig: bool = False


Houder = Callable[[Actor, UUID], UUID | None]
"""The person for whom the actor works by this replacement today; None when it does not hold."""
Keuzegever = Callable[[Actor], Sequence[Keuze]]

_bronnen: list[tuple[Houder, Keuzegever]] = []


def registreer_vervanging(houder: Houder, keuzes: Keuzegever) -> None:
    """Sets what knows of replacements; `conf` wires it."""
    _bronnen[:] = [(houder, keuzes)]


def keuzes(actor: Actor | None) -> Sequence[Keuze]:
    """For whom the reader may work today; none before sign-in."""
    return _bronnen[0][1](actor) if actor and _bronnen else ()


def kies(sessie: SessionBase, actor: Actor, vervanging_id: UUID | None) -> bool:
    """Works from now on for this person in this environment, or for nobody else (None).

    False, and nothing changes, when the replacement does not hold for this actor today.
    """
    if vervanging_id is None:
        sessie.pop(_sleutel(actor), None)
        return True
    if _voor_wie(actor.als_zichzelf(), vervanging_id) is None:
        return False
    sessie[_sleutel(actor)] = str(vervanging_id)
    return True


def namens(sessie: SessionBase | None, actor: Actor) -> Actor:
    """The actor as it works now. A choice that no longer holds is forgotten."""
    gekozen = sessie.get(_sleutel(actor)) if sessie else None
    if sessie is None or gekozen is None:
        return actor
    vervanging_id = UUID(gekozen)
    persoon_id = _voor_wie(actor, vervanging_id)
    if persoon_id is None:
        sessie.pop(_sleutel(actor), None)
        return actor
    return actor.namens(persoon_id, vervanging_id=vervanging_id)


def _voor_wie(actor: Actor, vervanging_id: UUID) -> UUID | None:
    with zicht(actor):
        return _bronnen[0][0](actor, vervanging_id) if _bronnen else None


def _sleutel(actor: Actor) -> str:
    return f"namens-{actor.omgeving_id}"
