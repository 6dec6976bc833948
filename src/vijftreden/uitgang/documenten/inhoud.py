# SPDX-License-Identifier: EUPL-1.2
"""What stands in a document, before it has a form: everything is text that can stand in XML."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

LANGSTE_TEKST = 50_000
INGEKORT = " […] (Ingekort. De hele tekst staat in Vijftreden.)"
NIET_TE_DRUKKEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
"""What XML cannot hold, and signs that turn the direction of reading for what comes after."""
LEEG = "hier staat nog niets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Blok:
    """A heading with a text; `code` is how a template names it."""

    code: str
    kop: str
    tekst: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabel:
    """Rows under headings; `kolommen` by code, which is how a template names them."""

    code: str
    titel: str
    kolommen: Mapping[str, str]
    rijen: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handtekening:
    """Who says yes for a side, and when; both empty until then."""

    kant: str
    naam: str
    dag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentinhoud:
    """One document; `status` is “concept” or since when it holds."""

    soort: str
    titel: str
    ondertitel: str
    referentie: str
    versie: str
    status: str
    gemaakt_op: str
    blokken: tuple[Blok, ...]
    tabellen: tuple[Tabel, ...]
    handtekeningen: tuple[Handtekening, ...]

    @property
    def kenmerken(self) -> tuple[tuple[str, str], ...]:
        """What stands below the title."""
        alle = (
            ("Referentie", self.referentie),
            ("Versie", self.versie),
            ("Status", self.status),
            ("Document gemaakt op", self.gemaakt_op),
        )
        return tuple(paar for paar in alle if paar[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Stijl:
    """How it looks: `kleur` as #rrggbb, a PNG or JPEG as logo."""

    kleur: str = "#154273"
    afzender: str = ""
    logo: bytes = b""
    logo_mime: str = ""
    dag: date | None = None


def drukbaar(tekst: object) -> str:
    """Text as a document can hold it, whatever somebody pasted."""
    heel = str(tekst).replace("\r\n", "\n").replace("\r", "\n")
    if len(heel) > LANGSTE_TEKST:
        heel = heel[:LANGSTE_TEKST] + INGEKORT
    return NIET_TE_DRUKKEN.sub("", heel).strip()
