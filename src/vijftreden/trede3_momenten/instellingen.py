# SPDX-License-Identifier: EUPL-1.2
"""The settings of this step: the environment's own lead times towards a zienswijze."""

from vijftreden.register.instellingen import Sleutel, Waardesoort

DOORLOOPTIJD = "doorlooptijd."
"""Before the code of a norm in `doorlooptijden.toml`, which counts without an own value."""

SLEUTELS = (
    Sleutel(
        naam=f"{DOORLOOPTIJD}advies-voor-college",
        standaard=14,
        uitleg="Zoveel dagen voor het college is het ambtelijk advies klaar.",
        soort=Waardesoort.DAGEN,
    ),
    Sleutel(
        naam=f"{DOORLOOPTIJD}college-voor-commissie",
        standaard=14,
        uitleg="Zoveel dagen voor de commissie besluit het college.",
        soort=Waardesoort.DAGEN,
    ),
    Sleutel(
        naam=f"{DOORLOOPTIJD}commissie-voor-raad",
        standaard=14,
        uitleg="Zoveel dagen voor de raad vergadert de commissie.",
        soort=Waardesoort.DAGEN,
    ),
    Sleutel(
        naam=f"{DOORLOOPTIJD}raad-voor-zienswijze",
        standaard=0,
        uitleg="Zoveel dagen voor de laatste dag van de zienswijze besluit de raad.",
        soort=Waardesoort.DAGEN,
    ),
)
