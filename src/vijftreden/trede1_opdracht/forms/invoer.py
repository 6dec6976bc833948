# SPDX-License-Identifier: EUPL-1.2
"""What was posted, made harmless and no longer than a page can show again."""

from collections.abc import Mapping
from typing import Any

from vijftreden.trede1_opdracht.rules.tekstschoon import schoon

MEEST_TERUG = 20_000
"""So much of a text that does not fit is shown again; whoever pasted it has the rest."""


def schone_invoer(data: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The fields without what cannot be seen; None when nothing was posted."""
    if data is None:
        return None
    return {naam: schoon(str(waarde)[:MEEST_TERUG]) for naam, waarde in data.items()}
