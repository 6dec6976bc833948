# SPDX-License-Identifier: EUPL-1.2
"""Dutch public holidays as the Algemene termijnenwet knows them (art. 3)."""

from datetime import date
from functools import cache

import holidays
from holidays.constants import OPTIONAL, PUBLIC


@cache
def _namen_per_dag(jaar: int) -> tuple[tuple[date, str], ...]:
    """Every day that the library names; 5 May is "optional" there outside lustrum years."""
    dagen = holidays.country_holidays(
        "NL", years=jaar, categories=(PUBLIC, OPTIONAL), language="nl"
    )
    return tuple(
        (dag, naam) for dag in sorted(dagen) for naam in dagen.get_list(dag) if dag.year == jaar
    )


@cache
def feestdagen(jaar: int, namen: frozenset[str]) -> frozenset[date]:
    """The days of a year that carry one of these names; a year without a name has no such day."""
    return frozenset(dag for dag, naam in _namen_per_dag(jaar) if naam in namen)
