# SPDX-License-Identifier: EUPL-1.2
"""What the steps of a new commission are called, and what each is for."""

from collections.abc import Mapping
from types import MappingProxyType

STAPNAMEN: Mapping[str, str] = MappingProxyType(
    {
        "waarom": "Waarom",
        "wat": "Wat",
        "kaders": "Kaders",
        "wie-beslist": "Wie beslist",
        "nalezen": "Nalezen en delen",
    }
)
STAPUITLEG: Mapping[str, str] = MappingProxyType(
    {
        "waarom": "Wat is er aan de hand, wat moeten mensen merken, en wanneer houden jullie op?",
        "wat": "Wat is er straks af, waaraan zie je dat, en wat hoort er niet bij?",
        "kaders": "Hoeveel, tot wanneer, en wanneer komt de opdrachtnemer bij je terug?",
        "wie-beslist": "Wie doet het, en wat beslist die zelf?",
        "nalezen": "De hele opdracht op één bladzijde. Klopt het? Deel haar dan.",
    }
)
