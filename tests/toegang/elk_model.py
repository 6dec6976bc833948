# SPDX-License-Identifier: EUPL-1.2
"""One valid row of any model, made from its fields: for tests that visit all tables.

A model whose constraints ask more than its fields tell gets a line in `BIJZONDER`.
"""

from itertools import count

from django.db import models
from django.db.models.fields import NOT_PROVIDED
from django.utils import timezone

from tests.factories import DAG, SINDS
from vijftreden.kern.ids import uuid7
from vijftreden.register.models import Bestand, Persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving, Openbaar, Prive, VanOmgeving, VanOpdracht
from vijftreden.toegang.motor import grondslagmodellen
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht

MODELLEN = sorted(grondslagmodellen(), key=lambda model: model._meta.label)
BIJZONDER = {
    "trede1_opdracht.Rolvervulling": {"persoon": Persoon},
    "trede1_opdracht.Bijlage": {"bestand": Bestand},
}

KLEINSTE_GROOTSTE = 32_767
"""The largest number that a small integer holds on PostgreSQL."""

_nummers = count(1)


def schrijver(model: type[models.Model], omgeving: Omgeving, account_id=None) -> Actor:
    """Who may write a row of this model: the installation, the system, or the account itself."""
    if issubclass(model, Openbaar):
        return Actor.installatie(dag=DAG)
    if issubclass(model, Prive):
        return Actor(dag=DAG, omgeving_id=omgeving.pk, account_id=account_id)
    return Actor.systeem(omgeving.pk, dag=DAG)


def maak(model: type[models.Model], omgeving: Omgeving, **vast) -> models.Model:
    """A stored row, with rows of the same environment under its foreign keys."""
    extra = {
        naam: maak(ander, omgeving) for naam, ander in BIJZONDER.get(model._meta.label, {}).items()
    }
    waarden = {**extra, **vast}
    for veld in model._meta.concrete_fields:
        if veld.name not in waarden and veld.attname not in waarden:
            waarden |= _waarde(model, veld, omgeving)
    rij = model(**waarden)
    with zicht(schrijver(model, omgeving, getattr(rij, "account_id", None))):
        rij.save(force_insert=True)
    return rij


def van_opdracht(model: type[VanOpdracht], omgeving: Omgeving) -> tuple[models.Model, Opdracht]:
    """A row of a model on `VanOpdracht`, and the commission to which it belongs."""
    opdracht = maak(Opdracht, omgeving)
    if model is Opdracht:
        return opdracht, opdracht
    return maak(model, omgeving, opdracht_id=opdracht.pk), opdracht


def _waarde(model: type[models.Model], veld: models.Field, omgeving: Omgeving) -> dict:
    if veld.name == "omgeving" and issubclass(model, VanOmgeving):
        return {"omgeving": omgeving}
    if veld.null or veld.default is not NOT_PROVIDED or veld.blank:
        return {}
    if veld.is_relation:
        return {veld.name: maak(veld.related_model, omgeving)}
    return {veld.name: _los(veld)}


def _los(veld: models.Field):
    """A value that no other row has."""
    nummer = next(_nummers)
    if veld.choices:
        return veld.choices[0][0]
    if isinstance(veld, models.EmailField):
        return f"rij{nummer}@waterrijk.example"
    for soort, waarde in (
        (models.CharField, f"w{nummer}"),
        (models.TextField, "tekst"),
        (models.UUIDField, uuid7()),
        (models.DateTimeField, timezone.now()),
        (models.DateField, SINDS),
        (models.SmallIntegerField, nummer % KLEINSTE_GROOTSTE),
        (models.IntegerField, nummer),
        (models.BooleanField, True),
        (models.JSONField, {}),
        (models.BinaryField, b"lijst"),
    ):
        if isinstance(veld, soort):
            return waarde
    raise TypeError(f"geef {veld} een waarde in tests/toegang/elk_model.py")
