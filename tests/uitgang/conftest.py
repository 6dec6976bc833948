# SPDX-License-Identifier: EUPL-1.2
"""The world of the calendar, for what leaves as a file."""

from tests.trede3_momenten.conftest import bezet, hier, wegen

__all__ = ["bezet", "hier", "wegen"]
