# SPDX-License-Identifier: EUPL-1.2
"""The journal: one unalterable line per act, in a chain per environment."""

from typing import ClassVar

from django.db import models

from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import Installatie, VanOmgeving

INSTALLATIEKETEN = "installatie"


class Ketenkop(Installatie):
    """The head of a chain; locked as the last statement of an act."""

    keten = models.CharField(max_length=40, unique=True)
    nummer = models.PositiveBigIntegerField(default=0)
    hash = models.CharField(max_length=64, blank=True)

    def __str__(self) -> str:
        return self.keten


class Journaalregel(VanOmgeving):
    """One act: what, on which object, with what result, from where, by whom, when."""

    INSTALLATIE_LEEST = True
    ALLEEN_TOEVOEGEN = True

    omgeving = models.ForeignKey(  # type: ignore[assignment]  # the installation has none
        "toegang.Omgeving", on_delete=models.PROTECT, null=True, related_name="+"
    )
    keten = models.CharField(max_length=40)
    nummer = models.PositiveBigIntegerField()
    handeling = models.CharField(max_length=80)
    object_soort = models.CharField(max_length=80, blank=True)
    object_id = models.UUIDField(null=True)
    opdracht_id = models.UUIDField(null=True)
    resultaat = models.CharField(max_length=20)
    herkomst = models.CharField(max_length=120)
    account_id = models.UUIDField(null=True)
    persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    tijdstip = models.DateTimeField()
    codes = models.JSONField(default=list, blank=True)
    inhoud_hash = models.CharField(max_length=64)
    vorige_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["keten", "nummer"], name="journaalregel_nummer_uniek")
        ]
        indexes = [
            models.Index(fields=["omgeving", "-nummer"], name="journaalregel_omgeving"),
            models.Index(fields=["opdracht_id", "-nummer"], name="journaalregel_opdracht"),
        ]

    def __str__(self) -> str:
        return f"{self.keten} {self.nummer}"


class Journaalinhoud(VanOmgeving):
    """What was said in an act, with its salt: can be erased while the chain still verifies."""

    INSTALLATIE_LEEST = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"tekst": Bewaarklasse.JOURNAAL}

    omgeving = models.ForeignKey(  # type: ignore[assignment]  # the installation has none
        "toegang.Omgeving", on_delete=models.PROTECT, null=True, related_name="+"
    )
    regel = models.OneToOneField(Journaalregel, on_delete=models.PROTECT, related_name="inhoud")
    zout = models.CharField(max_length=64)
    tekst = models.TextField()

    def __str__(self) -> str:
        return str(self.pk)


class Vernietiging(VanOmgeving):
    """The permission to delete one row of an append-only table, itself append-only."""

    ALLEEN_TOEVOEGEN = True

    tabel = models.CharField(max_length=80)
    rij_id = models.UUIDField()
    grondslag = models.CharField(max_length=200)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["tabel", "rij_id"], name="vernietiging_rij")]

    def __str__(self) -> str:
        return f"{self.tabel} {self.rij_id}"
