# SPDX-License-Identifier: EUPL-1.2
"""The stored ladder of a commission."""

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.models import VanOpdracht
from vijftreden.trede1_opdracht.models import Opdracht


class Stand(VanOpdracht):
    """The ladder of treads 1-3 as the gate computed it; each reader filters on the public.

    `stap_op` is the day on which the next step is due, `volgende_op` the next counted date.
    `herzie_op` is the first day on which a rule can change its answer without anyone acting.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})

    opdracht = models.OneToOneField(Opdracht, on_delete=models.PROTECT, related_name="stand")
    ladder = models.JSONField(default=list)
    stap_code = models.CharField(max_length=60, blank=True)
    stap_ernst = models.CharField(max_length=20, blank=True)
    stap_op = models.DateField(null=True)
    volgende_op = models.DateField(null=True)
    volgende_soort = models.CharField(max_length=40, blank=True)
    op_orde = models.BooleanField(default=False)
    herzie_op = models.DateField(null=True)
    berekend_op = models.DateField()
    verouderd = models.BooleanField(default=False)

    class Meta:
        indexes = [
            models.Index(fields=["omgeving", "herzie_op"], name="stand_herzie"),
            models.Index(fields=["omgeving", "verouderd"], name="stand_verouderd"),
        ]

    def __str__(self) -> str:
        return str(self.pk)
