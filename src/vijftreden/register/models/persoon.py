# SPDX-License-Identifier: EUPL-1.2
"""People of an environment, with or without a way in."""

from typing import ClassVar

from django.db import models
from django.db.models.functions import Lower

from vijftreden.register.models.organisatie import Organisatie
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOmgeving
from vijftreden.toegang.rijen import Versie


class Persoon(VanOmgeving, Versie):
    """The only table with names of people; all others hold its id.

    Never matched by e-mail across environments.
    """

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "naam": Bewaarklasse.ZOLANG_ROL,
        "functie": Bewaarklasse.ZOLANG_ROL,
        "email": Bewaarklasse.ZOLANG_LID,
    }

    naam = models.CharField(max_length=120)
    functie = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True)
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, related_name="+"
    )
    gewist_op = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                "omgeving",
                Lower("email"),
                condition=~models.Q(email=""),
                name="persoon_email_uniek",
            )
        ]
        indexes = [models.Index(fields=["omgeving", "naam"], name="persoon_naam")]

    def __str__(self) -> str:
        return str(self.pk)
