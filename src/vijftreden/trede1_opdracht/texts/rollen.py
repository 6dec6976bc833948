# SPDX-License-Identifier: EUPL-1.2
"""What the findings about roles say."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "rol-vacant": Bevindingtekst(
            zin="Nu is er niemand voor de rol: {rol:term}.",
            waarom="Zonder vaste persoon blijven vragen en besluiten liggen.",
            stap="Verdeel de rollen",
            adres="rollen",
        ),
        "rol-loopt-af": Bevindingtekst(
            zin="Vanaf {tot:datum} is er niemand voor de rol: {rol:term}.",
            waarom="Spreek nu af wie het overneemt, dan kan de een de ander nog inwerken.",
            stap="Regel de opvolging",
            adres="rollen",
        ),
        "twee-petten": Bevindingtekst(
            zin="Eén persoon heeft twee rollen: {rollen:term}.",
            waarom="Die twee rollen vragen soms iets tegengestelds. Is dat zo bedoeld?",
            stap="Bekijk de rollen",
            adres="rollen",
        ),
        "rol-niet-afgesproken": Bevindingtekst(
            zin="Bij de rol {rol:term} staat nog niet wanneer die is afgesproken.",
            waarom="Wie weet dat een rol van hem of haar is, pakt die ook op.",
            stap="Leg de afspraak vast",
            adres="rollen",
        ),
        "rol-dubbel": Bevindingtekst(
            zin="Meer dan één houder heeft de rol: {rol:term}.",
            waarom="Dan is niet duidelijk wie van hen het laatste woord heeft.",
            stap="Kies wie de rol houdt",
            adres="rollen",
        ),
        "eigenaar-en-opdrachtgever": Bevindingtekst(
            zin="Eén persoon is eigenaar van de regeling en hier opdrachtgever: {rollen:term}.",
            waarom=(
                "Een eigenaar let op het voortbestaan van de regeling, een opdrachtgever op wat "
                "die levert. Is dat zo bedoeld?"
            ),
            stap="Bekijk de rollen",
            adres="rollen",
        ),
        "rol-bezwaar": Bevindingtekst(
            zin="Wie de rol {rol:term} heeft, is het daar niet mee eens.",
            waarom="Praat erover. Leg daarna vast wat jullie afspraken, of geef de rol door.",
            stap="Lees het bezwaar",
            adres="rollen",
        ),
    }
)
