# SPDX-License-Identifier: EUPL-1.2
"""What stands in a decision that is prepared: its shape when saved, its sense when released."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from vijftreden.trede3_momenten.models import Uitkomst
from vijftreden.web.fouten import Invoerfout

LANGSTE_REDEN = 5000
LANGSTE_VOORWAARDE = 500
MEESTE_VOORWAARDEN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorwaardetekst:
    """One condition as it was typed: what, by whom, before when; the last two may follow."""

    tekst: str
    eigenaar_persoon_id: UUID | None = None
    uiterlijk_op: date | None = None

    @classmethod
    def uit(cls, rij: Mapping[str, Any]) -> "Voorwaardetekst":
        """From a form or from the stored concept, where ids and days are text."""
        wie, dag = rij.get("eigenaar_persoon_id") or None, rij.get("uiterlijk_op") or None
        return cls(
            tekst=str(rij.get("tekst") or "").strip(),
            eigenaar_persoon_id=UUID(wie) if isinstance(wie, str) else wie,
            uiterlijk_op=date.fromisoformat(dag) if isinstance(dag, str) else dag,
        )

    def als_json(self) -> dict[str, str]:
        """The stored shape, read back by `uit`."""
        return {
            "tekst": self.tekst,
            "eigenaar_persoon_id": str(self.eigenaar_persoon_id or ""),
            "uiterlijk_op": self.uiterlijk_op.isoformat() if self.uiterlijk_op else "",
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceptinhoud:
    """A decision before it is one."""

    uitkomst: str
    reden: str
    voorwaarden: tuple[Voorwaardetekst, ...]
    stukken: tuple[str, ...]

    @classmethod
    def uit(
        cls,
        *,
        uitkomst: str,
        reden: str,
        voorwaarden: Iterable[Mapping[str, Any]],
        stukken: Iterable[str],
    ) -> "Conceptinhoud":
        """From what was typed; a condition without words is none."""
        alle = [Voorwaardetekst.uit(rij) for rij in voorwaarden]
        return cls(
            uitkomst=uitkomst,
            reden=reden.strip(),
            voorwaarden=tuple(deel for deel in alle if deel.tekst),
            stukken=tuple(stukken),
        )

    def eis_bewaarbaar(self) -> None:
        """What may be unfinished, may still not be nonsense; raises `Invoerfout`."""
        if self.uitkomst and self.uitkomst not in Uitkomst.values:
            raise Invoerfout("uitkomst", "Kies een van de uitkomsten.")
        if len(self.reden) > LANGSTE_REDEN:
            zin = f"Deze reden is te lang. Houd het bij {LANGSTE_REDEN} tekens."
            raise Invoerfout("reden", zin)
        if len(self.voorwaarden) > MEESTE_VOORWAARDEN:
            zin = f"Meer dan {MEESTE_VOORWAARDEN} voorwaarden houdt niemand bij. Voeg ze samen."
            raise Invoerfout("voorwaarden", zin)
        if any(len(deel.tekst) > LANGSTE_VOORWAARDE for deel in self.voorwaarden):
            zin = f"Een voorwaarde telt hooguit {LANGSTE_VOORWAARDE} tekens."
            raise Invoerfout("voorwaarden", zin)

    def eis_af(self, *, is_correctie: bool) -> None:
        """What a decision needs before it can be released; raises `Invoerfout`."""
        if not self.uitkomst:
            raise Invoerfout("uitkomst", "Kies wat je besluit.")
        if not self.reden:
            raise Invoerfout("reden", "Schrijf op waarom. Zo kan ieder het later nalezen.")
        mits = self.uitkomst == Uitkomst.AKKOORD_MITS
        if mits and not self.voorwaarden and not is_correctie:
            zin = "Bij “akkoord, mits” hoort minstens één voorwaarde."
            raise Invoerfout("voorwaarden", zin)
        if self.voorwaarden and not mits:
            zin = "Er staan voorwaarden bij. Kies “akkoord, mits”, of haal ze weg."
            raise Invoerfout("uitkomst", zin)

    @property
    def voorwaarden_json(self) -> list[dict[str, str]]:
        """The conditions as they are stored in a concept."""
        return [deel.als_json() for deel in self.voorwaarden]

    def stukken_met(self, invoer: Sequence[str]) -> list[list[Any]]:
        """The inputs of the moment, each with whether it was there; what was added after them."""
        alle = [*invoer, *(stuk for stuk in self.stukken if stuk not in invoer)]
        return [[stuk, stuk in self.stukken] for stuk in alle]
