# SPDX-License-Identifier: EUPL-1.2
"""What the finding about changes that the contractor asks says."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "wijziging-gevraagd": Bevindingtekst(
            zin=(
                "De opdrachtnemer vraagt de opdrachtbrief te wijzigen "
                "(open: {aantal}, sinds {sinds:datum})."
            ),
            waarom=(
                "Een ja in de gang is geen afspraak. Neem het over in een nieuwe versie, "
                "of zeg waarom niet."
            ),
            stap="Bekijk wat er gevraagd is",
            adres="opdrachtbrief",
        ),
    }
)
