# SPDX-License-Identifier: EUPL-1.2
"""No rows without an actor: the managers that refuse, and the optimistic lock."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from django.apps import apps
from django.db import models
from django.db.models import F, Q

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor

if TYPE_CHECKING:
    from vijftreden.toegang.models import Zicht

M = TypeVar("M", bound=models.Model)


class GeenActor(Exception):
    """Rows were asked without saying for whom."""


class Botsing(Exception):
    """Somebody changed this row since it was read; `huidig` is what stands there now."""

    def __init__(self, huidig: models.Model) -> None:
        super().__init__("deze gegevens zijn intussen gewijzigd")
        self.huidig = huidig


class Rijen(models.QuerySet[M]):
    """A set of rows that was already limited to an actor."""

    def wijzig(self, pk: UUID, *, versie: int, **velden: Any) -> M:
        """Changes one row if `versie` is still its version; otherwise raises `Botsing`."""
        gewijzigd = self.filter(pk=pk, versie=versie).update(versie=F("versie") + 1, **velden)
        rij = self.get(pk=pk)
        if not gewijzigd:
            raise Botsing(rij)
        return rij


def geldige_zichten(actor: Actor) -> "models.QuerySet[Zicht]":
    """The rows of `Zicht` that hold for this actor on its day; at work for another only those."""
    zichten: models.Manager[Any] = apps.get_model("toegang", "Zicht")._base_manager
    geldig = zichten.filter(
        Q(tot__isnull=True) | Q(tot__gt=actor.dag),
        omgeving_id=actor.omgeving_id,
        lidmaatschap_id=actor.lidmaatschap_id,
        van__lte=actor.dag,
    )
    return geldig.filter(via_id=actor.vervanging_id) if actor.vervanging_id else geldig


def rolzichten(actor: Actor) -> "models.QuerySet[Zicht]":
    """Those that give the actor a capacity: from a role of its own, or of whom it works for.

    Who replaces somebody sees what that other sees, but acts on it only in that other's name.
    """
    return geldige_zichten(actor).filter(via_id=actor.vervanging_id)


def ziet_opdracht(actor: Actor, opdracht_id: UUID) -> bool:
    """Whether this actor may know of a commission at all, from whatever side."""
    return actor.ziet_alles or geldige_zichten(actor).filter(opdracht_id=opdracht_id).exists()


def ziet_als_gever(actor: Actor, opdracht_id: UUID) -> bool:
    """Whether this actor looks at a commission from the side of the principal."""
    zichten = geldige_zichten(actor).filter(opdracht_id=opdracht_id, kant=Kant.GEVER)
    return actor.ziet_alles or zichten.exists()


def als_gever_gezien(actor: Actor, opdracht_ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of these at which the actor looks as the principal; at most one query."""
    if actor.ziet_alles:
        return frozenset(opdracht_ids)
    zichten = geldige_zichten(actor).filter(opdracht_id__in=opdracht_ids, kant=Kant.GEVER)
    return frozenset(pk for pk in zichten.values_list("opdracht_id", flat=True) if pk)


class Bron(models.Manager[M]):
    """A manager that hands out nothing but `of(actor)` and `add(actor, …)`."""

    def get_queryset(self) -> Rijen[M]:
        raise GeenActor(f"gebruik {self.model.__name__}.objects.of(actor)")

    def _alle(self) -> Rijen[M]:
        return Rijen(self.model, using=self._db)

    def of(self, actor: Actor) -> Rijen[M]:
        """The rows that this actor may see."""
        raise NotImplementedError

    def add(self, actor: Actor, **waarden: Any) -> M:
        """Makes one row for this actor's environment, checked against its fields."""
        rij = self._nieuw(actor, **waarden)
        rij.save(force_insert=True)
        return rij

    def add_all(self, actor: Actor, rijen: Sequence[dict[str, Any]]) -> list[M]:
        """Makes many rows at once, in batches."""
        return self._alle().bulk_create(
            [self._nieuw(actor, **rij) for rij in rijen], batch_size=500
        )

    def _nieuw(self, actor: Actor, **waarden: Any) -> M:
        rij = self.model(**waarden)
        velden = self.model._meta.concrete_fields
        rij.clean_fields(
            exclude={v.name for v in velden if v.is_relation or getattr(rij, v.attname) is None}
        )
        return rij


class BronOpenbaar(Bron[M]):
    """Public rows: everyone reads, only the installation writes."""

    def of(self, actor: Actor) -> Rijen[M]:
        return self._alle()

    def _nieuw(self, actor: Actor, **waarden: Any) -> M:
        if not actor.is_installatie:
            raise GeenActor(f"{self.model.__name__} is alleen door de installatie te schrijven")
        return super()._nieuw(actor, **waarden)


class BronVanOmgeving(Bron[M]):
    """Rows of one environment."""

    def of(self, actor: Actor) -> Rijen[M]:
        if actor.omgeving_id is None:
            if actor.is_installatie and getattr(self.model, "INSTALLATIE_LEEST", False):
                return self._alle()
            raise GeenActor(f"{self.model.__name__} vraagt een actor in een omgeving")
        return self._alle().filter(omgeving_id=actor.omgeving_id)

    def _nieuw(self, actor: Actor, **waarden: Any) -> M:
        return super()._nieuw(actor, omgeving_id=actor.omgeving_id, **waarden)


class BronVanOpdracht(BronVanOmgeving[M]):
    """Rows of one commission, for the sides that the model declares in `KANTEN`."""

    def of(self, actor: Actor) -> Rijen[M]:
        rijen = super().of(actor)
        model: Any = self.model
        kolom: str = model.OPDRACHT_KOLOM
        kanten: frozenset[Kant] = model.KANTEN
        if actor.is_systeem or (actor.ziet_alles and Kant.GEVER in kanten):
            return rijen
        zichtbaar = Q(
            **{
                f"{kolom}__in": geldige_zichten(actor)
                .filter(kant__in=kanten, opdracht_id__isnull=False)
                .values("opdracht_id")
            }
        )
        if model.OOK_ZONDER_OPDRACHT:
            zichtbaar |= Q(**{f"{kolom}__isnull": True})
        return rijen.filter(zichtbaar)


class BronPrive(BronVanOmgeving[M]):
    """Rows of one account; nobody else's, not even the system's."""

    def of(self, actor: Actor) -> Rijen[M]:
        return super().of(actor).filter(account_id=actor.account_id)

    def _nieuw(self, actor: Actor, **waarden: Any) -> M:
        return super()._nieuw(actor, account_id=actor.account_id, **waarden)


class Versie(models.Model):
    """A row that can change carries a version; every form sends it back."""

    versie = models.PositiveIntegerField(default=1)

    class Meta:
        abstract = True
