# SPDX-License-Identifier: EUPL-1.2
"""The contractor tells a version again in its own words; the principal marks what differs."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.trede1_opdracht.models.opdracht import Opdracht
from vijftreden.trede1_opdracht.models.opdrachtbrief import Opdrachtbrief


class Navertelling(VanOpdracht):
    """One telling of one version; who tells it again adds another."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"tekst": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    brief = models.ForeignKey(Opdrachtbrief, on_delete=models.PROTECT, related_name="+")
    tekst = models.TextField()
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    verteld_op = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["opdracht", "brief"], name="navertelling_opdracht")]

    def __str__(self) -> str:
        return str(self.pk)


class Navertelreactie(VanOpdracht):
    """What the principal says of a telling: so it is, or these sentences differ, or this misses.

    `verschillen` is `[{"zin": …, "opmerking": …}, …]`; an empty `zin` is something that misses.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"verschillen": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    navertelling = models.OneToOneField(
        Navertelling, on_delete=models.PROTECT, related_name="reactie"
    )
    herkend = models.BooleanField()
    verschillen = models.JSONField(default=list, blank=True)
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    gegeven_op = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)
