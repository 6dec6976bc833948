# SPDX-License-Identifier: EUPL-1.2
"""Bodies that the public register does not hold: firms, brokers, foreign and invented ones."""

from django.db import models
from django.db.models.functions import Lower

from vijftreden.register.models.organisatie import Organisatie
from vijftreden.toegang.models import VanOmgeving
from vijftreden.toegang.rijen import Versie


class Partij(VanOmgeving, Versie):
    """A body as this environment knows it; linked when the public register has it after all."""

    naam = models.CharField(max_length=200)
    soort = models.CharField(max_length=60, blank=True)
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint("omgeving", Lower("naam"), name="partij_naam_uniek")
        ]

    def __str__(self) -> str:
        return self.naam
