# SPDX-License-Identifier: EUPL-1.2
"""What may be read of what leaves."""

from vijftreden.uitgang.selectors.abonnementen import (
    Abonnementenbeeld,
    Abonnementregel,
    Geadresseerde,
    abonnee,
    agenda_met,
    geadresseerde,
    maandag_van,
    mijn_abonnementen,
    weekabonnees,
    weeksleutel,
)
from vijftreden.uitgang.selectors.meldingen import als_lezer, wie_beslissen, wie_toevoegde

__all__ = [
    "Abonnementenbeeld",
    "Abonnementregel",
    "Geadresseerde",
    "abonnee",
    "agenda_met",
    "als_lezer",
    "geadresseerde",
    "maandag_van",
    "mijn_abonnementen",
    "weekabonnees",
    "weeksleutel",
    "wie_beslissen",
    "wie_toevoegde",
]
