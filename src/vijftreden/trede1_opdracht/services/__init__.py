# SPDX-License-Identifier: EUPL-1.2
"""The acts of tread 1."""

from vijftreden.trede1_opdracht.services.opdrachten import (
    bevestig_kalender,
    maak_eigenaarschap,
    maak_eigenaarschappen,
    markeer,
)
from vijftreden.trede1_opdracht.services.rollen import (
    beeindig_rol,
    geef_rol,
    leg_afspraak_vast,
    neem_rol,
    vervang_rol,
)
from vijftreden.trede1_opdracht.zichten import zicht_bij_toetreding

__all__ = [
    "beeindig_rol",
    "bevestig_kalender",
    "geef_rol",
    "leg_afspraak_vast",
    "maak_eigenaarschap",
    "maak_eigenaarschappen",
    "markeer",
    "neem_rol",
    "vervang_rol",
    "zicht_bij_toetreding",
]
