# SPDX-License-Identifier: EUPL-1.2
"""The tables of tread 3: moments, decisions, and the legal calendar of a board."""

from vijftreden.trede3_momenten.models.besluit import (
    Besluit,
    Besluitconcept,
    Bestuursbesluit,
    GevraagdBesluit,
    Uitkomst,
    Verplichting,
    Verplichtingsoort,
    Voorwaarde,
)
from vijftreden.trede3_momenten.models.jaarcyclus import Jaarcyclus
from vijftreden.trede3_momenten.models.kalenderdatum import Kalenderdatum, Verschuiving
from vijftreden.trede3_momenten.models.stuurmoment import Gesprek, Gespreksverslag, Stuurmoment

__all__ = [
    "Besluit",
    "Besluitconcept",
    "Bestuursbesluit",
    "Gesprek",
    "Gespreksverslag",
    "GevraagdBesluit",
    "Jaarcyclus",
    "Kalenderdatum",
    "Stuurmoment",
    "Uitkomst",
    "Verplichting",
    "Verplichtingsoort",
    "Verschuiving",
    "Voorwaarde",
]
