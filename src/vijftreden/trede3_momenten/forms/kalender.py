# SPDX-License-Identifier: EUPL-1.2
"""The forms of the calendar: they check shape; whether dates can be true the acts decide."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms

from vijftreden.kern.kalender import Bestuursdatums, Cyclus, Vorm
from vijftreden.trede3_momenten.selectors import Cyclusregel, Kalenderfilter
from vijftreden.trede3_momenten.selectors.telling import KOLOMMEN
from vijftreden.trede3_momenten.texts import CYCLI, velden

VORMEN = (
    ("", "Alle vormen"),
    (Vorm.OL.value, "openbaar lichaam"),
    (Vorm.BVO.value, "bedrijfsvoeringsorganisatie"),
    (Vorm.GO.value, "gemeenschappelijk orgaan"),
    (Vorm.RZM.value, "regeling zonder meer"),
)
UITLEG = {
    "brief_reactie_uiterlijk": "De dag die de regeling zelf noemt. Die gaat voor onze berekening.",
    "stukken_uit_op": "Bij een openbaar lichaam tellen de twaalf weken vanaf deze dag.",
    "vaststelling_op": "Alleen als dat op een andere dag is dan de vergadering.",
    "ontwerp_verzonden_op": "De dag op de brief bij de ontwerpbegroting.",
}
WIE_LEEST = "Iedereen met een rol op deze opdracht, ook aan de kant van de regeling."


class Dagveld(forms.DateField):
    """A day: the browser's own picker, and typed as 7-7-2027 where it has none."""

    def __init__(self, **opties: Any) -> None:
        super().__init__(
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            input_formats=["%Y-%m-%d", "%d-%m-%Y"],
            error_messages={"invalid": "Schrijf de dag als 7-7-2027."},
            **opties,
        )


class Bestuursdatumformulier(forms.Form):
    """What the board and its letters say of one cycle; `versie` is of the row as it was read."""

    wie_leest = WIE_LEEST
    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, cyclus: Cyclusregel, data: Mapping[str, Any] | None = None) -> None:
        self.cyclus = cyclus
        begin = {kolom: getattr(cyclus.datums, naam) for naam, kolom in KOLOMMEN.items()}
        super().__init__(data, initial={**begin, "versie": cyclus.versie})
        for naam, label in velden(cyclus).items():
            self.fields[naam] = Dagveld(
                label=label, required=False, help_text=UITLEG.get(naam, "")
            )

    def datums(self) -> dict[str, date | None]:
        """The days by the name of their column; only of a valid form."""
        return {naam: waarde for naam, waarde in self.cleaned_data.items() if naam != "versie"}

    def bestuursdatums(self) -> Bestuursdatums:
        """The same days as the calendar counts with them."""
        gegeven = self.datums()
        return Bestuursdatums(**{naam: gegeven.get(kolom) for naam, kolom in KOLOMMEN.items()})


class Gehoudenformulier(forms.Form):
    """On which day something was done; empty takes the mark away."""

    soort = forms.CharField(widget=forms.HiddenInput, max_length=40)
    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    gehouden_op = Dagveld(label="Gedaan op", required=False)


class Wijzigingformulier(forms.Form):
    """A new amendment of a budget."""

    lezers = {"naam": WIE_LEEST}
    naam = forms.CharField(label="Waar gaat de wijziging over?", max_length=120)
    jaar = forms.IntegerField(
        label="Van de begroting voor het jaar", min_value=2000, max_value=2100
    )


class Filterformulier(forms.Form):
    """The filters of the calendar, as they stand in the address."""

    jaar = forms.TypedChoiceField(label="Jaar", coerce=int, required=False)
    cyclus = forms.ChoiceField(
        label="Wat",
        required=False,
        choices=[
            (c.value, CYCLI[c].capitalize()) for c in Cyclus if c is not Cyclus.DIENSTVERLENING
        ],
    )
    zoek = forms.CharField(label="Zoek in de naam", required=False, max_length=100)
    vorm = forms.ChoiceField(label="Vorm", required=False, choices=VORMEN)
    van_mij = forms.BooleanField(label="Alleen waar ik een rol heb", required=False)

    def __init__(
        self,
        data: Mapping[str, Any],
        *,
        jaren: tuple[int, ...] = (),
        standaardjaar: int = 0,
        zonder: tuple[str, ...] = (),
    ) -> None:
        super().__init__({"jaar": standaardjaar, **{naam: data[naam] for naam in data}})
        keuzes = [(jaar, str(jaar)) for jaar in jaren]
        self.fields["jaar"].choices = keuzes  # type: ignore[attr-defined]
        for naam in zonder:
            del self.fields[naam]
        self.is_valid()

    @property
    def wens(self) -> Kalenderfilter:
        """What the address asks; a value that is no choice is left out."""
        gegeven = self.cleaned_data
        return Kalenderfilter(
            zoek=gegeven.get("zoek", ""),
            vorm=gegeven.get("vorm", ""),
            van_mij=bool(gegeven.get("van_mij")),
        )

    @property
    def gekozen_cyclus(self) -> Cyclus:
        """Which table is asked, by default that of the budgets."""
        return Cyclus(self.cleaned_data.get("cyclus") or Cyclus.BEGROTING)

    @property
    def gekozen_jaar(self) -> int:
        """Which year is asked; 0 where the form has none or the address names none."""
        return int(self.cleaned_data.get("jaar") or 0)


class Plekformulier(forms.Form):
    """Where a page of the calendar begins; a value that is none of these is the beginning."""

    na = forms.UUIDField(required=False)
    voor = forms.UUIDField(required=False)
    maand = forms.DateField(required=False, input_formats=["%Y-%m"])
    van = forms.DateField(required=False)
    tot = forms.DateField(required=False)
