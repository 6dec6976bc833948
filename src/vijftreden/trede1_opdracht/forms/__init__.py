# SPDX-License-Identifier: EUPL-1.2
"""What may be typed on the pages of tread 1; whether it makes sense is for the services."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django import forms

from vijftreden.kern.normen import Hoofdstuk
from vijftreden.kern.relatievormen import Wie
from vijftreden.register.selectors import Persoonregel
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens, Rolhouder

LANGSTE_ZOEKTEKST = 100
VERSTE_BLAD = 2000
SCHRIJFWIJZEN = ("%Y-%m-%d", "%d-%m-%Y")
KEUZE = re.compile(r"([0-9a-f-]{36})\.([a-z_]{1,40})")
GEEN = ("geen", "Geen: deze regeling heeft geen kalender volgens de Wgr")
NIET_GEVRAAGD: Mapping[Wie, tuple[str, ...]] = {
    Wie.PERSOON: ("partij_naam",),
    Wie.ORGANISATIE: ("persoon_id", "naam", "functie"),
    Wie.BEIDE: (),
}
"""What a form does not ask for a role that only a person, or only a body, can hold."""
LEZERS_VAN_ROLLEN = "Iedereen die deze opdracht mag zien, en de beheerder die rollen verdeelt."


class Datumveld(forms.DateField):
    """A day, picked in the browser or typed as 24-11-2026."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        super().__init__(widget=widget, input_formats=SCHRIJFWIJZEN, **kwargs)
        self.error_messages["invalid"] = "Schrijf de dag als 24-11-2026."
        self.error_messages["required"] = "Vul een dag in."


class Houderformulier(forms.Form):
    """Who gets the role: somebody known, or a person typed new, and from when."""

    lezers: Mapping[str, str] = dict.fromkeys(
        ("naam", "functie", "partij_naam"), LEZERS_VAN_ROLLEN
    )

    persoon_id = forms.TypedChoiceField(label="Wie", required=False, coerce=UUID, empty_value=None)
    naam = forms.CharField(
        label="Of een nieuwe naam",
        required=False,
        max_length=120,
        help_text="Staat de persoon nog niet in de lijst? Vul hier de naam in.",
    )
    functie = forms.CharField(label="Functie bij die nieuwe naam", required=False, max_length=120)
    partij_naam = forms.CharField(
        label="Of een organisatie",
        required=False,
        max_length=200,
        help_text="Een bedrijf, een regeling of een andere organisatie. Schrijf de hele naam.",
    )
    van = Datumveld(label="Vanaf")

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        personen: Iterable[Persoonregel],
        dag: date,
        wie: Wie = Wie.PERSOON,
        begin: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(data, initial={"van": dag, **(begin or {})})
        keuzes = [(str(persoon.id), _wie(persoon)) for persoon in personen]
        veld = self.fields["persoon_id"]
        assert isinstance(veld, forms.TypedChoiceField)
        veld.choices = [("", "Kies iemand"), *keuzes]
        if wie is Wie.ORGANISATIE:
            self.fields["partij_naam"].label = "Welke organisatie"
        for naam in NIET_GEVRAAGD[wie]:
            del self.fields[naam]


class Geefformulier(Houderformulier):
    """Giving a role."""

    tot = Datumveld(
        label="Tot",
        required=False,
        help_text="De eerste dag waarop de rol niet meer geldt. Geen einde bekend? Laat dit leeg.",
    )
    afgesproken_op = Datumveld(
        label="Afgesproken op",
        required=False,
        help_text="De dag waarop je dit met de persoon zelf hebt afgesproken.",
    )


class Vervangformulier(Houderformulier):
    """Somebody else takes over."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    afgesproken_op = Datumveld(
        label="Afgesproken op",
        required=False,
        help_text="De dag waarop je dit met de nieuwe persoon hebt afgesproken.",
    )


class Eindformulier(forms.Form):
    """Ending a role."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    tot = Datumveld(
        label="Tot",
        help_text=(
            "De eerste dag waarop de rol niet meer geldt. "
            "Kies de begindag als de rol nooit had moeten ingaan."
        ),
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, houder: Rolhouder, dag: date
    ) -> None:
        tot = houder.tot or max(dag, houder.van)
        super().__init__(data, initial={"versie": houder.versie, "tot": tot})


