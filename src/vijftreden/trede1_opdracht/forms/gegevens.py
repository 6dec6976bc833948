# SPDX-License-Identifier: EUPL-1.2
"""The columns of a commission that people fill in: a new one, and changing one."""

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.trede1_opdracht.forms import Datumveld
from vijftreden.trede1_opdracht.forms.invoer import schone_invoer
from vijftreden.trede1_opdracht.forms.versies import LANGSTE_TEKST, TE_LANG
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens
from vijftreden.web.schrijfwijze import euro

IEDEREEN = "Iedereen die deze opdracht mag zien, ook de opdrachtnemer."
LEZERS = dict.fromkeys(("naam", "programma", "budget", "budget_bron", "hold_reden"), IEDEREEN)
OUDST, NIEUWST = 1990, 2100
BTW = [("", "Onbekend"), ("incl", "Inclusief btw"), ("excl", "Exclusief btw")]
HOOGSTE = Decimal(10) ** 12
BEDRAG = re.compile(r"-?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?")


class Bedragveld(forms.CharField):
    """An amount as people write it here: 1.250.000 or 1250000,50, with or without a euro sign."""

    def clean(self, value: Any) -> Decimal | None:
        tekst = re.sub(r"[€\s]", "", super().clean(value))
        if not tekst:
            return None
        try:
            bedrag = Decimal(tekst.replace(".", "").replace(",", "."))
        except InvalidOperation:
            bedrag = None
        if bedrag is None or not BEDRAG.fullmatch(tekst):
            raise forms.ValidationError("Schrijf het bedrag als 1.250.000 of 1250000,50.")
        if abs(bedrag) >= HOOGSTE:
            raise forms.ValidationError("Dit bedrag is te groot. Klopt het aantal nullen?")
        return bedrag


class Opdrachtformulier(forms.Form):
    """A new commission; what is not known yet comes later."""

    lezers: Mapping[str, str] = {
        **LEZERS,
        "vraag": "Alleen jullie kant. Hier begint de businesscase mee.",
    }
    MEER = ("programma", "begin_op", "eind_op")

    lijkt_gezien = forms.BooleanField(required=False, widget=forms.HiddenInput)
    naam = forms.CharField(
        label="Naam", max_length=200, error_messages={"required": "Geef de opdracht een naam."}
    )
    relatievorm = forms.ChoiceField(
        label="Soort opdracht",
        help_text="De soort bepaalt welke rollen, fasen en momenten erbij horen.",
        initial="project",
    )
    vraag = forms.CharField(
        label="De vraag zoals je die kreeg",
        required=False,
        max_length=LANGSTE_TEKST,
        error_messages=TE_LANG,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Letterlijk, hoe vaag ook. Bijvoorbeeld: “Doe iets met de jeugd in Noord.”",
    )
    programma = forms.CharField(label="Programma", required=False, max_length=200)
    begin_op = Datumveld(label="Begin", required=False)
    eind_op = Datumveld(label="Einde", required=False)

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(schone_invoer(data))
        veld = self.fields["relatievorm"]
        assert isinstance(veld, forms.ChoiceField)
        veld.choices = soortkeuzes()


class Gegevensformulier(forms.Form):
    """All columns that people fill in; the name of an arrangement stands fast."""

    lezers: Mapping[str, str] = LEZERS

    versie = forms.IntegerField(widget=forms.HiddenInput)
    naam = forms.CharField(label="Naam", max_length=200)
    programma = forms.CharField(label="Programma", required=False, max_length=200)
    fase = forms.ChoiceField(label="Fase", required=False)
    begin_op = Datumveld(label="Begin", required=False)
    eind_op = Datumveld(label="Einde", required=False)
    budget = Bedragveld(label="Budget in euro", required=False, max_length=40)
    budget_btw = forms.ChoiceField(label="Zit de btw erin?", required=False, choices=BTW)
    budget_bron = forms.CharField(
        label="Waar komt dit bedrag vandaan?",
        required=False,
        max_length=120,
        help_text="Bijvoorbeeld: kredietbesluit raad, 12 maart 2026.",
    )
    bandbreedte = forms.IntegerField(
        label="Bandbreedte in procenten",
        required=False,
        min_value=0,
        max_value=200,
        help_text="Hoeveel kan het meevallen of tegenvallen? Leeg als het bedrag vaststaat.",
    )
    prijspeil = forms.IntegerField(
        label="Prijspeil",
        required=False,
        min_value=OUDST,
        max_value=NIEUWST,
        help_text="Het jaar van de prijzen in dit bedrag, bijvoorbeeld 2026.",
    )
    geld_vast = forms.TypedChoiceField(
        label="Legt deze opdracht zelf geld vast, met een contract of een andere verplichting?",
        required=False,
        choices=[("", "Weet ik nog niet"), ("ja", "Ja"), ("nee", "Nee")],
        coerce=lambda keuze: keuze == "ja",
        empty_value=None,
        help_text="Bij ja kijken we of het mandaat van de ambtelijk opdrachtgever genoeg is.",
    )
    slapend = forms.BooleanField(
        label="On hold",
        required=False,
        help_text="Er gebeurt nu niets. We vragen er dan niets over, tot de dag hieronder.",
    )
    hold_tot = Datumveld(
        label="On hold tot",
        required=False,
        help_text="Op die dag vragen we: weer starten, langer wachten of stoppen?",
    )
    hold_reden = forms.CharField(
        label="Waarom on hold?",
        required=False,
        max_length=400,
        help_text="Bijvoorbeeld: wacht op het besluit van het Rijk over de subsidie.",
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, gegevens: Opdrachtgegevens
    ) -> None:
        namen = tuple(self.base_fields)
        begin = {naam: getattr(gegevens, naam) for naam in namen}
        if gegevens.budget is not None:
            begin["budget"] = euro(gegevens.budget)
        begin["geld_vast"] = {True: "ja", False: "nee", None: ""}[gegevens.geld_vast]
        super().__init__(data, initial=begin)
        veld = self.fields["fase"]
        assert isinstance(veld, forms.ChoiceField)
        fasen = relatievormen()[gegevens.relatievorm].fasen
        veld.choices = [("", "Nog niet bekend"), *((fase.code, fase.naam) for fase in fasen)]
        if not relatievormen()[gegevens.relatievorm].stuurt_op_momenten:
            del self.fields["geld_vast"]
        if gegevens.organisatie_id and gegevens.gr_vorm:
            self.fields["naam"].disabled = True
            self.fields["naam"].help_text = "De naam van een regeling komt uit het register."


def soortkeuzes() -> list[tuple[str, str]]:
    """The kinds that people make themselves: those of arrangements come from the register."""
    return [(code, vorm.naam) for code, vorm in relatievormen().items() if vorm.stuurt_op_momenten]
