# SPDX-License-Identifier: EUPL-1.2
"""The forms of beheer: they check shape, the services check sense."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField

from vijftreden.beheer.selectors import VERVANGSOORTEN
from vijftreden.beheer.texts import SOORTEN, gremiumnaam, handelingen
from vijftreden.kern.kalender import Gremium
from vijftreden.register.instellingen import MEESTE_DAGEN, Sleutel, Waarde, Waardesoort
from vijftreden.register.selectors import Persoonregel
from vijftreden.toegang.rechten import Soort

JAREN = (2020, 2099)
LANGSTE_TEKST = 20_000
NIEUW_WACHTWOORD = "Minstens 12 tekens. Een zin van vier gewone woorden is sterk en te onthouden."
BEHEERDER_LEEST = "Beheerders van jouw organisatie, en wie met deze persoon werkt."


class Dagveld(forms.DateField):
    """A day, with the browser's own picker."""

    def __init__(self, **anders: Any) -> None:
        kiezer = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        super().__init__(**{"widget": kiezer, "required": False, **anders})


class Soortenveld(forms.MultipleChoiceField):
    """Kinds of membership; none is a member who sees only what it has a role on."""

    def __init__(self) -> None:
        super().__init__(
            label="Soort toegang",
            help_text="Niets aangevinkt: ziet alleen opdrachten met een eigen rol.",
            choices=[(s.value, f"{naam}: {uitleg}") for s, (naam, uitleg) in SOORTEN.items()],
            widget=forms.CheckboxSelectMultiple,
            required=False,
        )

    def clean(self, value: Any) -> set[Soort]:
        """The chosen kinds."""
        return {Soort(waarde) for waarde in super().clean(value)}


class Persoonformulier(forms.Form):
    """Who somebody is."""

    lezers: ClassVar[Mapping[str, str]] = {"naam": BEHEERDER_LEEST, "email": BEHEERDER_LEEST}

    versie = forms.IntegerField(widget=forms.HiddenInput, required=False)
    naam = forms.CharField(label="Naam", max_length=120)
    functie = forms.CharField(label="Functie", max_length=120, required=False)
    email = forms.EmailField(label="E-mailadres", max_length=254, required=False)


class Uitnodigingsformulier(Persoonformulier):
    """Who comes in, and as what."""

    field_order = ("naam", "functie", "email", "soorten")

    email = forms.EmailField(
        label="E-mailadres", max_length=254, help_text="Hiermee meldt deze persoon zich aan."
    )
    soorten = Soortenveld()


class Soortenformulier(forms.Form):
    """What a member may do."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    soorten = Soortenveld()


class Versieformulier(forms.Form):
    """An act on a row that must not have changed meanwhile."""

    versie = forms.IntegerField()


class Namensformulier(forms.Form):
    """For whom I work from now on; empty is for myself."""

    vervanging = forms.UUIDField(required=False)


class Vervangduur(forms.Form):
    """As what somebody works for another, and how long."""

    soort = forms.ChoiceField(
        label="Als", choices=VERVANGSOORTEN, widget=forms.RadioSelect, initial="vervanger"
    )
    van = Dagveld(label="Vanaf", required=True)
    tot = Dagveld(
        label="Tot",
        help_text="De eerste dag waarop het niet meer geldt. Geen einde bekend? Laat dit leeg.",
    )


class Mijnvervangingformulier(Vervangduur):
    """Who works for me."""

    lezers: ClassVar[Mapping[str, str]] = {"wie": "Jij, deze persoon en de beheerder."}
    field_order = ("wie", "soort", "van", "tot")

    wie = forms.CharField(
        label="Naam of e-mailadres",
        max_length=254,
        help_text="Zoals deze persoon bij jullie in Vijftreden staat.",
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, dag: date) -> None:
        super().__init__(data, initial={"van": dag})


class Vervangingformulier(Vervangduur):
    """Who works for whom."""

    field_order = ("voor_persoon_id", "door_persoon_id", "soort", "van", "tot")

    voor_persoon_id = forms.TypedChoiceField(label="Voor wie?", coerce=UUID)
    door_persoon_id = forms.TypedChoiceField(label="Wie werkt voor deze persoon?", coerce=UUID)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        personen: Iterable[Persoonregel],
        dag: date,
    ) -> None:
        super().__init__(data, initial={"van": dag})
        mensen = [("", "Kies iemand"), *((str(p.id), p.naam) for p in personen)]
        self.fields["voor_persoon_id"].choices = mensen  # type: ignore[attr-defined]
        self.fields["door_persoon_id"].choices = mensen  # type: ignore[attr-defined]


class Eindeformulier(forms.Form):
    """Until when somebody works for another."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    tot = Dagveld(
        label="Tot",
        required=True,
        help_text="De eerste dag waarop het niet meer geldt. "
        "Kies de begindag als het nooit had moeten ingaan.",
    )


