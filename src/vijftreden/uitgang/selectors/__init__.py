# SPDX-License-Identifier: EUPL-1.2
"""What may be read of what leaves."""

from vijftreden.uitgang.selectors.abonnementen import (
    Abonnementenbeeld,
    Abonnementregel,
    Geadresseerde,
    abonnee,
    agenda_met,
    geadresseerde,
    mijn_abonnementen,
    weekabonnees,
)

__all__ = [
    "Abonnementenbeeld",
    "Abonnementregel",
    "Geadresseerde",
    "abonnee",
    "agenda_met",
    "geadresseerde",
    "mijn_abonnementen",
    "weekabonnees",
]
