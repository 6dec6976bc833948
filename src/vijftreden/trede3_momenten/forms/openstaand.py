# SPDX-License-Identifier: EUPL-1.2
"""What of the open items is shown."""

from collections.abc import Mapping
from typing import Any

from django import forms


class Openstaandformulier(forms.Form):
    """What of the open items is shown; it stands in the address."""

    wat = forms.ChoiceField(label="Wat", required=False)
    zoek = forms.CharField(label="Zoek in de naam", required=False, max_length=100)
    van_mij = forms.BooleanField(label="Alleen waar ik een rol heb", required=False)

    def __init__(self, data: Mapping[str, Any], *, soorten: Mapping[str, str]) -> None:
        super().__init__(data)
        veld = self.fields["wat"]
        assert isinstance(veld, forms.ChoiceField)
        veld.choices = [("", "Alles"), *soorten.items()]
        self.is_valid()

    def wens(self) -> dict[str, Any]:
        """What the address asks; a value that is no choice is left out."""
        gegeven = self.cleaned_data
        return {
            "wat": gegeven.get("wat", ""),
            "zoek": gegeven.get("zoek", ""),
            "van_mij": bool(gegeven.get("van_mij")),
        }
