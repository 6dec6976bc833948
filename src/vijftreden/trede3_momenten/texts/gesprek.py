# SPDX-License-Identifier: EUPL-1.2
"""The words of a conversation: its four questions, who reads it, and what happened since."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.kern.relatievormen import Moment, Momentsoort
from vijftreden.toegang.rechten import Recht
from vijftreden.trede3_momenten.selectors.momenten import GESPREKCODE

AANTAL_VRAGEN = 4
ALTIJD = (
    "Wat heb je van mij nodig?",
    "Waar maak je je zorgen over?",
    "Wat is er om ons heen veranderd?",
    "Wat spreken we af?",
)
"""What fits every conversation; fills up where the kind of commission asks less than four."""

LEZERS_VOORBEREIDING = "Eerst alleen de opdrachtgever, na “samen vastgesteld” jullie allebei."
LEZERS_VERSLAG = "Beide kanten van deze opdracht."
AANWEZIG = "Iedereen die deze opdracht mag zien."

VERANDERD: Mapping[str, str] = MappingProxyType(
    {
        Recht.OPDRACHT_BIJWERKEN.value: "De gegevens van de opdracht zijn bijgewerkt",
        Recht.OPDRACHT_MARKEREN.value: "De kenmerken van de opdracht zijn veranderd",
        Recht.ROL_GEVEN.value: "Er is een rol gegeven of overgedragen",
        Recht.ROL_NEMEN.value: "Iemand heeft een rol gekozen",
        Recht.ROL_BEEINDIGEN.value: "Er is een rol beëindigd",
        Recht.ROL_BEZWAAR_MAKEN.value: "Er is bezwaar tegen een rol",
        Recht.OPDRACHTBRIEF_DELEN.value: "Er is een nieuwe versie van de opdrachtbrief",
        Recht.OPDRACHTBRIEF_BEVESTIGEN.value: "Er is gereageerd op de opdrachtbrief",
        Recht.MOMENT_PLANNEN.value: "De datum is gekozen of verzet",
        Recht.MOMENT_VASTLEGGEN.value: "Het moment is geweest",
        Recht.CRISIS_MELDEN.value: "Er is een crisis gemeld",
        Recht.BESLUIT_VRAGEN.value: "Er is een besluit gevraagd",
        Recht.BESLUIT_VASTSTELLEN.value: "Er is een besluit genomen",
        Recht.BESTUURSBESLUIT_VASTLEGGEN.value: "Het bestuur heeft besloten",
        Recht.VOORWAARDE_BIJWERKEN.value: "Een voorwaarde is bijgewerkt of voldaan",
        Recht.JAARCYCLUS_VASTLEGGEN.value: "De datums van het bestuur zijn bijgewerkt",
        Recht.KALENDER_BEVESTIGEN.value: "De kalender is bevestigd",
    }
)
"""Acts that both sides may know of, in words; what is not here is not told in a conversation."""

MOMENTEN: Mapping[Momentsoort, str] = MappingProxyType(
    {
        Momentsoort.BUSINESSCASE: "gesprek over het waarom",
        Momentsoort.SELECTIE: "gesprek over de keuze van de opdrachtnemer",
        Momentsoort.OPDRACHTFORMULERING: "gesprek over de opdracht",
        Momentsoort.VOORTGANG: "voortgangsgesprek",
        Momentsoort.FASEOVERGANG: "gesprek over de fase-overgang",
        Momentsoort.CRISIS: "crisisgesprek",
        Momentsoort.EVALUATIE: "evaluatiegesprek",
    }
)
GESPREKWOORDEN: Mapping[str, str] = MappingProxyType(
    {f"{GESPREKCODE}{soort}": woorden for soort, woorden in MOMENTEN.items()}
)
"""Each is a *het*; by the code that a sentence about the conversation holds."""


def vragen(moment: Moment) -> tuple[str, ...]:
    """The four questions of this moment: those of the kind first, then what always fits."""
    eigen = moment.vragen[:AANTAL_VRAGEN]
    erbij = [vraag for vraag in ALTIJD if vraag not in eigen]
    return (*eigen, *erbij[: AANTAL_VRAGEN - len(eigen)])
