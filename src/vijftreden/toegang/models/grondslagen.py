# SPDX-License-Identifier: EUPL-1.2
"""The five bases. A model picks one; a test checks it, row-level security is made from it."""

from typing import ClassVar, Self

from django.db import models

from vijftreden.kern.ids import uuid7
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.rijen import BronOpenbaar, BronPrive, BronVanOmgeving, BronVanOpdracht


class Grondslag(models.Model):
    """What all rows share: a key, and what the engine must know of the table."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {}
    """Retention class per field that can hold personal data."""
    ALLEEN_TOEVOEGEN: ClassVar[bool] = False
    """Triggers refuse UPDATE and DELETE; a delete passes only for an id in `Vernietiging`."""
    ZOEKT: ClassVar[tuple[str, ...]] = ()
    """Columns in whose words people search; the engine keeps a copy of them (`toegang.zoeken`)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)

    class Meta:
        abstract = True


class Installatie(Grondslag):
    """Rows of the installation itself, needed before an actor exists: a short explicit list."""

    class Meta:
        abstract = True


class Openbaar(Grondslag):
    """Public registers: installation-wide, read-only but for the installation."""

    objects: ClassVar[BronOpenbaar[Self]] = BronOpenbaar()

    class Meta:
        abstract = True


class VanOmgeving(Grondslag):
    """Rows of one environment, for everyone who is a member."""

    INSTALLATIE_LEEST: ClassVar[bool] = False
    """The installation may read and write these too: journal and outbox."""

    omgeving = models.ForeignKey("toegang.Omgeving", on_delete=models.PROTECT, related_name="+")

    objects: ClassVar[BronVanOmgeving[Self]] = BronVanOmgeving()

    class Meta:
        abstract = True


class VanOpdracht(VanOmgeving):
    """Rows of one commission, for the sides in `KANTEN`."""

    KANTEN: ClassVar[frozenset[Kant]] = frozenset({Kant.GEVER})
    OPDRACHT_KOLOM: ClassVar[str] = "opdracht_id"
    OOK_ZONDER_OPDRACHT: ClassVar[bool] = False
    """A row without commission holds for the whole environment."""

    objects: ClassVar[BronVanOpdracht[Self]] = BronVanOpdracht()

    class Meta:
        abstract = True


class Prive(VanOmgeving):
    """Rows of one account in one environment; nobody else's."""

    account = models.ForeignKey("toegang.Account", on_delete=models.CASCADE, related_name="+")

    objects: ClassVar[BronPrive[Self]] = BronPrive()

    class Meta:
        abstract = True
