# SPDX-License-Identifier: EUPL-1.2
"""The acts of what leaves: subscriptions, and planning the weekly mail."""

from vijftreden.uitgang.services.abonnementen import (
    Agendaadres,
    AlGenoteerd,
    leg_gebruik_vast,
    maak_agenda,
    trek_agenda_in,
    zet_melding,
    zet_weekbericht,
)
from vijftreden.uitgang.services.weekberichten import plan_weekberichten

__all__ = [
    "Agendaadres",
    "AlGenoteerd",
    "leg_gebruik_vast",
    "maak_agenda",
    "plan_weekberichten",
    "trek_agenda_in",
    "zet_melding",
    "zet_weekbericht",
]
