# SPDX-License-Identifier: EUPL-1.2
"""What the findings about the task description say, and what its texts are called."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "taak-ontbreekt": Bevindingtekst(
            zin="Er is nog geen taakomschrijving voor de opdrachtnemer.",
            waarom=(
                "In de opdrachtbrief staat wat er af moet. In de taakomschrijving staat wat je "
                "van deze persoon vraagt, wat die mag en hoeveel tijd daarvoor is."
            ),
            stap="Schrijf de taakomschrijving",
            adres="taakomschrijving",
        ),
        "taak-niet-afgesproken": Bevindingtekst(
            zin="Versie {nummer} van de taakomschrijving wacht op een ja van: {wie:term}.",
            waarom=(
                "Zonder dat ja is niet zeker dat er tijd voor dit werk is. "
                "Zei iemand het al in een gesprek? Leg dan de dag vast."
            ),
            stap="Lees de taakomschrijving",
            adres="taakomschrijving",
            ook_nemer=True,
        ),
        "taak-bezwaar": Bevindingtekst(
            zin="Tegen versie {nummer} van de taakomschrijving is bezwaar van: {rol:term}.",
            waarom="Bespreek wat er anders moet, en deel een nieuwe versie.",
            stap="Lees het bezwaar",
            adres="taakomschrijving",
        ),
        "taak-uren-einde": Bevindingtekst(
            zin=(
                "De taakomschrijving loopt tot {eind:datum}, de opdracht tot "
                "{opdracht_eind:datum}. Wie gaat daarna verder?"
            ),
            waarom="Spreek op tijd af of dezelfde persoon doorgaat, of wie het overneemt.",
            stap="Bekijk de taakomschrijving",
            adres="taakomschrijving",
        ),
    }
)

TAAKKOPPEN: Mapping[str, str] = MappingProxyType(
    {
        "taken": "Wat ga je doen",
        "bevoegdheden": "Wat mag je zelf",
        "competenties": "Wat moet je kunnen",
        "uren_per_week": "Uren per week",
        "eind_op": "Tot en met",
        "verwachtingen": "Wat mag je van de opdrachtgever verwachten",
        "escalatie": "Als het knelt",
    }
)
"""The texts of a task description, as headings, in the order of the page."""
VAN_EEN_PERSOON = ("competenties", "uren_per_week")
"""What is not asked of an organisation."""
UREN_ZZP = "Uren per week, ten hoogste"
