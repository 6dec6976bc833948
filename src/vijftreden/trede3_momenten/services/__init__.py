# SPDX-License-Identifier: EUPL-1.2
"""The acts of the calendar."""

from vijftreden.trede3_momenten.services.jaarcycli import (
    leg_bestuursdatums_vast,
    leg_gehouden_vast,
    open_levende_jaren,
    open_wijziging,
)
from vijftreden.trede3_momenten.services.kalenderdatums import bereken

__all__ = [
    "bereken",
    "leg_bestuursdatums_vast",
    "leg_gehouden_vast",
    "open_levende_jaren",
    "open_wijziging",
]
