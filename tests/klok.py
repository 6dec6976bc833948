# SPDX-License-Identifier: EUPL-1.2
"""The clock of a test: the edge reads Django's, so that one is set; it goes on ticking."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

NEDERLAND = ZoneInfo("Europe/Amsterdam")
TIEN_UUR = time(10)


@contextmanager
def op_dag(dag: date) -> Iterator[None]:
    """Inside, it is ten in the morning of this day and time goes on, in every thread."""
    echt = timezone.now
    verschil: timedelta = datetime.combine(dag, TIEN_UUR, NEDERLAND) - echt()
    with pytest.MonkeyPatch.context() as wijzig:
        wijzig.setattr(timezone, "now", lambda: echt() + verschil)
        yield
