# SPDX-License-Identifier: EUPL-1.2
"""What the rules about mandate and level of function need to know of one commission."""

from dataclasses import dataclass
from decimal import Decimal

from vijftreden.register.rules.mandaten import Mandaatregister

OPDRACHTGEVERROLLEN = ("ambtelijk_opdrachtgever", "opdrachtgever")
"""The role by which somebody of the line gives the commission; an agentschap has the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandaatfeiten:
    """The register, the money of the commission, and from which level one may give it."""

    register: Mandaatregister
    geld_vast: bool = False
    budget: Decimal | None = None
    btw: str = ""
    vanaf_niveau: int = 0
    """0: no rule."""
