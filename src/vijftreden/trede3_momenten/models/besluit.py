# SPDX-License-Identifier: EUPL-1.2
"""Decisions: asked, prepared, released and from then on unalterable; and their conditions."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Versie
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede3_momenten.models.stuurmoment import Stuurmoment


class Uitkomst(models.TextChoices):
    """What may be decided, in the words of the screen."""

    AKKOORD = "akkoord", "akkoord"
    AKKOORD_MITS = "akkoord_mits", "akkoord, mits"
    BIJSTUREN = "bijsturen", "bijsturen"
    NOG_NIET = "nog_niet", "nog niet"
    STOPPEN = "stoppen", "stoppen"
    VOORLEGGEN = "voorleggen", "akkoord om voor te leggen"


class Verplichtingsoort(models.TextChoices):
    """What a decision commits, if anything: only then a mandate is asked."""

    GEEN = "", "niets"
    GELD = "geld", "geld"
    RECHTSHANDELING = "rechtshandeling", "een contract of andere rechtshandeling"


class Verplichting(models.Model):
    """What a decision commits; the amount is the whole, options included."""

    verplichting = models.CharField(max_length=16, choices=Verplichtingsoort.choices, blank=True)
    verplichting_onderwerp = models.CharField(max_length=200, blank=True)
    verplichting_bedrag = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    verplichting_btw = models.CharField(max_length=4, blank=True)

    class Meta:
        abstract = True


class Besluitconcept(VanOpdracht, Versie, Verplichting):
    """A decision being prepared: invisible to the contractor, gone at release or thrown away.

    `voorwaarden` is `[{"tekst", "eigenaar_persoon_id", "uiterlijk_op"}, …]`, `stukken` the inputs
    of the moment that are there. `besluiter_id` is the person who is to decide.
    """

    KANTEN = frozenset({Kant.GEVER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "reden": Bewaarklasse.DOSSIER,
        "voorwaarden": Bewaarklasse.DOSSIER,
    }

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    stuurmoment = models.OneToOneField(Stuurmoment, on_delete=models.PROTECT, related_name="+")
    corrigeert = models.ForeignKey(
        "Besluit", on_delete=models.PROTECT, null=True, related_name="+"
    )
    uitkomst = models.CharField(max_length=12, choices=Uitkomst.choices, blank=True)
    reden = models.TextField(blank=True)
    voorwaarden = models.JSONField(default=list, blank=True)
    stukken = models.JSONField(default=list, blank=True)
    besluiter_id = models.UUIDField(null=True)
    door_persoon_id = models.UUIDField(null=True)
    gewijzigd_op = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.pk)


class Besluit(VanOpdracht, Verplichting):
    """A released decision. It never changes; a correction is a new one that refers to it.

    `besluiter_id` decided; `door_persoon_id` released it, on behalf of `namens_id` when those are
    two. `rolvervulling_id`, `brief_id` and `mandaat_id` are the role, the version and the mandate
    that it relied on; `mandaat_antwoord` is what the register said then.
    `stukken` holds the inputs of the moment as `[[name, was there], …]`.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"reden": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="besluiten")
    stuurmoment = models.ForeignKey(
        Stuurmoment, on_delete=models.PROTECT, related_name="besluiten"
    )
    corrigeert = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="correcties"
    )
    uitkomst = models.CharField(max_length=12, choices=Uitkomst.choices)
    reden = models.TextField(blank=True)
    stukken = models.JSONField(default=list, blank=True)
    besloten_op = models.DateField()
    besluiter_id = models.UUIDField(null=True)
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    voorbereid_door_id = models.UUIDField(null=True)
    rolvervulling_id = models.UUIDField(null=True)
    brief_id = models.UUIDField(null=True)
    mandaat_id = models.UUIDField(null=True)
    mandaat_antwoord = models.CharField(max_length=12, blank=True)
    vastgelegd_op = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["stuurmoment"],
                condition=Q(corrigeert__isnull=True),
                name="besluit_een_per_moment",
            ),
            models.UniqueConstraint(
                fields=["corrigeert"],
                condition=Q(corrigeert__isnull=False),
                name="besluit_een_correctie",
            ),
        ]
        indexes = [models.Index(fields=["opdracht", "besloten_op"], name="besluit_opdracht")]

    def __str__(self) -> str:
        return f"{self.uitkomst} {self.besloten_op}"


class Voorwaarde(VanOpdracht, Versie):
    """What must be done for an "akkoord, mits": it comes back in its owner's week."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "tekst": Bewaarklasse.DOSSIER,
        "toelichting": Bewaarklasse.DOSSIER,
    }

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="voorwaarden")
    besluit = models.ForeignKey(Besluit, on_delete=models.PROTECT, related_name="voorwaarden")
    tekst = models.TextField()
    eigenaar_persoon_id = models.UUIDField(null=True)
    uiterlijk_op = models.DateField(null=True)
    voldaan_op = models.DateField(null=True)
    vervallen_op = models.DateField(null=True)
    toelichting = models.TextField(blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["opdracht", "uiterlijk_op"], name="voorwaarde_opdracht"),
            models.Index(fields=["omgeving", "eigenaar_persoon_id"], name="voorwaarde_eigenaar"),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class Bestuursbesluit(VanOpdracht):
    """Number and day of what college, raad or board decided on an "akkoord om voor te leggen"."""

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    ALLEEN_TOEVOEGEN = True

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="+")
    besluit = models.OneToOneField(
        Besluit, on_delete=models.PROTECT, related_name="bestuursbesluit"
    )
    gremium = models.CharField(max_length=40)
    nummer = models.CharField(max_length=60)
    besloten_op = models.DateField()
    door_persoon_id = models.UUIDField(null=True)
    namens_id = models.UUIDField(null=True)
    vastgelegd_op = models.DateTimeField()

    def __str__(self) -> str:
        return self.nummer


class GevraagdBesluit(VanOpdracht, Versie):
    """A decision that the contractor asks, with the day by which it is needed.

    `gelezen_op` is only written where the works council agreed to read receipts. The answer is
    the decision on `stuurmoment`.
    """

    KANTEN = frozenset({Kant.GEVER, Kant.NEMER})
    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {"toelichting": Bewaarklasse.DOSSIER}

    opdracht = models.ForeignKey(Opdracht, on_delete=models.PROTECT, related_name="vragen")
    stuurmoment = models.OneToOneField(
        Stuurmoment, on_delete=models.PROTECT, related_name="gevraagd"
    )
    vraag = models.CharField(max_length=200)
    toelichting = models.TextField(blank=True)
    uiterlijk_op = models.DateField()
    gevraagd_op = models.DateField()
    door_persoon_id = models.UUIDField(null=True)
    gelezen_op = models.DateTimeField(null=True)
    ingetrokken_op = models.DateField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["opdracht", "uiterlijk_op"], name="gevraagdbesluit_opdracht")
        ]

    def __str__(self) -> str:
        return str(self.pk)
