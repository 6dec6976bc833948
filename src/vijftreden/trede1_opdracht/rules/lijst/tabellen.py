# SPDX-License-Identifier: EUPL-1.2
"""The tables on a sheet: headings, rows, and what stands around them."""

from dataclasses import dataclass
from enum import StrEnum

from vijftreden.trede1_opdracht.rules.lijst.blad import Blad, Cel


class Reden(StrEnum):
    """Why a line of a table is no commission."""

    KOP_HERHAALD = "kop-herhaald"
    TOTAAL = "totaal"
    NOOT = "noot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overgeslagen:
    """A line that is not read in, with its texts and the reason."""

    nummer: int
    reden: Reden
    teksten: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabelrij:
    """A line under the headings, a cell per heading; `aangevuld`: columns filled from a merge."""

    nummer: int
    cellen: tuple[Cel, ...]
    aangevuld: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabel:
    """A table of a sheet; `koppen` are unique and none is empty. `titels` stand above it.

    `sleutel` tells the tables of one file apart.
    """

    blad: str
    nummer: int
    titels: tuple[str, ...]
    koprij: int
    koppen: tuple[str, ...]
    rijen: tuple[Tabelrij, ...]
    overgeslagen: tuple[Overgeslagen, ...] = ()

    @property
    def sleutel(self) -> str:
        """The sheet and the place of the table on it."""
        return f"{self.blad}:{self.nummer}"


def vind_tabellen(blad: Blad) -> tuple[Tabel, ...]:
    """All tables of a sheet, from top to bottom."""
    raise NotImplementedError
