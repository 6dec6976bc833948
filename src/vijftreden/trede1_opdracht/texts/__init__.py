# SPDX-License-Identifier: EUPL-1.2
"""The words of tread 1: its findings, and what roles and texts are called."""

from collections.abc import Mapping

from vijftreden.trede1_opdracht.texts import (
    bepalingen,
    businesscase,
    keten,
    mandaten,
    navertelling,
    opdrachtbrief,
    rollen,
    taakomschrijving,
    vaste_lijst,
    wijzigingsverzoek,
)
from vijftreden.trede1_opdracht.texts.bepalingen import bepalingterm
from vijftreden.trede1_opdracht.texts.keten import ketenterm
from vijftreden.trede1_opdracht.texts.lijst import DOELEN, REDENEN_OVERGESLAGEN
from vijftreden.trede1_opdracht.texts.namen import REDENEN, rolnaam
from vijftreden.trede1_opdracht.texts.navertelling import VRAGEN
from vijftreden.trede1_opdracht.texts.opdrachtbrief import BRIEFTEKSTEN, MARGES, briefterm
from vijftreden.web.verwoording import Bevindingtekst

__all__ = [
    "BEVINDINGEN",
    "BRIEFTEKSTEN",
    "DOELEN",
    "MARGES",
    "REDENEN",
    "REDENEN_OVERGESLAGEN",
    "VRAGEN",
    "bepalingterm",
    "briefterm",
    "ketenterm",
    "rolnaam",
]

BEVINDINGEN: Mapping[str, Bevindingtekst] = {
    **rollen.BEVINDINGEN,
    **opdrachtbrief.BEVINDINGEN,
    **taakomschrijving.BEVINDINGEN,
    **bepalingen.BEVINDINGEN,
    **navertelling.BEVINDINGEN,
    **wijzigingsverzoek.BEVINDINGEN,
    **businesscase.BEVINDINGEN,
    **vaste_lijst.BEVINDINGEN,
    **keten.BEVINDINGEN,
    **mandaten.BEVINDINGEN,
}
