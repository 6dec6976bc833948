# SPDX-License-Identifier: EUPL-1.2
"""The words of tread 3: its findings, its kinds of dates, where a date comes from, decisions."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.trede3_momenten.texts import besluiten, bevindingen, mandaat
from vijftreden.trede3_momenten.texts.bron import normuitleg, toezichthouder
from vijftreden.trede3_momenten.texts.gesprek import GESPREKWOORDEN
from vijftreden.trede3_momenten.texts.momenten import MOMENTEN, MOMENTWOORDEN
from vijftreden.trede3_momenten.texts.soorten import (
    CYCLI,
    SOORTEN,
    cyclusnaam,
    kolomnaam,
    soortnaam,
    velden,
)
from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {**besluiten.BEVINDINGEN, **mandaat.BEVINDINGEN, **bevindingen.BEVINDINGEN}
)

__all__ = [
    "BEVINDINGEN",
    "CYCLI",
    "GESPREKWOORDEN",
    "MOMENTEN",
    "MOMENTWOORDEN",
    "SOORTEN",
    "cyclusnaam",
    "kolomnaam",
    "normuitleg",
    "soortnaam",
    "toezichthouder",
    "velden",
]
