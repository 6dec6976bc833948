# SPDX-License-Identifier: EUPL-1.2
"""What may be typed about a WAT- or HOE-question."""

from collections.abc import Mapping
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.forms import Datumveld
from vijftreden.trede1_opdracht.selectors import Lijnpunt

LANGSTE_ANTWOORD = 4000
LEZERS = {
    "hoe": "Jullie kant van de regeling: wie hier eigenaar is of meewerkt. De regeling zelf niet.",
    "wat": "Jullie kant van deze opdracht: opdrachtgever en wie meewerkt. De regeling zelf niet.",
}
VOORBEELDEN = {
    "hoe": "Bijvoorbeeld: “Hoe groot is het weerstandsvermogen na de tegenvaller?”",
    "wat": "Bijvoorbeeld: “Hoeveel controles krijgen we voor dit bedrag?”",
}


class Stelformulier(forms.Form):
    """Asking: what, and for which table."""

    vraag = forms.CharField(
        label="Je vraag",
        max_length=400,
        error_messages={"required": "Schrijf op wat je wilt weten."},
    )
    voor = forms.CharField(
        label="Voor welke tafel",
        required=False,
        max_length=120,
        help_text="Waar komt het op de agenda? Bijvoorbeeld: “Algemeen bestuur”.",
    )
    voor_op = Datumveld(
        label="Op welke dag", required=False, help_text="Leeg als de dag nog niet bekend is."
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        soort: str,
        initial: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(data, initial=dict(initial or {}))
        self.lezers = dict.fromkeys(("vraag", "voor", "antwoord"), LEZERS[soort])
        self.fields["vraag"].help_text = VOORBEELDEN[soort]


class Lijnvraagformulier(Stelformulier):
    """A question with its answer."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    antwoord = forms.CharField(
        label="Antwoord",
        required=False,
        max_length=LANGSTE_ANTWOORD,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    afgehandeld = forms.BooleanField(label="Dit is afgehandeld", required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, punt: Lijnpunt) -> None:
        namen = ("vraag", "voor", "voor_op", "versie", "antwoord")
        begin = {naam: getattr(punt, naam) for naam in namen}
        begin["afgehandeld"] = punt.afgehandeld_op is not None
        super().__init__(data, soort=punt.soort, initial=begin)


class Verplaatsformulier(forms.Form):
    """Moving: which one was looked at, and to which commission."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    naar = forms.UUIDField()
