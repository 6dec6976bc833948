# SPDX-License-Identifier: EUPL-1.2
"""Forms about mandates: a line of the register, its end, a list, and the question itself."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django import forms

from vijftreden.register.rules.mandaatinhoud import Mandaatinhoud
from vijftreden.register.selectors import Functieregel, Mandaatregel
from vijftreden.trede1_opdracht.forms import Datumveld
from vijftreden.trede1_opdracht.forms.gegevens import BTW, Bedragveld
from vijftreden.trede1_opdracht.forms.lijstbestand import (
    Lijstbestandformulier,
    Lijstbestandveld,
    Plakveld,
)
from vijftreden.trede1_opdracht.texts.mandaten import SOORTEN
from vijftreden.web.schrijfwijze import euro

ONZE_KANT = "Iedereen aan de kant van de opdrachtgever in deze organisatie."


class Functieveld(forms.TypedChoiceField):
    """A function from the list."""

    def __init__(self, functies: Iterable[Functieregel], **anders: Any) -> None:
        keuzes = [(str(deel.id), deel.naam) for deel in functies]
        super().__init__(
            choices=[("", "Kies een functie"), *keuzes], coerce=UUID, empty_value=None, **anders
        )


class Mandaatformulier(forms.Form):
    """One line of the register."""

    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1, required=False)
    onderwerp = forms.CharField(
        label="Waarover?",
        max_length=200,
        help_text="Zoals het besluit het noemt, bijvoorbeeld: inhuur. Geldt het voor alles? "
        "Schrijf dan: Alle onderwerpen.",
    )
    soort = forms.ChoiceField(label="Soort", choices=list(SOORTEN.items()))
    bestuursorgaan = forms.CharField(
        label="Namens welk bestuursorgaan?", required=False, max_length=120
    )
    maximum = Bedragveld(
        label="Tot en met welk bedrag?",
        required=False,
        max_length=40,
        help_text="Per verplichting, met alle opties erbij. Laat leeg als er geen maximum is.",
    )
    btw = forms.ChoiceField(label="Zit de btw erin?", required=False, choices=BTW)
    voorwaarden = forms.CharField(
        label="Onder welke voorwaarden?",
        required=False,
        max_length=400,
        help_text="Bijvoorbeeld: medeparaaf van inkoop.",
    )
    instemming_van = forms.CharField(
        label="Met instemming van wie?",
        required=False,
        max_length=120,
        help_text="Bijvoorbeeld: de controller FEZ. Laat leeg als dat niet nodig is.",
    )
    ondermandaat = forms.BooleanField(label="Ondermandaat mag", required=False)
    ondermandaat_maximum = Bedragveld(
        label="Ondermandaat tot en met welk bedrag?", required=False, max_length=40
    )
    bron = forms.CharField(
        label="Waar staat dit?",
        max_length=300,
        help_text="Naam of adres van het mandaatbesluit of de regeling.",
    )
    artikel = forms.CharField(label="Artikel", required=False, max_length=60)
    van = Datumveld(label="Geldt vanaf")
    tot = Datumveld(label="Eerste dag dat het niet meer geldt", required=False)
    lezers: Mapping[str, str] = dict.fromkeys(
        ("onderwerp", "bestuursorgaan", "voorwaarden", "instemming_van", "bron", "artikel"),
        ONZE_KANT,
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        functies: Iterable[Functieregel],
        regel: Mandaatregel | None = None,
        vandaag: date,
    ) -> None:
        super().__init__(data, initial=begin_van(regel) if regel else {"van": vandaag})
        self.fields["functie_id"] = Functieveld(functies, label="Aan welke functie?")
        self.order_fields(["versie", "functie_id"])

    def als_inhoud(self) -> dict[str, Any]:
        """What the acts need; only of a valid form."""
        gegeven = dict(self.cleaned_data)
        gegeven.pop("versie")
        return {"functie_id": gegeven.pop("functie_id"), "inhoud": Mandaatinhoud(**gegeven)}


def begin_van(regel: Mandaatregel) -> dict[str, Any]:
    """A line as it stands in the form."""
    begin = regel.lijn.kolommen()
    for naam in ("maximum", "ondermandaat_maximum"):
        begin[naam] = euro(begin[naam]) if begin[naam] is not None else ""
    return {**begin, "versie": regel.versie, "functie_id": str(regel.lijn.functie_id)}


class Eindformulier(forms.Form):
    """From which day something no longer holds."""

    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    tot = Datumveld(label="Eerste dag dat het niet meer geldt")


class Inleesformulier(Lijstbestandformulier):
    """A list of mandates, pasted or uploaded; what a line leaves open is filled in here."""

    tekst = Plakveld(
        megabytes=1,
        label="Plak hier je mandaten",
        help_text="Kopieer de cellen met de rij koppen erbij. We kennen: functie, onderwerp, "
        "soort, maximum, btw, voorwaarden, instemming, ondermandaat, van, tot, bron en artikel.",
    )
    bestand = Lijstbestandveld(megabytes=1, wat="de mandaten")
    van = Datumveld(
        label="Geldt vanaf", required=False, help_text="Voor regels waar geen dag bij staat."
    )
    bron = forms.CharField(
        label="Bron",
        required=False,
        max_length=300,
        help_text="Voor regels waar geen bron bij staat, bijvoorbeeld: Mandaatbesluit 2025.",
    )
    lezers: Mapping[str, str] = dict.fromkeys(("tekst", "bestand", "bron"), ONZE_KANT)


class Tekenvraagformulier(forms.Form):
    """May this be signed? It stands in the address, so that a question can be passed on."""

    lezers: Mapping[str, str] = {"onderwerp": "Alleen jij. We bewaren de vraag niet."}
    onderwerp = forms.CharField(
        label="Waarover gaat het?",
        required=False,
        max_length=200,
        help_text="Zoals het mandaatregister het noemt. Laat leeg voor alle onderwerpen.",
    )
    soort = forms.ChoiceField(
        label="Soort",
        required=False,
        choices=[("", "Besluit of contract"), *SOORTEN.items()],
    )
    bedrag = Bedragveld(
        label="Om welk bedrag gaat het?",
        required=False,
        max_length=40,
        help_text="De hele verplichting, met alle opties en verlengingen erbij. Komt er geen geld "
        "bij kijken? Laat het leeg.",
    )
    btw = forms.ChoiceField(label="Zit de btw erin?", required=False, choices=BTW)

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        functies: Sequence[Functieregel],
    ) -> None:
        super().__init__(data)
        mensen = {
            f"p{houder.persoon_id}": f"{houder.naam}, {deel.naam}"
            for deel in functies
            for houder in deel.houders
        }
        heten = [(f"f{deel.id}", deel.naam) for deel in functies]
        self.fields["wie"] = forms.ChoiceField(
            label="Wie tekent?",
            choices=[
                ("", "Kies een functie of persoon"),
                ("Functies", heten),
                ("Mensen", list(mensen.items())),
            ],
            error_messages={"required": "Kies wie er tekent."},
        )
        self.order_fields(["wie"])

    def wie(self) -> tuple[UUID | None, UUID | None]:
        """The person or the function that was chosen."""
        gekozen = self.cleaned_data["wie"]
        wat = UUID(gekozen[1:])
        return (wat, None) if gekozen.startswith("p") else (None, wat)
