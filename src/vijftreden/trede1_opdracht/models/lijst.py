# SPDX-License-Identifier: EUPL-1.2
"""Lists of commissions that people read in: the list itself, one being prepared, its columns."""

from typing import ClassVar

from django.db import models

from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import Prive, VanOmgeving
from vijftreden.toegang.rijen import Versie


class Opdrachtlijst(VanOmgeving, Versie):
    """A list that was read in as one act; holds no contents, those are its commissions.

    `kolommen` are the headings in their order, so that an export gives back what came in.
    """

    naam = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    aantal = models.PositiveIntegerField()
    kolommen = models.JSONField(default=list, blank=True)
    door_persoon_id = models.UUIDField(null=True)
    ingelezen_op = models.DateTimeField()
    teruggedraaid_op = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.naam


class Lijststaat(models.TextChoices):
    """How far a list is on its way in."""

    CONCEPT = "concept", "nog niet ingelezen"
    WACHT = "wacht", "wacht op inlezen"
    INGELEZEN = "ingelezen", "ingelezen"
    MISLUKT = "mislukt", "niet gelukt"


class Lijstconcept(Prive, Versie):
    """A list between pasting and reading in: only who pasted it sees it."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "inhoud": Bewaarklasse.KORT,
        "keuzes": Bewaarklasse.KORT,
        "melding": Bewaarklasse.KORT,
    }

    naam = models.CharField(max_length=200)
    inhoud = models.BinaryField()
    keuzes = models.JSONField(default=dict, blank=True)
    staat = models.CharField(max_length=10, choices=Lijststaat.choices, default=Lijststaat.CONCEPT)
    melding = models.TextField(blank=True)
    lijst = models.ForeignKey(Opdrachtlijst, on_delete=models.PROTECT, null=True, related_name="+")
    gemaakt_op = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)


class Kolomkaart(VanOmgeving, Versie):
    """What the columns of a list mean here, remembered by the fingerprint of its headings."""

    vingerafdruk = models.CharField(max_length=64)
    kaart = models.JSONField(default=dict, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["omgeving", "vingerafdruk"], name="kolomkaart_vingerafdruk_uniek"
            )
        ]

    def __str__(self) -> str:
        return self.vingerafdruk
