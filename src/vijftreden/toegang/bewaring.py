# SPDX-License-Identifier: EUPL-1.2
"""Retention classes: how long a personal field is kept, and from when; all "eigen keuze"."""

from enum import StrEnum


class Bewaarklasse(StrEnum):
    """Every field that can hold personal data declares one of these at birth (test)."""

    ZOLANG_LID = "zolang iemand lid is, daarna twee jaar"
    ZOLANG_ROL = "zolang de rol loopt, daarna zeven jaar, als deel van het dossier"
    DOSSIER = "volgens de selectielijst van de organisatie, standaard zeven jaar na het einde"
    JOURNAAL = "zeven jaar; de inhoud kan eerder worden gewist, de keten blijft controleerbaar"
    KORT = "dertig dagen"
