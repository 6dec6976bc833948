# SPDX-License-Identifier: EUPL-1.2
"""The acts of tread 3: the calendar, and the moments."""

from vijftreden.trede3_momenten.services.besluiten import (
    begin_correctie,
    bewaar_besluit,
    gooi_besluit_weg,
    stel_besluit_vast,
)
from vijftreden.trede3_momenten.services.bestuursbesluiten import leg_bestuursbesluit_vast
from vijftreden.trede3_momenten.services.delen import deel_besluiten
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
    "deel_besluiten",
    "gooi_besluit_weg",
    "heropen_moment",
    "leg_bestuursbesluit_vast",
    "leg_bestuursdatums_vast",
    "leg_gehouden_vast",
    "leg_gelezen_vast",
    "leg_geschiedenis_vast",
    "leg_moment_vast",
    "meld_crisis",
    "meld_voorwaarde_voldaan",
    "open_levende_jaren",
    "open_wijziging",
    "plan_gesprek",
    "plan_momenten",
    "stel_besluit_vast",
    "trek_vraag_in",
    "voeg_moment_toe",
    "vraag_besluit",
    "werk_voorwaarde_bij",
    "zeg_moment_af",
    "zet_moment",
]
