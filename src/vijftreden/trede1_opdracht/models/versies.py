# SPDX-License-Identifier: EUPL-1.2
"""The columns of every text in versions: its concept, a shared version, what is said of one."""

from typing import ClassVar
from uuid import UUID

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht


class Tekstconcept(VanOpdracht, Versie):
    """What the principal's side writes before it is shared; one per commission."""

    KANTEN = frozenset({Kant.GEVER})

    opdracht = models.OneToOneField(Opdracht, on_delete=models.PROTECT, related_name="+")
    opdracht_id: UUID
    gewijzigd_op = models.DateTimeField()

    class Meta:
        abstract = True


class Tekstversie(VanOpdracht):
    """One shared version; a change is a new one, and until both said yes to it this one holds."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    opdracht_id: UUID
    nummer = models.PositiveSmallIntegerField()
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    gedeeld_op = models.DateTimeField()

    class Meta:
        abstract = True
        constraints = [
            models.UniqueConstraint(fields=["opdracht", "nummer"], name="%(class)s_nummer")
        ]


class Uitspraak(VanOpdracht):
    """Somebody says yes to a version, or what he has against it."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"toelichting": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    op = models.DateField()
    bezwaar = models.BooleanField(default=False)
    toelichting = models.TextField(blank=True)
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        abstract = True
