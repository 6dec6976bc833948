# SPDX-License-Identifier: EUPL-1.2
"""The tables of the register: bodies, people, functions, mandates, files, days, settings."""

from vijftreden.register.models.bestand import Bestand, Scanstaat
from vijftreden.register.models.functie import Aanstelling, Functie
from vijftreden.register.models.instelling import Instelling
from vijftreden.register.models.mandaat import Mandaat, Mandaatsoort
from vijftreden.register.models.organisatie import Deelneming, Organisatie
from vijftreden.register.models.partij import Partij
from vijftreden.register.models.persoon import Persoon
from vijftreden.register.models.vergaderdatum import Vergaderdatum

__all__ = [
    "Aanstelling",
    "Bestand",
    "Deelneming",
    "Functie",
    "Instelling",
    "Mandaat",
    "Mandaatsoort",
    "Organisatie",
    "Partij",
    "Persoon",
    "Scanstaat",
    "Vergaderdatum",
]
