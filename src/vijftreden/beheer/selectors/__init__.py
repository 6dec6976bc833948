# SPDX-License-Identifier: EUPL-1.2
"""What may be read of environments, members, one-time links and the journal."""

from vijftreden.beheer.selectors.journaal import (
    Aanmeldpoging,
    Journaalbeeld,
    Journaalblad,
    Journaalvraag,
    Ketenstand,
    journaalblad,
    ketenstand,
    mislukte_aanmeldingen,
)
from vijftreden.beheer.selectors.leden import Lid, leden, lid, lidmaatschappen, lopend
from vijftreden.beheer.selectors.omgevingen import (
    Inrichting,
    OnbekendeOmgeving,
    inrichting,
    leesbevestiging_mag,
    omgeving_met,
    omgeving_van,
    vind_omgeving,
)
from vijftreden.beheer.selectors.toegangslinks import Uitnodiging, uitnodiging

__all__ = [
    "Aanmeldpoging",
    "Inrichting",
    "Journaalbeeld",
    "Journaalblad",
    "Journaalvraag",
    "Ketenstand",
    "Lid",
    "OnbekendeOmgeving",
    "Uitnodiging",
    "inrichting",
    "journaalblad",
    "ketenstand",
    "leden",
    "leesbevestiging_mag",
    "lid",
    "lidmaatschappen",
    "lopend",
    "mislukte_aanmeldingen",
    "omgeving_met",
    "omgeving_van",
    "uitnodiging",
    "vind_omgeving",
]
