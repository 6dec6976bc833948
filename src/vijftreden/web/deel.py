# SPDX-License-Identifier: EUPL-1.2
"""A part of the commission page: what each tread contributes to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Deel:
    """A template of the tread's own and what it shows; the template gets it as `deel`."""

    template: str
    inhoud: Mapping[str, Any]
    leeg: bool = False
    """Nothing was written yet: the page gives it a line (`<dt>` and `<dd>`) instead of a card."""
