# SPDX-License-Identifier: EUPL-1.2
"""Engine-only objects: policies, triggers and grants, made from the bases and rebuilt by one command."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from vijftreden.toegang.models.grondslagen import (
    Grondslag,
    Installatie,
    Openbaar,
    Prive,
    VanOmgeving,
    VanOpdracht,
)

OMGEVING = "(SELECT nullif(current_setting('vijftreden.omgeving', true), '')::uuid)"
LIDMAATSCHAP = "(SELECT nullif(current_setting('vijftreden.lidmaatschap', true), '')::uuid)"
ACCOUNT = "(SELECT nullif(current_setting('vijftreden.account', true), '')::uuid)"
DAG = "(SELECT nullif(current_setting('vijftreden.dag', true), '')::date)"
SYSTEEM = "(SELECT coalesce(current_setting('vijftreden.systeem', true), '') <> '')"
INSTALLATIE = "(SELECT current_setting('vijftreden.systeem', true) = 'installatie')"


def weigering(tabel: str) -> str:
    """The message that the trigger of an append-only table gives."""
    return f"{tabel}: hier wordt alleen toegevoegd, niets gewijzigd of gewist"


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
    with verbinding.cursor() as cursor:
        for model in modellen:
            for opdracht in _opdrachten(verbinding.vendor, model):
                cursor.execute(opdracht)
        if rol and verbinding.vendor == "postgresql":
            for opdracht in _rechten(rol):
                cursor.execute(opdracht)
    return len(modellen)


def bouw(label: str) -> Any:
    """The step of a migration that makes the engine-only objects of one app."""

    def stap(_: Any, editor: BaseDatabaseSchemaEditor) -> None:
        herbouw(editor.connection, label=label)

    return stap


def _opdrachten(motor: str, model: type[Grondslag]) -> Iterator[str]:
    if motor == "postgresql":
        yield from _beleid(model)
    if model.ALLEEN_TOEVOEGEN:
        yield from (_wacht_postgresql(model) if motor == "postgresql" else _wacht_sqlite(model))


def _beleid(model: type[Grondslag]) -> Iterator[str]:
    """Row-level security, with FORCE: also the owner of the tables sees nothing without actor."""
    tabel = f'"{model._meta.db_table}"'
    if issubclass(model, Installatie):
        return
    lezen, schrijven = _voorwaarden(model)
    yield f"ALTER TABLE {tabel} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {tabel} FORCE ROW LEVEL SECURITY"
    yield f"DROP POLICY IF EXISTS wand_lezen ON {tabel}"
    yield f"DROP POLICY IF EXISTS wand_schrijven ON {tabel}"
    yield f"CREATE POLICY wand_lezen ON {tabel} FOR SELECT USING ({lezen})"
    yield (
        f"CREATE POLICY wand_schrijven ON {tabel} FOR ALL "
        f"USING ({schrijven}) WITH CHECK ({schrijven})"
    )


def _voorwaarden(model: type[Grondslag]) -> tuple[str, str]:
    if issubclass(model, Openbaar):
        return "true", INSTALLATIE
    voorwaarde = f"omgeving_id = {OMGEVING}"
    if issubclass(model, Prive):
        voorwaarde += f" AND account_id = {ACCOUNT}"
    if issubclass(model, VanOpdracht):
        voorwaarde += f" AND ({SYSTEEM} OR {_in_zicht(model)})"
    if issubclass(model, VanOmgeving) and model.INSTALLATIE_LEEST:
        voorwaarde = f"({voorwaarde}) OR {INSTALLATIE}"
    return voorwaarde, voorwaarde


def _in_zicht(model: type[VanOpdracht]) -> str:
    kolom = f'"{model.OPDRACHT_KOLOM}"'
    kanten = ", ".join(f"'{kant}'" for kant in sorted(model.KANTEN))
    geldig = (
        f"z.lidmaatschap_id = {LIDMAATSCHAP} AND z.omgeving_id = {OMGEVING} "
        f"AND z.van <= {DAG} AND (z.tot IS NULL OR z.tot > {DAG}) AND z.kant IN ({kanten})"
    )
    in_zicht = (
        f"(SELECT EXISTS (SELECT 1 FROM toegang_zicht z WHERE {geldig} AND z.opdracht_id IS NULL)) "
        f"OR {kolom} IN (SELECT z.opdracht_id FROM toegang_zicht z "
        f"WHERE {geldig} AND z.opdracht_id IS NOT NULL)"
    )
    return f"{kolom} IS NULL OR {in_zicht}" if model.OOK_ZONDER_OPDRACHT else in_zicht


def _wacht_postgresql(model: type[models.Model]) -> Iterator[str]:
    """The search path is fixed: no temporary table can stand in the place of `Vernietiging`."""
    tabel = model._meta.db_table
    naam = f"wacht_{tabel}"
    uitzondering = (
        f"IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM handeling_vernietiging v "
        f"WHERE v.tabel = '{tabel}' AND v.rij_id = OLD.id) THEN RETURN OLD; END IF;"
    )
    if tabel == "handeling_vernietiging":
        uitzondering = ""
    yield (
        f"CREATE OR REPLACE FUNCTION {naam}() RETURNS trigger LANGUAGE plpgsql "
        f"SET search_path = public, pg_temp AS $$ BEGIN "
        f"{uitzondering} RAISE EXCEPTION '{weigering(tabel)}'; END $$"
    )
    yield f'DROP TRIGGER IF EXISTS {naam}_rij ON "{tabel}"'
    yield f'DROP TRIGGER IF EXISTS {naam}_tabel ON "{tabel}"'
    yield (
        f'CREATE TRIGGER {naam}_rij BEFORE UPDATE OR DELETE ON "{tabel}" '
        f"FOR EACH ROW EXECUTE FUNCTION {naam}()"
    )
    yield (
        f'CREATE TRIGGER {naam}_tabel BEFORE TRUNCATE ON "{tabel}" '
        f"FOR EACH STATEMENT EXECUTE FUNCTION {naam}()"
    )


def _wacht_sqlite(model: type[models.Model]) -> Iterator[str]:
    """With `recursive_triggers` on, REPLACE fires the trigger for DELETE as well."""
    tabel = model._meta.db_table
    tenzij = (
        ""
        if tabel == "handeling_vernietiging"
        else f"WHEN NOT EXISTS (SELECT 1 FROM handeling_vernietiging v "
        f"WHERE v.tabel = '{tabel}' AND v.rij_id = OLD.id)"
    )
    for actie, voorwaarde in (("UPDATE", ""), ("DELETE", tenzij)):
        naam = f"wacht_{tabel}_{actie.lower()}"
        yield f"DROP TRIGGER IF EXISTS {naam}"
        yield (
            f'CREATE TRIGGER {naam} BEFORE {actie} ON "{tabel}" {voorwaarde} '
            f"BEGIN SELECT RAISE(ABORT, '{weigering(tabel)}'); END"
        )


def _rechten(rol: str) -> Iterator[str]:
    naam = '"' + rol.replace('"', '""') + '"'
    yield f"GRANT USAGE ON SCHEMA public TO {naam}"
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {naam}"
    yield f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {naam}"
