# SPDX-License-Identifier: EUPL-1.2
"""The opdrachtbrief: a concept that may be thrown away, versions that never change."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.trede1_opdracht.models.opdracht import Opdracht
from vijftreden.trede1_opdracht.models.versies import Tekstconcept, Tekstversie, Uitspraak

TEKSTEN = (
    "waarom",
    "effect",
    "resultaat",
    "acceptatie",
    "buiten_opdracht",
    "kaders",
    "tolerantie",
    "besluitruimte",
    "risicos",
    "overdracht",
)
"""What can stand in an opdrachtbrief, in the order of the page."""
GEVRAAGD = ("waarom", "resultaat", "buiten_opdracht", "kaders", "tolerantie", "besluitruimte")
"""Without these it is not whole; the others make it a better one."""
MARGES = ("marge_geld", "marge_tijd")
"""The margins as numbers: percent of the money and weeks of time."""
VELDEN = (*TEKSTEN, *MARGES)


class Brieftekst(models.Model):
    """The texts and margins of an opdrachtbrief."""

    waarom = models.TextField(blank=True)
    effect = models.TextField(blank=True)
    resultaat = models.TextField(blank=True)
    acceptatie = models.TextField(blank=True)
    buiten_opdracht = models.TextField(blank=True)
    kaders = models.TextField(blank=True)
    tolerantie = models.TextField(blank=True)
    besluitruimte = models.TextField(blank=True)
    risicos = models.TextField(blank=True)
    overdracht = models.TextField(blank=True)
    marge_geld = models.PositiveSmallIntegerField(null=True)
    marge_tijd = models.PositiveSmallIntegerField(null=True)

    class Meta:
        abstract = True


class Briefconcept(Tekstconcept, Brieftekst):
    """The next version of the opdrachtbrief, while it is being written."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = dict.fromkeys(TEKSTEN, Bewaarklasse.DOSSIER)

    def __str__(self) -> str:
        return str(self.pk)


class Opdrachtbrief(Tekstversie, Brieftekst):
    """One version that both sides read and confirm."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = dict.fromkeys(TEKSTEN, Bewaarklasse.DOSSIER)

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="brieven")

    def __str__(self) -> str:
        return f"versie {self.nummer}"


class Bevestiging(Uitspraak):
    """One side says yes to a version, or what it has against it.

    `samen`: agreed in a room, and written down by the principal's side for both.
    """

    brief = models.ForeignKey(
        Opdrachtbrief, on_delete=models.PROTECT, related_name="bevestigingen"
    )
    kant = models.CharField(max_length=10, choices=[(k.value, k.value) for k in Kant])
    samen = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["opdracht", "brief"], name="bevestiging_opdracht")]

    def __str__(self) -> str:
        return f"{self.kant} {self.op}"
