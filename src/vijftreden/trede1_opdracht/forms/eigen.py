# SPDX-License-Identifier: EUPL-1.2
"""What somebody types about himself: an objection to the own role, and a private note."""

from collections.abc import Mapping
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.selectors import Notitiebeeld, Rolhouder

LANGSTE_TEKST = 4000


class Rolbezwaarformulier(forms.Form):
    """What the holder has against the role."""

    lezers: Mapping[str, str] = {"bezwaar": "Jij, en iedereen aan de kant van de opdrachtgever."}

    versie = forms.IntegerField(widget=forms.HiddenInput)
    bezwaar = forms.CharField(
        label="Wat klopt er niet?",
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Bijvoorbeeld: “Ik heb hier pas in maart tijd voor.”",
        error_messages={"required": "Schrijf op wat er niet klopt."},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, houder: Rolhouder) -> None:
        initial = {"versie": houder.versie, "bezwaar": houder.bezwaar}
        super().__init__(data, initial=initial)


class Notitieformulier(forms.Form):
    """The own note; `versie` is empty as long as there is none."""

    lezers: Mapping[str, str] = {
        "tekst": "Alleen jij. Ook de beheerder en je vervanger zien dit niet."
    }

    versie = forms.IntegerField(widget=forms.HiddenInput, required=False)
    tekst = forms.CharField(
        label="Je notitie",
        required=False,
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=(
            "Een notitie gaat niet mee in een overdracht, een dossier of een export. Sla je die "
            "leeg op, dan is die weg. Over de Woo beloven we niets."
        ),
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, notitie: Notitiebeeld | None
    ) -> None:
        initial = {"versie": notitie.versie, "tekst": notitie.tekst} if notitie else {}
        super().__init__(data, initial=initial)
