# SPDX-License-Identifier: EUPL-1.2
"""Engine-only objects: policies, triggers, search, estimates, grants; rebuilt by one command."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from vijftreden.toegang.models.grondslagen import Grondslag, VanOmgeving
from vijftreden.toegang.motor.beleid import beleid, rechten
from vijftreden.toegang.motor.schatting import schat
from vijftreden.toegang.motor.wacht import wacht, weigering
from vijftreden.toegang.motor.zoeken import zoektabel

__all__ = ["bouw", "grondslagmodellen", "herbouw", "weigering"]


def grondslagmodellen(label: str | None = None) -> Iterator[type[Grondslag]]:
    """All concrete models on one of the five bases, of one app or of all."""
    for model in apps.get_models():
        if issubclass(model, Grondslag) and label in (None, model._meta.app_label):
            yield model


def herbouw(verbinding: BaseDatabaseWrapper, *, label: str | None = None, rol: str = "") -> int:
    """Makes all engine-only objects anew, for the tables that exist; returns how many tables.

    `rol` is the role of the application on PostgreSQL, which gets rights on rows and no more.
    """
    bestaand = set(verbinding.introspection.table_names())
    modellen = [m for m in grondslagmodellen(label) if m._meta.db_table in bestaand]
    with transaction.atomic(using=verbinding.alias), verbinding.cursor() as cursor:
        for model in modellen:
            beschrijving = verbinding.introspection.get_table_description(
                cursor, model._meta.db_table
            )
            kolommen = {kolom.name for kolom in beschrijving}
            for opdracht in _opdrachten(verbinding.vendor, model, kolommen):
                cursor.execute(opdracht)
            if verbinding.vendor == "sqlite" and issubclass(model, VanOmgeving):
                schat(cursor, model._meta.db_table)
        if rol and verbinding.vendor == "postgresql":
            for opdracht in rechten(rol):
                cursor.execute(opdracht)
    return len(modellen)


def bouw(label: str) -> Any:
    """The step of a migration that makes the engine-only objects of one app."""

    def stap(_: Any, editor: BaseDatabaseSchemaEditor) -> None:
        herbouw(editor.connection, label=label)

    return stap


def _opdrachten(motor: str, model: type[Grondslag], kolommen: set[str]) -> Iterator[str]:
    """An early migration meets tables without the columns that later ones add: no search yet."""
    if motor == "postgresql":
        yield from beleid(model)
    if model.ALLEEN_TOEVOEGEN:
        yield from wacht(motor, model)
    if model.ZOEKT and kolommen.issuperset(model.ZOEKT):
        yield from zoektabel(motor, model)
