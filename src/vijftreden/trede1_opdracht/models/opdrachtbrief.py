# SPDX-License-Identifier: EUPL-1.2
"""The opdrachtbrief: a concept that may be thrown away, versions that never change."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht

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


class Briefconcept(VanOpdracht, Versie, Brieftekst):
    """What the principal's side writes before it is shared; one per commission."""

    KANTEN = frozenset({Kant.GEVER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = dict.fromkeys(TEKSTEN, Bewaarklasse.DOSSIER)

    opdracht = models.OneToOneField(Opdracht, on_delete=models.PROTECT, related_name="+")
    gewijzigd_op = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)


class Opdrachtbrief(VanOpdracht, Brieftekst):
    """One shared version; a change is a new one, and until that is confirmed this one holds."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = dict.fromkeys(TEKSTEN, Bewaarklasse.DOSSIER)

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="brieven")
    nummer = models.PositiveSmallIntegerField()
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    gedeeld_op = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["opdracht", "nummer"], name="opdrachtbrief_nummer")
        ]

    def __str__(self) -> str:
        return f"versie {self.nummer}"


class Bevestiging(VanOpdracht):
    """One side says yes to a version, or what it has against it.

    `samen`: agreed in a room, and written down by the principal's side for both.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"toelichting": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    brief = models.ForeignKey(
        Opdrachtbrief, on_delete=models.PROTECT, related_name="bevestigingen"
    )
    kant = models.CharField(max_length=10, choices=[(k.value, k.value) for k in Kant])
    op = models.DateField()
    samen = models.BooleanField(default=False)
    bezwaar = models.BooleanField(default=False)
    toelichting = models.TextField(blank=True)
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["opdracht", "brief"], name="bevestiging_opdracht")]

    def __str__(self) -> str:
        return f"{self.kant} {self.op}"
