# SPDX-License-Identifier: EUPL-1.2
"""The tables of tread 1: the commission, its roles, its opdrachtbrief, and lists read in."""

from vijftreden.trede1_opdracht.models.lijst import (
    Kolomkaart,
    Lijstconcept,
    Lijststaat,
    Opdrachtlijst,
)
from vijftreden.trede1_opdracht.models.notitie import Notitie
from vijftreden.trede1_opdracht.models.opdracht import Btw, Opdracht, Referentieteller
from vijftreden.trede1_opdracht.models.opdrachtbrief import (
    Bevestiging,
    Briefconcept,
    Opdrachtbrief,
)
from vijftreden.trede1_opdracht.models.rolvervulling import Rolvervulling

__all__ = [
    "Bevestiging",
    "Briefconcept",
    "Btw",
    "Kolomkaart",
    "Lijstconcept",
    "Lijststaat",
    "Notitie",
    "Opdracht",
    "Opdrachtbrief",
    "Opdrachtlijst",
    "Referentieteller",
    "Rolvervulling",
]
