# SPDX-License-Identifier: EUPL-1.2
"""Public organisations and joint arrangements, and who takes part in which."""

from django.db import models

from vijftreden.toegang.models import Openbaar


class Organisatie(Openbaar):
    """A body or an arrangement in the public register, keyed by its ROO id."""

    ZOEKT = ("naam", "tooi", "roo_id")

    roo_id = models.CharField(max_length=20, unique=True)
    naam = models.CharField(max_length=200)
    soort = models.CharField(max_length=60)
    record = models.CharField(max_length=20)
    gr_vorm = models.CharField(max_length=5, blank=True)
    tooi = models.CharField(max_length=160, blank=True)
    oin = models.CharField(max_length=20, blank=True)
    kvk = models.CharField(max_length=8, blank=True)
    rsin = models.CharField(max_length=9, blank=True)
    hoort_bij_regeling_roo_id = models.CharField(max_length=20, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["tooi"], condition=~models.Q(tooi=""), name="organisatie_tooi_uniek"
            )
        ]
        indexes = [models.Index(fields=["soort", "naam"], name="organisatie_soort_naam")]

    def __str__(self) -> str:
        return self.naam


class Deelneming(Openbaar):
    """A participant in an arrangement. Not known to the register: kept by name, unlinked."""

    regeling = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, related_name="deelnemingen_van"
    )
    deelnemer = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, related_name="deelnemingen_in"
    )
    deelnemer_naam = models.CharField(max_length=200)
    deelnemer_tooi = models.CharField(max_length=160, blank=True)
    deelnemer_soort = models.CharField(max_length=40)
    bestuursorganen = models.CharField(max_length=300, blank=True)
    van = models.DateField(null=True)
    tot = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["regeling", "deelnemer_tooi", "deelnemer_naam"], name="deelneming_uniek"
            )
        ]
        indexes = [models.Index(fields=["deelnemer_tooi"], name="deelneming_tooi")]

    def __str__(self) -> str:
        return self.deelnemer_naam
