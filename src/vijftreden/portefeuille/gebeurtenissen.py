# SPDX-License-Identifier: EUPL-1.2
"""What happened on a commission, in words; what is not here keeps the name of the act."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.toegang.rechten import Recht
from vijftreden.trede3_momenten.texts.gesprek import VERANDERD

GEBEURD: Mapping[str, str] = MappingProxyType(
    {
        **VERANDERD,
        Recht.OPDRACHT_MAKEN.value: "De opdracht is hier gemaakt",
        Recht.OPDRACHT_TOEVOEGEN.value: "De opdracht is hier gemaakt",
        Recht.MOMENT_PLANNEN.value: "De dag van een moment is gekozen of verzet",
        Recht.MOMENT_VASTLEGGEN.value: "Een moment is geweest",
        Recht.CRISIS_MELDEN.value: "Iemand meldde een crisis",
        Recht.OPDRACHTBRIEF_SCHRIJVEN.value: "Er is aan de opdrachtbrief geschreven",
        Recht.BIJLAGE_TOEVOEGEN.value: "Er is een bijlage toegevoegd",
        Recht.BIJLAGE_WEGHALEN.value: "Er is een bijlage weggehaald",
        Recht.GESPREK_VOORBEREIDEN.value: "Een gesprek is voorbereid",
        Recht.GESPREK_VASTSTELLEN.value: "Een gesprek is samen vastgesteld",
        Recht.BESLUIT_VOORBEREIDEN.value: "Een besluit is voorbereid",
        Recht.BESLUITEN_DELEN.value: "De besluiten zijn gedeeld",
        Recht.GEVRAAGD_BESLUIT_LEZEN.value: "Een gevraagd besluit is gelezen",
        Recht.TERZIJDE_LEGGEN.value: "Een aandachtspunt is terzijde gelegd",
        Recht.KALENDER_BEREKENEN.value: "De kalender is berekend",
    }
)

VANZELF = (Recht.MOMENT_PLANNEN.value,)
"""What follows from every other act; not told when nobody did it."""
