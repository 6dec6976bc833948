# SPDX-License-Identifier: EUPL-1.2
"""The acts of tread 1."""

from vijftreden.trede1_opdracht.services.notities import schrijf_notitie
from vijftreden.trede1_opdracht.services.opdrachtbrief import (
    bevestig_brief,
    bewaar_brief,
    deel_brief,
    gooi_brief_weg,
    maak_briefbezwaar,
)
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
    "bevestig_brief",
    "bevestig_kalender",
    "bewaar_brief",
    "deel_brief",
    "geef_rol",
    "gooi_brief_weg",
    "leg_afspraak_vast",
    "maak_briefbezwaar",
    "maak_eigenaarschap",
    "maak_eigenaarschappen",
    "markeer",
    "neem_rol",
    "schrijf_notitie",
    "vervang_rol",
    "zicht_bij_toetreding",
]
