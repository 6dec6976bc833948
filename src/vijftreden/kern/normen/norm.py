# SPDX-License-Identifier: EUPL-1.2
"""A norm: one dated row of data with its source, and the tables that such rows make."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from vijftreden.kern.bevinding import canonieke_tekst

Waarde = int | str | tuple[str, ...]


class Status(StrEnum):
    """How sure we are of the value (`status`) and of the article (`artikel_status`)."""

    GEVERIFIEERD = "geverifieerd"
    TE_VERIFIEREN = "te verifiëren"
    EIGEN_KEUZE = "eigen keuze"


class Eenheid(StrEnum):
    """What a value counts; a day in the year is text `MM-DD`, relative to the cycle's year."""

    DAGEN = "dagen"
    WEKEN = "weken"
    JAREN = "jaren"
    DAG_VORIG_JAAR = "dag in het vorige jaar"
    DAG_ZELFDE_JAAR = "dag in hetzelfde jaar"
    DAG_VOLGEND_JAAR = "dag in het volgende jaar"
    LIJST = "lijst"

    @property
    def waardetype(self) -> type:
        """The Python type that a value of this unit has."""
        if self in AANTALLEN:
            return int
        return tuple if self is Eenheid.LIJST else str


AANTALLEN = (Eenheid.DAGEN, Eenheid.WEKEN, Eenheid.JAREN)
DAGEN_PER = {Eenheid.DAGEN: 1, Eenheid.WEKEN: 7}
JAREN_VERDER = {
    Eenheid.DAG_VORIG_JAAR: -1,
    Eenheid.DAG_ZELFDE_JAAR: 0,
    Eenheid.DAG_VOLGEND_JAAR: 1,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rij:
    """What every row carries; it holds from `geldig_van` until, not including, `geldig_tot`."""

    geldig_van: date
    geldig_tot: date | None = None
    bron: str
    status: Status
    artikel_status: Status
    tekst: str

    @property
    def hash(self) -> str:
        """Changes with anything of the row; a stored date keeps it to know that it is old."""
        return _hash(self)

    def geldt_op(self, peildatum: date) -> bool:
        """Whether the row is in force on this day."""
        return self.geldig_van <= peildatum and (
            self.geldig_tot is None or peildatum < self.geldig_tot
        )


@lru_cache(maxsize=1024)
def _hash(rij: Rij) -> str:
    inhoud = {veld.name: getattr(rij, veld.name) for veld in fields(rij)}
    return hashlib.sha256(canonieke_tekst(inhoud).encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm(Rij):
    """One value: a term, a day in the year or a list."""

    code: str
    artikel: str
    waarde: Waarde
    eenheid: Eenheid

    def __post_init__(self) -> None:
        if self.geldig_tot is not None and self.geldig_tot <= self.geldig_van:
            raise ValueError(f"{self.code}: geldig_tot ligt niet na geldig_van")
        if type(self.waarde) is not self.eenheid.waardetype:
            raise ValueError(f"{self.code}: waarde past niet bij eenheid {self.eenheid}")
        if self.eenheid in JAREN_VERDER:
            self.dag(2027)

    @property
    def duur(self) -> timedelta:
        """The value as a length of time; only for days and weeks."""
        if not isinstance(self.waarde, int) or self.eenheid not in DAGEN_PER:
            raise ValueError(f"{self.code}: {self.eenheid} is geen duur")
        return timedelta(days=self.waarde * DAGEN_PER[self.eenheid])

    @property
    def aantal(self) -> int:
        """The value as a plain number."""
        if not isinstance(self.waarde, int):
            raise ValueError(f"{self.code}: {self.eenheid} is geen aantal")
        return self.waarde

    @property
    def lijst(self) -> tuple[str, ...]:
        """The value as a list of names."""
        if not isinstance(self.waarde, tuple):
            raise ValueError(f"{self.code}: {self.eenheid} is geen lijst")
        return self.waarde

    def dag(self, jaar: int) -> date:
        """The day that this norm names for the cycle of a year."""
        if not isinstance(self.waarde, str) or self.eenheid not in JAREN_VERDER:
            raise ValueError(f"{self.code}: {self.eenheid} is geen dag")
        return date.fromisoformat(f"{jaar + JAREN_VERDER[self.eenheid]:04}-{self.waarde}")

    def overlapt(self, ander: "Norm") -> bool:
        """Whether there is a day on which both rows are in force."""
        return self.geldt_op(ander.geldig_van) or ander.geldt_op(self.geldig_van)

    def eigen(self, waarde: Waarde, *, geldig_van: date, geldig_tot: date | None = None) -> "Norm":
        """The same norm with an environment's own value: a row for `los_op`."""
        return replace(
            self,
            waarde=waarde,
            geldig_van=geldig_van,
            geldig_tot=geldig_tot,
            bron="eigen instelling",
            status=Status.EIGEN_KEUZE,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Hoofdstuk(Rij):
    """A chapter of the Wgr: who takes part, and so its articles, supervisor and sending terms.

    `artikelen` reads an article of chapter I ("34", "34b", "35") as this chapter's own number;
    `verzendnorm_*` is the code of the norm with the weeks between adoption and sending.
    """

    nummer: str
    deelnemers: frozenset[str]
    artikelen: Mapping[str, str] = field(hash=False)
    toezichthouder: str
    verzendnorm_begroting: str
    verzendnorm_jaarrekening: str
    bevestigen: bool

    def artikel(self, artikel_hoofdstuk_een: str) -> str:
        """`"35 lid 1"` of chapter I in the numbering of this chapter."""
        nummer, _, rest = artikel_hoofdstuk_een.partition(" ")
        return f"{self.artikelen[nummer]} {rest}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Normen:
    """The rows of one file. Where rows of one code overlap, the first in the row wins."""

    naam: str
    rijen: tuple[Norm, ...]
    hoofdstukken: tuple[Hoofdstuk, ...] = ()

    @property
    def codes(self) -> frozenset[str]:
        """The codes that this file knows."""
        return frozenset(rij.code for rij in self.rijen)

    def op(self, code: str, peildatum: date) -> Norm:
        """The row of a code that is in force on a day; ValueError when there is none."""
        for rij in self.rijen:
            if rij.code == code and rij.geldt_op(peildatum):
                return rij
        raise ValueError(f"{self.naam}.toml: geen norm {code!r} die geldt op {peildatum}")

    def hoofdstuk(self, nummer: str) -> Hoofdstuk:
        """The chapter with this number; ValueError when there is none."""
        for hoofdstuk in self.hoofdstukken:
            if hoofdstuk.nummer == nummer:
                return hoofdstuk
        raise ValueError(f"{self.naam}.toml: geen hoofdstuk {nummer!r}")


def weiger_overlap(naam: str, rijen: Iterable[Norm]) -> None:
    """ValueError when two rows of one code are in force on the same day."""
    gezien: list[Norm] = []
    for rij in rijen:
        if any(rij.code == ander.code and rij.overlapt(ander) for ander in gezien):
            raise ValueError(f"{naam}: norm {rij.code!r} staat er twee keer voor dezelfde dag")
        gezien.append(rij)


def los_op(basis: Normen, overlay: Iterable[Norm]) -> Normen:
    """The shipped file with an environment's own dated rows over it, on their days.

    ValueError for a code that the file does not know, another unit, or own rows that overlap.
    """
    eigen = tuple(overlay)
    eenheden = {rij.code: rij.eenheid for rij in basis.rijen}
    for rij in eigen:
        if eenheden.get(rij.code) is not rij.eenheid:
            raise ValueError(f"{basis.naam}.toml kent geen {rij.code!r} in {rij.eenheid}")
    weiger_overlap(f"eigen rijen over {basis.naam}.toml", eigen)
    return replace(basis, rijen=eigen + basis.rijen)
