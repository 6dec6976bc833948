# SPDX-License-Identifier: EUPL-1.2
"""One cell of a sheet: what can stand in it, and how it reads as text."""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TypeAlias

Cel: TypeAlias = str | int | float | bool | date | datetime | time | timedelta
"""An empty cell is the empty text."""

LEEG = re.compile(r"[-‐-―−_.…\s]*")
"""What people type where there is nothing: nothing, or a dash."""

ONBEKEND = re.compile(
    r"(n\.?\s?t\.?\s?b\.?|n\.?\s?n\.?\s?b\.?|n\.?\s?n?b\.?|n\.?\s?v\.?\s?t\.?|p\.?\s?m\.?"
    r"|t\.?b\.?d\.?|\?+|x{1,3}|geen|(nog )?niemand|(nog )?onbekend|n/a|nog niet bekend"
    r"|nog te bepalen|nader te bepalen|leeg|open"
    r"|niet van toepassing|nog in te vullen|volgt( nog)?|#[a-z0-9/]+[!?]?)",
    re.I,
)
"""Words that say: there is nothing to read here, or not yet; also the errors of a spreadsheet."""


LANGST = 120
"""A longer text is no amount, day, kind or phase; so no pattern ever meets a very long one."""


def is_leeg(cel: Cel) -> bool:
    """Whether nothing stands here; a lone dash is nothing."""
    return isinstance(cel, str) and LEEG.fullmatch(cel) is not None


def tekst(cel: Cel) -> str:
    """The cell as people read it: 31-12-2026, 12,5, ja; never in scientific notation."""
    if isinstance(cel, str):
        return cel
    if isinstance(cel, bool):
        return "ja" if cel else "nee"
    if isinstance(cel, int | float):
        return _getal(cel)
    if isinstance(cel, date):
        return _dag(cel)
    if isinstance(cel, time):
        return cel.strftime("%H:%M")
    minuten = round(cel.total_seconds() / 60)
    return f"{minuten // 60}:{minuten % 60:02d}"


def _getal(getal: float) -> str:
    """Fifteen digits, as a spreadsheet shows them, with a decimal comma."""
    if isinstance(getal, float) and not getal.is_integer():
        return f"{Decimal(f'{getal:.15g}'):f}".replace(".", ",")
    return str(int(getal))


def _dag(dag: date) -> str:
    kort = f"{dag.day}-{dag.month}-{dag.year}"
    if isinstance(dag, datetime) and dag.time() != time():
        return f"{kort} {dag:%H:%M}"
    return kort
