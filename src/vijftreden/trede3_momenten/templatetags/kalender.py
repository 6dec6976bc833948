# SPDX-License-Identifier: EUPL-1.2
"""Filters that put dates, cycles and findings of the calendar into words."""

from datetime import date

from django import template
from django.template import Context

from vijftreden.kern.bevinding import Bevinding
from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.trede3_momenten import texts
from vijftreden.trede3_momenten.selectors import Cyclusregel, Datumregel, Momentregel
from vijftreden.web.onderdelen import Normuitleg
from vijftreden.web.schrijfwijze import VASTE_SPATIE, dag
from vijftreden.web.verwoording import Verwoording, verwoord

register = template.Library()


@register.simple_tag(takes_context=True)
def soort(context: Context, code: str) -> str:
    """The kind of date in words, with the bodies of the reader's organisation."""
    return texts.soortnaam(code, _soort_omgeving(context))


@register.simple_tag(takes_context=True)
def kolom(context: Context, code: str) -> str:
    """The heading of a column of the table."""
    return texts.kolomnaam(code, _soort_omgeving(context))


@register.simple_tag(takes_context=True)
def bron(context: Context, regel: Datumregel) -> Normuitleg:
    """The norm behind a date."""
    return texts.normuitleg(regel, omgeving=str(context.get("omgeving_naam", "")))


@register.filter
def cyclusnaam(van: Datumregel | Cyclusregel) -> str:
    """The cycle in words: "begroting 2028"."""
    return texts.cyclusnaam(van)


@register.filter
def toezichthouder(regel: Datumregel) -> str:
    """Who supervises, for a date about that."""
    return texts.toezichthouder(regel)


@register.filter
def woorden(bevinding: Bevinding) -> Verwoording:
    """A finding of the calendar in words."""
    return verwoord(bevinding, texts.BEVINDINGEN)


@register.filter
def momentnaam(soort: str) -> str:
    """What one of the seven moments is called above a column."""
    return texts.MOMENTEN[Momentsoort(soort)]


@register.filter
def is_moment(regel: Datumregel | Momentregel) -> bool:
    """Whether a line of the list is a moment, and not a date of a calendar."""
    return isinstance(regel, Momentregel)


@register.filter
def aaneen(tekst: str) -> str:
    """A short text that stays on one line."""
    return tekst.replace(" ", VASTE_SPATIE)


@register.filter
def dag_kort(datum: date) -> str:
    """A day on one line without the day of the week, where seven stand beside each other."""
    return aaneen(dag(datum).partition(" ")[2])


@register.filter
def dag_in(datum: date, jaar: int) -> str:
    """A day on one line, without its year where that is the year of the page."""
    return aaneen(dag(datum).removesuffix(f" {jaar}"))


def _soort_omgeving(context: Context) -> str:
    omgeving = getattr(context.get("request"), "omgeving", None)
    return str(getattr(omgeving, "soort", ""))
