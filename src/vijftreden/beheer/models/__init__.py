# SPDX-License-Identifier: EUPL-1.2
"""The tables of beheer: one-time links, and who replaces whom."""

from vijftreden.beheer.models.toegangslink import Toegangslink
from vijftreden.beheer.models.vervanging import Vervanging

__all__ = ["Toegangslink", "Vervanging"]
