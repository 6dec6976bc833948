# SPDX-License-Identifier: EUPL-1.2
"""Visibility: which member sees which commission, from which side, from when to when."""

from django.db import models
from django.db.models import Q

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.models.account import Lidmaatschap
from vijftreden.toegang.models.grondslagen import VanOmgeving


class Zicht(VanOmgeving):
    """Written by the services that give or end a role or membership, in the same transaction.

    `.of(actor)` and the row-level policies read only this. An empty `opdracht_id` means all of the
    environment. `bron_id` is the role or membership that gave the sight; `via_id` is the
    replacement through which somebody sees what another holds a role on. `alleen_lezen`: the role
    gives sight and no say; who also holds another role there has what that one gives.
    """

    lidmaatschap = models.ForeignKey(Lidmaatschap, on_delete=models.PROTECT, related_name="+")
    opdracht_id = models.UUIDField(null=True)
    kant = models.CharField(max_length=10, choices=[(k.value, k.value) for k in Kant])
    van = models.DateField()
    tot = models.DateField(null=True)
    bron_id = models.UUIDField()
    via_id = models.UUIDField(null=True)
    alleen_lezen = models.BooleanField(default=False)

    class Meta:
        indexes = [
            models.Index(fields=["lidmaatschap", "opdracht_id"], name="zicht_lid_opdracht"),
            models.Index(fields=["opdracht_id"], name="zicht_opdracht"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=models.F("van")), name="zicht_periode"
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)
