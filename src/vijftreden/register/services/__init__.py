# SPDX-License-Identifier: EUPL-1.2
"""The acts of the register."""

from vijftreden.register.services.bestanden import Bewaard, bewaar_bestand, laat_bestand_los
from vijftreden.register.services.bulk import leg_partijen_vast, leg_personen_vast
from vijftreden.register.services.deelnemingen import importeer_deelnemingen
from vijftreden.register.services.functies import (
    beeindig_aanstelling,
    leg_aanstelling_vast,
    leg_functie_vast,
    neem_functies_over,
    wijzig_functie,
)
from vijftreden.register.services.instellingen import zet_instelling
from vijftreden.register.services.mandaten import (
    Mandaatimport,
    beeindig_mandaat,
    importeer_mandaten,
    leg_mandaat_vast,
    wijzig_mandaat,
)
from vijftreden.register.services.organisaties import importeer_organisaties
from vijftreden.register.services.partijen import leg_partij_vast
from vijftreden.register.services.personen import leg_persoon_vast, wijzig_persoon, wis_persoon
from vijftreden.register.services.vergaderdatums import (
    Vastlegging,
    leg_vergaderdatums_vast,
    verwijder_vergaderdatum,
)

__all__ = [
    "Bewaard",
    "Mandaatimport",
    "Vastlegging",
    "beeindig_aanstelling",
    "beeindig_mandaat",
    "bewaar_bestand",
    "importeer_deelnemingen",
    "importeer_mandaten",
    "importeer_organisaties",
    "laat_bestand_los",
    "leg_aanstelling_vast",
    "leg_functie_vast",
    "leg_mandaat_vast",
    "leg_partij_vast",
    "leg_partijen_vast",
    "leg_personen_vast",
    "leg_persoon_vast",
    "leg_vergaderdatums_vast",
    "neem_functies_over",
    "verwijder_vergaderdatum",
    "wijzig_functie",
    "wijzig_mandaat",
    "wijzig_persoon",
    "wis_persoon",
    "zet_instelling",
]
