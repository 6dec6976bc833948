# SPDX-License-Identifier: EUPL-1.2
"""How documents of an environment look: logo, colours, and a template of its own."""

from django.db import models

from vijftreden.register.models import Bestand
from vijftreden.toegang.models import VanOmgeving
from vijftreden.toegang.rijen import Versie


class Documentsoort(models.TextChoices):
    """What can be made as a document."""

    OPDRACHTBRIEF = "opdrachtbrief", "opdrachtbrief"
    TAAKOMSCHRIJVING = "taakomschrijving", "taakomschrijving"


class Huisstijl(VanOmgeving, Versie):
    """One per environment; without it a document has our own calm look."""

    logo = models.ForeignKey(Bestand, on_delete=models.PROTECT, null=True, related_name="+")
    kleur = models.CharField(max_length=7, blank=True)
    afzender = models.CharField(max_length=200, blank=True)
    gewijzigd_op = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["omgeving"], name="huisstijl_een")]

    def __str__(self) -> str:
        return str(self.pk)


class Sjabloon(VanOmgeving, Versie):
    """The environment's own .docx for one kind of document; the newest that holds is used."""

    soort = models.CharField(max_length=20, choices=Documentsoort.choices)
    naam = models.CharField(max_length=200)
    bestand = models.ForeignKey(Bestand, on_delete=models.PROTECT, related_name="+")
    gemaakt_op = models.DateTimeField()
    ingetrokken_op = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["omgeving", "soort"],
                condition=models.Q(ingetrokken_op__isnull=True),
                name="sjabloon_een_per_soort",
            )
        ]

    def __str__(self) -> str:
        return self.naam
