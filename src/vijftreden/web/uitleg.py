# SPDX-License-Identifier: EUPL-1.2
"""The pages of *Uitleg*: one template per subject, in the order in which a newcomer reads them."""

from collections.abc import Mapping
from types import MappingProxyType

ONDERWERPEN: Mapping[str, str] = MappingProxyType(
    {
        "vijf-treden": "De vijf treden",
        "lijst-inlezen": "Je lijst inlezen",
        "deze-week": "Je week",
        "gesprek": "Een gesprek voorbereiden en vastleggen",
        "overname": "Opdrachten overnemen",
        "eigenaarschap": "Eigenaar van een regeling",
        "twee-lijnen": "Eigenaar en opdrachtgever: twee lijnen",
        "kalender": "Zo tellen we de datums",
        "momenten": "De zeven momenten",
        "opdracht-in-20-minuten": "Een opdracht schrijven in 20 minuten",
        "opdracht": "De opdrachtbrief",
        "taakomschrijving": "De taakomschrijving",
        "van-wie-krijg-ik-mijn-opdracht": "Van wie krijg ik mijn opdracht?",
        "rollen": "Wie heeft welke rol?",
        "mandaat": "Wie mag wat tekenen?",
        "besluiten": "Besluiten, en vragen om een besluit",
        "aandachtspunten": "Aandachtspunten, en “klopt zo”",
        "documenten": "Documenten en bijlagen",
        "notities": "Mijn notities",
        "agenda-en-mail": "Je agenda en je mail",
        "wie-ziet-wat": "Wie ziet wat?",
        "woorden": "Woorden",
    }
)
"""Code in the address, and the name on the screen."""
