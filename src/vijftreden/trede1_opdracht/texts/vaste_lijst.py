# SPDX-License-Identifier: EUPL-1.2
"""What is said of a commission that waits: on hold too long, or not on the list yet."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "hold-voorbij": Bevindingtekst(
            zin="Deze opdracht was on hold tot {hold_tot:datum}.",
            waarom="Weer starten, langer wachten of stoppen? Tot iemand kiest, wacht iedereen.",
            stap="Kies hoe het verdergaat",
            adres="gegevens",
        ),
        "niet-op-lijst": Bevindingtekst(
            zin="Deze opdracht staat nog niet op de lijst.",
            waarom=(
                "Directie of een adviseur zet haar erop. Tot die tijd kun je alles voorbereiden, "
                "maar de opdrachtbrief nog niet delen."
            ),
            stap="Bespreek of ze op de lijst komt",
            adres="opdracht",
        ),
    }
)
