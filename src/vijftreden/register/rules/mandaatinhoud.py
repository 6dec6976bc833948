# SPDX-License-Identifier: EUPL-1.2
"""What a line of the register of mandates says, before it is stored."""

import unicodedata
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandaatinhoud:
    """The columns of a line, without whose it is."""

    onderwerp: str
    van: date
    bron: str
    soort: str = "mandaat"
    bestuursorgaan: str = ""
    maximum: Decimal | None = None
    btw: str = ""
    voorwaarden: str = ""
    instemming_van: str = ""
    ondermandaat: bool = False
    ondermandaat_maximum: Decimal | None = None
    tot: date | None = None
    artikel: str = ""

    def kolommen(self) -> dict[str, Any]:
        """All of them by name."""
        return {veld.name: getattr(self, veld.name) for veld in fields(Mandaatinhoud)}

    @property
    def sleutel(self) -> tuple[object, ...]:
        """What makes two lines of one function the same line, of which the rest may change."""
        return (
            kern_van(self.onderwerp),
            self.soort,
            kern_van(self.voorwaarden),
            kern_van(self.instemming_van),
            self.van,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandaatinvoer:
    """A line as a list has it: the function by its name."""

    functie: str
    inhoud: Mandaatinhoud

    @property
    def sleutel(self) -> tuple[object, ...]:
        """As of the line, with the function."""
        return (self.functie.strip().lower(), *self.inhoud.sleutel)


def kern_van(onderwerp: str) -> str:
    """A subject without capitals, accents, signs and spare spaces, to compare with another."""
    plat = unicodedata.normalize("NFKD", onderwerp.casefold())
    letters = "".join(
        teken if teken.isalnum() else " " for teken in plat if not unicodedata.combining(teken)
    )
    return " ".join(letters.split())
