# SPDX-License-Identifier: EUPL-1.2
"""What the findings about telling the opdrachtbrief again say, and the questions to tell by."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "brief-navertellen": Bevindingtekst(
            zin="Je kunt versie {nummer} van de opdrachtbrief in je eigen woorden navertellen.",
            waarom=(
                "Zo merken jullie vroeg of jullie hetzelfde bedoelen. Het hoeft niet: "
                "bevestigen kan ook meteen."
            ),
            stap="Vertel de opdracht na",
            adres="opdrachtbrief",
            ook_nemer=True,
        ),
        "navertelling-onbeantwoord": Bevindingtekst(
            zin="De opdrachtnemer vertelde versie {nummer} na op {sinds:datum}.",
            waarom="Zeg of het zo is, of wijs aan welke zinnen anders zijn.",
            stap="Lees de navertelling",
            adres="opdrachtbrief",
        ),
        "brief-nieuwe-persoon": Bevindingtekst(
            zin=(
                "Sinds {dag:datum} is {rol:term} iemand anders: lees samen de opdrachtbrief "
                "nog eens."
            ),
            waarom=(
                "Wie nieuw is, was er niet bij toen jullie versie {nummer} bevestigden. "
                "Bevestig hem opnieuw, of leg vast dat jullie hem samen lazen."
            ),
            stap="Lees de opdrachtbrief samen",
            adres="opdrachtbrief",
            ook_nemer=True,
        ),
    }
)

VRAGEN = (
    "Wat moet er gebeuren?",
    "Voor wie doe je het?",
    "Wanneer is het goed?",
    "Wat hoort er niet bij?",
    "Wanneer kom je terug?",
)
"""What a telling answers; deliberately no copy of the texts beside it."""
