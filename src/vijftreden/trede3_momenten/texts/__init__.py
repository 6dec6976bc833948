# SPDX-License-Identifier: EUPL-1.2
"""The words of tread 3: its findings, its kinds of dates, and where a date comes from."""

from vijftreden.trede3_momenten.texts.bevindingen import BEVINDINGEN
from vijftreden.trede3_momenten.texts.bron import normuitleg, toezichthouder
from vijftreden.trede3_momenten.texts.momenten import MOMENTEN, MOMENTWOORDEN
from vijftreden.trede3_momenten.texts.soorten import (
    CYCLI,
    SOORTEN,
    cyclusnaam,
    kolomnaam,
    soortnaam,
    velden,
)

__all__ = [
    "BEVINDINGEN",
    "CYCLI",
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
