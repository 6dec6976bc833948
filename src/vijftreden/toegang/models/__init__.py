# SPDX-License-Identifier: EUPL-1.2
"""The tables of access, and the five bases of which every model picks one."""

from vijftreden.toegang.models.account import Account, Lidmaatschap
from vijftreden.toegang.models.grondslagen import (
    Installatie,
    Openbaar,
    Prive,
    VanOmgeving,
    VanOpdracht,
)
from vijftreden.toegang.models.omgeving import Omgeving
from vijftreden.toegang.models.zicht import Zicht

__all__ = [
    "Account",
    "Installatie",
    "Lidmaatschap",
    "Omgeving",
    "Openbaar",
    "Prive",
    "VanOmgeving",
    "VanOpdracht",
    "Zicht",
]
