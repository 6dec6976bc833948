# SPDX-License-Identifier: EUPL-1.2
"""What may be typed about telling the opdrachtbrief again: the telling, and what differs in it."""

from collections.abc import Mapping
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.forms.versies import BEIDE_KANTEN, LANGSTE_TEKST
from vijftreden.trede1_opdracht.selectors import Navertelbeeld

HERKEND = "herkend"
LANGSTE_OPMERKING = 500


class Navertelformulier(forms.Form):
    """The version in one's own words."""

    lezers: Mapping[str, str] = {"tekst": BEIDE_KANTEN}

    tekst = forms.CharField(
        label="In je eigen woorden",
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=(
            "Een paar zinnen is genoeg. Schrijf zoals je het een collega zou vertellen. "
            "Onzichtbare tekens uit geplakte tekst laten we weg."
        ),
        error_messages={"required": "Vertel in je eigen woorden wat je gaat doen."},
    )


class Navertelreactieformulier(forms.Form):
    """Per sentence a tick and a remark; the button says whether it is recognised."""

    lezers: Mapping[str, str] = {"gemist": BEIDE_KANTEN}

    oordeel = forms.ChoiceField(
        choices=[(HERKEND, ""), ("anders", "")], widget=forms.HiddenInput, required=False
    )
    gemist = forms.CharField(
        label="Dit mis ik",
        required=False,
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, navertelling: Navertelbeeld
    ) -> None:
        super().__init__(data)
        self.aantal = len(navertelling.zinnen)
        for nummer, zin in enumerate(navertelling.zinnen):
            self.fields[f"anders_{nummer}"] = forms.BooleanField(label=zin.tekst, required=False)
            self.fields[f"opmerking_{nummer}"] = forms.CharField(
                label=f"Wat is er anders aan zin {nummer + 1}?",
                required=False,
                max_length=LANGSTE_OPMERKING,
            )

    @property
    def per_zin(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        """The tick and the remark of each sentence."""
        return [(self[f"anders_{nr}"], self[f"opmerking_{nr}"]) for nr in range(self.aantal)]

    def clean(self) -> dict[str, Any]:
        """What the act asks; a remark without a tick is a tick."""
        waarden = super().clean() or self.cleaned_data
        verschillen = {
            nr: waarden.get(f"opmerking_{nr}", "")
            for nr in range(self.aantal)
            if waarden.get(f"anders_{nr}") or waarden.get(f"opmerking_{nr}")
        }
        return {
            "herkend": waarden.get("oordeel") == HERKEND,
            "verschillen": verschillen,
            "gemist": waarden.get("gemist", ""),
        }
