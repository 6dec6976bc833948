# SPDX-License-Identifier: EUPL-1.2
"""What a recount does to one cycle: which dates are new, changed or gone, and why they moved."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from vijftreden.kern.kalender import Bestuursdatums, Soort, Termijn, Uitgangspunt
from vijftreden.trede3_momenten.models import Jaarcyclus, Kalenderdatum
from vijftreden.trede3_momenten.rules.feiten import BEWIJS_IN_BESTUUR, ZIENSWIJZEN
from vijftreden.trede3_momenten.rules.raad import EIGEN_KANT
from vijftreden.web.schrijfwijze import dag

GETELD = (
    "datum",
    "wettelijke_grens",
    "norm",
    "norm_hash",
    "artikel",
    "bron",
    "status",
    "artikel_status",
    "uitgangspunt",
    "bronwaarden",
    "eigen_kant",
    "gehouden_op",
)
"""The columns of a date that a recount may change."""
NAMEN = {
    "vaststelling": "vaststelling",
    "vergadering": "vergadering van het bestuur",
    "stukken_uit": "stukken uit",
    "ontwerp_verzonden": "ontwerp verzonden",
    "brief_reactie": "reactiedatum in de brief",
    "hoofdstuk": "hoofdstuk van de Wgr",
}
"""What people enter and dates are counted from, as a reason names it."""
BEWIJSVELD = {soort: veld for veld, soorten in BEWIJS_IN_BESTUUR.items() for soort in soorten}
"""Acts of which the cycle itself holds the day on which they were done."""


@dataclass(frozen=True, kw_only=True)
class Hertelling:
    """One cycle as it was stored and as it is counted now."""

    cyclus: Jaarcyclus
    bestuur: Bestuursdatums
    oud: Mapping[str, Kalenderdatum]
    nieuw: Mapping[str, Termijn]
    peildatum: date

    @cached_property
    def te_schrijven(self) -> list[dict[str, Any]]:
        """The dates that are new or differ from what is stored."""
        rijen = [(soort, self._waarden(soort, termijn)) for soort, termijn in self.nieuw.items()]
        return [
            {
                "opdracht_id": self.cyclus.opdracht_id,
                "jaarcyclus_id": self.cyclus.pk,
                "soort": soort,
                "peildatum": self.peildatum,
                **waarden,
            }
            for soort, waarden in rijen
            if soort not in self.oud or waarden != _opgeslagen(self.oud[soort])
        ]

    def vervallen(self) -> list[Kalenderdatum]:
        """Stored dates that are counted no longer, those that were held left out."""
        weg = self.oud.keys() - self.nieuw.keys()
        return [self.oud[soort] for soort in weg if self.oud[soort].gehouden_op is None]

    def verschuivingen(self, reden: str) -> list[dict[str, Any]]:
        """How stored dates moved; a date that stands here for the first time did not move."""
        paren: list[tuple[str, date, date | None]] = [
            (rij["soort"], self.oud[rij["soort"]].datum, rij["datum"])
            for rij in self.te_schrijven
            if rij["soort"] in self.oud and rij["datum"] != self.oud[rij["soort"]].datum
        ]
        paren += [(rij.soort, rij.datum, None) for rij in self.vervallen()]
        return [
            {
                "opdracht_id": self.cyclus.opdracht_id,
                "jaarcyclus_id": self.cyclus.pk,
                "soort": soort,
                "oud": oud,
                "nieuw": nieuw,
                "reden": (reden or self._reden())[:200],
            }
            for soort, oud, nieuw in sorted(paren)
        ]

    def _waarden(self, soort: str, termijn: Termijn) -> dict[str, Any]:
        """What should be stored; what was held, or passed on unchanged grounds, stays."""
        oud = self.oud.get(soort)
        gehouden = self._gehouden_op(termijn.soort, oud)
        if oud is not None and self._ligt_vast(oud, termijn, gehouden):
            return _opgeslagen(oud) | {"gehouden_op": gehouden}
        return {
            "datum": termijn.datum,
            "wettelijke_grens": termijn.wettelijke_grens,
            "norm": termijn.norm,
            "norm_hash": termijn.norm_hash,
            "artikel": termijn.artikel,
            "bron": termijn.bron,
            "status": termijn.status.value,
            "artikel_status": termijn.artikel_status.value,
            "uitgangspunt": termijn.uitgangspunt.value,
            "bronwaarden": dict(termijn.bronwaarden),
            "eigen_kant": termijn.soort in EIGEN_KANT,
            "gehouden_op": gehouden,
        }

    def _gehouden_op(self, soort: Soort, oud: Kalenderdatum | None) -> date | None:
        veld = BEWIJSVELD.get(soort)
        if veld is None:
            return oud.gehouden_op if oud else None
        dag_zelf: date | None = getattr(self.bestuur, veld)
        return dag_zelf if dag_zelf and dag_zelf <= self.peildatum else None

    def _ligt_vast(self, oud: Kalenderdatum, termijn: Termijn, gehouden: date | None) -> bool:
        if termijn.uitgangspunt is Uitgangspunt.INGEVOERD:
            return False
        if gehouden is not None or oud.datum >= self.peildatum:
            return gehouden is not None
        if termijn.soort in EIGEN_KANT:
            return self._einde_gelijk()
        return bool(oud.bronwaarden == dict(termijn.bronwaarden))

    def _einde_gelijk(self) -> bool:
        """Whether the own side still counts back from the same day."""
        return all(
            soort in self.oud and self.oud[soort].datum == self.nieuw[soort].datum
            for soort in self.nieuw
            if soort in ZIENSWIJZEN
        )

    def _reden(self) -> str:
        """Why dates moved, by what they rest on: "vaststelling: 30 juni wordt 7 juli"."""
        for rij in self.te_schrijven:
            oud = self.oud.get(rij["soort"])
            if oud is None or "hoofdstuk" not in oud.bronwaarden:
                continue
            if anders := _wat_anders_is(oud.bronwaarden, rij["bronwaarden"]):
                return anders
        if any(
            rij["norm_hash"] != self.oud[rij["soort"]].norm_hash
            for rij in self.te_schrijven
            if rij["soort"] in self.oud
        ):
            return "de norm of de eigen doorlooptijd is gewijzigd"
        return "de eigen vergaderdatums zijn gewijzigd"


def _wat_anders_is(was: Mapping[str, Any], wordt: Mapping[str, Any]) -> str:
    """What people entered otherwise, the board first."""
    return "; ".join(
        f"{woord}: {_in_woorden(was.get(naam))} wordt {_in_woorden(wordt.get(naam))}"
        for naam, woord in NAMEN.items()
        if was.get(naam) != wordt.get(naam)
    )


def _opgeslagen(rij: Kalenderdatum) -> dict[str, Any]:
    return {naam: getattr(rij, naam) for naam in GETELD}


def _in_woorden(waarde: str | None) -> str:
    if waarde is None:
        return "onbekend"
    try:
        return dag(date.fromisoformat(waarde))
    except ValueError:
        return waarde
