# SPDX-License-Identifier: EUPL-1.2
"""The two lanes of an arrangement: WAT- and HOE-questions, and what the arrangement must hold."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht


class Lijnvraagsoort(models.TextChoices):
    """WAT is of the principal: task, quality, price. HOE is of the owner: frames, continuity."""

    WAT = "wat", "WAT: van de opdrachtgever"
    HOE = "hoe", "HOE: van de eigenaar"


class Lijnvraag(VanOpdracht, Versie):
    """One question to the arrangement, in its own lane; `voor` says at which table."""

    KANTEN = frozenset({Kant.GEVER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "vraag": Bewaarklasse.DOSSIER,
        "antwoord": Bewaarklasse.DOSSIER,
    }

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=3, choices=Lijnvraagsoort.choices)
    vraag = models.CharField(max_length=400)
    voor = models.CharField(max_length=120, blank=True)
    voor_op = models.DateField(null=True)
    antwoord = models.TextField(blank=True)
    afgehandeld_op = models.DateField(null=True)
    door_persoon_id = models.UUIDField(null=True)
    gesteld_op = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["opdracht", "soort"], name="lijnvraag_opdracht")]

    def __str__(self) -> str:
        return str(self.pk)


class Bepalingstaat(models.TextChoices):
    """What somebody found in the text of the arrangement."""

    GEREGELD = "geregeld", "geregeld"
    ONTBREEKT = "ontbreekt", "staat er niet in"
    NIET_NODIG = "niet_nodig", "hoeft hier niet"


class Regelingbepaling(VanOpdracht, Versie):
    """Whether the arrangement holds one provision of the checklist, and in which article."""

    KANTEN = frozenset({Kant.GEVER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"toelichting": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    code = models.CharField(max_length=40)
    staat = models.CharField(max_length=10, choices=Bepalingstaat.choices)
    vindplaats = models.CharField(max_length=120, blank=True)
    toelichting = models.TextField(blank=True)
    door_persoon_id = models.UUIDField(null=True)
    nagegaan_op = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["opdracht", "code"], name="regelingbepaling_code")
        ]

    def __str__(self) -> str:
        return self.code
