# SPDX-License-Identifier: EUPL-1.2
"""The tables of tread 1: the commission and who holds which role on it."""

from vijftreden.trede1_opdracht.models.opdracht import Opdracht, Referentieteller
from vijftreden.trede1_opdracht.models.rolvervulling import Rolvervulling

__all__ = ["Opdracht", "Referentieteller", "Rolvervulling"]
