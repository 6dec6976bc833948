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

__all__ = [
    "Abonnementenbeeld",
    "Abonnementregel",
    "Geadresseerde",
    "abonnee",
    "agenda_met",
    "geadresseerde",
    "maandag_van",
    "mijn_abonnementen",
    "weekabonnees",
    "weeksleutel",
]
