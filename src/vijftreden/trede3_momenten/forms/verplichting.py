# SPDX-License-Identifier: EUPL-1.2
"""Does this decision commit money, or is it a legal act? Only a yes asks more."""

from collections.abc import Mapping
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.forms.gegevens import BTW, Bedragveld
from vijftreden.trede3_momenten.selectors import Conceptbeeld
from vijftreden.trede3_momenten.texts.mandaat import VERPLICHTINGEN
from vijftreden.web.schrijfwijze import euro

NAMEN = (
    "verplichting",
    "verplichting_onderwerp",
    "verplichting_bedrag",
    "verplichting_btw",
)


class Janeeveld(forms.ChoiceField):
    """Drawn without "mag leeg": there is always an answer, no unless somebody says so."""

    def validate(self, value: Any) -> None:
        if value:
            super().validate(value)


def verplichtingvelden() -> dict[str, forms.Field]:
    """The four fields; without a yes the last three are left empty."""
    return {
        "verplichting": Janeeveld(
            label="Legt dit besluit geld vast, of is het een rechtshandeling?",
            widget=forms.RadioSelect,
            choices=list(VERPLICHTINGEN.items()),
        ),
        "verplichting_onderwerp": forms.CharField(
            label="Waarover?",
            required=False,
            max_length=200,
            help_text="Zoals het mandaatregister het noemt, bijvoorbeeld: inhuur.",
        ),
        "verplichting_bedrag": Bedragveld(
            label="Om welk bedrag gaat het?",
            required=False,
            max_length=40,
            help_text="De hele verplichting, met alle opties en verlengingen.",
        ),
        "verplichting_btw": forms.ChoiceField(
            label="Zit de btw in het bedrag?", required=False, choices=BTW
        ),
    }


def begin_van(concept: Conceptbeeld | None) -> dict[str, Any]:
    """What the concept says of it."""
    if concept is None or concept.verplichting is None:
        return {"verplichting": ""}
    deel = concept.verplichting
    return {
        "verplichting": deel.soort,
        "verplichting_onderwerp": deel.onderwerp,
        "verplichting_bedrag": euro(deel.bedrag) if deel.bedrag is not None else "",
        "verplichting_btw": deel.btw,
    }


def gegeven_van(gegeven: Mapping[str, Any]) -> dict[str, Any]:
    """What was filled in, for the act."""
    return {naam: gegeven[naam] for naam in NAMEN}
