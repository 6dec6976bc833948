# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: S608
"""Row-level security of PostgreSQL, made from the bases; and what the app's role may do."""

from collections.abc import Iterator

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


def beleid(model: type[Grondslag]) -> Iterator[str]:
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
        f"(SELECT EXISTS (SELECT 1 FROM toegang_zicht z "
        f"WHERE {geldig} AND z.opdracht_id IS NULL)) "
        f"OR {kolom} IN (SELECT z.opdracht_id FROM toegang_zicht z "
        f"WHERE {geldig} AND z.opdracht_id IS NOT NULL)"
    )
    return f"{kolom} IS NULL OR {in_zicht}" if model.OOK_ZONDER_OPDRACHT else in_zicht


def rechten(rol: str) -> Iterator[str]:
    """Rights on rows for this role, and no more."""
    naam = '"' + rol.replace('"', '""') + '"'
    yield f"GRANT USAGE ON SCHEMA public TO {naam}"
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {naam}"
    yield f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {naam}"
