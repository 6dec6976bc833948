# SPDX-License-Identifier: EUPL-1.2
"""The forms of moments: a day to come, a day that was, an extra moment, a crisis, a phase."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms

from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens
from vijftreden.trede3_momenten.forms.kalender import Dagveld
from vijftreden.trede3_momenten.selectors import Momentregel
from vijftreden.trede3_momenten.texts import MOMENTEN

BEIDE_KANTEN = "Iedereen met een rol op deze opdracht, ook de opdrachtnemer."
LANGSTE_AANLEIDING = 4000


class Versieformulier(forms.Form):
    """A button about one moment; `versie` is of the row as it was read."""

    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


class Dagformulier(Versieformulier):
    """On which day a moment will be."""

    gepland_op = Dagveld(label="Op welke dag?")

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, regel: Momentregel, auto_id: str = "id_%s"
    ) -> None:
        begin = {"versie": regel.versie, "gepland_op": regel.gepland_op}
        super().__init__(data, initial=begin, auto_id=auto_id)


class Vastformulier(Versieformulier):
    """On which day a moment was."""

    gehouden_op = Dagveld(label="Op welke dag was het?")

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        regel: Momentregel,
        dag: date,
        auto_id: str = "id_vast_%s",
    ) -> None:
        gepland = regel.gepland_op if regel.gepland_op and regel.gepland_op <= dag else dag
        begin = {"versie": regel.versie, "gehouden_op": regel.gehouden_op or gepland}
        super().__init__(data, initial=begin, auto_id=auto_id)


class Momentformulier(forms.Form):
    """An extra moment; a crisis is no choice."""

    lezers = {"naam": BEIDE_KANTEN}
    soort = forms.ChoiceField(
        label="Welk moment?",
        choices=[(s.value, MOMENTEN[s]) for s in Momentsoort if s is not Momentsoort.CRISIS],
        initial=Momentsoort.VOORTGANG.value,
    )
    gepland_op = Dagveld(label="Op welke dag?")
    naam = forms.CharField(
        label="Eigen naam",
        required=False,
        max_length=200,
        help_text="Bijvoorbeeld: raming bespreken. Zonder naam gebruiken we de gewone.",
    )
    fase = forms.ChoiceField(
        label="Welke fase sluit dit af?",
        required=False,
        help_text="Alleen bij een fase-overgang.",
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, gegevens: Opdrachtgegevens
    ) -> None:
        super().__init__(data)
        fasen = relatievormen()[gegevens.relatievorm].overgangen_vanaf(gegevens.fase)
        veld = self.fields["fase"]
        assert isinstance(veld, forms.ChoiceField)
        veld.choices = [("", "De eerste die komt"), *((fase.code, fase.naam) for fase in fasen)]


class Crisisformulier(forms.Form):
    """What goes wrong, and since when."""

    lezers = {"aanleiding": BEIDE_KANTEN}
    op = Dagveld(label="Wanneer is het gebeurd?")
    aanleiding = forms.CharField(
        label="Wat is er aan de hand?",
        max_length=LANGSTE_AANLEIDING,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Alleen feiten: wat weet je, wat weet je nog niet, wie moet het horen? "
        "Bijvoorbeeld: de aannemer ligt sinds vanmorgen stil, een leiding bleek te lekken.",
    )


class Faseformulier(Versieformulier):
    """In which phase the commission is."""

    fase = forms.ChoiceField(label="Deze opdracht is nu in de fase")

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, gegevens: Opdrachtgegevens
    ) -> None:
        super().__init__(data, initial={"versie": gegevens.versie, "fase": gegevens.fase})
        fasen = [(fase.code, fase.naam) for fase in relatievormen()[gegevens.relatievorm].fasen]
        bekend = gegevens.fase in dict(fasen)
        veld = self.fields["fase"]
        assert isinstance(veld, forms.ChoiceField)
        veld.choices = fasen if bekend else [("", "Kies een fase"), *fasen]


class Geschiedenisformulier(forms.Form):
    """Which moment was before this system; empty is all that must have been."""

    stuurmoment_id = forms.UUIDField(required=False, widget=forms.HiddenInput)
