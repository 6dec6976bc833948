# SPDX-License-Identifier: EUPL-1.2
"""A form to an act: errors at the field, and what somebody else did in the meantime beside it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, QueryDict

from vijftreden.web.fouten import Invoerfout, toon_bij
from vijftreden.web.schrijfwijze import dag

INTUSSEN = "Iemand anders heeft dit intussen gewijzigd. Kijk wat er nu staat en kies."


@dataclass(frozen=True, slots=True, kw_only=True)
class Verschil:
    """What stands in a field now, beside what this reader filled in."""

    veld: str
    nu: str
    jij: str


def ingevuld(request: HttpRequest) -> QueryDict | None:
    """What was posted; None when the page is only opened."""
    return request.POST if request.method == "POST" else None


def gelukt(formulier: forms.Form, doe: Callable[..., object]) -> bool:
    """Does the act with what the form holds; on a mistake the form says what to mend.

    Raises `Botsing`.
    """
    if not formulier.is_bound or not formulier.is_valid():
        return False
    try:
        doe(**formulier.cleaned_data)
    except Invoerfout as fout:
        toon_bij(formulier, fout)
        return False
    return True


def vergelijk(formulier: forms.Form, nu: Mapping[str, Any]) -> list[Verschil]:
    """After a `Botsing`: the form keeps what was typed and takes the new `versie`.

    Gives the fields of which `nu` holds the value that stands there now.
    """
    formulier.add_error(None, INTUSSEN)
    jij = dict(formulier.cleaned_data)
    formulier.data = {naam: formulier.data.get(naam) for naam in formulier.fields}
    formulier.data["versie"] = nu["versie"]
    return [
        Verschil(veld=str(veld.label), nu=_tekst(nu[veld.name]), jij=_tekst(jij.get(veld.name)))
        for veld in formulier.visible_fields()
        if veld.name in nu
    ]


def _tekst(waarde: Any) -> str:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return dag(waarde)
    return str(waarde) if waarde else "niets"
