# SPDX-License-Identifier: EUPL-1.2
"""What tread 3 notices about the calendar, moments and decisions of one commission."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from vijftreden.kern.bevinding import Publiek
from vijftreden.kern.trede import Trede
from vijftreden.trede3_momenten.rules import besluiten, bestuur, mandaat, momenten, raad, voorbij
from vijftreden.trede3_momenten.rules.feiten import Cyclusfeit, Datumfeit, Drempels, Feiten
from vijftreden.trede3_momenten.rules.tijdvak import eerste_wending

__all__ = [
    "PUBLIEK",
    "TREDE",
    "Cyclusfeit",
    "Datumfeit",
    "Drempels",
    "Feiten",
    "herzie_op",
]

PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {
        "bevestig-de-kalender": Publiek.GEVER,
        "bestuursdatum-onbekend": Publiek.BEIDE,
        "stukkendatum-onbekend": Publiek.BEIDE,
        "bestuur-dicht-op-grens": Publiek.BEIDE,
        "grens-in-weekend": Publiek.BEIDE,
        "zienswijze-nadert": Publiek.GEVER,
        "geen-raad-voor-stukken": Publiek.GEVER,
        "reactiedatum-na-stukken": Publiek.GEVER,
        "reces-in-venster": Publiek.GEVER,
        "kaders-niet-ontvangen": Publiek.BEIDE,
        "datum-voorbij": Publiek.BEIDE,
        "crisis-gemeld": Publiek.GEVER,
        "moment-voorbij": Publiek.GEVER,
        "gesprek-niet-gepland": Publiek.GEVER,
        "fase-zonder-besluit": Publiek.GEVER,
        "heroverweging": Publiek.GEVER,
        **besluiten.PUBLIEK,
        **mandaat.PUBLIEK,
    }
)

REGELS = (
    *besluiten.REGELS,
    *mandaat.REGELS,
    *raad.REGELS,
    *voorbij.REGELS,
    *bestuur.REGELS,
    *momenten.REGELS,
)
TREDE = Trede(3, "Momenten", REGELS)


def herzie_op(feiten: Feiten) -> date | None:
    """The first day after the day of reading on which a rule can answer otherwise; None: never."""
    return eerste_wending(REGELS, feiten)
