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
        Recht.TAAKOMSCHRIJVING_SCHRIJVEN.value: "Er is aan de taakomschrijving geschreven",
        Recht.TAAKOMSCHRIJVING_DELEN.value: "Een versie van de taakomschrijving is gedeeld",
        Recht.TAAKOMSCHRIJVING_AFSPREKEN.value: "Iemand antwoordde op de taakomschrijving",
        Recht.LIJNVRAAG_STELLEN.value: "Er is een wat- of hoe-vraag gesteld of verplaatst",
        Recht.LIJNVRAAG_AFHANDELEN.value: "Een wat- of hoe-vraag is bijgewerkt",
        Recht.BEPALING_NAGAAN.value: "Een bepaling van de regeling is nagegaan",
        Recht.OPDRACHTBRIEF_NAVERTELLEN.value: "De opdrachtnemer vertelde de opdrachtbrief na",
        Recht.NAVERTELLING_BEANTWOORDEN.value: "Er is op een navertelling geantwoord",
        Recht.WIJZIGING_VRAGEN.value: "Een gevraagde wijziging is gesteld of ingetrokken",
        Recht.WIJZIGING_BEANTWOORDEN.value: "Een gevraagde wijziging is niet overgenomen",
        Recht.BUSINESSCASE_SCHRIJVEN.value: "Er is aan de businesscase geschreven",
        Recht.OP_LIJST_ZETTEN.value: "De opdracht is op de lijst gezet",
        Recht.BIJLAGE_TOEVOEGEN.value: "Er is een bijlage toegevoegd",
        Recht.BIJLAGE_WEGHALEN.value: "Er is een bijlage weggehaald",
        Recht.GESPREK_VOORBEREIDEN.value: "Een gesprek is voorbereid",
        Recht.GESPREK_VASTSTELLEN.value: "Een gesprek is samen vastgesteld",
        Recht.BESLUIT_VOORBEREIDEN.value: "Een besluit is voorbereid",
        Recht.BESLUITEN_DELEN.value: "De besluiten zijn gedeeld",
        Recht.GEVRAAGD_BESLUIT_LEZEN.value: "Een gevraagd besluit is gelezen",
        Recht.TERZIJDE_LEGGEN.value: "Een aandachtspunt is terzijde gelegd",
        Recht.KETEN_LEGGEN.value: "Er is vastgelegd waar deze opdracht uit komt",
        Recht.OMWEG_MELDEN.value: "Iets wat rechtstreeks is gevraagd, is opgeschreven",
        Recht.OMWEG_BESPREKEN.value: "Wat rechtstreeks is gevraagd, is besproken",
        Recht.KALENDER_BEREKENEN.value: "De kalender is berekend",
    }
)

VANZELF = (Recht.MOMENT_PLANNEN.value,)
"""What follows from every other act; not told when nobody did it."""
