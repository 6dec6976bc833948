# SPDX-License-Identifier: EUPL-1.2
"""Wires what lower steps ask of higher ones: hooks, addresses, labels, menu."""

VERWERKERS = {}


def verbind() -> None:
    """Called once, when all apps are loaded."""
