# SPDX-License-Identifier: EUPL-1.2
"""What may be typed about a change that the contractor asks: how and why, or why not."""

from collections.abc import Mapping
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.forms.versies import BEIDE_KANTEN, LANGSTE_TEKST


class Verzoekformulier(forms.Form):
    """One text as the contractor would have it; begins with what stands there."""

    lezers: Mapping[str, str] = {"voorstel": BEIDE_KANTEN, "reden": BEIDE_KANTEN}

    voorstel = forms.CharField(
        label="Zo moet het worden",
        required=False,
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Verander alleen wat anders moet. Leeg betekent: dit kan eruit.",
    )
    reden = forms.CharField(
        label="Waarom",
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Bijvoorbeeld: “De aannemer rekent nu met 8% hogere staalprijzen.”",
        error_messages={"required": "Schrijf op waarom."},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, nu: str) -> None:
        super().__init__(data, initial={"voorstel": nu})


class Afwijsformulier(forms.Form):
    """No, and why."""

    lezers: Mapping[str, str] = {"antwoord": BEIDE_KANTEN}

    versie = forms.IntegerField(widget=forms.HiddenInput)
    antwoord = forms.CharField(
        label="Waarom niet",
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Schrijf op waarom niet. De opdrachtnemer leest het."},
    )


class Intrekformulier(forms.Form):
    """Asking it no more: only which one was looked at."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
