# SPDX-License-Identifier: EUPL-1.2
"""What may be typed about the chain, and about what was asked directly."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django import forms

from vijftreden.trede1_opdracht.forms import LANGSTE_ZOEKTEKST, Datumveld
from vijftreden.trede1_opdracht.selectors import Ketenbeeld, Schakel

IEDEREEN = "Iedereen die deze opdracht mag zien, aan beide kanten."
DELEN = (
    "Met deze keuze leest de kant van de opdrachtgever van deze opdracht ook de naam en de kaders "
    "van de opdracht erboven. En het budget van deze opdracht telt mee in de som erboven."
)


class Zoekerbovenformulier(forms.Form):
    """Searching the commission above; it stands in the address."""

    zoek = forms.CharField(
        label="Zoek de opdracht erboven",
        required=False,
        max_length=LANGSTE_ZOEKTEKST,
        help_text="Op naam, nummer of programma.",
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )


class Ketenformulier(forms.Form):
    """The commission above, of those that were found; or what it is called elsewhere."""

    lezers: Mapping[str, str] = {"boven_naam": IEDEREEN}

    versie = forms.IntegerField(widget=forms.HiddenInput)
    boven_id = forms.TypedChoiceField(
        label="Uit welke opdracht komt deze?",
        required=False,
        coerce=UUID,
        empty_value=None,
        widget=forms.RadioSelect,
        help_text=DELEN,
        error_messages={"invalid_choice": "Deze opdracht staat niet in je lijst."},
    )
    boven_naam = forms.CharField(
        label="Of: staat die ergens anders? Van wie komt de opdracht dan?",
        required=False,
        max_length=200,
        help_text="Bijvoorbeeld: “Coalitieakkoord 2026, college” of “Programma Deltawater, Rijk”.",
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        beeld: Ketenbeeld,
        gevonden: Sequence[Schakel],
        boven_id: UUID | None,
    ) -> None:
        begin = {"versie": beeld.versie, "boven_id": boven_id, "boven_naam": beeld.boven_naam}
        super().__init__(data, initial=begin)
        nu = [deel for deel in beeld.boven[-1:] if deel.id == boven_id]
        keuzes = {deel.id: str(deel) for deel in (*nu, *gevonden)}
        veld = self.fields["boven_id"]
        assert isinstance(veld, forms.TypedChoiceField)
        veld.choices = [("", "Geen"), *((str(pk), naam) for pk, naam in keuzes.items())]


class Omwegformulier(forms.Form):
    """What was asked directly, in one line."""

    lezers: Mapping[str, str] = {"vraag": IEDEREEN}

    op = Datumveld(label="Wanneer")
    vraag = forms.CharField(
        label="Wat is er gevraagd?",
        max_length=400,
        help_text="Schrijf op wat er is gevraagd, niet door wie. Bijvoorbeeld: “Of de opening "
        "voor de zomer kan.”",
        error_messages={"required": "Schrijf in één regel op wat er is gevraagd."},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, dag: date) -> None:
        super().__init__(data, initial={"op": dag})


class Besprokenformulier(forms.Form):
    """Which version of the line was looked at."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
