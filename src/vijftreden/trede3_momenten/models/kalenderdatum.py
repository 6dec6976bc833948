# SPDX-License-Identifier: EUPL-1.2
"""Dates counted from norms and board dates, and how they moved."""

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.models import VanOpdracht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede3_momenten.models.jaarcyclus import Jaarcyclus


class Kalenderdatum(VanOpdracht):
    """One counted date with the norm it rests on.

    `datum` is the earliest day that binds, `wettelijke_grens` the last day that the law allows.
    A date that is held (`gehouden_op`) is never recounted.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="kalenderdatums")
    jaarcyclus = models.ForeignKey(Jaarcyclus, on_delete=models.PROTECT, related_name="datums")
    soort = models.CharField(max_length=40)
    datum = models.DateField()
    wettelijke_grens = models.DateField(null=True)
    norm = models.CharField(max_length=60)
    norm_hash = models.CharField(max_length=64)
    artikel = models.CharField(max_length=120, blank=True)
    bron = models.CharField(max_length=300, blank=True)
    status = models.CharField(max_length=20)
    artikel_status = models.CharField(max_length=20, blank=True)
    uitgangspunt = models.CharField(max_length=60, blank=True)
    bronwaarden = models.JSONField(default=dict, blank=True)
    peildatum = models.DateField()
    eigen_kant = models.BooleanField(default=False)
    gehouden_op = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["jaarcyclus", "soort"], name="kalenderdatum_uniek")
        ]
        indexes = [
            models.Index(fields=["opdracht", "datum"], name="kalenderdatum_opdracht"),
            models.Index(fields=["omgeving", "datum"], name="kalenderdatum_omgeving"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.datum}"


class Verschuiving(VanOpdracht):
    """A counted date that moved, from when to when, and why."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="verschuivingen")
    jaarcyclus = models.ForeignKey(Jaarcyclus, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=40)
    oud = models.DateField(null=True)
    nieuw = models.DateField(null=True)
    reden = models.CharField(max_length=200)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["opdracht", "vastgelegd_op"], name="verschuiving_opdracht")
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.oud} {self.nieuw}"
