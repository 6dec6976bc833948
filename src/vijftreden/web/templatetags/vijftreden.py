# SPDX-License-Identifier: EUPL-1.2
"""Tags and filters for every template: {% adres %}, {% term %}, {% invoer %}, days, numbers."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms, template
from django.forms.boundfield import BoundField, BoundWidget
from django.template import Context
from django.utils.safestring import SafeString

from vijftreden.web import schrijfwijze, termen, wegwijzer

register = template.Library()

KLASSEN: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.Textarea, "utrecht-textarea utrecht-textarea--html-textarea"),
    (forms.CheckboxInput, "utrecht-checkbox utrecht-checkbox--html-input"),
    (forms.Select, "utrecht-select utrecht-select--html-select"),
    (forms.FileInput, "bestand"),
    (forms.Widget, "utrecht-textbox utrecht-textbox--html-input"),
)
KEUZEKLASSEN = {
    "radio": "utrecht-radio-button utrecht-radio-button--html-input",
    "checkbox": "utrecht-checkbox utrecht-checkbox--html-input",
}
RIJEN_VAN_DJANGO, RIJEN = "10", "4"


@register.simple_tag(takes_context=True)
def adres(context: Context, naam: str, *delen: object, **namen: object) -> str:
    """The address of a page by its name in the wegwijzer, inside the environment of this page."""
    omgeving = namen.pop("omgeving", context.get("omgeving", ""))
    return wegwijzer.adres(naam, *delen, omgeving=str(omgeving or ""), **namen)


@register.simple_tag(takes_context=True)
def term(context: Context, code: str, vorm: str = "") -> str:
    """The label of a role or word for the reader's environment."""
    actor = getattr(context.get("request"), "actor", None)
    return termen.term(code, actor=actor, vorm=vorm)


@register.simple_tag
def invoer(veld: BoundField) -> SafeString:
    """The control of a form field with its NL Design System class and what describes it."""
    widget = veld.field.widget
    klasse = next(klasse for soort, klasse in KLASSEN if isinstance(widget, soort))
    if veld.errors:
        klasse = f"{klasse} {klasse.split()[0]}--invalid"
    attrs: dict[str, Any] = {"class": klasse}
    if beschreven_door := beschrijving(veld):
        attrs["aria-describedby"] = beschreven_door
    if widget.attrs.get("rows") == RIJEN_VAN_DJANGO:
        attrs["rows"] = RIJEN
    return veld.as_widget(attrs=attrs)


@register.simple_tag
def opties(veld: BoundField) -> list[BoundWidget]:
    """The choices of a group of radio buttons or checkboxes, each with its class."""
    keuzes = veld.subwidgets
    for keuze in keuzes:
        keuze.data["attrs"]["class"] = KEUZEKLASSEN[keuze.data["type"]]
    return keuzes


@register.filter
def lezer(veld: BoundField) -> str:
    """Who reads what is written here: the form's `lezers[name]`, or empty."""
    return str(getattr(veld.form, "lezers", {}).get(veld.name, ""))


@register.filter
def beschrijving(veld: BoundField) -> str:
    """The ids of what describes a field, for aria-describedby."""
    delen = {"helptext": veld.help_text, "lezer": lezer(veld), "error": veld.errors}
    return " ".join(f"{veld.auto_id}_{deel}" for deel, tekst in delen.items() if tekst)


@register.filter
def anker(veld: BoundField) -> str:
    """The id that a link in the list of errors jumps to; of a group the first choice."""
    return veld.id_for_label or f"{veld.auto_id}_0"


@register.filter
def is_keuze(veld: BoundField) -> bool:
    """A single checkbox, whose label stands beside it."""
    return isinstance(veld.field.widget, forms.CheckboxInput)


def _leeg_blijft_leeg(functie: Callable[[Any], str]) -> Callable[[Any], str]:
    """A filter that leaves nothing for nothing, so that a template needs no if."""

    def filter_(waarde: date | Decimal | int | None) -> str:
        return "" if waarde is None or waarde == "" else functie(waarde)

    return filter_


register.filter(schrijfwijze.midden)

for _functie in (
    schrijfwijze.dag,
    schrijfwijze.dag_lang,
    schrijfwijze.weekdag,
    schrijfwijze.maand,
    schrijfwijze.aantal,
    schrijfwijze.euro,
):
    register.filter(_functie.__name__, _leeg_blijft_leeg(_functie))


@register.filter
def afbreekbaar(tekst: str) -> str:
    """A role's name that may break inside its long words; for drawings, not for reading aloud."""
    return schrijfwijze.afbreekbaar(tekst)
