# SPDX-License-Identifier: EUPL-1.2
"""Who holds which role on a commission, from when to when."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from vijftreden.kern.relatievormen import Kant
from vijftreden.register.models import Organisatie, Partij, Persoon
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht


def _een_van(*namen: str) -> Q:
    """Exactly one of these columns is filled."""
    voorwaarde = Q()
    for gevuld in namen:
        voorwaarde |= Q(**{f"{naam}__isnull": naam != gevuld for naam in namen})
    return voorwaarde


class Rolvervulling(VanOpdracht, Versie):
    """A role held by a person, a public organisation or another body, half-open `[van, tot)`.

    `bezwaar` is what the holder has against the role: "afgesproken op" by the other counts, but
    may be contradicted.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"bezwaar": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(
        Opdracht, on_delete=models.PROTECT, related_name="rolvervullingen"
    )
    rol = models.CharField(max_length=40)
    kant = models.CharField(max_length=10)
    persoon = models.ForeignKey(Persoon, on_delete=models.PROTECT, null=True, related_name="+")
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, related_name="+"
    )
    partij = models.ForeignKey(Partij, on_delete=models.PROTECT, null=True, related_name="+")
    van = models.DateField()
    tot = models.DateField(null=True)
    afgesproken_op = models.DateField(null=True)
    vastgelegd_op = models.DateTimeField()
    bezwaar = models.TextField(blank=True)
    bezwaar_op = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=_een_van("persoon", "organisatie", "partij"),
                name="rolvervulling_een_houder",
            ),
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name="rolvervulling_periode"
            ),
        ]
        indexes = [models.Index(fields=["persoon", "opdracht"], name="rolvervulling_persoon")]

    def __str__(self) -> str:
        return f"{self.rol} {self.pk}"
