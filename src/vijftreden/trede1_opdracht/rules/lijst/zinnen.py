# SPDX-License-Identifier: EUPL-1.2
"""The sentences about a list: why it cannot be read, and what to know about a line."""

from collections.abc import Mapping
from types import MappingProxyType

ZINNEN: Mapping[str, str] = MappingProxyType({})
"""Code of a remark to its sentence; `{gelezen}`, `{als}` and `{kolom}` are filled in."""
