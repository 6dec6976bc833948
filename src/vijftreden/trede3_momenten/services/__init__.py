# SPDX-License-Identifier: EUPL-1.2
"""The acts of tread 3: the calendar, and the moments."""

from vijftreden.trede3_momenten.services.geschiedenis import leg_geschiedenis_vast
from vijftreden.trede3_momenten.services.jaarcycli import (
    leg_bestuursdatums_vast,
    leg_gehouden_vast,
    open_levende_jaren,
    open_wijziging,
)
from vijftreden.trede3_momenten.services.kalenderdatums import bereken
from vijftreden.trede3_momenten.services.momenten import (
    heropen_moment,
    leg_moment_vast,
    meld_crisis,
    plan_gesprek,
    voeg_moment_toe,
    zeg_moment_af,
    zet_moment,
)
from vijftreden.trede3_momenten.services.planning import plan_momenten

__all__ = [
    "bereken",
    "heropen_moment",
    "leg_bestuursdatums_vast",
    "leg_gehouden_vast",
    "leg_geschiedenis_vast",
    "leg_moment_vast",
    "meld_crisis",
    "open_levende_jaren",
    "open_wijziging",
    "plan_gesprek",
    "plan_momenten",
    "voeg_moment_toe",
    "zeg_moment_af",
    "zet_moment",
]
