# SPDX-License-Identifier: EUPL-1.2
"""The tables of the register: public bodies, people, meeting dates and settings."""

from vijftreden.register.models.instelling import Instelling
from vijftreden.register.models.organisatie import Deelneming, Organisatie
from vijftreden.register.models.partij import Partij
from vijftreden.register.models.persoon import Persoon
from vijftreden.register.models.vergaderdatum import Vergaderdatum

__all__ = ["Deelneming", "Instelling", "Organisatie", "Partij", "Persoon", "Vergaderdatum"]
