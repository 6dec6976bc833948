# SPDX-License-Identifier: EUPL-1.2
"""What one case of the demo says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.demo.scherm import Scherm

NAJAAR = date(2026, 11, 24)
VOORJAAR = date(2028, 4, 20)
"""The kaders for 2029 are due on Saturday 29 April 2028, the drafts for 2029 in June."""

Actie = Callable[[Scherm], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Geval:
    """One finding of the demo and the way out."""

    opdracht: str
    doe: Actie
    dag: date = NAJAAR
    omgeving: str = "waterrijk"
    wie: str = "eigenaar"
    """Who sees it on the page of the commission."""
    door: str = ""
    """Who removes its cause, when that is somebody else; begins at the first page."""
    bewijs: tuple[tuple[str, object], ...] = ()
    """Which one, where the commission has more of this code."""
