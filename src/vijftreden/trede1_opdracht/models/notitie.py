# SPDX-License-Identifier: EUPL-1.2
"""A note that only its writer reads: never in a handover, a file or an export."""

from typing import ClassVar

from django.db import models

from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import Prive
from vijftreden.toegang.rijen import Versie


class Notitie(Prive, Versie):
    """What one account keeps for itself about one commission."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"tekst": Bewaarklasse.ZOLANG_LID}

    opdracht_id = models.UUIDField()
    tekst = models.TextField(blank=True)
    gewijzigd_op = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "opdracht_id"], name="notitie_uniek")
        ]

    def __str__(self) -> str:
        return str(self.pk)
