# SPDX-License-Identifier: EUPL-1.2
"""The main menu and who the reader is; `conf` says what stands in them."""

from collections.abc import Callable
from dataclasses import dataclass

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import RECHTEN, Hoedanigheid, Recht


@dataclass(frozen=True, slots=True)
class Menupunt:
    """An entry of the main menu: what is read, the name of its page, the right that shows it."""

    naam: str
    adres: str
    recht: Recht | None = None


Naamgever = Callable[[Actor], str]

_menu: list[Menupunt] = []
_naamgevers: list[Naamgever] = []


def registreer_menu(*punten: Menupunt) -> None:
    """Adds entries at the end of the main menu; an entry that stands there already stays once."""
    _menu.extend(punt for punt in punten if punt not in _menu)


def registreer_naamgever(functie: Naamgever) -> None:
    """Sets what gives the reader's name; asked once per page, inside the actor's zicht."""
    _naamgevers[:] = [functie]


def wie(actor: Actor | None) -> str:
    """The name of the reader; empty before sign-in."""
    return _naamgevers[0](actor) if actor and _naamgevers else ""


def punten(actor: Actor | None) -> tuple[Menupunt, ...]:
    """The entries that this actor may see; none before sign-in."""
    if actor is None:
        return ()
    eigen = () if actor.namens_id else actor.soorten
    hoedanigheden = {Hoedanigheid.LID, *map(Hoedanigheid, eigen)}
    return tuple(
        punt for punt in _menu if punt.recht is None or RECHTEN[punt.recht] & hoedanigheden
    )
