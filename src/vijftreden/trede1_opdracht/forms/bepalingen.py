# SPDX-License-Identifier: EUPL-1.2
"""What may be typed about a provision of an arrangement."""

from collections.abc import Mapping
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.selectors import Bepalingregel, bepalingstaten

LEZERS = "Jullie kant van de regeling, en wie hier alles mag lezen. De regeling zelf niet."


class Bepalingformulier(forms.Form):
    """What was found; `versie` is empty as long as nobody looked."""

    lezers: Mapping[str, str] = dict.fromkeys(("vindplaats", "toelichting"), LEZERS)

    versie = forms.IntegerField(widget=forms.HiddenInput, required=False)
    staat = forms.ChoiceField(
        label="Wat staat er in de regeling?",
        widget=forms.RadioSelect,
        choices=bepalingstaten,
        error_messages={"required": "Kies wat je vond."},
    )
    vindplaats = forms.CharField(
        label="In welk artikel",
        required=False,
        max_length=120,
        help_text="Nodig als het geregeld is. Bijvoorbeeld: “artikel 12, lid 3”.",
    )
    toelichting = forms.CharField(
        label="Opmerking",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, regel: Bepalingregel) -> None:
        gevonden = regel.nagegaan
        namen = ("versie", "staat", "vindplaats", "toelichting")
        begin = {naam: getattr(gevonden, naam) for naam in namen} if gevonden else {}
        super().__init__(data, initial=begin)
