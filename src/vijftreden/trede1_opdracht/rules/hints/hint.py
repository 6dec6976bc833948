# SPDX-License-Identifier: EUPL-1.2
"""What the hints look at, and what one is."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

NUTTIGST = (
    "resultaat-als-effect",
    "effect-als-resultaat",
    "niets-buiten",
    "geen-tolerantie",
    "geen-acceptatie",
    "geen-besluitruimte",
    "bedrag-zonder-bron",
    "raming-zonder-bandbreedte",
    "vage-woorden",
    "lange-zin",
    "moeilijke-zin",
)
"""The codes, the most useful first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Something to look at once more; never a block. `tekst` is the text or field it is about.

    `bewijs` holds the words or the sentence that were found; empty when something is missing.
    """

    code: str
    tekst: str
    bewijs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.code not in NUTTIGST:
            raise ValueError(f"onbekende hint {self.code!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuk:
    """An opdrachtbrief as it is being written, with what is known of the money."""

    relatievorm: str
    teksten: Mapping[str, str]
    marge_geld: int | None = None
    marge_tijd: int | None = None
    budget: Decimal | None = None
    budget_bron: str = ""
    budget_btw: str = ""
    bandbreedte: int | None = None
    prijspeil: int | None = None

    def tekst(self, naam: str) -> str:
        """One text; empty when it is not there."""
        return self.teksten.get(naam, "").strip()

    @property
    def leeg(self) -> bool:
        """Nothing was written yet: then nothing is missed either."""
        return not any(tekst.strip() for tekst in self.teksten.values())
