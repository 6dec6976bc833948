# SPDX-License-Identifier: EUPL-1.2
"""What may stand in the address of the register's pages."""

from collections.abc import Iterable
from uuid import UUID

from django import forms

from vijftreden.register.texts import SOORTEN

LANGSTE_ZOEKTEKST = 100
VERSTE_PAGINA = 10_000
MEESTE_GEKOZEN = 20


class Zoekformulier(forms.Form):
    """Searching by name, TOOI code or ROO number."""

    zoek = forms.CharField(
        label="Naam, TOOI-code of ROO-nummer",
        required=False,
        max_length=LANGSTE_ZOEKTEKST,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )


class Filterformulier(Zoekformulier):
    """The list of organisations; `pagina` stands in the address only."""

    soort = forms.ChoiceField(
        label="Soort", required=False, choices=[("", "alle soorten"), *SOORTEN.items()]
    )
    pagina = forms.IntegerField(required=False, min_value=1, max_value=VERSTE_PAGINA)


def gekozen_ids(teksten: Iterable[str]) -> list[UUID]:
    """The ids that were ticked; what is no id is left out, as are those beyond twenty."""
    ids = (_lees_id(tekst) for tekst in teksten)
    return list(dict.fromkeys(gelezen for gelezen in ids if gelezen))[:MEESTE_GEKOZEN]


def _lees_id(tekst: str) -> UUID | None:
    try:
        return UUID(tekst)
    except ValueError:
        return None
