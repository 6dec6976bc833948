# SPDX-License-Identifier: EUPL-1.2
"""The calendar: Dutch working days, legal terms, the Wgr cycle and the participant's own side."""

from vijftreden.kern.kalender.dienstverlening import dienstverleningscyclus
from vijftreden.kern.kalender.eigen_kant import Vergaderschema, eigen_kant
from vijftreden.kern.kalender.feestdagen import feestdagen
from vijftreden.kern.kalender.hoofdstuk import Hoofdstukkeuze, kies_hoofdstuk, soort_uit_tooi
from vijftreden.kern.kalender.levend import LevendeJaren, levende_dienstjaren, levende_jaren
from vijftreden.kern.kalender.regeling import (
    Bestuursdatums,
    Regeling,
    Termijn,
    Vergadermoment,
)
from vijftreden.kern.kalender.soorten import (
    Bevestigreden,
    Cyclus,
    Deelnemersoort,
    Gremium,
    Soort,
    Uitgangspunt,
    Vorm,
)
from vijftreden.kern.kalender.termijnen import Werkdagen, in_weekend, tel_terug
from vijftreden.kern.kalender.wgr import (
    begrotingscyclus,
    begrotingswijziging,
    jaarrekening,
    kalender,
)

__all__ = [
    "Bestuursdatums",
    "Bevestigreden",
    "Cyclus",
    "Deelnemersoort",
    "Gremium",
    "Hoofdstukkeuze",
    "LevendeJaren",
    "Regeling",
    "Soort",
    "Termijn",
    "Uitgangspunt",
    "Vergadermoment",
    "Vergaderschema",
    "Vorm",
    "Werkdagen",
    "begrotingscyclus",
    "begrotingswijziging",
    "dienstverleningscyclus",
    "eigen_kant",
    "feestdagen",
    "in_weekend",
    "jaarrekening",
    "kalender",
    "kies_hoofdstuk",
    "levende_dienstjaren",
    "levende_jaren",
    "soort_uit_tooi",
    "tel_terug",
]
