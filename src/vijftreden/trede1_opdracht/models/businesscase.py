# SPDX-License-Identifier: EUPL-1.2
"""The business case: why this, why now, and what would make us stop."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht

VRAGEN = ("aanleiding", "niets_doen", "baat", "lasten", "stopreden")
"""What stands in a business case, in the order of the page."""


class Businesscase(VanOpdracht, Versie):
    """One per commission, for the principal's side; the journal knows who changed it when.

    `aanleiding`: the question as it came, and why we. `niets_doen`: what if we do nothing.
    `baat`: who benefits. `lasten`: who pays and who maintains it. `stopreden`: what would make us
    stop. `bevestigd_op`: when it was last said that the reason still holds.
    """

    KANTEN = frozenset({Kant.GEVER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = dict.fromkeys(VRAGEN, Bewaarklasse.DOSSIER)

    opdracht = models.OneToOneField(Opdracht, on_delete=models.PROTECT, related_name="+")
    aanleiding = models.TextField(blank=True)
    niets_doen = models.TextField(blank=True)
    baat = models.TextField(blank=True)
    lasten = models.TextField(blank=True)
    stopreden = models.TextField(blank=True)
    bevestigd_op = models.DateField(null=True)
    gewijzigd_op = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)
