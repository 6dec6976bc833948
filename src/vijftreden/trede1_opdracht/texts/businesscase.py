# SPDX-License-Identifier: EUPL-1.2
"""What a business case asks, and what is said when nobody wrote when to stop."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.web.verwoording import Bevindingtekst

CASEVRAGEN: Mapping[str, str] = MappingProxyType(
    {
        "aanleiding": "Hoe kwam de vraag, en waarom wij?",
        "niets_doen": "Wat als we niets doen?",
        "baat": "Wie heeft er baat bij?",
        "lasten": "Wie betaalt het, en wie houdt het bij?",
        "stopreden": "Wat zou ons doen stoppen?",
    }
)
"""The five questions, in the order of the page."""

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "businesscase-stopreden": Bevindingtekst(
            zin="Er staat nog niet wat jullie zou doen stoppen.",
            waarom="Wie dat vooraf opschrijft, hoeft later niet door te gaan uit gewoonte.",
            stap="Schrijf op wat jullie zou doen stoppen",
            adres="businesscase",
        ),
    }
)
