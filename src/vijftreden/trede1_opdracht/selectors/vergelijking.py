# SPDX-License-Identifier: EUPL-1.2
"""Two states of an opdrachtbrief side by side: per text which words differ, margins as values."""

from dataclasses import dataclass

from vijftreden.trede1_opdracht.models.opdrachtbrief import GEVRAAGD, MARGES, VELDEN
from vijftreden.trede1_opdracht.rules.woordverschil import Soort, Stuk, Verschil, verschil
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Teksten

EENHEDEN = {"marge_geld": "procent", "marge_tijd": "weken"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Vergelijkregel:
    """One text or margin of both; `naam` is that of the column."""

    naam: str
    oud: str
    nieuw: str
    verschil: Verschil

    @property
    def gewijzigd(self) -> bool:
        """Whether a word of it differs."""
        return self.verschil.gewijzigd


def vergelijk(oud: Teksten, nieuw: Teksten) -> tuple[Vergelijkregel, ...]:
    """In the order of the page; what is not asked and stands in neither is left out."""
    regels = (_regel(naam, oud, nieuw) for naam in VELDEN)
    return tuple(regel for regel in regels if regel.oud or regel.nieuw or regel.naam in GEVRAAGD)


def waarde(teksten: Teksten, naam: str) -> str:
    """A text, or a margin with its unit; empty when there is none."""
    gevonden = getattr(teksten, naam)
    if naam in MARGES:
        return "" if gevonden is None else f"{gevonden} {EENHEDEN[naam]}"
    return str(gevonden)


def _regel(naam: str, oud: Teksten, nieuw: Teksten) -> Vergelijkregel:
    links, rechts = waarde(oud, naam), waarde(nieuw, naam)
    weger = _als_waarde if naam in MARGES else verschil
    return Vergelijkregel(naam=naam, oud=links, nieuw=rechts, verschil=weger(links, rechts))


def _als_waarde(oud: str, nieuw: str) -> Verschil:
    """A margin is one value: it is the same, or it is another."""
    gelijk = oud == nieuw
    voor = Stuk(soort=Soort.GELIJK if gelijk else Soort.WEG, tekst=oud)
    na = Stuk(soort=Soort.BIJ, tekst="" if gelijk else nieuw)
    return Verschil(stukken=tuple(stuk for stuk in (voor, na) if stuk.tekst))
