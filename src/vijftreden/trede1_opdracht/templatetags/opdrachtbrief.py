# SPDX-License-Identifier: EUPL-1.2
"""The texts of an opdrachtbrief with their headings."""

from collections.abc import Sequence

from django import template

from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Teksten
from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN, MARGES

register = template.Library()
KOPPEN = {**BRIEFTEKSTEN, **MARGES}
ZONODIG = frozenset(Teksten().ontbreekt)
"""What is told to be empty: the texts that are asked."""
EENHEDEN = {"marge_geld": "procent", "marge_tijd": "weken"}


@register.filter
def briefregels(teksten: Teksten, naast: Teksten | None = None) -> Sequence[tuple[str, str, bool]]:
    """Heading, text, and whether it differs from `naast`, in the order of the page.

    What is not asked and stands in neither is left out.
    """
    namen = [*BRIEFTEKSTEN, *MARGES]
    regels = [
        (KOPPEN[naam], tekst, naast is not None and tekst != _tekst(naast, naam), naam)
        for naam in namen
        for tekst in [_tekst(teksten, naam)]
    ]
    return [regel[:3] for regel in regels if regel[1] or regel[2] or regel[3] in ZONODIG]


def _tekst(teksten: Teksten, naam: str) -> str:
    waarde = getattr(teksten, naam)
    if naam in MARGES:
        return "" if waarde is None else f"{waarde} {EENHEDEN[naam]}"
    return str(waarde)
