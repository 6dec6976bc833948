# SPDX-License-Identifier: EUPL-1.2
"""Norms: every term, day and amount as dated data with source and status."""

from vijftreden.kern.normen.lezer import NAMEN, Normenboek, normen, normenboek
from vijftreden.kern.normen.norm import (
    Eenheid,
    Hoofdstuk,
    Norm,
    Normen,
    Status,
    Waarde,
    los_op,
)

__all__ = [
    "NAMEN",
    "Eenheid",
    "Hoofdstuk",
    "Norm",
    "Normen",
    "Normenboek",
    "Status",
    "Waarde",
    "los_op",
    "normen",
    "normenboek",
]
