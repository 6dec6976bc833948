# SPDX-License-Identifier: EUPL-1.2
"""Forms about decisions: the decision itself, its conditions, what is asked, what is shared."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField

from vijftreden.register.selectors import Persoonregel
from vijftreden.trede3_momenten.forms.kalender import Dagveld
from vijftreden.trede3_momenten.forms.verplichting import (
    begin_van,
    gegeven_van,
    verplichtingvelden,
)
from vijftreden.trede3_momenten.selectors import Voorwaarderegel
from vijftreden.trede3_momenten.selectors.besluitblad import Besluitblad
from vijftreden.trede3_momenten.texts.besluiten import (
    GREMIA,
    LEZERS_BEIDE,
    LEZERS_CONCEPT,
    UITKOMSTUITLEG,
)
from vijftreden.web.schrijfwijze import midden

MINSTE_REGELS = 2
VERZETTEN = "De opdrachtgever gaat over deze dag. Lukt het niet? Schrijf het in de toelichting."
UITKOMSTEN = {
    "akkoord": "Akkoord",
    "akkoord_mits": "Akkoord, mits",
    "bijsturen": "Bijsturen",
    "nog_niet": "Nog niet",
    "stoppen": "Stoppen",
    "voorleggen": "Akkoord om voor te leggen",
}


class Personenveld(forms.TypedChoiceField):
    """Somebody from a list of people, or nobody yet."""

    def __init__(self, *, personen: Iterable[Persoonregel], leeg: str, **opties: Any) -> None:
        keuzes = [(str(wie.id), _wie(wie)) for wie in personen]
        super().__init__(
            choices=[("", leeg), *keuzes], required=False, coerce=UUID, empty_value=None, **opties
        )


class Uitkomstveld(forms.ChoiceField):
    """Needed at release, and drawn so; a concept may do without."""

    def validate(self, value: Any) -> None:
        if value:
            super().validate(value)


class Redenveld(forms.CharField):
    """Needed at release, and drawn so; a concept may do without."""

    def validate(self, value: Any) -> None:
        """Only its length is bounded here."""


class Besluitformulier(forms.Form):
    """The decision on one moment, on the sheet that prepares it."""

    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1, required=False)
    stukken = forms.MultipleChoiceField(
        label="Welke stukken zijn er?",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    uitkomst = Uitkomstveld(label="Wat besluit je?", widget=forms.RadioSelect, choices=())
    reden = Redenveld(
        label="Waarom?",
        max_length=5000,
        widget=forms.Textarea,
        help_text="Eén of twee zinnen. Bijvoorbeeld: het ontwerp voldoet aan de kaders en de "
        "dekking is geregeld; de parkeerbalans is nog niet onderbouwd.",
    )

    def __init__(
        self,
        blad: Besluitblad,
        data: Mapping[str, Any] | None = None,
        *,
        personen: Sequence[Persoonregel],
    ) -> None:
        concept = blad.concept
        begin: dict[str, Any] = {"besluiter_id": blad.beoogd_beslisser}
        if concept:
            begin |= {
                "versie": concept.versie,
                "stukken": list(concept.stukken),
                "uitkomst": concept.uitkomst,
                "reden": concept.reden,
            }
        self.bestaande = tuple(concept.voorwaarden) if concept else ()
        self.aantal = max(MINSTE_REGELS, len(self.bestaande) + 1, _gestuurd(data))
        for nummer, rij in enumerate(self.bestaande):
            begin |= {f"{naam}_{nummer}": waarde for naam, waarde in rij.items()}
        super().__init__(data, initial=begin | begin_van(concept))
        self.fields |= verplichtingvelden()
        self.lezers = {"reden": LEZERS_CONCEPT, "verplichting_onderwerp": LEZERS_CONCEPT}
        _keuzes(self, "stukken", [(stuk, stuk) for stuk in blad.alle_stukken])
        if not blad.alle_stukken:
            self.fields["stukken"].widget = forms.MultipleHiddenInput()
        _keuzes(
            self,
            "uitkomst",
            [(code, f"{naam}. {UITKOMSTUITLEG[code]}") for code, naam in UITKOMSTEN.items()],
        )
        for nummer in range(self.aantal):
            self._voeg_voorwaarde_toe(nummer, personen)
        keuzes = [
            (str(wie.persoon_id), f"{wie.naam}, {midden(wie.rol)}") for wie in blad.beslissers
        ]
        self.fields["besluiter_id"] = forms.TypedChoiceField(
            label="Wie beslist?",
            choices=[("", "Wie van hen het vaststelt"), *keuzes],
            required=False,
            coerce=UUID,
            empty_value=None,
        )

    def _voeg_voorwaarde_toe(self, nummer: int, personen: Sequence[Persoonregel]) -> None:
        self.fields[f"tekst_{nummer}"] = forms.CharField(
            label=f"Voorwaarde {nummer + 1}",
            required=False,
            max_length=500,
        )
        self.fields[f"eigenaar_persoon_id_{nummer}"] = Personenveld(
            personen=personen, leeg="Nog niet bekend", label=f"Wie zorgt ervoor ({nummer + 1})"
        )
        self.fields[f"uiterlijk_op_{nummer}"] = Dagveld(
            label=f"Uiterlijk op ({nummer + 1})", required=False
        )
        self.lezers[f"tekst_{nummer}"] = LEZERS_CONCEPT

    @property
    def voorwaardevelden(self) -> list[tuple[BoundField, BoundField, BoundField]]:
        """The three fields of each condition, to be drawn together."""
        return [
            (
                self[f"tekst_{nummer}"],
                self[f"eigenaar_persoon_id_{nummer}"],
                self[f"uiterlijk_op_{nummer}"],
            )
            for nummer in range(self.aantal)
        ]

    @property
    def zonder_voorwaarden(self) -> bool:
        """No condition was written yet: the page asks them only at "akkoord, mits"."""
        return not any(tekst.value() for tekst, _, _ in self.voorwaardevelden)

    def inhoud(self) -> dict[str, Any]:
        """What the act needs; only of a valid form."""
        gegeven = self.cleaned_data
        return {
            "versie": gegeven["versie"],
            "uitkomst": gegeven["uitkomst"],
            "reden": gegeven["reden"],
            "stukken": gegeven["stukken"],
            "besluiter_id": gegeven["besluiter_id"],
            "verplichting": gegeven_van(gegeven),
            "voorwaarden": [
                {
                    naam: gegeven[f"{naam}_{nummer}"]
                    for naam in ("tekst", "eigenaar_persoon_id", "uiterlijk_op")
                }
                for nummer in range(self.aantal)
            ],
        }


class Bestuursbesluitformulier(forms.Form):
    """Number and day of what college, raad or board decided."""

    gremium = forms.ChoiceField(
        label="Wie besloot?", choices=[(code, naam.capitalize()) for code, naam in GREMIA.items()]
    )
    nummer = forms.CharField(
        label="Nummer van het besluit",
        max_length=60,
        help_text="Zoals het in de besluitenlijst of het zaaksysteem staat.",
    )
    besloten_op = Dagveld(label="Besloten op")
    lezers: Mapping[str, str] = {"nummer": LEZERS_BEIDE}


class Voorwaardeformulier(forms.Form):
    """Who sees to a condition, and before when."""

    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    lezers: Mapping[str, str] = {"toelichting": LEZERS_BEIDE}

    def __init__(
        self,
        regel: Voorwaarderegel,
        data: Mapping[str, Any] | None = None,
        *,
        personen: Sequence[Persoonregel],
        mag_verzetten: bool = True,
    ) -> None:
        namen = ("versie", "eigenaar_persoon_id", "uiterlijk_op", "toelichting")
        super().__init__(data, initial={naam: getattr(regel, naam) for naam in namen})
        self.fields["eigenaar_persoon_id"] = Personenveld(
            personen=personen, leeg="Nog niet bekend", label="Wie zorgt ervoor?"
        )
        self.fields["uiterlijk_op"] = Dagveld(label="Uiterlijk op", required=False)
        if regel.uiterlijk_op and not mag_verzetten:
            self.fields["uiterlijk_op"].widget.attrs["readonly"] = True
            self.fields["uiterlijk_op"].help_text = VERZETTEN
        self.fields["toelichting"] = forms.CharField(
            label="Toelichting",
            required=False,
            max_length=2000,
            widget=forms.Textarea,
            help_text="Hoe staat het ermee?",
        )


class Voldaanformulier(forms.Form):
    """On which day a condition was met."""

    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    voldaan_op = Dagveld(label="Vervuld op")


class Vraagformulier(forms.Form):
    """A decision that somebody needs."""

    vraag = forms.CharField(
        label="Welk besluit heb je nodig?",
        max_length=200,
        help_text="In één zin. Bijvoorbeeld: mag de aannemer de levertijd van de damwand "
        "reserveren?",
    )
    toelichting = forms.CharField(
        label="Wat moet de ander weten?",
        required=False,
        max_length=3000,
        widget=forms.Textarea,
        help_text="De keuzes die er zijn, jouw advies, en wat er gebeurt zonder besluit.",
    )
    uiterlijk_op = Dagveld(label="Uiterlijk op", help_text="Na deze dag loop je vast.")
    lezers: Mapping[str, str] = {"vraag": LEZERS_BEIDE, "toelichting": LEZERS_BEIDE}

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, momenten: Sequence[tuple[UUID, str]]
    ) -> None:
        super().__init__(data)
        if momenten:
            self.fields["stuurmoment_id"] = forms.TypedChoiceField(
                label="Hoort dit bij een gepland moment?",
                choices=[
                    ("", "Nee, het staat op zichzelf"),
                    *((str(pk), n) for pk, n in momenten),
                ],
                required=False,
                coerce=UUID,
                empty_value=None,
            )


class Deelformulier(forms.Form):
    """Who gets the list of decisions."""

    aan = forms.CharField(
        label="Voor wie?", max_length=120, help_text="Bijvoorbeeld: de griffier."
    )
    lezers: Mapping[str, str] = {"aan": "De beheerder leest dit in het journaal."}


def _keuzes(formulier: forms.Form, naam: str, keuzes: Sequence[tuple[str, str]]) -> None:
    veld = formulier.fields[naam]
    assert isinstance(veld, forms.ChoiceField)
    veld.choices = keuzes


def _gestuurd(data: Mapping[str, Any] | None) -> int:
    """How many conditions a form that was sent holds, so that none is lost; at most twenty."""
    return sum(f"tekst_{nummer}" in (data or {}) for nummer in range(20))


def _wie(wie: Persoonregel) -> str:
    return ", ".join(deel for deel in (wie.naam, wie.functie) if deel)
