# SPDX-License-Identifier: EUPL-1.2
"""A change that the contractor asks: it becomes a new version or gets a no, never a verbal yes."""

from typing import ClassVar

from django.db import models

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models.opdracht import Opdracht
from vijftreden.trede1_opdracht.models.opdrachtbrief import Opdrachtbrief


class Verzoekstaat(models.TextChoices):
    """What became of it."""

    GEVRAAGD = "gevraagd", "wacht op antwoord"
    OVERGENOMEN = "overgenomen", "overgenomen in een nieuwe versie"
    AFGEWEZEN = "afgewezen", "niet overgenomen"
    INGETROKKEN = "ingetrokken", "ingetrokken"


class Wijzigingsverzoek(VanOpdracht, Versie):
    """One text of one version, as the contractor would have it, and why.

    `onderdeel` is the name of a text of the opdrachtbrief. `brief` is the version that it is
    about; `nieuwe_brief` the one in which it was taken over.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "voorstel": Bewaarklasse.DOSSIER,
        "reden": Bewaarklasse.DOSSIER,
        "antwoord": Bewaarklasse.DOSSIER,
    }

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    brief = models.ForeignKey(Opdrachtbrief, on_delete=models.PROTECT, related_name="+")
    onderdeel = models.CharField(max_length=40)
    voorstel = models.TextField()
    reden = models.TextField()
    staat = models.CharField(
        max_length=12, choices=Verzoekstaat.choices, default=Verzoekstaat.GEVRAAGD
    )
    antwoord = models.TextField(blank=True)
    nieuwe_brief = models.ForeignKey(
        Opdrachtbrief, on_delete=models.PROTECT, null=True, related_name="+"
    )
    door_persoon_id = models.UUIDField(null=True)
    gevraagd_op = models.DateField()
    beantwoord_op = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["opdracht", "staat"], name="wijzigingsverzoek_staat")]

    def __str__(self) -> str:
        return str(self.pk)
