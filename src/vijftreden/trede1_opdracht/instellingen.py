# SPDX-License-Identifier: EUPL-1.2
"""The settings of tread 1: what an environment calls a role, and whether a list is kept."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from vijftreden.kern.relatievormen import Relatievorm, relatievormen
from vijftreden.register.instellingen import Sleutel, Waardesoort

VASTE_LIJST = Sleutel(
    naam="lijst.verplicht",
    standaard=False,
    uitleg=(
        "Er is een vaste lijst: een nieuwe opdracht komt erop als directie of adviseur dat zegt. "
        "Tot dan kun je alles voorbereiden, maar de opdrachtbrief nog niet delen. Wat er al was, "
        "staat op de lijst."
    ),
    soort=Waardesoort.JA_NEE,
)
FUNCTIENIVEAU = Sleutel(
    naam="functieniveau.opdrachtgever",
    standaard=0,
    uitleg="Vanaf welk niveau mag iemand ambtelijk opdrachtgever zijn? 1 is het hoogst, zoals bij "
    "de functies. Met 0 geldt er geen regel.",
    soort=Waardesoort.GETAL,
)
VANZELF = "vanzelf"
OPDRACHTGEVERS = Sleutel(
    naam="benaming.opdrachtgevers",
    standaard=VANZELF,
    uitleg="Hoe noemen jullie de opdrachtgevers?",
    soort=Waardesoort.KEUZE,
    opties=(
        (VANZELF, "Wat past bij jullie soort organisatie (een gemeente: portefeuillehouder)"),
        ("gangbaar", "Bestuurlijk opdrachtgever en ambtelijk opdrachtgever"),
        ("bo_ao", "BO en AO"),
        ("portefeuillehouder", "Portefeuillehouder en ambtelijk opdrachtgever"),
    ),
)
"""One choice for the principals' words, over all relation kinds."""
PER_SOORT: Mapping[str, str] = MappingProxyType({"gemeente": "portefeuillehouder"})
"""What `VANZELF` means for a kind of organisation; for others the kind's own words."""
SETS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "bo_ao": {
            "Bestuurlijk opdrachtgever": "BO",
            "Ambtelijk opdrachtgever": "AO",
            "Gedelegeerd opdrachtgever": "Gedelegeerd AO",
        },
        "portefeuillehouder": {"Bestuurlijk opdrachtgever": "Portefeuillehouder"},
    }
)
"""From a kind's word to the set's; a kind that has a word of its own for a role keeps it."""


def sleutelnaam(rol: str) -> str:
    """The key under which the label of a role is kept."""
    return f"label.{rol}"


def woordensleutel(vorm: str) -> str:
    """The key under which the choice between the vocabularies of a kind is kept."""
    return f"benaming.{vorm}"


@cache
def keuzes() -> tuple[Sleutel, ...]:
    """The choices: for the principals, and per kind that knows more than one vocabulary."""
    kiesbaar = [vorm for vorm in relatievormen().values() if len(vorm.partijen) > 1]
    return (OPDRACHTGEVERS, *(_woordenkeuze(vorm) for vorm in kiesbaar))


def _woordenkeuze(vorm: Relatievorm) -> Sleutel:
    return Sleutel(
        naam=woordensleutel(vorm.code),
        standaard=vorm.partijen.lijst[0].code,
        uitleg=f"Welke woorden gebruiken jullie bij: {vorm.naam.lower()}?",
        soort=Waardesoort.KEUZE,
        opties=tuple(
            (deel.code, f"{deel.naam}: {_voorbeeld(deel.eigenaar, deel.gever, deel.nemer)}")
            for deel in vorm.partijen
        ),
    )


def _voorbeeld(*woorden: str) -> str:
    return ", ".join(woord for woord in woorden if woord)


@cache
def labels() -> tuple[Sleutel, ...]:
    """One key per role that any relation kind knows; empty means the chosen set's name for it."""
    namen: dict[str, str] = {}
    for vorm in relatievormen().values():
        for rol in vorm.rollen:
            namen.setdefault(rol.code, rol.naam)
    return tuple(
        Sleutel(
            naam=sleutelnaam(code),
            standaard="",
            uitleg=f"Hoe jullie de rol “{naam}” noemen",
            soort=Waardesoort.TEKST,
        )
        for code, naam in namen.items()
    )


def sleutels() -> tuple[Sleutel, ...]:
    """All settings of this step: the choices first."""
    return (VASTE_LIJST, FUNCTIENIVEAU, *keuzes(), *labels())
