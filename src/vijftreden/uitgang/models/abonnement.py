# SPDX-License-Identifier: EUPL-1.2
"""Subscriptions: one's own calendar feed by a secret address, the weekly mail, no mail at once."""

from django.db import models
from django.db.models import Q

from vijftreden.toegang.models import VanOmgeving
from vijftreden.toegang.rijen import Versie


class Abonnementsoort(models.TextChoices):
    """What somebody is subscribed to; or does not want, of what everybody gets."""

    AGENDA = "agenda", "agenda"
    WEEKBERICHT = "weekbericht", "weekbericht"
    GEEN_MELDING = "geen-melding", "geen mail bij een vraag of een crisis"


class Abonnement(VanOmgeving, Versie):
    """One subscription of one member; of the secret in a feed's address only the hash is kept."""

    soort = models.CharField(max_length=12, choices=Abonnementsoort.choices)
    lidmaatschap_id = models.UUIDField()
    account_id = models.UUIDField()
    geheim_hash = models.CharField(max_length=64, blank=True)
    gemaakt_op = models.DateTimeField()
    ingetrokken_op = models.DateTimeField(null=True)
    gebruikt_op = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["geheim_hash"],
                condition=~Q(geheim_hash=""),
                name="abonnement_geheim_uniek",
            ),
            models.UniqueConstraint(
                fields=["lidmaatschap_id", "soort"],
                condition=Q(ingetrokken_op__isnull=True),
                name="abonnement_een_per_soort",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"
