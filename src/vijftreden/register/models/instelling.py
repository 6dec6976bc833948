# SPDX-License-Identifier: EUPL-1.2
"""An environment's own values, dated; readers keep the id of the one they used."""

from django.db import models

from vijftreden.toegang.models import VanOmgeving


class Instelling(VanOmgeving):
    """One value of one key from a day on; steps declare keys in their `instellingen.py`."""

    sleutel = models.CharField(max_length=80)
    waarde = models.JSONField()
    geldig_van = models.DateField()
    herkomst_id = models.UUIDField(null=True)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["omgeving", "sleutel", "-geldig_van"], name="instelling_sleutel")
        ]

    def __str__(self) -> str:
        return self.sleutel
