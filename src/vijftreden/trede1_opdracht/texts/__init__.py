# SPDX-License-Identifier: EUPL-1.2
"""The words of tread 1: its findings, and what roles and texts are called."""

from collections.abc import Mapping

from vijftreden.trede1_opdracht.texts import mandaten, opdrachtbrief, rollen
from vijftreden.trede1_opdracht.texts.lijst import DOELEN, REDENEN_OVERGESLAGEN
from vijftreden.trede1_opdracht.texts.namen import REDENEN, rolnaam
from vijftreden.trede1_opdracht.texts.opdrachtbrief import BRIEFTEKSTEN, MARGES, briefterm
from vijftreden.web.verwoording import Bevindingtekst

__all__ = [
    "BEVINDINGEN",
    "BRIEFTEKSTEN",
    "DOELEN",
    "MARGES",
    "REDENEN",
    "REDENEN_OVERGESLAGEN",
    "briefterm",
    "rolnaam",
]

BEVINDINGEN: Mapping[str, Bevindingtekst] = {
    **rollen.BEVINDINGEN,
    **opdrachtbrief.BEVINDINGEN,
    **mandaten.BEVINDINGEN,
}
