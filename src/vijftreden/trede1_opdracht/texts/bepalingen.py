# SPDX-License-Identifier: EUPL-1.2
"""What the findings about the provisions of an arrangement say, and what these are called."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.web.verwoording import Bevindingtekst

VOORVOEGSEL = "bepaling_"

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "bepaling-ontbreekt": Bevindingtekst(
            zin="In de regeling staat nog niets over: {bepalingen:term}.",
            waarom=(
                "Sinds 2022 vraagt de wet dit van elke regeling. "
                "Neem het mee als de regeling toch wordt gewijzigd."
            ),
            stap="Bekijk de bepalingen",
            adres="bepalingen",
        ),
        "bepalingen-nagaan": Bevindingtekst(
            zin="Van de {alle} bepalingen van de regeling zijn er {over} nog niet nagegaan.",
            waarom="Wie de lijst één keer langsloopt, weet of de regeling bij de tijd is.",
            stap="Ga de bepalingen na",
            adres="bepalingen",
        ),
    }
)


def bepalingterm(actor: Actor | None, code: str, vorm: str) -> str | None:
    """What a provision is called inside a sentence; the code is `bepaling_…`."""
    if not code.startswith(VOORVOEGSEL):
        return None
    kort = code.removeprefix(VOORVOEGSEL)
    namen = (
        deel.naam
        for soort in relatievormen().values()
        for deel in soort.bepalingen
        if deel.code == kort
    )
    naam = next(namen, None)
    return f"“{naam}”" if naam else None
