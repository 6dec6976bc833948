# SPDX-License-Identifier: EUPL-1.2
"""Environments: one organisation's file."""

from django.db import models

from vijftreden.toegang.models.grondslagen import Installatie
from vijftreden.toegang.rijen import Versie


class Omgeving(Installatie, Versie):
    """One organisation's file; its short name stands in the address."""

    sleutel = models.SlugField(max_length=60, unique=True)
    naam = models.CharField(max_length=200)
    soort = models.CharField(max_length=40)
    organisatie_id = models.UUIDField(null=True)
    tooi = models.CharField(max_length=120, blank=True)
    or_instemming_op = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["tooi"], condition=~models.Q(tooi=""), name="omgeving_tooi_uniek"
            )
        ]

    def __str__(self) -> str:
        return self.sleutel
