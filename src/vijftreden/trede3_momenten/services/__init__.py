# SPDX-License-Identifier: EUPL-1.2
"""The acts of the calendar, and of decisions."""

from vijftreden.trede3_momenten.services.besluiten import (
    begin_correctie,
    bewaar_besluit,
    gooi_besluit_weg,
    stel_besluit_vast,
)
from vijftreden.trede3_momenten.services.bestuursbesluiten import leg_bestuursbesluit_vast
from vijftreden.trede3_momenten.services.jaarcycli import (
    leg_bestuursdatums_vast,
    leg_gehouden_vast,
    open_levende_jaren,
    open_wijziging,
)
from vijftreden.trede3_momenten.services.kalenderdatums import bereken
from vijftreden.trede3_momenten.services.voorwaarden import (
    meld_voorwaarde_voldaan,
    werk_voorwaarde_bij,
)
from vijftreden.trede3_momenten.services.vragen import (
    leg_gelezen_vast,
    trek_vraag_in,
    vraag_besluit,
)

__all__ = [
    "begin_correctie",
    "bereken",
    "bewaar_besluit",
    "gooi_besluit_weg",
    "leg_bestuursbesluit_vast",
    "leg_bestuursdatums_vast",
    "leg_gehouden_vast",
    "leg_gelezen_vast",
    "meld_voorwaarde_voldaan",
    "open_levende_jaren",
    "open_wijziging",
    "stel_besluit_vast",
    "trek_vraag_in",
    "vraag_besluit",
    "werk_voorwaarde_bij",
]
