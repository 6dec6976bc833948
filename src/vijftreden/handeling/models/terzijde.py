# SPDX-License-Identifier: EUPL-1.2
"""Findings set aside with a reason: "klopt zo, want …"."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie


class Terzijde(VanOpdracht, Versie):
    """One finding, set aside for one commission or once for the organisation.

    It holds while the evidence stays the same and until `tot`. For the whole organisation
    `opdracht_id` is empty; is `bewijs_hash` empty too, then every finding with this code is set
    aside.
    """

    KANTEN = frozenset({Kant.GEVER})
    OOK_ZONDER_OPDRACHT = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"reden": Bewaarklasse.DOSSIER}

    opdracht_id = models.UUIDField(null=True)
    code = models.CharField(max_length=60)
    bewijs_hash = models.CharField(max_length=64, blank=True)
    reden = models.TextField()
    door_persoon_id = models.UUIDField(null=True)
    vastgelegd_op = models.DateTimeField()
    tot = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["opdracht_id", "code"], name="terzijde_opdracht_code")]

    def __str__(self) -> str:
        return f"{self.code}"
