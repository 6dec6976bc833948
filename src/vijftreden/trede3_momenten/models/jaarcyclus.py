# SPDX-License-Identifier: EUPL-1.2
"""What a board and its letters say of one budget, one annual account or one amendment."""

from django.db import models

from vijftreden.kern.kalender import Cyclus
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models import Opdracht


class Jaarcyclus(VanOpdracht, Versie):
    """One versioned row per arrangement, kind and year, with the dates that people entered."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="jaarcycli")
    soort = models.CharField(max_length=20, choices=[(deel.value, deel.value) for deel in Cyclus])
    jaar = models.PositiveSmallIntegerField()
    volgnummer = models.PositiveSmallIntegerField(default=1)
    naam = models.CharField(max_length=120, blank=True)
    kaders_ontvangen_op = models.DateField(null=True)
    ontwerp_verzonden_op = models.DateField(null=True)
    brief_reactie_uiterlijk = models.DateField(null=True)
    zienswijze_verzonden_op = models.DateField(null=True)
    stukken_uit_op = models.DateField(null=True)
    vergadering_op = models.DateField(null=True)
    vaststelling_op = models.DateField(null=True)
    verzonden_op = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["opdracht", "soort", "jaar", "volgnummer"], name="jaarcyclus_uniek"
            )
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.jaar}"
