# SPDX-License-Identifier: EUPL-1.2
"""Rows that are likely the same commission: inside the list, and against what is there."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from rapidfuzz import fuzz

from vijftreden.trede1_opdracht.rules.lijst.koppen import normaal
from vijftreden.trede1_opdracht.rules.lijst.lezing import Lijstregel

LIJKT, HELFT, TIKFOUT = 88, 60, 85
KORT = 3
"""So short a number is likely a count of rows, and so short a word weighs nothing."""
ZELDEN = 50
"""A word in more names than this tells nothing of which commission it is."""
SLEUTELWOORDEN = 3
ROMEINS = re.compile(r"(?:i{1,3}|iv|v|vi{1,3}|ix|x)")


class Gelijkenis(StrEnum):
    """What makes two rows likely the same, the surest first."""

    NUMMER = "nummer"
    NAAM = "naam"
    LIJKT = "lijkt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bestaand:
    """A commission that is there already; `nummers`: its reference and those of lists before."""

    opdracht_id: UUID
    naam: str
    nummers: tuple[str, ...] = ()
    jaar: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dubbel:
    """A row (`sleutel` of the Lijstregel) beside an earlier row or an existing commission."""

    sleutel: str
    gelijkenis: Gelijkenis
    met_sleutel: str = ""
    met_opdracht_id: UUID | None = None
    met_naam: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Deel:
    """One of both, in the words that count."""

    naam: str
    nummers: tuple[str, ...]
    jaar: int | None
    vorm: str
    tabel: str = ""
    nummer: int = 0
    opdracht_id: UUID | None = None

    @property
    def sleutel(self) -> str:
        """That of the row; empty for what is there already."""
        return "" if self.opdracht_id else f"{self.tabel}:{self.nummer}"


def vind(regels: Iterable[Lijstregel], bestaand: Iterable[Bestaand]) -> tuple[Dubbel, ...]:
    """At most one per row, the surest first; what is there goes before the list itself.

    Of each row only its name, number and year are kept, so a list may be read while it goes by.
    Names that differ in a number ("fase 1", "fase 2"), or rows of different years, are not alike.
    """
    nieuw = [_van_regel(regel) for regel in regels]
    oud = [_van_bestaand(deel) for deel in bestaand]
    vaak = Counter(woord for deel in (*oud, *nieuw) for woord in set(deel.vorm.split()))
    register = _Register(vaak)
    for deel in oud:
        register.voeg_toe(deel)
    uit: list[Dubbel] = []
    for deel in nieuw:
        if (gevonden := register.zoek(deel)) is not None:
            ander, gelijkenis = gevonden
            uit.append(
                Dubbel(
                    sleutel=deel.sleutel,
                    gelijkenis=gelijkenis,
                    met_sleutel=ander.sleutel,
                    met_opdracht_id=ander.opdracht_id,
                    met_naam=ander.naam,
                )
            )
        register.voeg_toe(deel)
    return tuple(uit)


def _van_regel(regel: Lijstregel) -> _Deel:
    nummers = (normaal(regel.referentie),) if regel.referentie else ()
    return _Deel(
        naam=regel.naam,
        nummers=nummers,
        jaar=regel.jaar,
        vorm=normaal(regel.naam),
        tabel=regel.tabel,
        nummer=regel.nummer,
    )


def _van_bestaand(deel: Bestaand) -> _Deel:
    return _Deel(
        naam=deel.naam,
        nummers=tuple(normaal(nummer) for nummer in deel.nummers),
        jaar=deel.jaar,
        vorm=normaal(deel.naam),
        opdracht_id=deel.opdracht_id,
    )


class _Register:
    """What came before, to be found by number, by name, and by its rarest words."""

    def __init__(self, vaak: Counter[str]) -> None:
        self.vaak = vaak
        self.op_nummer: dict[str, list[_Deel]] = defaultdict(list)
        self.op_naam: dict[str, list[_Deel]] = defaultdict(list)
        self.op_woord: dict[str, list[_Deel]] = defaultdict(list)

    def voeg_toe(self, deel: _Deel) -> None:
        """Make it findable; the first one of a number or name stays the one."""
        for nummer in deel.nummers:
            self.op_nummer[nummer].append(deel)
        if deel.vorm:
            self.op_naam[deel.vorm].append(deel)
            for woord in self._woorden(deel):
                if self.vaak[woord] > 1:
                    self.op_woord[woord].append(deel)

    def zoek(self, deel: _Deel) -> tuple[_Deel, Gelijkenis] | None:
        """The likeliest one before it."""
        for nummer in deel.nummers:
            for ander in self.op_nummer.get(nummer, ()):
                if _zelfde_nummer(nummer, deel, ander):
                    return ander, Gelijkenis.NUMMER
        for ander in self.op_naam.get(deel.vorm, ()):
            if self._kan(deel, ander):
                return ander, Gelijkenis.NAAM
        return self._zoek_lijkt(deel)

    def _zoek_lijkt(self, deel: _Deel) -> tuple[_Deel, Gelijkenis] | None:
        beste, punten = None, float(LIJKT)
        getallen = cijfers(deel.vorm)
        for woord in self._woorden(deel):
            for ander in self.op_woord.get(woord, ()):
                if not self._kan(deel, ander) or cijfers(ander.vorm) != getallen:
                    continue
                gelijk = fuzz.token_sort_ratio(deel.vorm, ander.vorm, score_cutoff=punten)
                beter = gelijk >= punten and (beste is None or gelijk > punten)
                if beter and alleen_tikfouten(deel.vorm, ander.vorm):
                    beste, punten = ander, gelijk
        return None if beste is None else (beste, Gelijkenis.LIJKT)

    def _kan(self, een: _Deel, ander: _Deel) -> bool:
        """Two numbers of the same list, or two years, that differ: two commissions."""
        jaren = {een.jaar, ander.jaar} - {None}
        apart = ander.opdracht_id is None and een.nummers and ander.nummers
        return len(jaren) <= 1 and not apart

    def _woorden(self, deel: _Deel) -> list[str]:
        """The rarest words of a name: one of them is spelled right in the other one too."""
        woorden = sorted(set(deel.vorm.split()), key=lambda woord: (self.vaak[woord], woord))
        return [woord for woord in woorden if self.vaak[woord] <= ZELDEN][:SLEUTELWOORDEN]


def _zelfde_nummer(nummer: str, een: _Deel, ander: _Deel) -> bool:
    """Every list counts from 1: a short number says nothing when the names differ."""
    eigen = len(nummer) > KORT or not nummer.isdigit()
    return eigen or fuzz.token_sort_ratio(een.vorm, ander.vorm) >= HELFT


def alleen_tikfouten(een: str, ander: str) -> bool:
    """Whether every word of weight stands in the other one too, give or take a letter."""
    a, b = set(een.split()), set(ander.split())
    return all(
        len(woord) <= KORT or any(fuzz.ratio(woord, tegen) >= TIKFOUT for tegen in anders)
        for woorden, anders in ((a - b, b - a), (b - a, a - b))
        for woord in woorden
    )


def cijfers(vorm: str) -> frozenset[str]:
    """The numbers in a name, Roman ones too."""
    return frozenset(
        woord
        for woord in vorm.split()
        if ROMEINS.fullmatch(woord) or any(teken.isdigit() for teken in woord)
    )
