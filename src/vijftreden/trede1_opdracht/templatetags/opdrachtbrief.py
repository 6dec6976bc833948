# SPDX-License-Identifier: EUPL-1.2
"""The texts of an opdrachtbrief with their headings."""

from collections.abc import Sequence

from django import template

from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Teksten
from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN

register = template.Library()


@register.filter
def briefregels(teksten: Teksten, naast: Teksten | None = None) -> Sequence[tuple[str, str, bool]]:
    """Heading, text, and whether it differs from `naast`, of all six in the order of the page."""
    return [
        (
            kop,
            getattr(teksten, naam),
            naast is not None and getattr(teksten, naam) != getattr(naast, naam),
        )
        for naam, kop in BRIEFTEKSTEN.items()
    ]
