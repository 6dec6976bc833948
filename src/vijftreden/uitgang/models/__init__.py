# SPDX-License-Identifier: EUPL-1.2
"""The tables of what leaves: subscriptions, and how documents look."""

from vijftreden.uitgang.models.abonnement import Abonnement, Abonnementsoort
from vijftreden.uitgang.models.huisstijl import Documentsoort, Huisstijl, Sjabloon

__all__ = ["Abonnement", "Abonnementsoort", "Documentsoort", "Huisstijl", "Sjabloon"]
