# SPDX-License-Identifier: EUPL-1.2
"""The texts of a task description with their headings."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from django import template
from django.utils.formats import localize

from vijftreden.trede1_opdracht.selectors.taakomschrijving import Taakbeeld, Taakteksten
from vijftreden.trede1_opdracht.texts.taakomschrijving import (
    TAAKKOPPEN,
    UREN_ZZP,
    VAN_EEN_PERSOON,
)
from vijftreden.web.schrijfwijze import dag

register = template.Library()


@register.simple_tag
def taakregels(
    beeld: Taakbeeld, teksten: Taakteksten, naast: Taakteksten | None = None
) -> Sequence[tuple[str, str, bool]]:
    """Heading, text, and whether it differs from `naast`, in the order of the page.

    What is not asked of an organisation is left out where nothing was written.
    """
    regels = []
    for naam, kop in TAAKKOPPEN.items():
        tekst = _tekst(getattr(teksten, naam))
        gevraagd = beeld.vraagt_uren or naam not in VAN_EEN_PERSOON
        if tekst or gevraagd:
            anders = naast is not None and tekst != _tekst(getattr(naast, naam))
            eigen = UREN_ZZP if beeld.zelfstandig and naam == "uren_per_week" else kop
            regels.append((eigen, tekst, anders))
    return regels


def _tekst(waarde: str | Decimal | date | None) -> str:
    if isinstance(waarde, date):
        return dag(waarde)
    if isinstance(waarde, Decimal):
        return str(localize(waarde.normalize() if waarde % 1 else int(waarde)))
    return waarde or ""
