# SPDX-License-Identifier: EUPL-1.2
"""The commission; a joint arrangement's *eigenaarschap* is one of its kinds."""

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.register.models import Organisatie
from vijftreden.toegang.models import VanOmgeving, VanOpdracht
from vijftreden.toegang.rijen import Versie


class Opdracht(VanOpdracht, Versie):
    """What a principal asks of a contractor, of one relation kind.

    For an eigenaarschap `organisatie` is the arrangement. `hoofdstuk` is what a person confirmed
    where the participants do not tell the chapter of the Wgr; "geen" means: no Wgr calendar.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    OPDRACHT_KOLOM = "id"
    ZOEKT = ("naam", "referentie")

    referentie = models.CharField(max_length=12)
    naam = models.CharField(max_length=200)
    relatievorm = models.CharField(max_length=40)
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, related_name="+"
    )
    gr_vorm = models.CharField(max_length=5, blank=True)
    deelnemersoorten = models.JSONField(default=list, blank=True)
    hoofdstuk = models.CharField(max_length=5, blank=True)
    kalender_bevestigd_op = models.DateField(null=True)
    werkorganisatie = models.BooleanField(default=False)
    slapend = models.BooleanField(default=False)
    vervallen_op = models.DateField(null=True)
    gemaakt_op = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["omgeving", "referentie"], name="opdracht_referentie_uniek"
            )
        ]
        indexes = [
            models.Index(fields=["omgeving", "naam", "id"], name="opdracht_naam"),
            models.Index(fields=["omgeving", "relatievorm"], name="opdracht_relatievorm"),
        ]

    def __str__(self) -> str:
        return self.referentie


class Referentieteller(VanOmgeving):
    """The last number given out in a year; gaps are allowed, a number is never used twice."""

    jaar = models.PositiveSmallIntegerField()
    laatste = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["omgeving", "jaar"], name="referentieteller_uniek")
        ]

    def __str__(self) -> str:
        return str(self.jaar)
