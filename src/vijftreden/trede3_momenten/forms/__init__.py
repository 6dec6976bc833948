# SPDX-License-Identifier: EUPL-1.2
"""The forms of tread 3: they check shape; whether it can be true the acts decide."""

from vijftreden.trede3_momenten.forms.besluiten import (
    Besluitformulier,
    Bestuursbesluitformulier,
    Deelformulier,
    Voldaanformulier,
    Voorwaardeformulier,
    Vraagformulier,
)
from vijftreden.trede3_momenten.forms.gesprekken import Gespreksformulier, Plangespreksformulier
from vijftreden.trede3_momenten.forms.kalender import (
    WIE_LEEST,
    Bestuursdatumformulier,
    Dagveld,
    Filterformulier,
    Gehoudenformulier,
    Plekformulier,
    Wijzigingformulier,
)
from vijftreden.trede3_momenten.forms.momenten import (
    Crisisformulier,
    Dagformulier,
    Faseformulier,
    Geschiedenisformulier,
    Momentformulier,
    Vastformulier,
    Versieformulier,
)
from vijftreden.trede3_momenten.forms.openstaand import Openstaandformulier

__all__ = [
    "WIE_LEEST",
    "Besluitformulier",
    "Bestuursbesluitformulier",
    "Bestuursdatumformulier",
    "Crisisformulier",
    "Dagformulier",
    "Dagveld",
    "Deelformulier",
    "Faseformulier",
    "Filterformulier",
    "Gehoudenformulier",
    "Geschiedenisformulier",
    "Gespreksformulier",
    "Momentformulier",
    "Openstaandformulier",
    "Plangespreksformulier",
    "Plekformulier",
    "Vastformulier",
    "Versieformulier",
    "Voldaanformulier",
    "Voorwaardeformulier",
    "Vraagformulier",
    "Wijzigingformulier",
]
