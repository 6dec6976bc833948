# SPDX-License-Identifier: EUPL-1.2
"""The task description of the contractor: a concept, versions that never change, who agreed."""

from typing import ClassVar

from django.db import models

from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.trede1_opdracht.models.versies import Tekstconcept, Tekstversie, Uitspraak

TAAKTEKSTEN = ("taken", "bevoegdheden", "competenties", "verwachtingen", "escalatie")
"""What stands in a task description, in the order of the page."""
VELDEN = (*TAAKTEKSTEN, "uren_per_week", "eind_op")


class Taaktekst(models.Model):
    """The texts of a task description, the hours per week and the last day.

    `verwachtingen`: what the contractor may expect of the principal.
    """

    taken = models.TextField(blank=True)
    bevoegdheden = models.TextField(blank=True)
    competenties = models.TextField(blank=True)
    verwachtingen = models.TextField(blank=True)
    escalatie = models.TextField(blank=True)
    uren_per_week = models.DecimalField(max_digits=4, decimal_places=1, null=True)
    eind_op = models.DateField(null=True)

    class Meta:
        abstract = True


class Taakconcept(Tekstconcept, Taaktekst):
    """The next version of the task description, while it is being written."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = dict.fromkeys(TAAKTEKSTEN, Bewaarklasse.DOSSIER)

    def __str__(self) -> str:
        return str(self.pk)


class Taakomschrijving(Tekstversie, Taaktekst):
    """One version that both sides read, for those to agree whom it asks something of."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = dict.fromkeys(TAAKTEKSTEN, Bewaarklasse.DOSSIER)

    def __str__(self) -> str:
        return f"versie {self.nummer}"


class Taakspreker(models.TextChoices):
    """Who agrees to a task description: the contractor, and who goes about its hours."""

    OPDRACHTNEMER = "opdrachtnemer", "opdrachtnemer"
    LEIDINGGEVENDE = "leidinggevende", "leidinggevende"


class Taakakkoord(Uitspraak):
    """One of the two agrees to a version, or says what must differ.

    `afgesproken`: it was agreed in a conversation, and written down by the principal's side.
    """

    taakomschrijving = models.ForeignKey(
        Taakomschrijving, on_delete=models.PROTECT, related_name="akkoorden"
    )
    spreker = models.CharField(max_length=14, choices=Taakspreker.choices)
    afgesproken = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["opdracht", "taakomschrijving"], name="taakakkoord_taak")]

    def __str__(self) -> str:
        return f"{self.spreker} {self.op}"
