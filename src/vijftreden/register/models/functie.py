# SPDX-License-Identifier: EUPL-1.2
"""Functions in the line, and who holds them: mandates are given to functions, not to people."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower

from vijftreden.register.models.persoon import Persoon
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOmgeving
from vijftreden.toegang.rijen import Versie


class Functie(VanOmgeving, Versie):
    """A function of the organisation. `niveau` 1 is the highest; empty: not on that ladder."""

    naam = models.CharField(max_length=120)
    niveau = models.PositiveSmallIntegerField(null=True)
    vervallen_op = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint("omgeving", Lower("naam"), name="functie_naam_uniek")
        ]

    def __str__(self) -> str:
        return self.naam


class Aanstelling(VanOmgeving, Versie):
    """Who holds which function, half-open `[van, tot)`."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {}

    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, related_name="+")
    functie = models.ForeignKey(Functie, on_delete=models.PROTECT, related_name="+")
    van = models.DateField()
    tot = models.DateField(null=True)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name="aanstelling_periode"
            )
        ]
        indexes = [models.Index(fields=["omgeving", "persoon"], name="aanstelling_persoon")]

    def __str__(self) -> str:
        return str(self.pk)
