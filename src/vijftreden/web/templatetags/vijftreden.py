# SPDX-License-Identifier: EUPL-1.2
"""Tags and filters for every template: {% adres %}, {% term %}, {% invoer %}, days, numbers."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Lezers:
    """Who reads most of the texts of a form: told once above it, under `id`."""

    formulier: forms.BaseForm
    zin: str

    @property
    def id(self) -> str:
        """The id of that sentence: one per form of a page."""
        return f"{self.formulier.prefix or type(self.formulier).__name__.lower()}_lezers"

    def zegt(self, veld: BoundField) -> bool:
        """Whether it told of this field already."""
        return veld.form is self.formulier and lezer(veld) == self.zin


@register.simple_tag
def lezers_boven(formulier: forms.BaseForm) -> Lezers | None:
    """`{% lezers_boven formulier as lezers %}`: what `web/lezers.html` shows above this form.

    Its fields then tell only what differs. None where no two texts have the same readers.
    """
    velden = [veld for veld in formulier if not veld.is_hidden]
    keren = Counter(zin for veld in velden if (zin := lezer(veld)))
    zin, aantal = keren.most_common(1)[0] if keren else ("", 0)
    return Lezers(formulier, zin) if aantal > 1 else None


@register.simple_tag(takes_context=True)
def invoer(context: Context, veld: BoundField) -> SafeString:
    """The control of a form field with its NL Design System class and what describes it."""
    widget = veld.field.widget
    klasse = next(klasse for soort, klasse in KLASSEN if isinstance(widget, soort))
    if veld.errors:
        klasse = f"{klasse} {klasse.split()[0]}--invalid"
    attrs: dict[str, Any] = {"class": klasse}
    if beschreven_door := beschrijving(context, veld):
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


def lezer(veld: BoundField) -> str:
    """Who reads what is written here: the form's `lezers[name]`, or empty."""
    return str(getattr(veld.form, "lezers", {}).get(veld.name, ""))


@register.simple_tag(takes_context=True)
def eigen_lezer(context: Context, veld: BoundField) -> str:
    """Who reads this field, where that was not told above the form."""
    return "" if _boven(context, veld) else lezer(veld)


@register.simple_tag(takes_context=True)
def beschrijving(context: Context, veld: BoundField) -> str:
    """The ids of what describes a field, for aria-describedby."""
    boven = _boven(context, veld)
    ids = {
        f"{veld.auto_id}_helptext": veld.help_text,
        boven.id if boven else f"{veld.auto_id}_lezer": lezer(veld),
        f"{veld.auto_id}_error": veld.errors,
    }
    return " ".join(plek for plek, tekst in ids.items() if tekst)


def _boven(context: Context, veld: BoundField) -> Lezers | None:
    boven = context.get("lezers")
    return boven if isinstance(boven, Lezers) and boven.zegt(veld) else None


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
