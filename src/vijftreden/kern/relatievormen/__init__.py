# SPDX-License-Identifier: EUPL-1.2
"""Relation kinds: one TOML file each, read once into frozen dataclasses.

A file holds how much and what words; how that is used stands in the rules of the treads. Adding a
kind is adding a file; the file's name is its code.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from vijftreden.kern.relatievormen.tabel import lees_tabel

Deel = TypeVar("Deel")

PAAR = 2


class Status(StrEnum):
    """How sure we are of a piece of content."""

    GEVERIFIEERD = "geverifieerd"
    TE_VERIFIEREN = "te verifiëren"
    EIGEN_KEUZE = "eigen keuze"


class Kant(StrEnum):
    """The two sides of a relation."""

    GEVER = "gever"
    NEMER = "nemer"


class Wie(StrEnum):
    """Who can hold a role."""

    PERSOON = "persoon"
    ORGANISATIE = "organisatie"
    BEIDE = "beide"


class Kalendercyclus(StrEnum):
    """Which cycle gives the relation its dates."""

    WGR = "wgr"
    DIENSTVERLENING = "dienstverlening"
    GEEN = "geen"


class Momentsoort(StrEnum):
    """The seven steering moments of tread 3, in their usual order."""

    BUSINESSCASE = "businesscase"
    SELECTIE = "selectie"
    OPDRACHTFORMULERING = "opdrachtformulering"
    VOORTGANG = "voortgang"
    FASEOVERGANG = "faseovergang"
    CRISIS = "crisis"
    EVALUATIE = "evaluatie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijst(Generic[Deel]):
    """A list of content with where it comes from and how sure that is."""

    status: Status
    bron: str
    lijst: tuple[Deel, ...]

    def __iter__(self) -> Iterator[Deel]:
        return iter(self.lijst)

    def __len__(self) -> int:
        return len(self.lijst)


@dataclass(frozen=True, slots=True, kw_only=True)
class Partijnamen:
    """A vocabulary for the parties; `eigenaar` may be empty. The first one is the default."""

    code: str
    naam: str
    gever: str
    nemer: str
    eigenaar: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rol:
    """A role on one side of the relation.

    `enkel`: held by one at a time (rule R1). `beslist`: who holds it may release a decision.
    """

    code: str
    naam: str
    kant: Kant
    verplicht: bool
    wie: Wie
    uitleg: str
    enkel: bool = False
    beslist: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fase:
    """A phase, with the document or act that closes it."""

    code: str
    naam: str
    sluit_met: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What one of the seven moments needs and asks in this kind of relation.

    `ritme_weken`: how many weeks after the last one it comes back by default; 0: it does not.
    `naam_eind`: what it is called at the end of the last phase; empty: as always.
    """

    soort: Momentsoort
    naam: str
    wanneer: str
    invoer: tuple[str, ...]
    vragen: tuple[str, ...]
    ritme_weken: int = 0
    naam_eind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spanning:
    """A tension that belongs to the kind, with advice."""

    code: str
    naam: str
    uitleg: str
    advies: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A means to steer with."""

    code: str
    naam: str
    uitleg: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Toets:
    """A question that someone can check."""

    code: str
    vraag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Botsing:
    """Two roles that one person had better not hold together: a question, never a block."""

    rollen: tuple[str, ...]
    waarom: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relatievorm:
    """All that one file says. `dun`: the content is still thin.

    `stuurt_op_momenten`: the seven moments and the opdrachtbrief are how this kind is steered; an
    owner's lane is steered by the calendar of its board.
    """

    code: str
    naam: str
    omschrijving: str
    dun: bool
    kalender: Kalendercyclus
    partijen: Lijst[Partijnamen]
    rollen: Lijst[Rol]
    botsingen: Lijst[Botsing]
    fasen: Lijst[Fase]
    momenten: Lijst[Moment]
    spanningen: Lijst[Spanning]
    instrumenten: Lijst[Instrument]
    toetsen: Lijst[Toets]
    stuurt_op_momenten: bool = True

    def rol(self, code: str) -> Rol | None:
        """The role with this code, or None when this kind does not know it."""
        return next((rol for rol in self.rollen if rol.code == code), None)

    def moment(self, soort: Momentsoort) -> Moment:
        """What this kind says of one of the seven moments; every file holds all seven."""
        return next(moment for moment in self.momenten if moment.soort is soort)

    def momentnaam(self, soort: Momentsoort, fase: str = "") -> str:
        """What this kind calls a moment that closes this phase."""
        moment = self.moment(soort)
        laatste = self.fasen.lijst[-1:]
        einde = bool(laatste) and laatste[0].code == fase
        return (moment.naam_eind if einde else "") or moment.naam

    def fasen_vanaf(self, code: str) -> tuple[Fase, ...]:
        """The phase with this code and those after it; all of them when the code is not known."""
        fasen = self.fasen.lijst
        begin = next((n for n, fase in enumerate(fasen) if fase.code == code), 0)
        return fasen[begin:]


def lees_relatievorm(bestand: Traversable) -> Relatievorm:
    """One file, its parts checked against each other; ValueError names the file and the key."""
    try:
        inhoud: dict[str, Any] = tomllib.loads(bestand.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fout:
        raise ValueError(f"{bestand.name}: geen geldige TOML: {fout}") from fout
    if "code" in inhoud:
        raise ValueError(f"{bestand.name}.code: onbekende sleutel; de bestandsnaam is de code")
    inhoud["code"] = bestand.name.removesuffix(".toml")
    vorm = lees_tabel(Relatievorm, inhoud, plek=bestand.name)
    _controleer(vorm, bestand.name)
    return vorm


@cache
def relatievormen() -> Mapping[str, Relatievorm]:
    """All kinds by code, in alphabetical order of the files."""
    bestanden = sorted(files(__name__).iterdir(), key=lambda bestand: bestand.name)
    vormen = [lees_relatievorm(bestand) for bestand in bestanden if bestand.name.endswith(".toml")]
    return MappingProxyType({vorm.code: vorm for vorm in vormen})


def _controleer(vorm: Relatievorm, bestand: str) -> None:
    """Codes are unique per list, the seven moments are there, a clash is of two known roles."""
    rollen = {rol.code for rol in vorm.rollen}
    codes = {
        "partijen": [partij.code for partij in vorm.partijen],
        "rollen": [rol.code for rol in vorm.rollen],
        "fasen": [fase.code for fase in vorm.fasen],
        "spanningen": [spanning.code for spanning in vorm.spanningen],
        "instrumenten": [instrument.code for instrument in vorm.instrumenten],
        "toetsen": [toets.code for toets in vorm.toetsen],
    }
    for sleutel, lijst in codes.items():
        if len(lijst) != len(set(lijst)):
            raise ValueError(f"{bestand}.{sleutel}: een code komt twee keer voor")
    if [moment.soort for moment in vorm.momenten] != list(Momentsoort):
        raise ValueError(f"{bestand}.momenten: verwacht de zeven momenten in hun volgorde")
    for botsing in vorm.botsingen:
        if len(set(botsing.rollen)) != PAAR or not rollen.issuperset(botsing.rollen):
            raise ValueError(
                f"{bestand}.botsingen: verwacht twee bekende rollen, niet {botsing.rollen}"
            )
