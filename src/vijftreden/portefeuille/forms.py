# SPDX-License-Identifier: EUPL-1.2
"""The shape of what people fill in on the pages that read across."""

from typing import Any

from django import forms

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.portefeuille.selectors.opdrachten import MEESTE_BLADEN, Filter, Sortering

VORMEN = (
    ("OL", "Openbaar lichaam"),
    ("BVO", "Bedrijfsvoeringsorganisatie"),
    ("GO", "Gemeenschappelijk orgaan"),
    ("RZM", "Regeling zonder meer"),
)


def _vormen() -> list[tuple[str, Any]]:
    soorten = [(code, vorm.naam) for code, vorm in relatievormen().items()]
    return [("", "Alle soorten"), *soorten, ("Vorm van de regeling", VORMEN)]


class Filterformulier(forms.Form):
    """Search and filters; what the address says wrongly counts as not said."""

    zoek = forms.CharField(label="Zoek op naam of nummer", required=False, max_length=200)
    vorm = forms.ChoiceField(label="Soort", required=False, choices=_vormen)
    stand = forms.ChoiceField(
        label="Stand",
        required=False,
        choices=[("", "Alles"), ("vraagt", "Vraagt iets"), ("op-orde", "Op orde")],
    )
    van_mij = forms.BooleanField(label="Alleen waar ik een rol heb", required=False)
    sortering = forms.ChoiceField(
        label="Volgorde",
        required=False,
        choices=[
            (Sortering.NAAM.value, "Naam"),
            (Sortering.STAP.value, "Wat het eerst iets vraagt"),
            (Sortering.DATUM.value, "Eerstvolgende datum"),
        ],
    )
    blad = forms.IntegerField(required=False, min_value=1, max_value=MEESTE_BLADEN)

    def wens(self) -> Filter:
        """What the address asks for, with defaults for what it does not."""
        self.is_valid()
        schoon = self.cleaned_data
        return Filter(
            zoek=schoon.get("zoek", ""),
            vorm=schoon.get("vorm", ""),
            stand=schoon.get("stand", ""),
            van_mij=schoon.get("van_mij", False),
            sortering=Sortering(schoon.get("sortering") or Sortering.NAAM),
            blad=schoon.get("blad") or 1,
        )


class KloptZoFormulier(forms.Form):
    """Why a finding is right as it is."""

    code = forms.CharField(max_length=60, widget=forms.HiddenInput)
    bewijs_hash = forms.RegexField(r"^[0-9a-f]{64}$", widget=forms.HiddenInput)
    reden = forms.CharField(
        label="Klopt zo, want …",
        max_length=1000,
        error_messages={
            "required": "Schrijf in één zin waarom dit klopt. Dan vragen we het niet weer."
        },
    )
    bereik = forms.ChoiceField(required=False, choices=[("hier", "hier"), ("overal", "overal")])
    zeker = forms.BooleanField(required=False)