class Plakformulier(forms.Form):
    """Meeting dates as they stand in a mail or a sheet."""

    gremium = forms.ChoiceField(label="Van wie zijn deze datums?")
    jaar = forms.IntegerField(
        label="Jaar", help_text="Voor datums zonder jaar.", min_value=JAREN[0], max_value=JAREN[1]
    )
    tekst = forms.CharField(
        label="Datums",
        help_text="Eén vergadering per regel, bijvoorbeeld: 10 juni 2027. Een reces: "
        "10 juli t/m 22 augustus 2027. Je mag plakken uit een mail of een spreadsheet.",
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": 8}),
        strip=False,
    )

    def __init__(self, *args: Any, soort: str, **anders: Any) -> None:
        super().__init__(*args, **anders)
        keuzes = [(gremium.value, gremiumnaam(gremium, soort)) for gremium in VOLGORDE]
        self.fields["gremium"].choices = keuzes  # type: ignore[attr-defined]


VOLGORDE = (Gremium.RAAD, Gremium.COMMISSIE, Gremium.COLLEGE, Gremium.RECES)


class Instellingenformulier(forms.Form):
    """One field per key that the steps declared, with what holds now."""

    def __init__(
        self, *args: Any, sleutels: Iterable[Sleutel], waarden: Mapping[str, Waarde], **anders: Any
    ) -> None:
        super().__init__(*args, **anders)
        for sleutel in sleutels:
            self.fields[sleutel.naam] = _veld(sleutel, waarden[sleutel.naam])

    @property
    def keuzes(self) -> list[BoundField]:
        """What is chosen from a few."""
        return [veld for veld in self if isinstance(veld.field, forms.ChoiceField)]

    @property
    def overige(self) -> list[BoundField]:
        """What is typed."""
        return [veld for veld in self if not isinstance(veld.field, forms.ChoiceField)]

    @property
    def eigen_woorden(self) -> bool:
        """Whether somebody typed a word of their own before."""
        return any(veld.initial for veld in self.overige)

    def gewijzigd(self) -> dict[str, Waarde]:
        """What differs from what holds now."""
        return {naam: self.cleaned_data[naam] for naam in self.changed_data}


def _veld(sleutel: Sleutel, waarde: Waarde) -> forms.Field:
    """The field of one key; the default stands beside it."""
    label = sleutel.uitleg.rstrip(".")
    if sleutel.soort is Waardesoort.DAGEN:
        return forms.IntegerField(
            label=label,
            initial=waarde,
            help_text=f"In dagen. Zonder eigen waarde: {sleutel.standaard}.",
            min_value=0,
            max_value=MEESTE_DAGEN,
        )
    if sleutel.soort is Waardesoort.GETAL:
        return forms.IntegerField(
            label=label,
            initial=waarde,
            help_text=f"Zonder eigen waarde: {sleutel.standaard}.",
            min_value=0,
            max_value=MEESTE_DAGEN,
        )
    if sleutel.soort is Waardesoort.JA_NEE:
        return forms.BooleanField(label=label, initial=waarde, required=False)
    if sleutel.soort is Waardesoort.KEUZE:
        return forms.ChoiceField(
            label=label, initial=waarde, choices=sleutel.opties, widget=forms.RadioSelect
        )
    return forms.CharField(label=label, initial=waarde, required=False)


class Instemmingsformulier(forms.Form):
    """On which day the works council agreed."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    datum = Dagveld(
        label="De ondernemingsraad stemde in op",
        help_text="Laat leeg als er (nog) geen instemming is.",
    )


class Wachtwoordformulier(forms.Form):
    """The own password."""

    huidig = forms.CharField(
        label="Huidig wachtwoord",
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        strip=False,
    )
    nieuw = forms.CharField(
        label="Nieuw wachtwoord",
        help_text=NIEUW_WACHTWOORD,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        strip=False,
    )


class Toegangsformulier(forms.Form):
    """The password that somebody chooses with a one-time link."""

    wachtwoord = forms.CharField(
        label="Kies een wachtwoord",
        help_text=NIEUW_WACHTWOORD,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        strip=False,
    )


class Journaalfilter(forms.Form):
    """What to show of the journal; everything may stay empty."""

    handeling = forms.ChoiceField(label="Handeling", required=False)
    persoon = forms.TypedChoiceField(label="Wie", required=False, coerce=str)
    van = Dagveld(label="Vanaf")
    tot = Dagveld(label="Tot en met")
    voor = forms.IntegerField(required=False, widget=forms.HiddenInput)
    na = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, personen: Iterable[Persoonregel], **anders: Any) -> None:
        super().__init__(*args, **anders)
        mensen = [("", "iedereen"), *((str(p.id), p.naam) for p in personen)]
        self.fields["handeling"].choices = handelingen()  # type: ignore[attr-defined]
        self.fields["persoon"].choices = mensen  # type: ignore[attr-defined]
