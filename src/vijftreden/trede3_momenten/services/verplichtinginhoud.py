# SPDX-License-Identifier: EUPL-1.2
"""What a decision commits, before it is one: nothing, unless somebody says so."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.models import Besluitconcept, Verplichtingsoort
from vijftreden.trede3_momenten.selectors.verplichting import mandaatantwoord, verplichtingregel
from vijftreden.web.fouten import Invoerfout

LANGST = 200
BTW = ("", "incl", "excl")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verplichtinginhoud:
    """The four columns; of a decision that commits nothing the other three are empty."""

    soort: str = ""
    onderwerp: str = ""
    bedrag: Decimal | None = None
    btw: str = ""

    @classmethod
    def uit(cls, gegeven: Mapping[str, Any] | None) -> "Verplichtinginhoud":
        """From what was typed, or from a stored row by its columns."""
        gegeven = gegeven or {}
        soort = gegeven.get("verplichting") or ""
        if not soort:
            return cls()
        return cls(
            soort=soort,
            onderwerp=(gegeven.get("verplichting_onderwerp") or "").strip(),
            bedrag=gegeven.get("verplichting_bedrag"),
            btw=gegeven.get("verplichting_btw") or "",
        )

    def kolommen(self) -> dict[str, Any]:
        """As they are stored."""
        return {
            "verplichting": self.soort,
            "verplichting_onderwerp": self.onderwerp,
            "verplichting_bedrag": self.bedrag,
            "verplichting_btw": self.btw,
        }

    def met_mandaat(
        self, actor: Actor, concept: Besluitconcept, besluiter_id: UUID
    ) -> dict[str, Any]:
        """The same, with what the register says of it now for who decides; it never blocks."""
        beeld = mandaatantwoord(
            actor,
            concept.opdracht_id,
            verplichting=verplichtingregel(concept, {}),
            besluiter_id=besluiter_id,
            corrigeert_id=concept.corrigeert_id,
        )
        if beeld is None:
            return self.kolommen()
        lijn = beeld.antwoord.lijn
        return {
            **self.kolommen(),
            "mandaat_id": lijn.id if lijn else None,
            "mandaat_antwoord": str(beeld.antwoord.uitkomst),
        }

    def eis_bewaarbaar(self) -> None:
        """What may be unfinished, may still not be nonsense; raises `Invoerfout`."""
        if self.soort not in Verplichtingsoort.values:
            raise Invoerfout("verplichting", "Kies een van de drie.")
        if len(self.onderwerp) > LANGST:
            raise Invoerfout("verplichting_onderwerp", f"Houd het bij {LANGST} tekens.")
        if self.btw not in BTW:
            raise Invoerfout("verplichting_btw", "Kies of de btw in het bedrag zit.")
        if self.bedrag is not None and self.bedrag < 0:
            raise Invoerfout("verplichting_bedrag", "Een verplichting is nul of meer.")

    def eis_af(self) -> None:
        """What is needed before release; raises `Invoerfout`."""
        if self.soort == Verplichtingsoort.GELD and self.bedrag is None:
            zin = "Om welk bedrag gaat het? Tel alle opties mee."
            raise Invoerfout("verplichting_bedrag", zin)
        if self.soort and not self.onderwerp:
            raise Invoerfout("verplichting_onderwerp", "Waarover gaat het? Eén woord is genoeg.")
