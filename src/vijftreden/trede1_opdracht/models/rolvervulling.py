# SPDX-License-Identifier: EUPL-1.2
"""Who holds which role on a commission, from when to when."""

from django.db import models
from django.db.models import F, Q

from vijftreden.kern.relatievormen import Kant
from vijftreden.register.models import Organisatie, Persoon
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht


class Rolvervulling(VanOpdracht, Versie):
    """A role held by a person or by an organisation, half-open `[van, tot)`."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})

    opdracht = models.ForeignKey(
        Opdracht, on_delete=models.PROTECT, related_name="rolvervullingen"
    )
    rol = models.CharField(max_length=40)
    kant = models.CharField(max_length=10)
    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, null=True, related_name="+")
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, related_name="+"
    )
    van = models.DateField()
    tot = models.DateField(null=True)
    afgesproken_op = models.DateField(null=True)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(persoon__isnull=False) ^ Q(organisatie__isnull=False),
                name="rolvervulling_persoon_of_organisatie",
            ),
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name="rolvervulling_periode"
            ),
        ]
        indexes = [models.Index(fields=["persoon", "opdracht"], name="rolvervulling_persoon")]

    def __str__(self) -> str:
        return f"{self.rol} {self.pk}"
