# SPDX-License-Identifier: EUPL-1.2
"""The texts of an opdrachtbrief with their headings."""

from collections.abc import Sequence

from django import template

from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Teksten
from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN

register = template.Library()


@register.filter
def briefregels(teksten: Teksten) -> Sequence[tuple[str, str]]:
    """Heading and text of all six, in the order of the page; an empty text stays empty."""
    return [(kop, getattr(teksten, naam)) for naam, kop in BRIEFTEKSTEN.items()]
