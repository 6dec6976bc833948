# SPDX-License-Identifier: EUPL-1.2
"""The task description of the contractor: a concept, versions that never change, who agreed."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht

TAAKTEKSTEN = ("taken", "bevoegdheden", "competenties", "verwachtingen", "escalatie")
"""What stands in a task description, in the order of the page."""


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


class Taakconcept(VanOpdracht, Versie, Taaktekst):
    """What the principal's side writes before it is shared; one per commission."""

    KANTEN = frozenset({Kant.GEVER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = dict.fromkeys(TAAKTEKSTEN, Bewaarklasse.DOSSIER)

    opdracht = models.OneToOneField(Opdracht, on_delete=models.PROTECT, related_name="+")
    gewijzigd_op = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)


class Taakomschrijving(VanOpdracht, Taaktekst):
    """One shared version; a change is a new one, and until that is agreed this one holds."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = dict.fromkeys(TAAKTEKSTEN, Bewaarklasse.DOSSIER)

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    nummer = models.PositiveSmallIntegerField()
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    gedeeld_op = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["opdracht", "nummer"], name="taakomschrijving_nummer")
        ]

    def __str__(self) -> str:
        return f"versie {self.nummer}"


class Taakspreker(models.TextChoices):
    """Who agrees to a task description: the contractor, and who goes about its hours."""

    OPDRACHTNEMER = "opdrachtnemer", "opdrachtnemer"
    LEIDINGGEVENDE = "leidinggevende", "leidinggevende"


class Taakakkoord(VanOpdracht):
    """One of the two agrees to a version, or says what must differ.

    `afgesproken`: it was agreed in a conversation, and written down by the principal's side.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"toelichting": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    taakomschrijving = models.ForeignKey(
        Taakomschrijving, on_delete=models.PROTECT, related_name="akkoorden"
    )
    spreker = models.CharField(max_length=14, choices=Taakspreker.choices)
    op = models.DateField()
    afgesproken = models.BooleanField(default=False)
    bezwaar = models.BooleanField(default=False)
    toelichting = models.TextField(blank=True)
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["opdracht", "taakomschrijving"], name="taakakkoord_taak")]

    def __str__(self) -> str:
        return f"{self.spreker} {self.op}"
