# SPDX-License-Identifier: EUPL-1.2
"""The acts of beheer: environments, accounts, members, one-time links, sign-in, replacement."""

from vijftreden.beheer.services.accounts import (
    leg_mislukte_aanmelding_vast,
    maak_account,
    wijzig_wachtwoord,
)
from vijftreden.beheer.services.leden import (
    beeindig_lidmaatschap,
    nodig_uit,
    vergeet,
    wijzig_soorten,
)
from vijftreden.beheer.services.omgevingen import leg_or_instemming_vast, maak_omgeving
from vijftreden.beheer.services.toegangslinks import (
    Toegangsadres,
    neem_uitnodiging_aan,
    nieuwe_toegangslink,
)
from vijftreden.beheer.services.vervangingen import (
    beeindig_vervanging,
    leg_vervanging_vast,
)

__all__ = [
    "Toegangsadres",
    "beeindig_lidmaatschap",
    "beeindig_vervanging",
    "leg_mislukte_aanmelding_vast",
    "leg_or_instemming_vast",
    "leg_vervanging_vast",
    "maak_account",
    "maak_omgeving",
    "neem_uitnodiging_aan",
    "nieuwe_toegangslink",
    "nodig_uit",
    "vergeet",
    "wijzig_soorten",
    "wijzig_wachtwoord",
]
