# SPDX-License-Identifier: EUPL-1.2
"""The outbox: everything that must still be done or sent, written in the act's own transaction."""

from typing import ClassVar

from django.db import models

from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOmgeving


class Uitberichtstaat(models.TextChoices):
    """Where a message is on its way."""

    KLAAR = "klaar", "klaar om te doen"
    BEZIG = "bezig", "een werker is bezig"
    GEDAAN = "gedaan", "gedaan"
    MISLUKT = "mislukt", "na alle pogingen niet gelukt"
    ONZEKER = "onzeker", "misschien verzonden"


class Uitbericht(VanOmgeving):
    """One message for the worker. `sleutel` is unique: the same message is never written twice."""

    INSTALLATIE_LEEST = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "inhoud": Bewaarklasse.KORT,
        "fout": Bewaarklasse.KORT,
    }

    soort = models.CharField(max_length=60)
    sleutel = models.CharField(max_length=200, unique=True)
    inhoud = models.JSONField(default=dict, blank=True)
    staat = models.CharField(
        max_length=10, choices=Uitberichtstaat.choices, default=Uitberichtstaat.KLAAR
    )
    pogingen = models.PositiveSmallIntegerField(default=0)
    volgende_op = models.DateTimeField()
    geclaimd_tot = models.DateTimeField(null=True)
    fout = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["staat", "volgende_op"], name="uitbericht_wachtrij")]

    def __str__(self) -> str:
        return self.sleutel
