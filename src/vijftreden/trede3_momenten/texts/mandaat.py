# SPDX-License-Identifier: EUPL-1.2
"""Commitments in words: what a decision commits, and what the rules notice about it."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.web.verwoording import Bevindingtekst

VERPLICHTINGEN: Mapping[str, str] = MappingProxyType(
    {
        "": "Nee",
        "geld": "Ja, het legt geld vast",
        "rechtshandeling": "Ja, het is een contract of andere rechtshandeling",
    }
)
BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "mandaat-gesplitst": Bevindingtekst(
            zin="Op deze opdracht is samen {samen:euro} vastgelegd, terwijl het mandaat tot "
            "{maximum:euro} gaat.",
            waarom="Elk deel past binnen het mandaat, samen niet. Was dit één verplichting? Dan "
            "telt het geheel.",
            stap="Bekijk de besluiten",
            adres="besluiten",
        ),
        "besluit-zonder-mandaat": Bevindingtekst(
            zin="Het besluit van {besloten_op:datum} legt iets vast waarvoor het mandaatregister "
            "een ander noemt.",
            waarom="Staat het mandaat ergens anders? Zeg dat dan hier. Of laat wie het wel "
            "mag het besluit bevestigen met een correctie.",
            stap="Bekijk het besluit",
            adres="besluiten",
        ),
    }
)
