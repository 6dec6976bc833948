# SPDX-License-Identifier: EUPL-1.2
"""What the rules of tread 3 need to know of one commission."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from vijftreden.kern.kalender import (
    Bestuursdatums,
    Bevestigreden,
    Cyclus,
    Soort,
    Vergadermoment,
    Vergaderschema,
    Vorm,
)
from vijftreden.kern.normen import Normen
from vijftreden.trede3_momenten.rules.stuurfeiten import Stuurfeiten

ONBEKEND = Bestuursdatums()
ONTWERPEN = (Soort.ONTWERP, Soort.WIJZIGING_ONTWERP)
ZIENSWIJZEN = (Soort.ZIENSWIJZE, Soort.WIJZIGING_ZIENSWIJZE, Soort.JAARREKENING_ZIENSWIJZE)
VASTSTELLINGEN = (
    Soort.VASTSTELLING,
    Soort.WIJZIGING_VASTSTELLING,
    Soort.JAARREKENING_VASTSTELLING,
)
TOEZICHTHOUDERS = (
    Soort.BEGROTING_TOEZICHTHOUDER,
    Soort.WIJZIGING_TOEZICHTHOUDER,
    Soort.JAARREKENING_TOEZICHTHOUDER,
)
BEWIJS_IN_BESTUUR = {
    "kaders_ontvangen": (Soort.KADERS, Soort.VOORLOPIGE_JAARREKENING),
    "ontwerp_verzonden": ONTWERPEN,
    "zienswijze_verzonden": ZIENSWIJZEN,
    "verzonden": TOEZICHTHOUDERS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Datumfeit:
    """One date of a cycle, and the day on which it was marked as held."""

    soort: Soort
    datum: date
    wettelijke_grens: date | None = None
    norm: str = ""
    gehouden_op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cyclusfeit:
    """One cycle of one year; an amendment also has a number."""

    cyclus: Cyclus
    jaar: int
    volgnummer: int = 1
    bestuur: Bestuursdatums = ONBEKEND
    datums: tuple[Datumfeit, ...] = ()

    def eerste(self, soorten: tuple[Soort, ...]) -> Datumfeit | None:
        """The date of one of these kinds."""
        return next((feit for feit in self.datums if feit.soort in soorten), None)

    @property
    def bereikt(self) -> int:
        """How far the cycle came: the place of the last act that was marked or has its date."""
        gehouden = {feit.soort for feit in self.datums if feit.gehouden_op}
        for veld, soorten in BEWIJS_IN_BESTUUR.items():
            if getattr(self.bestuur, veld):
                gehouden |= {feit.soort for feit in self.datums if feit.soort in soorten}
        return max((soort.volgorde for soort in gehouden), default=-1)

    def open(self, feit: Datumfeit) -> bool:
        """Whether an act is still to come: neither it nor a later act of the cycle was marked."""
        return feit.soort.volgorde > self.bereikt

    @property
    def zienswijze(self) -> Datumfeit | None:
        """The zienswijze, as long as it is open."""
        feit = self.eerste(ZIENSWIJZEN)
        return feit if feit and self.open(feit) else None

    @property
    def venster_van(self) -> date | None:
        """The first day on which the draft can be before the raad."""
        ontwerp = self.eerste(ONTWERPEN)
        return self.bestuur.ontwerp_verzonden or (ontwerp.datum if ontwerp else None)

    @property
    def bestuur_bekend(self) -> bool:
        """Whether the board's meeting, adoption or papers have a day."""
        return bool(self.bestuur.besluitdag or self.bestuur.stukken_uit)

    @property
    def bewijs(self) -> dict[str, object]:
        """What names this cycle in evidence: values, so that a recount does not change it."""
        return {"cyclus": self.cyclus, "jaar": self.jaar, "volgnummer": self.volgnummer}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drempels:
    """From when a date asks attention, resolved from `aandachtspunten.toml`."""

    bestuursdatum_onbekend: timedelta
    stukkendatum_onbekend: timedelta
    dicht_op_grens: timedelta
    grens_in_weekend: timedelta
    zienswijze_nadert: timedelta
    zienswijze_nu: timedelta

    @classmethod
    def uit(cls, aandachtspunten: Normen, peildatum: date) -> Self:
        """The thresholds that hold on a day, own rows of the environment included."""
        return cls(
            **{
                naam: aandachtspunten.op(naam.replace("_", "-"), peildatum).duur
                for naam in cls.__slots__
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Feiten:
    """What the rules of tread 3 need to know of one commission.

    `gevolgd_vanaf` is the day on which the environment began to follow it: a date before that day
    is history, never late.
    """

    peildatum: date
    gevolgd_vanaf: date
    drempels: Drempels
    vorm: Vorm | None = None
    cycli: tuple[Cyclusfeit, ...] = ()
    vergaderingen: tuple[Vergadermoment, ...] = ()
    bevestigredenen: frozenset[Bevestigreden] = frozenset()
    bevestigd: bool = False
    slapend: bool = False
    vervallen: bool = False
    sturing: Stuurfeiten | None = None
    """None for a kind that is not steered by moments."""

    @property
    def rust(self) -> bool:
        """A relation that sleeps or has lapsed asks nothing."""
        return self.slapend or self.vervallen

    @property
    def schema(self) -> Vergaderschema:
        """The environment's own meeting dates and recess."""
        return Vergaderschema(momenten=self.vergaderingen)
