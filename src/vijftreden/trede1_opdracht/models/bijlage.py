# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a commission: a file, or a link to the document system."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from vijftreden.kern.relatievormen import Kant
from vijftreden.register.models import Bestand
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht


class Bijlage(VanOpdracht, Versie):
    """A file or a link under a name, read by both sides."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"naam": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    naam = models.CharField(max_length=200)
    bestand = models.ForeignKey(Bestand, on_delete=models.PROTECT, null=True, related_name="+")
    koppeling = models.URLField(max_length=500, blank=True)
    door_persoon_id = models.UUIDField(null=True)
    toegevoegd_op = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(bestand__isnull=True) ^ Q(koppeling=""),
                name="bijlage_bestand_of_koppeling",
            )
        ]
        indexes = [models.Index(fields=["opdracht", "toegevoegd_op"], name="bijlage_opdracht")]

    def __str__(self) -> str:
        return str(self.pk)
