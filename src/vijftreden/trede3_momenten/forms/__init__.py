# SPDX-License-Identifier: EUPL-1.2
"""The forms of tread 3: they check shape; whether it can be true the acts decide."""

from vijftreden.trede3_momenten.forms.besluiten import (
    Besluitformulier,
    Bestuursbesluitformulier,
    Deelformulier,
    Openstaandformulier,
    Versieformulier,
    Voldaanformulier,
    Voorwaardeformulier,
    Vraagformulier,
)
from vijftreden.trede3_momenten.forms.kalender import (
    Bestuursdatumformulier,
    Dagveld,
    Filterformulier,
    Gehoudenformulier,
    Plekformulier,
    Wijzigingformulier,
)

__all__ = [
    "Besluitformulier",
    "Bestuursbesluitformulier",
    "Bestuursdatumformulier",
    "Dagveld",
    "Deelformulier",
    "Filterformulier",
    "Gehoudenformulier",
    "Openstaandformulier",
    "Plekformulier",
    "Versieformulier",
    "Voldaanformulier",
    "Voorwaardeformulier",
    "Vraagformulier",
    "Wijzigingformulier",
]
