# SPDX-License-Identifier: EUPL-1.2
"""Files: what they hold stands in the store, once per environment, found by its digest."""

from django.db import models

from vijftreden.toegang.models import VanOmgeving


class Scanstaat(models.TextChoices):
    """Whether somebody may open it: where a scanner is set, only after that looked at it."""

    WACHT = "wacht", "wordt nog gecontroleerd"
    SCHOON = "schoon", "gecontroleerd"
    BESMET = "besmet", "niet veilig"
    NIET_GEVRAAGD = "niet_gevraagd", "geen controle ingesteld"


class Bestand(VanOmgeving):
    """One file by its content; who may read it follows from what it hangs on, never from here."""

    sha256 = models.CharField(max_length=64)
    grootte = models.PositiveBigIntegerField()
    mime = models.CharField(max_length=120)
    opslagsleutel = models.CharField(max_length=200)
    scanstaat = models.CharField(max_length=14, choices=Scanstaat.choices)
    gescand_op = models.DateTimeField(null=True)
    bewaard_op = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["omgeving", "sha256"], name="bestand_inhoud_uniek")
        ]

    def __str__(self) -> str:
        return self.sha256
