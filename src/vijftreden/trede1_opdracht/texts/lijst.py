# SPDX-License-Identifier: EUPL-1.2
"""What the columns of a list can be, and why a line is no commission."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.trede1_opdracht.rules.lijst.kolommen import Doel
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Reden

DOELEN: Mapping[Doel, str] = MappingProxyType(
    {
        Doel.NAAM: "Naam van de opdracht",
        Doel.NUMMER: "Nummer of code",
        Doel.PROGRAMMA: "Programma",
        Doel.SOORT: "Soort opdracht",
        Doel.FASE: "Fase",
        Doel.BEGIN: "Begin",
        Doel.EIND: "Einde",
        Doel.BUDGET: "Budget",
        Doel.OPDRACHTNEMER: "Opdrachtnemer (projectleider)",
        Doel.AMBTELIJK_OPDRACHTGEVER: "Ambtelijk opdrachtgever",
        Doel.BESTUURLIJK_OPDRACHTGEVER: "Bestuurlijk opdrachtgever",
        Doel.GEDELEGEERD_OPDRACHTGEVER: "Gedelegeerd opdrachtgever",
        Doel.LEIDINGGEVENDE_OPDRACHTNEMER: "Leidinggevende van de opdrachtnemer",
        Doel.VOLGEND_GESPREK: "Volgend gesprek",
        Doel.ORGANISATIE_GEVER: "Organisatie die de opdracht geeft",
        Doel.ORGANISATIE_NEMER: "Organisatie die de opdracht uitvoert",
        Doel.JAAR: "Jaar",
        Doel.EIGEN: "Eigen veld, onder deze kop",
        Doel.NIET: "Niet inlezen",
    }
)
"""What a column of a list can be."""

REDENEN_OVERGESLAGEN: Mapping[Reden, str] = MappingProxyType(
    {
        Reden.KOP_HERHAALD: "de koppen staan hier nog een keer",
        Reden.TOTAAL: "dit is een totaal",
        Reden.TUSSENKOP: "dit is een kopje tussen de regels",
        Reden.NOOT: "dit is een opmerking onder de tabel",
    }
)
"""Why a line of a list is no commission."""
