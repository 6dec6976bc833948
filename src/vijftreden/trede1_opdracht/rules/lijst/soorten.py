# SPDX-License-Identifier: EUPL-1.2
"""Relation kinds, phases and roles as lists name them."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from vijftreden.kern.relatievormen import Relatievorm, relatievormen
from vijftreden.trede1_opdracht.rules.lijst.cel import LANGST
from vijftreden.trede1_opdracht.rules.lijst.doel import Doel
from vijftreden.trede1_opdracht.rules.lijst.koppen import normaal

GEWOON = "project"
"""The kind of a list that says nothing about it."""

SOORTEN: Mapping[str, str] = MappingProxyType(
    {
        "project": "project", "projecten": "project", "programma": "programma",
        "programmas": "programma", "programma s": "programma", "zzp": "zzp", "zzper": "zzp",
        "zzp er": "zzp", "inhuur": "zzp", "interim": "zzp", "zelfstandige": "zzp",
        "agentschap": "agentschap", "gr": "gemeenschappelijke_regeling",
        "gemeenschappelijke regeling": "gemeenschappelijke_regeling",
        "verbonden partij": "gemeenschappelijke_regeling",
        "dvo": "gemeenschappelijke_regeling", "overig": "overig", "overige": "overig",
        "anders": "overig", "opdracht": "overig",
    }
)  # fmt: skip

FASEN: Mapping[str, str] = MappingProxyType(
    {
        "uitvoering": "realisatie", "uitvoeringsfase": "realisatie", "bouw": "realisatie",
        "afsluiting": "nazorg", "beheer": "nazorg", "idee": "initiatief",
        "verkenning": "initiatief", "planvorming": "definitie", "start": "voorbereiding",
        "opstart": "voorbereiding",
        "definitief ontwerp": "ontwerp",
        "voorlopig ontwerp": "ontwerp",
        "schetsontwerp": "ontwerp", "realisatie": "uitvoering", "afronding": "nazorg",
    }
)  # fmt: skip
"""Other words for a phase; only where the kind has that phase, and it is said."""

ANDERE_ROL: Mapping[str, str] = MappingProxyType(
    {
        Doel.AMBTELIJK_OPDRACHTGEVER.value: "opdrachtgever",
        Doel.BESTUURLIJK_OPDRACHTGEVER.value: "eigenaar",
    }
)
"""Where a kind has another name for who gives the commission."""
_NUMMER = re.compile(r"^(fase\s*)?\d+\s*[a-z]?[.):\s-]+\s*|^in\s+(de\s+)?")


def soort_van(tekst: str) -> str:
    """The code of the relation kind that this text names; empty when none."""
    return "" if len(tekst) > LANGST else _soort_van(tekst)


@lru_cache(maxsize=4096)
def _soort_van(tekst: str) -> str:
    kaal = normaal(tekst)
    for vorm in relatievormen().values():
        if kaal in (normaal(vorm.code), normaal(vorm.naam)):
            return vorm.code
    return SOORTEN.get(kaal, "")


def fase_van(tekst: str, soort: str) -> tuple[str, bool]:
    """The code of the phase that this text names in this kind, and whether in its own words."""
    return ("", False) if len(tekst) > LANGST else _fase_van(tekst, soort)


@lru_cache(maxsize=4096)
def _fase_van(tekst: str, soort: str) -> tuple[str, bool]:
    kaal = normaal(_NUMMER.sub("", tekst.casefold())).removesuffix("fase").strip()
    fasen = relatievormen()[soort].fasen
    for fase in fasen:
        if kaal in (normaal(fase.code), normaal(fase.naam)):
            return fase.code, True
    ander = FASEN.get(kaal, "")
    return (ander, False) if any(fase.code == ander for fase in fasen) else ("", False)


def fasenaam(code: str, soort: str) -> str:
    """How this kind calls the phase."""
    return next(fase.naam for fase in relatievormen()[soort].fasen if fase.code == code)


@lru_cache(maxsize=4096)
def rol_van(doel: Doel, soort: str) -> str:
    """The code of the role in this kind; empty when the kind does not know it.

    A kind without an administrative side has a plain opdrachtgever.
    """
    vorm: Relatievorm = relatievormen()[soort]
    for code in (doel.value, ANDERE_ROL.get(doel.value, "")):
        if code and vorm.rol(code) is not None:
            return code
    return ""
