# SPDX-License-Identifier: EUPL-1.2
"""The tables of tread 3: the year's cycles of a board, and the dates counted from them."""

from vijftreden.trede3_momenten.models.jaarcyclus import Jaarcyclus
from vijftreden.trede3_momenten.models.kalenderdatum import Kalenderdatum, Verschuiving

__all__ = ["Jaarcyclus", "Kalenderdatum", "Verschuiving"]
