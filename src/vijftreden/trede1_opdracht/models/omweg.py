# SPDX-License-Identifier: EUPL-1.2
"""A question that came around the ambtelijk opdrachtgever (rule R10), in one line."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht


class Omweg(VanOpdracht, Versie):
    """What was asked of the contractor directly, for the driehoek to talk about.

    Contacts outside the moments are fit for observing people: no row is written before the works
    council's date (WOR art. 27 lid 1 l).
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"vraag": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    op = models.DateField()
    vraag = models.CharField(max_length=400)
    door_persoon_id = models.UUIDField(null=True)
    besproken_op = models.DateField(null=True)
    gemeld_op = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["opdracht", "op"], name="omweg_opdracht")]

    def __str__(self) -> str:
        return str(self.pk)
