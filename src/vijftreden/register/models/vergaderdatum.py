# SPDX-License-Identifier: EUPL-1.2
"""When the participant's own bodies meet, and when they are in recess."""

from django.db import models

from vijftreden.kern.kalender import Gremium
from vijftreden.toegang.models import VanOmgeving
from vijftreden.toegang.rijen import Versie


class Vergaderdatum(VanOmgeving, Versie):
    """One meeting, or one recess with its last day in `tot_en_met`."""

    gremium = models.CharField(
        max_length=20, choices=[(deel.value, deel.value) for deel in Gremium]
    )
    datum = models.DateField()
    tot_en_met = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["omgeving", "gremium", "datum"], name="vergaderdatum_uniek"
            ),
            models.CheckConstraint(
                condition=models.Q(tot_en_met__isnull=True)
                | models.Q(tot_en_met__gte=models.F("datum")),
                name="vergaderdatum_periode",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gremium} {self.datum}"
