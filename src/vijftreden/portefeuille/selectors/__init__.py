# SPDX-License-Identifier: EUPL-1.2
"""Reading across the treads."""

from vijftreden.portefeuille.selectors.jouw_opdracht import JouwOpdracht, jouw_opdracht
from vijftreden.portefeuille.selectors.ladder import ladders_json
from vijftreden.portefeuille.selectors.opdracht import Opdrachtblad, opdrachtblad
from vijftreden.portefeuille.selectors.opdrachten import (
    Filter,
    Regel,
    Sortering,
    alle_opdrachten,
    gefilterde_ids,
)
from vijftreden.portefeuille.selectors.overname import Overnameregel, overname, overnameregel
from vijftreden.portefeuille.selectors.rollen import Rolgroep, Rolpunt, rollen_overzicht
from vijftreden.portefeuille.selectors.verklaringen import (
    Verklaring,
    Vindplaatsen,
    verklaringen,
    vindplaatsen,
)
from vijftreden.portefeuille.selectors.week import Vraag, Week, deze_week, eerste_stap

__all__ = [
    "Filter",
    "JouwOpdracht",
    "Opdrachtblad",
    "Overnameregel",
    "Regel",
    "Rolgroep",
    "Rolpunt",
    "Sortering",
    "Verklaring",
    "Vindplaatsen",
    "Vraag",
    "Week",
    "alle_opdrachten",
    "deze_week",
    "eerste_stap",
    "gefilterde_ids",
    "jouw_opdracht",
    "ladders_json",
    "opdrachtblad",
    "overname",
    "overnameregel",
    "rollen_overzicht",
    "verklaringen",
    "vindplaatsen",
]
