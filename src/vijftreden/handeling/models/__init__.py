# SPDX-License-Identifier: EUPL-1.2
"""The tables of the gate: journal, outbox, findings set aside, destruction."""

from vijftreden.handeling.models.journaal import (
    Journaalinhoud,
    Journaalregel,
    Ketenkop,
    Vernietiging,
)
from vijftreden.handeling.models.terzijde import Terzijde
from vijftreden.handeling.models.uitbericht import Uitbericht

__all__ = [
    "Journaalinhoud",
    "Journaalregel",
    "Ketenkop",
    "Terzijde",
    "Uitbericht",
    "Vernietiging",
]
