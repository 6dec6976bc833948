# SPDX-License-Identifier: EUPL-1.2
"""Reading the demo's data files, strictly."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from vijftreden.conf.demo.taak_lezen import Demobepaling, Demolijnvraag
from vijftreden.kern.relatievormen.tabel import lees_tabel


@dataclass(frozen=True, slots=True, kw_only=True)
class Demopersoon:
    """Somebody of the cast; `bekijk_als` is the name in the bar."""

    code: str
    naam: str
    functie: str
    lid: bool = False
    soorten: tuple[str, ...] = ()
    bekijk_als: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demovergadering:
    """Meetings of one body in a year, or one recess."""

    gremium: str
    dagen: tuple[str, ...]
    tot_en_met: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demorol:
    """A role of a person or of another body; `van` and `tot` are in days from today, 0 for none.

    Without `van` the role is held from the day on which this began to be followed.
    """

    rol: str
    persoon: str = ""
    partij: str = ""
    bezwaar: str = ""
    van: int = 0
    tot: int = 0
    afgesproken: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Democyclus:
    """Entered dates of one cycle; `jaar` counts from the first live one, -1 is the one before."""

    soort: str
    jaar: int
    naam: str = ""
    kaders_ontvangen_op: str = ""
    ontwerp_verzonden_op: str = ""
    brief_reactie_uiterlijk: str = ""
    stukken_uit_op: str = ""
    vergadering_op: str = ""
    vaststelling_op: str = ""
    verzonden_op: str = ""

    def datums(self) -> dict[str, str]:
        """The dates that were filled in, by column."""
        dagen = [naam for naam in self.__slots__ if naam not in ("soort", "jaar", "naam")]
        return {naam: getattr(self, naam) for naam in dagen if getattr(self, naam)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Demoregeling:
    """One arrangement, its people and board; followed as long as the rest unless it says so.

    One with a number `roo` stands in the register, where commissions find it as their contractor.
    """

    naam: str
    vorm: str
    deelnemers: tuple[str, ...]
    roo: str = ""
    gevolgd_sinds: int = 0
    werkorganisatie: bool = False
    slapend: bool = False
    rol: tuple[Demorol, ...] = ()
    cyclus: tuple[Democyclus, ...] = ()
    lijnvraag: tuple[Demolijnvraag, ...] = ()
    bepaling: tuple[Demobepaling, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Demovervanging:
    """Who works for whom."""

    soort: str
    voor: str
    door: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Demobenaming:
    """A choice of words: the key of the setting and what was chosen."""

    sleutel: str
    waarde: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Demofunctie:
    """A function of the line; who has its name beside theirs, holds it."""

    naam: str
    niveau: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Demowereld:
    """One invented organisation; its commissions stand in a file of their own.

    `or_instemming`: so many days ago its works council agreed; 0: not.
    """

    sleutel: str
    naam: str
    soort: str
    gevolgd_sinds: int
    persoon: tuple[Demopersoon, ...]
    or_instemming: int = 0
    vergadering: tuple[Demovergadering, ...] = ()
    regeling: tuple[Demoregeling, ...] = ()
    vervanging: tuple[Demovervanging, ...] = ()
    benaming: tuple[Demobenaming, ...] = ()
    functieniveau: int = 0
    functie: tuple[Demofunctie, ...] = ()
    mandaten: str = ""
    mandaatbron: str = ""


def werelden() -> Iterator[Demowereld]:
    """All organisations of the demo, by name of their file."""
    map_ = files("vijftreden.conf.demo").joinpath("wereld")
    for bestand in sorted(map_.iterdir(), key=lambda deel: deel.name):
        inhoud = tomllib.loads(bestand.read_text(encoding="utf-8"))
        yield lees_tabel(Demowereld, inhoud, plek=bestand.name)
