# SPDX-License-Identifier: EUPL-1.2
"""What the calendar is counted from, and the dates that come out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from vijftreden.kern.bevinding import canoniek
from vijftreden.kern.kalender.soorten import Gremium, Soort, Uitgangspunt, Vorm
from vijftreden.kern.normen import Hoofdstuk, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Regeling:
    """A joint arrangement as the calendar sees it; without a chapter no Wgr date is counted."""

    vorm: Vorm
    hoofdstuk: Hoofdstuk | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bestuursdatums:
    """What is known of one cycle of the board; unknown is None.

    `brief_reactie` is the reaction date that the arrangement's letter names, `stukken_uit` the day
    on which the draft is offered to the AB, `vergadering` the meeting, `vaststelling` the adoption
    where it differs from the meeting, `verzonden` the day on which it went to the supervisor.
    `kaders_ontvangen` is for a jaarrekening the day on which the provisional one came in.
    """

    kaders_ontvangen: date | None = None
    ontwerp_verzonden: date | None = None
    brief_reactie: date | None = None
    zienswijze_verzonden: date | None = None
    stukken_uit: date | None = None
    vergadering: date | None = None
    vaststelling: date | None = None
    verzonden: date | None = None

    @property
    def besluitdag(self) -> date | None:
        """The day of adoption: as entered, else the day of the meeting."""
        return self.vaststelling or self.vergadering


@dataclass(frozen=True, slots=True, kw_only=True)
class Vergadermoment:
    """An own meeting, or a recess from `datum` up to and including its last day `tot`."""

    gremium: Gremium
    datum: date
    tot: date | None = None

    def beslaat(self, dag: date) -> bool:
        """Whether this day falls in it."""
        return self.datum <= dag <= (self.tot or self.datum)

    def raakt(self, van: date, tot_en_met: date) -> bool:
        """Whether any day of the period falls in it."""
        return self.datum <= tot_en_met and van <= (self.tot or self.datum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Termijn:
    """One date of a cycle, with everything that shows where it comes from.

    `datum` is the earliest day that binds, `wettelijke_grens` the last day that the law allows
    (None where the law sets none), `bronwaarden` the dates it was counted from, `uitgangspunt`
    which of them decided. `jaar` is the budget year, account year or year of the agreement.
    """

    soort: Soort
    jaar: int
    datum: date
    wettelijke_grens: date | None
    norm: str
    norm_hash: str
    artikel: str
    bron: str
    status: Status
    artikel_status: Status
    uitgangspunt: Uitgangspunt
    bronwaarden: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "bronwaarden", MappingProxyType(canoniek(self.bronwaarden)))
