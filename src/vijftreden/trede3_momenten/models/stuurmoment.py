# SPDX-License-Identifier: EUPL-1.2
"""The seven steering moments of a commission, and the conversation held at one."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from vijftreden.kern.relatievormen import Kant, Momentsoort
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models import Opdracht

SOORTEN = [(soort.value, soort.value) for soort in Momentsoort]


class Stuurmoment(VanOpdracht, Versie):
    """One moment: planned, held, or neither yet.

    `fase` is the phase that a fase-overgang closes. `zelf_gepland`: a person chose the day, so
    it is never proposed anew. `historie`: it happened before this system; nothing is asked of it.
    `bron_id` is the row that tells that it happened (the role given, the version confirmed): then
    nobody typed it. `vervallen_op`: called off, kept so that calendars hear of it. `verzet` counts
    how often the day moved. A crisis is never planned.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"aanleiding": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="stuurmomenten")
    soort = models.CharField(max_length=20, choices=SOORTEN)
    naam = models.CharField(max_length=200, blank=True)
    fase = models.CharField(max_length=40, blank=True)
    aanleiding = models.TextField(blank=True)
    gepland_op = models.DateField(null=True)
    zelf_gepland = models.BooleanField(default=False)
    gehouden_op = models.DateField(null=True)
    historie = models.BooleanField(default=False)
    bron_id = models.UUIDField(null=True)
    vervallen_op = models.DateField(null=True)
    verzet = models.PositiveIntegerField(default=0)
    gemaakt_op = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(soort=Momentsoort.CRISIS.value) | Q(gepland_op__isnull=True),
                name="stuurmoment_crisis_ongepland",
            ),
            models.UniqueConstraint(
                fields=["opdracht", "bron_id"],
                condition=Q(bron_id__isnull=False),
                name="stuurmoment_bron_uniek",
            ),
        ]
        indexes = [
            models.Index(fields=["opdracht", "soort"], name="stuurmoment_opdracht"),
            models.Index(fields=["omgeving", "gepland_op"], name="stuurmoment_gepland"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"


class Gesprek(VanOpdracht, Versie):
    """How the principal's side prepares the conversation at a moment; gone once it was held."""

    KANTEN = frozenset({Kant.GEVER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "antwoorden": Bewaarklasse.DOSSIER,
        "afspraken": Bewaarklasse.DOSSIER,
    }

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    stuurmoment = models.OneToOneField(Stuurmoment, on_delete=models.PROTECT, related_name="+")
    antwoorden = models.JSONField(default=list, blank=True)
    afspraken = models.TextField(blank=True)
    volgend_op = models.DateField(null=True)
    gewijzigd_op = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)


class Gespreksverslag(VanOpdracht):
    """What both sides settled together at a moment; `antwoorden` is `[[question, answer], …]`."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "antwoorden": Bewaarklasse.DOSSIER,
        "afspraken": Bewaarklasse.DOSSIER,
    }

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    stuurmoment = models.OneToOneField(
        Stuurmoment, on_delete=models.PROTECT, related_name="verslag"
    )
    antwoorden = models.JSONField(default=list, blank=True)
    afspraken = models.TextField(blank=True)
    op = models.DateField()
    aanwezig = models.JSONField(default=list, blank=True)
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    vastgelegd_op = models.DateTimeField()

    def __str__(self) -> str:
        return f"verslag {self.op}"
