# SPDX-License-Identifier: EUPL-1.2
"""Recounting the stored ladders."""

from vijftreden.portefeuille.services.nacht import nachtronde, plan_nachtronde
from vijftreden.portefeuille.services.stand import herzie, herzie_alles, na_handeling

__all__ = ["herzie", "herzie_alles", "na_handeling", "nachtronde", "plan_nachtronde"]
