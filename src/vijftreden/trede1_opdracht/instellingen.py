# SPDX-License-Identifier: EUPL-1.2
"""The settings of tread 1: what an environment calls a role, and how high one must be."""

from functools import cache

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.register.instellingen import Sleutel, Waardesoort

FUNCTIENIVEAU = Sleutel(
    naam="functieniveau.opdrachtgever",
    standaard=0,
    uitleg="Vanaf welk niveau mag iemand ambtelijk opdrachtgever zijn? 1 is het hoogst, zoals bij "
    "de functies. Met 0 geldt er geen regel.",
    soort=Waardesoort.GETAL,
)


@cache
def sleutels() -> tuple[Sleutel, ...]:
    """One key per role that any relation kind knows; empty means the kind's own name for it.

    And the level of function from which somebody may give a commission.
    """
    namen: dict[str, str] = {}
    for vorm in relatievormen().values():
        for rol in vorm.rollen:
            namen.setdefault(rol.code, rol.naam)
    labels = tuple(
        Sleutel(
            naam=sleutelnaam(code),
            standaard="",
            uitleg=f"Hoe jullie de rol “{naam}” noemen. Laat leeg voor de gewone naam.",
            soort=Waardesoort.TEKST,
        )
        for code, naam in namen.items()
    )
    return (*labels, FUNCTIENIVEAU)


def sleutelnaam(rol: str) -> str:
    """The key under which the label of a role is kept."""
    return f"label.{rol}"
