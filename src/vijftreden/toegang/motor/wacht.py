# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: S608
"""Triggers that keep append-only tables so, on both engines."""

from collections.abc import Iterator

from django.db import models


def weigering(tabel: str) -> str:
    """The message that the trigger of an append-only table gives."""
    return f"{tabel}: hier wordt alleen toegevoegd, niets gewijzigd of gewist"


def wacht(motor: str, model: type[models.Model]) -> Iterator[str]:
    """The triggers that refuse UPDATE and DELETE, and TRUNCATE on PostgreSQL."""
    yield from (_postgresql(model) if motor == "postgresql" else _sqlite(model))


def _postgresql(model: type[models.Model]) -> Iterator[str]:
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


def _sqlite(model: type[models.Model]) -> Iterator[str]:
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
