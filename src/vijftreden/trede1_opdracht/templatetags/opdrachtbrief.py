# SPDX-License-Identifier: EUPL-1.2
"""The texts of an opdrachtbrief with their headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from django import template

from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Teksten
from vijftreden.trede1_opdracht.selectors.vergelijking import Vergelijkregel, vergelijk
from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN, MARGES

register = template.Library()
KOPPEN = {**BRIEFTEKSTEN, **MARGES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefregel:
    """One heading with its text; `regel` tells what differs from the other version, if any."""

    kop: str
    tekst: str
    regel: Vergelijkregel | None

    @property
    def anders(self) -> bool:
        """Whether a word differs."""
        return self.regel is not None and self.regel.gewijzigd


@register.filter
def briefregels(teksten: Teksten, naast: Teksten | None = None) -> Sequence[Briefregel]:
    """The texts in the order of the page, with the words that differ from `naast`.

    What is not asked and stands in neither is left out.
    """
    verschillen = vergelijk(naast or teksten, teksten)
    return [
        Briefregel(kop=KOPPEN[regel.naam], tekst=regel.nieuw, regel=regel if naast else None)
        for regel in verschillen
    ]


@register.filter
def briefkop(naam: str) -> str:
    """The heading of a text or margin."""
    return KOPPEN.get(naam, naam)