class Afspraakformulier(forms.Form):
    """The day on which the holder agreed."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    afgesproken_op = Datumveld(label="Afgesproken op")

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, houder: Rolhouder, dag: date
    ) -> None:
        afgesproken_op = houder.afgesproken_op or dag
        super().__init__(data, initial={"versie": houder.versie, "afgesproken_op": afgesproken_op})


class Kenmerkenformulier(forms.Form):
    """The marks of an arrangement."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    werkorganisatie = forms.BooleanField(
        label="Werkorganisatie",
        required=False,
        help_text="De regeling ís jullie ambtelijke organisatie: jullie collega's werken daar.",
    )
    slapend = forms.BooleanField(
        label="Slapend",
        required=False,
        help_text="De regeling bestaat nog, maar er gebeurt niets. We vragen er dan niets over.",
    )
    vervallen_op = Datumveld(
        label="Vervallen op",
        required=False,
        help_text="De dag waarop de regeling ophield of jullie eruit zijn gegaan.",
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, gegevens: Opdrachtgegevens
    ) -> None:
        namen = ("versie", "werkorganisatie", "slapend", "vervallen_op")
        super().__init__(data, initial={naam: getattr(gegevens, naam) for naam in namen})


class Kalenderformulier(forms.Form):
    """Which chapter of the Wgr gives the calendar."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    hoofdstuk = forms.ChoiceField(
        label="Welk hoofdstuk van de Wgr geldt?",
        widget=forms.RadioSelect,
        error_messages={"required": "Kies een hoofdstuk, of “geen”."},
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        gegevens: Opdrachtgegevens,
        hoofdstukken: Iterable[Hoofdstuk],
        voorstel: str,
    ) -> None:
        gekozen = gegevens.hoofdstuk or voorstel
        super().__init__(data, initial={"versie": gegevens.versie, "hoofdstuk": gekozen})
        veld = self.fields["hoofdstuk"]
        assert isinstance(veld, forms.ChoiceField)
        keuzes = [(deel.nummer, f"Hoofdstuk {deel.nummer}: {deel.tekst}") for deel in hoofdstukken]
        veld.choices = [*keuzes, GEEN]


class Rolkeuzes(forms.MultipleChoiceField):
    """Ticked roles, each as item and role; whether they are still vacant, the service says."""

    def valid_value(self, value: str) -> bool:
        return KEUZE.fullmatch(value) is not None

    def clean(self, value: Any) -> list[tuple[UUID, str]]:
        gevonden = [KEUZE.fullmatch(keuze) for keuze in super().clean(value)]
        try:
            return [(UUID(deel[1]), deel[2]) for deel in gevonden if deel]
        except ValueError as fout:
            raise forms.ValidationError("Kies uit de lijst.") from fout


class Vanjouformulier(forms.Form):
    """Which roles are mine."""

    keuze = Rolkeuzes(
        label="Welke zijn van jou?",
        error_messages={"required": "Zet bij minstens één rol een vinkje."},
    )


class Zoekformulier(forms.Form):
    """Searching arrangements by name; `blad` stands in the address only."""

    zoek = forms.CharField(
        label="Zoek op naam",
        required=False,
        max_length=LANGSTE_ZOEKTEKST,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    blad = forms.IntegerField(required=False, min_value=1, max_value=VERSTE_BLAD)

    def wens(self) -> tuple[str, int]:
        """What the address asks for; what it says wrongly counts as not said."""
        self.is_valid()
        return self.cleaned_data.get("zoek", ""), self.cleaned_data.get("blad") or 1


def _wie(wie: Persoonregel) -> str:
    return ", ".join(deel for deel in (wie.naam, wie.functie) if deel)
