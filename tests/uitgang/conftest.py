# SPDX-License-Identifier: EUPL-1.2
"""The world of the calendar, for what leaves as a file; and a mail server for what leaves so."""

from tests.trede3_momenten.conftest import bezet, hier, wegen
from tests.uitgang.mailserver import postbode

__all__ = ["bezet", "hier", "postbode", "wegen"]
