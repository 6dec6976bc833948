# SPDX-License-Identifier: EUPL-1.2
"""What may be typed about every text in versions: a text, which concept, an objection."""

from collections.abc import Mapping

from django import forms

LANGSTE_TEKST = 4000
TE_LANG = {"max_length": f"Dit is te lang. Houd het bij {LANGSTE_TEKST} tekens."}
BEIDE_KANTEN = "Iedereen die deze opdracht mag zien, aan beide kanten."
RIJEN = 3


def tekstveld(kop: str, uitleg: str, voorbeeld: str) -> forms.CharField:
    """A field for one text, with an explanation and an example below its heading."""
    return forms.CharField(
        label=kop,
        required=False,
        max_length=LANGSTE_TEKST,
        error_messages=TE_LANG,
        widget=forms.Textarea(attrs={"rows": RIJEN}),
        help_text=f"{uitleg} Bijvoorbeeld: “{voorbeeld}”",
    )


class Conceptformulier(forms.Form):
    """An act on the concept: only which one was looked at."""

    versie = forms.IntegerField(widget=forms.HiddenInput)


class Bezwaarformulier(forms.Form):
    """What somebody has against a version."""

    lezers: Mapping[str, str] = {"toelichting": BEIDE_KANTEN}

    toelichting = forms.CharField(
        label="Wat moet er anders?",
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": RIJEN}),
        error_messages={"required": "Schrijf op wat er anders moet."},
    )
