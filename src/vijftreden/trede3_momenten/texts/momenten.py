# SPDX-License-Identifier: EUPL-1.2
"""What the seven moments are called, and what their rules say in words."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.trede3_momenten.selectors.momenten import MOMENTCODE
from vijftreden.web.verwoording import Bevindingtekst

MOMENTEN: Mapping[Momentsoort, str] = MappingProxyType(
    {
        Momentsoort.BUSINESSCASE: "Businesscase",
        Momentsoort.SELECTIE: "Selectie",
        Momentsoort.OPDRACHTFORMULERING: "Opdrachtbrief",
        Momentsoort.VOORTGANG: "Voortgang",
        Momentsoort.FASEOVERGANG: "Fase-overgang",
        Momentsoort.CRISIS: "Crisis",
        Momentsoort.EVALUATIE: "Evaluatie",
    }
)
"""Above a column, and in a choice."""
_IN_EEN_ZIN: Mapping[Momentsoort, str] = MappingProxyType(
    {
        Momentsoort.BUSINESSCASE: "businesscase bespreken",
        Momentsoort.SELECTIE: "opdrachtnemer kiezen",
        Momentsoort.OPDRACHTFORMULERING: "opdrachtbrief samen vaststellen",
        Momentsoort.VOORTGANG: "voortgang bespreken",
        Momentsoort.FASEOVERGANG: "fase-overgang",
        Momentsoort.CRISIS: "crisis",
        Momentsoort.EVALUATIE: "evaluatie",
    }
)
MOMENTWOORDEN: Mapping[str, str] = MappingProxyType(
    {f"{MOMENTCODE}{soort}": woorden for soort, woorden in _IN_EEN_ZIN.items()}
)
"""Inside a sentence, by the code that stands among kinds of calendar dates too."""

MOMENTBEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "crisis-gemeld": Bevindingtekst(
            zin="Op {op:datum} is een crisis gemeld. Wat besluit je?",
            waarom="Zolang er niets is besloten, weet niemand wie wat doet. Is het geen crisis "
            "meer? Besluit dat dan, of haal de melding weg.",
            stap="Bekijk de melding",
            adres="momenten",
        ),
        "moment-voorbij": Bevindingtekst(
            zin="{datum:datum} is voorbij: {soort:term}. Is dat gebeurd?",
            waarom="Zolang je het niet invult, klopt de rest van de planning niet. Het kan ook "
            "zijn dat de dag is verzet.",
            stap="Vul in wanneer het was",
            adres="momenten",
        ),
        "gesprek-niet-gepland": Bevindingtekst(
            zin="Er staat geen volgend gesprek met de opdrachtnemer.",
            waarom="Volgens het ritme van deze opdracht is het er vanaf {vanaf:datum} tijd voor.",
            stap="Kies een dag",
            adres="momenten",
        ),
        "fase-zonder-besluit": Bevindingtekst(
            zin="De fase {fase} is voorbij, maar er staat geen besluit.",
            waarom="Doorgaan is ook een besluit, en dat neem jij. Leg het vast, of noteer dat het "
            "vóór dit systeem is gebeurd.",
            stap="Bekijk de fase-overgang",
            adres="momenten",
        ),
        "heroverweging": Bevindingtekst(
            zin="De rol {rol:term} heeft iemand anders sinds {sinds:datum}. Klopt de reden van "
            "deze opdracht nog?",
            waarom="Wie nieuw is, staat nog niet achter wat een ander afsprak. Bespreek waarom "
            "jullie dit doen.",
            stap="Plan dat gesprek",
            adres="momenten",
        ),
    }
)
