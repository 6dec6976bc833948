# SPDX-License-Identifier: EUPL-1.2
"""Rows that are likely the same commission: inside the list, and against what is there."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from vijftreden.trede1_opdracht.rules.lijst.lezing import Lijstregel


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


def vind(regels: Iterable[Lijstregel], bestaand: Iterable[Bestaand]) -> tuple[Dubbel, ...]:
    """At most one per row, the surest: against what is there before inside the list."""
    raise NotImplementedError
