# SPDX-License-Identifier: EUPL-1.2
"""What the rules need to know of the commissions around one: above it, below it, who stands in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Kader:
    """The frames of one commission: money, end, and the margins of its opdrachtbrief in force."""

    budget: Decimal | None = None
    btw: str = ""
    eind_op: date | None = None
    marge_geld: int | None = None
    marge_tijd: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ketenfeit:
    """`boven`: of the one above, where that is kept here. `onder`: what hangs below, by VAT.

    `genoemd`: the line above is named, here or elsewhere.
    """

    eigen: Kader = Kader()
    boven: Kader | None = None
    genoemd: bool = False
    onder: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waarneming:
    """Somebody works for this person in `[van, tot)`."""

    persoon_id: UUID
    van: date
    tot: date | None = None
