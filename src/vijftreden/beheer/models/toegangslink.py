# SPDX-License-Identifier: EUPL-1.2
"""One-time links with which an invited person chooses a password."""

from typing import ClassVar

from django.db import models

from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOmgeving


class Toegangslink(VanOmgeving):
    """A one-time link for one person; only the hash of its secret is kept."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"email": Bewaarklasse.KORT}

    geheim_hash = models.CharField(max_length=64, unique=True)
    persoon_id = models.UUIDField()
    email = models.EmailField()
    geldig_tot = models.DateTimeField()
    gebruikt_op = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return str(self.pk)
