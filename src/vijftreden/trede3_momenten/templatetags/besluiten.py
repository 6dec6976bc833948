# SPDX-License-Identifier: EUPL-1.2
"""A moment in words, for the lists of decisions."""

from django import template

from vijftreden.trede3_momenten.selectors import Besluitregel, Conceptregel, Momentkop, Openregel
from vijftreden.trede3_momenten.texts.besluiten import hoe_lang, momentnaam

register = template.Library()


@register.filter
def moment_in_woorden(van: Besluitregel | Conceptregel | Momentkop) -> str:
    """The moment's own name, else its kind with the phase that it closes."""
    if isinstance(van, Momentkop):
        return momentnaam(van.soort, van.naam, van.fase.naam.lower() if van.fase else "")
    return momentnaam(van.soort, van.moment_naam, van.fase)


@register.filter
def wacht(regel: Openregel) -> str:
    """How long something waits."""
    return hoe_lang(regel)
