# SPDX-License-Identifier: EUPL-1.2
"""Who stands in a cell: one name, two, a vacancy, or a firm; and which names are one person."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Naam:
    """`namen` in reading order ("Jan Jansen", not "Jansen, Jan"); `organisatie`: no person.

    `tekst` is the whole cell. Without names there is a vacancy or nothing.
    """

    tekst: str
    namen: tuple[str, ...] = ()
    vacature: bool = False
    organisatie: bool = False

    @property
    def eerste(self) -> str:
        """Who holds the role; empty when nobody does."""
        return self.namen[0] if self.namen else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naamgroep:
    """Spellings of one name. `gelijk`: the same but for capitals, accents, dots and titles.

    Not `gelijk`: they look alike, and a person must say whether they are the same.
    """

    naam: str
    spellingen: tuple[str, ...]
    gelijk: bool


def lees_naam(tekst: str) -> Naam:
    """Who stands in this cell."""
    raise NotImplementedError


def normaal(naam: str) -> str:
    """The same for spellings that differ in capitals, accents, dots, spaces, titles and order."""
    raise NotImplementedError


def groepen(namen: Iterable[str]) -> tuple[Naamgroep, ...]:
    """Only groups of two spellings and more: first those that are the same, then to ask about."""
    raise NotImplementedError
