# SPDX-License-Identifier: EUPL-1.2
"""What a setting is: a key with its default, declared by the step that reads it."""

from dataclasses import dataclass
from enum import StrEnum

Waarde = int | str | bool
MEESTE_DAGEN = 366
LANGSTE_TEKST = 200
_bekend: dict[str, "Sleutel"] = {}


class Waardesoort(StrEnum):
    """What may stand in a setting; a form draws its field from this."""

    DAGEN = "dagen"
    TEKST = "tekst"
    JA_NEE = "ja of nee"
    KEUZE = "keuze"
    GETAL = "getal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sleutel:
    """One setting: its name, what holds without an own value, what it does, what fits in it.

    `opties`: of a choice, each code with what it says on the screen.
    """

    naam: str
    standaard: Waarde
    uitleg: str
    soort: Waardesoort
    opties: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if bezwaar := self.bezwaar(self.standaard):
            raise ValueError(f"{self.naam}: {bezwaar}")

    def bezwaar(self, waarde: object) -> str:
        """What is wrong with a value, in Dutch; empty when it fits."""
        if self.soort is Waardesoort.JA_NEE:
            return "" if isinstance(waarde, bool) else "Kies ja of nee."
        if self.soort is Waardesoort.KEUZE:
            past = waarde in [code for code, _ in self.opties]
            return "" if past else "Kies een van de mogelijkheden."
        if self.soort is Waardesoort.TEKST:
            past = isinstance(waarde, str) and len(waarde) <= LANGSTE_TEKST
            return "" if past else f"Schrijf hooguit {LANGSTE_TEKST} tekens."
        geheel = isinstance(waarde, int) and not isinstance(waarde, bool)
        past = geheel and 0 <= int(str(waarde)) <= MEESTE_DAGEN
        return "" if past else f"Schrijf een heel getal van 0 tot en met {MEESTE_DAGEN}."


def verzamel(*sleutels: Sleutel) -> None:
    """Makes these keys known to the settings screen; `conf` calls this with those of each step."""
    for sleutel in sleutels:
        if _bekend.setdefault(sleutel.naam, sleutel) != sleutel:
            raise ValueError(f"de sleutel {sleutel.naam!r} is al verzameld")


def bekende_sleutels() -> tuple[Sleutel, ...]:
    """All keys, in the order in which they were collected."""
    return tuple(_bekend.values())
