# SPDX-License-Identifier: EUPL-1.2
"""Who acts on behalf of whom: a deputy for a period, a secretary who works for a principal."""

from django.db import models
from django.db.models import F, Q

from vijftreden.toegang.models import VanOmgeving
from vijftreden.toegang.rijen import Versie


class Vervangsoort(models.TextChoices):
    """In what capacity somebody works for another."""

    VERVANGER = "vervanger", "vervanger"
    SECRETARIS = "secretaris", "secretaris"


class Vervanging(VanOmgeving, Versie):
    """`door` works for `voor` in `[van, tot)`, on everything on which `voor` holds a role.

    `voor` needs no way in: a wethouder who never signs in loses nothing.
    """

    soort = models.CharField(max_length=12, choices=Vervangsoort.choices)
    voor_persoon_id = models.UUIDField()
    door_persoon_id = models.UUIDField()
    van = models.DateField()
    tot = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name="vervanging_periode"
            ),
            models.CheckConstraint(
                condition=~Q(voor_persoon_id=F("door_persoon_id")), name="vervanging_van_een_ander"
            ),
        ]
        indexes = [
            models.Index(fields=["omgeving", "door_persoon_id"], name="vervanging_door"),
            models.Index(fields=["omgeving", "voor_persoon_id"], name="vervanging_voor"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"
