# SPDX-License-Identifier: EUPL-1.2
"""Mandates and answers in words."""

from django import template

from vijftreden.register.rules.mandaten import Mandaatlijn, Tekenantwoord, Tekenen
from vijftreden.trede1_opdracht.texts.mandaten import (
    BTWGRONDEN,
    BTWWOORDEN,
    REDENEN,
    UITKOMSTEN,
    brontekst,
    maximumtekst,
    mitstekst,
)

register = template.Library()


@register.filter
def maximum(lijn: Mandaatlijn) -> str:
    """Up to which amount."""
    return maximumtekst(lijn)


@register.filter
def mits(lijn: Mandaatlijn) -> str:
    """Which consent and conditions it takes."""
    return mitstekst(lijn)


@register.filter
def bron(lijn: Mandaatlijn) -> str:
    """The source with its article."""
    return brontekst(lijn)


@register.filter
def uitkomst(antwoord: Tekenantwoord) -> str:
    """The answer itself."""
    return UITKOMSTEN[antwoord.uitkomst]


@register.filter
def reden(antwoord: Tekenantwoord) -> str:
    """Why, where that is not plain from the line."""
    return REDENEN.get(antwoord.reden, "")


@register.filter
def btwgrond(antwoord: Tekenantwoord) -> str:
    """On what basis the amounts were compared, where that needs a word."""
    return BTWGRONDEN.get(antwoord.btw, "") if antwoord.lijn else ""


@register.filter
def antwoordwoord(code: str) -> str:
    """The answer that was stored with a decision."""
    return UITKOMSTEN[Tekenen(code)] if code else ""


@register.filter
def btwwoord(code: str) -> str:
    """Whether VAT is in an amount."""
    return BTWWOORDEN[code]
