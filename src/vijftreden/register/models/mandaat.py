# SPDX-License-Identifier: EUPL-1.2
"""The register of mandates: which function may commit what, up to which amount, by which text."""

from django.db import models
from django.db.models import F, Q

from vijftreden.register.models.functie import Functie
from vijftreden.toegang.models import VanOmgeving
from vijftreden.toegang.rijen import Versie


class Mandaatsoort(models.TextChoices):
    """Deciding for the body, acting in private law, or doing (Awb 10:1 and 10:12)."""

    MANDAAT = "mandaat", "mandaat"
    VOLMACHT = "volmacht", "volmacht"
    MACHTIGING = "machtiging", "machtiging"


class Mandaat(VanOmgeving, Versie):
    """One line of the register, half-open `[van, tot)`.

    `maximum` is per commitment, options included (`btw` says whether VAT is in it); empty: no
    limit is named. `instemming_van` is whose consent it takes. With `ondermandaat` the function
    may pass it on, up to `ondermandaat_maximum`.
    """

    functie = models.ForeignKey(Functie, on_delete=models.PROTECT, related_name="mandaten")
    bestuursorgaan = models.CharField(max_length=120, blank=True)
    onderwerp = models.CharField(max_length=200)
    soort = models.CharField(max_length=12, choices=Mandaatsoort.choices)
    maximum = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    btw = models.CharField(max_length=4, blank=True)
    voorwaarden = models.CharField(max_length=400, blank=True)
    instemming_van = models.CharField(max_length=120, blank=True)
    ondermandaat = models.BooleanField(default=False)
    ondermandaat_maximum = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    van = models.DateField()
    tot = models.DateField(null=True)
    bron = models.CharField(max_length=300)
    artikel = models.CharField(max_length=60, blank=True)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name="mandaat_periode"
            )
        ]
        indexes = [models.Index(fields=["omgeving", "functie"], name="mandaat_functie")]

    def __str__(self) -> str:
        return str(self.pk)
