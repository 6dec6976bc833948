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
from vijftreden.beheer.selectors.post import Postregel, Poststand, post_in_nood, poststand
from vijftreden.beheer.selectors.toegangslinks import Uitnodiging, uitnodiging
from vijftreden.beheer.selectors.vervangingen import (
    VERVANGSOORTEN,
    Vervangingregel,
    alle_vervangingen,
    ik_werk_voor,
    mijn_vervangingen,
    namens_wie,
    persoon_met,
    vervanging,
    vervangingen_door,
    vervangingen_van,
)

__all__ = [
    "VERVANGSOORTEN",
    "Aanmeldpoging",
    "Inrichting",
    "Journaalbeeld",
    "Journaalblad",
    "Journaalvraag",
    "Ketenstand",
    "Lid",
    "OnbekendeOmgeving",
    "Postregel",
    "Poststand",
    "Uitnodiging",
    "Vervangingregel",
    "alle_vervangingen",
    "ik_werk_voor",
    "inrichting",
    "journaalblad",
    "ketenstand",
    "leden",
    "leesbevestiging_mag",
    "lid",
    "lidmaatschappen",
    "lopend",
    "mijn_vervangingen",
    "mislukte_aanmeldingen",
    "namens_wie",
    "omgeving_met",
    "omgeving_van",
    "persoon_met",
    "post_in_nood",
    "poststand",
    "uitnodiging",
    "vervanging",
    "vervangingen_door",
    "vervangingen_van",
    "vind_omgeving",
]
