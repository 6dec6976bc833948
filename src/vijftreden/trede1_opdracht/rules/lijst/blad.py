# SPDX-License-Identifier: EUPL-1.2
"""From the bytes that somebody pasted or uploaded to sheets of cells."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking

Cel: TypeAlias = str | int | float | bool | date | datetime | time | timedelta
"""An empty cell is the empty text."""

GEPLAKT = "geplakt"
"""The name of what was pasted instead of uploaded."""


class Onleesbaar(Exception):
    """This file or text cannot be read; `zin` says why and what to do instead."""

    def __init__(self, zin: str) -> None:
        super().__init__(zin)
        self.zin = zin


@dataclass(frozen=True, slots=True, kw_only=True)
class Bereik:
    """Merged cells: the first and last row and column, from zero, both counted in."""

    van_rij: int
    van_kolom: int
    tot_rij: int
    tot_kolom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Blad:
    """One sheet; line n as people count it is `rijen[n - 1]`."""

    naam: str
    rijen: tuple[tuple[Cel, ...], ...]
    samengevoegd: tuple[Bereik, ...] = ()
    opmerkingen: tuple[Opmerking, ...] = ()


def lees_bladen(inhoud: bytes, naam: str) -> tuple[Blad, ...]:
    """The sheets of a file, or of pasted text when `naam` is `GEPLAKT`; raises `Onleesbaar`."""
    raise NotImplementedError
