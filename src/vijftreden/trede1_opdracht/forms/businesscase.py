# SPDX-License-Identifier: EUPL-1.2
"""What may be typed in a business case: five answers, none of which is asked."""

from collections.abc import Mapping
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.forms.invoer import schone_invoer
from vijftreden.trede1_opdracht.forms.versies import LANGSTE_TEKST, RIJEN, TE_LANG
from vijftreden.trede1_opdracht.selectors import Casebeeld
from vijftreden.trede1_opdracht.texts.businesscase import CASEVRAGEN

ALLEEN_JULLIE = "Alleen jullie kant. De opdrachtnemer leest dit niet."


def _antwoord(naam: str, uitleg: str) -> forms.CharField:
    return forms.CharField(
        label=CASEVRAGEN[naam],
        required=False,
        max_length=LANGSTE_TEKST,
        error_messages=TE_LANG,
        widget=forms.Textarea(attrs={"rows": RIJEN}),
        help_text=uitleg,
    )


class Businesscaseformulier(forms.Form):
    """The five answers; `versie` is empty as long as nothing was written."""

    lezers: Mapping[str, str] = dict.fromkeys(CASEVRAGEN, ALLEEN_JULLIE)
    vrij = frozenset(CASEVRAGEN)

    versie = forms.IntegerField(widget=forms.HiddenInput, required=False)
    aanleiding = _antwoord(
        "aanleiding", "De vraag zoals je die kreeg, en waarom jullie die oppakken."
    )
    niets_doen = _antwoord(
        "niets_doen", "Wat gebeurt er als jullie een jaar wachten, of er nooit aan beginnen?"
    )
    baat = _antwoord("baat", "Wie is er beter af, en waaraan merk je dat?")
    lasten = _antwoord("lasten", "Ook na afloop: wie betaalt het beheer, elk jaar?")
    stopreden = _antwoord(
        "stopreden",
        "Bijvoorbeeld: “Als de subsidie van het Rijk niet doorgaat.” Zo hoeft straks niemand "
        "door te gaan omdat we nu eenmaal begonnen zijn.",
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, beeld: Casebeeld) -> None:
        begin = {naam: getattr(beeld, naam) for naam in ("versie", *CASEVRAGEN)}
        super().__init__(schone_invoer(data), initial=begin)


class Bevestigformulier(forms.Form):
    """Saying that the reason still holds: only which one was looked at."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
