# SPDX-License-Identifier: EUPL-1.2
"""What the rules of tread 3 need to know of moments, decisions, conditions and what is asked."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from vijftreden.kern.relatievormen import Momentsoort, Relatievorm


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentfeit:
    """One steering moment that was not called off."""

    id: UUID
    soort: Momentsoort
    fase: str = ""
    gepland_op: date | None = None
    gehouden_op: date | None = None
    historie: bool = False
    vanzelf: bool = False
    heeft_besluit: bool = False

    @property
    def open(self) -> bool:
        """Still to be held."""
        return self.gehouden_op is None and not self.historie


@dataclass(frozen=True, slots=True, kw_only=True)
class Besluitfeit:
    """The decision that holds at a moment: the last of a chain of corrections."""

    id: UUID
    stuurmoment_id: UUID
    uitkomst: str
    besloten_op: date
    voorgelegd: bool = False
    """Number and day of the decision of college, raad or board are in."""
    bedrag: Decimal | None = None
    """What it commits."""
    mandaat_id: UUID | None = None
    mandaat_antwoord: str = ""
    maximum: Decimal | None = None
    """Of the line of the register on which the answer rests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorwaardefeit:
    """A condition that is not met and not lapsed; of a decision that was corrected it lapsed."""

    id: UUID
    eigenaar_id: UUID | None = None
    uiterlijk_op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vraagfeit:
    """A decision that was asked and has not been given or withdrawn."""

    id: UUID
    uiterlijk_op: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceptfeit:
    """A decision that was prepared and waits for release."""

    stuurmoment_id: UUID
    gewijzigd_op: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Wisselfeit:
    """A deciding role that another person took over, and from when."""

    rol: str
    vanaf: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuurfeiten:
    """All of that for one commission; `uit_lijst`: it was running when it was read in.

    `sinds` is the day on which it came into this system. `bevestigd`: somebody who decides agreed
    to the role; before that a commission from a list asks one thing only, and not here.
    """

    vorm: Relatievorm
    fase: str = ""
    uit_lijst: bool = False
    sinds: date = date.min
    eind_op: date | None = None
    bevestigd: bool = True
    wisselingen: tuple[Wisselfeit, ...] = ()
    momenten: tuple[Momentfeit, ...] = ()
    besluiten: tuple[Besluitfeit, ...] = ()
    voorwaarden: tuple[Voorwaardefeit, ...] = ()
    vragen: tuple[Vraagfeit, ...] = ()
    concepten: tuple[Conceptfeit, ...] = ()
