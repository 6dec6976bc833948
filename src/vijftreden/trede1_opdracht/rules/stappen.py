# SPDX-License-Identifier: EUPL-1.2
"""The steps from a vague question to a commission: what each asks, and what it folds away."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

BUSINESSCASE = ("aanleiding", "niets_doen", "baat", "lasten", "stopreden")
GEGEVENS = (
    "budget",
    "budget_bron",
    "budget_btw",
    "bandbreedte",
    "prijspeil",
    "begin_op",
    "eind_op",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stap:
    """One page: the fields it shows, and those under "meer"; each is a text, answer or column."""

    code: str
    toon: tuple[str, ...] = ()
    meer: tuple[str, ...] = ()
    rollen: bool = False

    @property
    def velden(self) -> tuple[str, ...]:
        """All fields, in the order of the page."""
        return (*self.toon, *self.meer)


STAPPEN = (
    Stap(
        code="waarom",
        toon=("waarom", "effect", "stopreden"),
        meer=("aanleiding", "niets_doen", "baat", "lasten"),
    ),
    Stap(code="wat", toon=("resultaat", "acceptatie", "buiten_opdracht"), meer=("overdracht",)),
    Stap(
        code="kaders",
        toon=(
            "kaders",
            "budget",
            "budget_bron",
            "bandbreedte",
            "eind_op",
            "tolerantie",
            "marge_geld",
            "marge_tijd",
        ),
        meer=("budget_btw", "prijspeil", "begin_op", "risicos"),
    ),
    Stap(code="wie-beslist", toon=("besluitruimte",), rollen=True),
)
NALEZEN = "nalezen"
CODES = (*(stap.code for stap in STAPPEN), NALEZEN)


def stap_van(code: str) -> Stap | None:
    """The step that asks something; None for reading it over, or for what is no step."""
    return next((stap for stap in STAPPEN if stap.code == code), None)


def volgende(code: str) -> str:
    """The step after this one."""
    return CODES[min(CODES.index(code) + 1, len(CODES) - 1)]


def stempel(waarden: Mapping[str, object]) -> str:
    """What tells one state of the fields of a step from another.

    A form sends it back: a step is refused only when somebody changed what that step asks.
    """
    inhoud = json.dumps([[naam, str(waarden[naam])] for naam in sorted(waarden)])
    return hashlib.sha256(inhoud.encode()).hexdigest()[:16]


def dun(stap: Stap, waarden: Mapping[str, object]) -> Iterator[str]:
    """The shown fields of a step that are still empty and that make a commission whole."""
    for naam in stap.toon:
        if naam in VOOR_HEEL and waarden.get(naam) in ("", None):
            yield naam


VOOR_HEEL = frozenset(
    {
        "waarom",
        "stopreden",
        "resultaat",
        "acceptatie",
        "buiten_opdracht",
        "kaders",
        "tolerantie",
        "besluitruimte",
    }
)
"""What a commission needs before it is clear; the rest makes it better."""
