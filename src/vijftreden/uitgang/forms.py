# SPDX-License-Identifier: EUPL-1.2
"""What people send to the pages of what leaves."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.conf import settings

from vijftreden.uitgang.documenten.velden import VELDEN
from vijftreden.uitgang.selectors.huisstijl import STANDAARDKLEUR, Huisstijlbeeld

OP_DOCUMENTEN = "Wie een document van jullie krijgt."
ALLEEN_BEHEER = "Alleen beheerders zien het sjabloon zelf."


class Keuzeformulier(forms.Form):
    """A button of the page; `abonnement_id` says which address somebody looked at."""

    doe = forms.CharField(max_length=20)
    abonnement_id = forms.UUIDField(required=False)
    melding = forms.BooleanField(required=False)


class Huisstijlformulier(forms.Form):
    """Logo, colour and sender."""

    lezers: Mapping[str, str] = dict.fromkeys(("afzender", "kleur", "logo"), OP_DOCUMENTEN)

    versie = forms.IntegerField(widget=forms.HiddenInput)
    afzender = forms.CharField(
        label="Afzender",
        required=False,
        max_length=200,
        help_text="Staat boven het document. Leeg: de naam van je organisatie.",
    )
    kleur = forms.CharField(
        label="Kleur van de koppen",
        required=False,
        help_text="De code uit jullie huisstijl: een hekje en zes cijfers of letters, zoals "
        f"{STANDAARDKLEUR} (donkerblauw). Laat je dit leeg, dan gebruiken we die kleur.",
    )
    logo = forms.FileField(
        label="Logo",
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".png,.jpg,.jpeg"}),
        help_text="Een png of jpg. Kies niets om het logo te houden dat er is.",
    )
    zonder_logo = forms.BooleanField(label="Geen logo", required=False)

    def __init__(self, data: Any = None, files: Any = None, *, beeld: Huisstijlbeeld) -> None:
        begin = {"versie": beeld.versie, "afzender": beeld.afzender, "kleur": beeld.kleur}
        super().__init__(data, files, initial=begin)
        if not beeld.heeft_logo:
            del self.fields["zonder_logo"]

    def clean(self) -> dict[str, Any]:
        """The logo as bytes."""
        schoon: dict[str, Any] = super().clean() or {}
        logo = schoon.pop("logo", None)
        if logo is None:
            return schoon
        return {**schoon, "logo": _inhoud(logo, "logo"), "logonaam": logo.name}


class Sjabloonformulier(forms.Form):
    """A template for one kind of document."""

    lezers: Mapping[str, str] = {"bestand": ALLEEN_BEHEER}

    soort = forms.ChoiceField(label="Voor welk document?", choices=[(s, s) for s in VELDEN])
    bestand = forms.FileField(
        label="Word-sjabloon",
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".docx"}),
        help_text="Een .docx met velden uit de lijst hieronder.",
        error_messages={"required": "Kies een Word-document (.docx)."},
    )

    def __init__(self, data: Any = None, files: Any = None) -> None:
        super().__init__(data, files, prefix="sjabloon")

    def clean(self) -> dict[str, Any]:
        """The template as bytes."""
        schoon: dict[str, Any] = super().clean() or {}
        bestand = schoon.pop("bestand", None)
        if bestand is None:
            return schoon
        return {**schoon, "naam": bestand.name, "inhoud": _inhoud(bestand, "bestand")}


def _inhoud(bestand: Any, veld: str) -> bytes:
    """Read only when it is not too large."""
    if bestand.size > settings.BESTAND_MAX_BYTES:
        raise forms.ValidationError({veld: "Dit bestand is te groot. Maak het kleiner."})
    inhoud: bytes = bestand.read()
    return inhoud
