# SPDX-License-Identifier: EUPL-1.2
"""The tables of tread 1: the commission, its roles, what both agree on, and lists read in."""

from vijftreden.trede1_opdracht.models.bijlage import Bijlage
from vijftreden.trede1_opdracht.models.businesscase import Businesscase
from vijftreden.trede1_opdracht.models.lijn import (
    Bepalingstaat,
    Lijnvraag,
    Lijnvraagsoort,
    Regelingbepaling,
)
from vijftreden.trede1_opdracht.models.lijst import (
    Kolomkaart,
    Lijstconcept,
    Lijststaat,
    Opdrachtlijst,
)
from vijftreden.trede1_opdracht.models.navertelling import Navertelling, Navertelreactie
from vijftreden.trede1_opdracht.models.notitie import Notitie
from vijftreden.trede1_opdracht.models.omweg import Omweg
from vijftreden.trede1_opdracht.models.opdracht import Btw, Opdracht, Referentieteller
from vijftreden.trede1_opdracht.models.opdrachtbrief import (
    Bevestiging,
    Briefconcept,
    Opdrachtbrief,
)
from vijftreden.trede1_opdracht.models.rolvervulling import Rolvervulling
from vijftreden.trede1_opdracht.models.taakomschrijving import (
    Taakakkoord,
    Taakconcept,
    Taakomschrijving,
    Taakspreker,
)
from vijftreden.trede1_opdracht.models.wijzigingsverzoek import Verzoekstaat, Wijzigingsverzoek

__all__ = [
    "Bepalingstaat",
    "Bevestiging",
    "Bijlage",
    "Briefconcept",
    "Btw",
    "Businesscase",
    "Kolomkaart",
    "Lijnvraag",
    "Lijnvraagsoort",
    "Lijstconcept",
    "Lijststaat",
    "Navertelling",
    "Navertelreactie",
    "Notitie",
    "Omweg",
    "Opdracht",
    "Opdrachtbrief",
    "Opdrachtlijst",
    "Referentieteller",
    "Regelingbepaling",
    "Rolvervulling",
    "Taakakkoord",
    "Taakconcept",
    "Taakomschrijving",
    "Taakspreker",
    "Verzoekstaat",
    "Wijzigingsverzoek",
]
