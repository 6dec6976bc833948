# SPDX-License-Identifier: EUPL-1.2
"""The commission; a joint arrangement's *eigenaarschap* is one of its kinds."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.register.models import Organisatie
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOmgeving, VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.lijst import Opdrachtlijst


class Btw(models.TextChoices):
    """Whether an amount holds VAT; unknown is a fact too."""

    ONBEKEND = "", "onbekend"
    INCLUSIEF = "incl", "inclusief btw"
    EXCLUSIEF = "excl", "exclusief btw"


class Opdracht(VanOpdracht, Versie):
    """What a principal asks of a contractor, of one relation kind.

    For an eigenaarschap `organisatie` is the arrangement. `hoofdstuk` is what a person confirmed
    where the participants do not tell the chapter of the Wgr; "geen" means: no Wgr calendar.

    `eigen_velden` holds what a list said in columns of its own, as `[[heading, value], …]` in the
    order of the list; `eigen_woorden` holds the same as words to search in. `lijst` and
    `lijstregel` tell where a commission was read from. `slapend` is *on hold*, with a reason and
    the day on which that ends.

    `boven` is the commission from which this one comes; where that one is kept elsewhere
    `boven_naam` says what it is. `geld_vast`: this commission commits money or asks a legal act
    (None: not said). `bandbreedte` is how far the budget may turn out either way, in percent;
    `prijspeil` the year of its prices. `op_lijst_op`: since when it stands on the fixed list.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    OPDRACHT_KOLOM = "id"
    ZOEKT = ("naam", "referentie", "programma", "eigen_woorden")
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "eigen_velden": Bewaarklasse.DOSSIER,
        "eigen_woorden": Bewaarklasse.DOSSIER,
        "hold_reden": Bewaarklasse.DOSSIER,
    }

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
    hold_tot = models.DateField(null=True)
    hold_reden = models.CharField(max_length=400, blank=True)
    op_lijst_op = models.DateField(null=True)
    boven = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="onderliggende"
    )
    boven_naam = models.CharField(max_length=200, blank=True)
    vervallen_op = models.DateField(null=True)
    gemaakt_op = models.DateField()
    programma = models.CharField(max_length=200, blank=True)
    fase = models.CharField(max_length=40, blank=True)
    begin_op = models.DateField(null=True)
    eind_op = models.DateField(null=True)
    budget = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    budget_btw = models.CharField(max_length=4, choices=Btw.choices, blank=True)
    budget_bron = models.CharField(max_length=120, blank=True)
    bandbreedte = models.PositiveSmallIntegerField(null=True)
    prijspeil = models.PositiveSmallIntegerField(null=True)
    geld_vast = models.BooleanField(null=True)
    eigen_velden = models.JSONField(default=list, blank=True)
    eigen_woorden = models.TextField(blank=True)
    lijst = models.ForeignKey(
        Opdrachtlijst, on_delete=models.PROTECT, null=True, related_name="opdrachten"
    )
    lijstregel = models.PositiveIntegerField(null=True)

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
