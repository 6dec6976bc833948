# SPDX-License-Identifier: EUPL-1.2
"""The lists of words and the measures behind the hints: data beside the code, read once."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from vijftreden.kern.relatievormen import Status

LIJSTEN = ("effect", "resultaat", "vaag", "raming", "bron", "bandbreedte")
MATEN = ("zin", "douma", "douma_woorden", "per_tekst", "eerst")


@dataclass(frozen=True, slots=True, kw_only=True)
class Woordenlijst:
    """Words that mean one thing; `patroon` finds each as a whole word, longer ones first."""

    bron: str
    status: Status
    woorden: tuple[str, ...]
    patroon: re.Pattern[str]

    def vind(self, tekst: str) -> tuple[str, ...]:
        """The words found, as they were written, each once, in the order of the text."""
        gevonden = (deel.group(0) for deel in self.patroon.finditer(tekst))
        return tuple(dict.fromkeys(woord.lower() for woord in gevonden))


@dataclass(frozen=True, slots=True, kw_only=True)
class Maat:
    """A number with where it comes from."""

    bron: str
    status: Status
    waarde: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Woordenboek:
    """All lists and measures."""

    lijsten: Mapping[str, Woordenlijst]
    maten: Mapping[str, Maat]


@cache
def woordenboek() -> Woordenboek:
    """What is shipped; ValueError when a list or measure is missing, or not known."""
    inhoud = tomllib.loads(files(__package__).joinpath("woorden.toml").read_text("utf-8"))
    maten = inhoud.pop("maat")
    if set(inhoud) != set(LIJSTEN) or set(maten) != set(MATEN):
        raise ValueError("woorden.toml: onbekende of ontbrekende lijst of maat")
    return Woordenboek(
        lijsten={naam: _lijst(rij) for naam, rij in inhoud.items()},
        maten={
            naam: Maat(bron=rij["bron"], status=Status(rij["status"]), waarde=rij["waarde"])
            for naam, rij in maten.items()
        },
    )


def _lijst(rij: Mapping[str, Any]) -> Woordenlijst:
    woorden = tuple(rij["woorden"])
    return Woordenlijst(
        bron=rij["bron"], status=Status(rij["status"]), woorden=woorden, patroon=_patroon(woorden)
    )


def _patroon(woorden: Iterable[str]) -> re.Pattern[str]:
    delen = (
        re.escape(woord.removesuffix("*")).replace(r"\ ", r"\s+")
        + (r"\w*" if woord.endswith("*") else "")
        for woord in sorted(woorden, key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(delen)})(?!\w)", re.IGNORECASE)
