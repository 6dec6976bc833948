# SPDX-License-Identifier: EUPL-1.2
"""Looking up what belongs to a field of a step."""

from collections.abc import Mapping
from typing import Any

from django import template

register = template.Library()


@register.filter
def bij(naam: str, waarden: Mapping[str, Any]) -> Any:
    """What these values say of this name; empty when they say nothing."""
    return waarden.get(naam, "")
