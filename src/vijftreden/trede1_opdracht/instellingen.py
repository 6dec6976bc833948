# SPDX-License-Identifier: EUPL-1.2
"""The settings of tread 1: what an environment calls a role, and whether a list is kept."""

from functools import cache

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.register.instellingen import Sleutel, Waardesoort

VASTE_LIJST = Sleutel(
    naam="lijst.verplicht",
    standaard=False,
    uitleg=(
        "Sta je er niet op, dan bestaat het niet: een nieuwe opdracht komt pas op de vaste lijst "
        "als directie of adviseur dat zegt, en tot dan deel je de opdrachtbrief niet. Wat er al "
        "was, staat op de lijst. (eigen keuze)"
    ),
    soort=Waardesoort.JA_NEE,
)


@cache
def sleutels() -> tuple[Sleutel, ...]:
    """The fixed list, and a key per role of any kind; empty means the kind's own name for it."""
    namen: dict[str, str] = {}
    for vorm in relatievormen().values():
        for rol in vorm.rollen:
            namen.setdefault(rol.code, rol.naam)
    return VASTE_LIJST, *(
        Sleutel(
            naam=sleutelnaam(code),
            standaard="",
            uitleg=f"Hoe jullie de rol “{naam}” noemen. Laat leeg voor de gewone naam.",
            soort=Waardesoort.TEKST,
        )
        for code, naam in namen.items()
    )


def sleutelnaam(rol: str) -> str:
    """The key under which the label of a role is kept."""
    return f"label.{rol}"
