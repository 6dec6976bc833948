# SPDX-License-Identifier: EUPL-1.2
"""Forms about functions and who holds them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django import forms

from vijftreden.register.selectors import Functieregel, Persoonregel
from vijftreden.trede1_opdracht.forms import Datumveld
from vijftreden.trede1_opdracht.forms.mandaten import ONZE_KANT

NIVEAUS = [("", "Niet op deze ladder"), *((n, f"Niveau {n}") for n in range(1, 10))]
NIVEAU_UITLEG = (
    "Hoe hoog de functie in de lijn staat. 1 is het hoogst, bijvoorbeeld de secretaris of de "
    "secretaris-generaal. Je mag dit leeg laten."
)


class Functieformulier(forms.Form):
    """A function: its name and its level."""

    naam = forms.CharField(label="Naam van de functie", max_length=120)
    niveau = forms.TypedChoiceField(
        label="Niveau",
        required=False,
        coerce=int,
        empty_value=None,
        choices=NIVEAUS,
        help_text=NIVEAU_UITLEG,
    )
    lezers: Mapping[str, str] = {"naam": ONZE_KANT}


class Functiewijziging(Functieformulier):
    """The same of one that is there, with the day on which it lapsed."""

    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    vervallen_op = Datumveld(
        label="Vervallen op",
        required=False,
        help_text="Bestaat de functie niet meer? Vul de dag in.",
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, regel: Functieregel | None = None
    ) -> None:
        namen = ("naam", "niveau", "vervallen_op", "versie")
        super().__init__(
            data, initial={naam: getattr(regel, naam) for naam in namen} if regel else {}
        )


class Aanstellingformulier(forms.Form):
    """Who holds a function, and from when."""

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        personen: Iterable[Persoonregel],
        vandaag: date,
    ) -> None:
        super().__init__(data, initial={"van": vandaag})
        keuzes = [(str(deel.id), deel.naam) for deel in personen]
        self.fields["persoon_id"] = forms.TypedChoiceField(
            label="Wie?",
            choices=[("", "Kies een persoon"), *keuzes],
            coerce=UUID,
            error_messages={"required": "Kies iemand uit de lijst."},
        )
        self.fields["van"] = Datumveld(label="Vanaf")
        self.fields["tot"] = Datumveld(label="Eerste dag dat het niet meer geldt", required=False)


class Overneemformulier(forms.Form):
    """From which day people hold the function that stands beside their name."""

    van = Datumveld(label="Vanaf")
