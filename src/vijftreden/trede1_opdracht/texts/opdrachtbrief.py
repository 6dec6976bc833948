# SPDX-License-Identifier: EUPL-1.2
"""What the findings about the opdrachtbrief say, and what its texts are called."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.toegang.actor import Actor
from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "brief-ontbreekt": Bevindingtekst(
            zin="Er is nog geen opdrachtbrief.",
            waarom="Zonder opdrachtbrief weet niemand zeker wat er af moet zijn, en wat niet.",
            stap="Schrijf de opdrachtbrief",
            adres="opdrachtbrief",
        ),
        "brief-onvolledig": Bevindingtekst(
            zin="In versie {nummer} van de opdrachtbrief staat nog niets over: {ontbreekt:term}.",
            waarom="Wat er niet staat, vult ieder zelf in.",
            stap="Vul de opdrachtbrief aan",
            adres="opdrachtbrief",
        ),
        "brief-niet-bevestigd": Bevindingtekst(
            zin="Versie {nummer} van de opdrachtbrief is nog niet door beide kanten bevestigd.",
            waarom=(
                "Een opdracht staat pas als jullie er allebei ja tegen zeggen. "
                "Deden jullie dat in een gesprek? Leg dan de dag vast."
            ),
            stap="Bevestig de opdrachtbrief",
            adres="opdrachtbrief",
            ook_nemer=True,
        ),
        "brief-bezwaar": Bevindingtekst(
            zin="De opdrachtnemer heeft bezwaar tegen versie {nummer} van de opdrachtbrief.",
            waarom="Bespreek wat er anders moet, en deel een nieuwe versie.",
            stap="Lees het bezwaar",
            adres="opdrachtbrief",
        ),
    }
)

BRIEFTEKSTEN: Mapping[str, str] = MappingProxyType(
    {
        "waarom": "Waarom deze opdracht",
        "effect": "Wat het moet opleveren voor mensen",
        "resultaat": "Wat er af moet zijn",
        "acceptatie": "Wanneer het goed is",
        "buiten_opdracht": "Wat er niet bij hoort",
        "kaders": "Binnen welke kaders",
        "tolerantie": "Wanneer kom je bij mij terug",
        "besluitruimte": "Wat beslis je zelf",
        "risicos": "Welke risico’s neem ik",
        "overdracht": "Wie neemt het over",
    }
)
"""The texts of an opdrachtbrief, as headings."""

MARGES: Mapping[str, str] = MappingProxyType(
    {"marge_geld": "Marge in het geld", "marge_tijd": "Marge in de tijd"}
)
"""The margins as numbers: percent, and weeks."""


def briefterm(actor: Actor | None, code: str, vorm: str) -> str | None:
    """What a text of the opdrachtbrief is called inside a sentence; the code is `brief_…`."""
    kop = BRIEFTEKSTEN.get(code.removeprefix("brief_")) if code.startswith("brief_") else None
    return f"“{kop}”" if kop else None
