# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: S608
"""Full-text search: beside each table with `ZOEKT` a copy of its words, kept by triggers.

PostgreSQL needs the copy because of row-level security: an index on the table itself may not be
used before the policies have seen each row, since `@@` is not leakproof. The copy has row-level
security without a policy, so that only its owner reads it. The app asks the owner's function,
which gives no row that the policies of the table itself withhold from the actor.

Of a web address only the part after the last slash counts, on either engine.
"""

from collections.abc import Iterator, Sequence

from django.db.models.expressions import RawSQL

from vijftreden.toegang.models.grondslagen import Grondslag, Installatie

_TEKENS = r"[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f]+"
"""All that is no letter or digit; `[:alnum:]` would depend on the locale of the server."""


def zoektabel(motor: str, model: type[Grondslag]) -> Iterator[str]:
    """Makes the copy anew and fills it."""
    yield from (_postgresql(model) if motor == "postgresql" else _sqlite(model))


def vindplaatsen(motor: str, model: type[Grondslag], woorden: Sequence[str]) -> RawSQL:
    """The ids of rows in which every word stands, as a subquery; words are letters and digits.

    On PostgreSQL a word is the begin of a word, or has the same Dutch stem; on SQLite the first.
    The name in the query is a model's, the text goes as a parameter.
    """
    zoek = f"zoek_{model._meta.db_table}"
    if motor == "postgresql":
        return RawSQL(f"SELECT {zoek}(%s)", [" ".join(woorden)])  # noqa: S611 # nosec B611
    vraag = " AND ".join(f'"{woord}"*' for woord in woorden)
    return RawSQL(  # noqa: S611 # nosec B611
        f"SELECT rij FROM {zoek} WHERE {zoek} MATCH %s", [f"tekst : ({vraag})"]
    )


def _sqlite(model: type[Grondslag]) -> Iterator[str]:
    """The id is a word of the index as well: deleting by an unindexed column reads every row."""
    tabel = model._meta.db_table
    zoek = f"zoek_{tabel}"
    weg = f"DELETE FROM {zoek} WHERE {zoek} MATCH 'rij:' || OLD.id;"
    erbij = f"INSERT INTO {zoek} (rij, tekst) VALUES (NEW.id, {_tekst_sqlite(model, 'NEW')});"
    yield f"DROP TABLE IF EXISTS {zoek}"
    yield (
        f"CREATE VIRTUAL TABLE {zoek} USING fts5("
        f"rij, tekst, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
    )
    tekst = _tekst_sqlite(model, "r")
    yield f'INSERT INTO {zoek} (rij, tekst) SELECT r.id, {tekst} FROM "{tabel}" r'
    kolommen = ", ".join(model.ZOEKT)
    for actie, wanneer, stappen in (
        ("insert", "INSERT", erbij),
        ("update", f"UPDATE OF id, {kolommen}", weg + erbij),
        ("delete", "DELETE", weg),
    ):
        yield f"DROP TRIGGER IF EXISTS {zoek}_{actie}"
        yield f'CREATE TRIGGER {zoek}_{actie} AFTER {wanneer} ON "{tabel}" BEGIN {stappen} END'


def _tekst_sqlite(model: type[Grondslag], rij: str) -> str:
    """`rtrim` takes off all that is no slash, so that what it leaves ends in the last one."""
    kolommen = (f"{rij}.{kolom}" for kolom in model.ZOEKT)
    return " || ' ' || ".join(
        f"CASE WHEN {k} GLOB 'http*://*/*' "
        f"THEN replace({k}, rtrim({k}, replace({k}, '/', '')), '') ELSE {k} END"
        for k in kolommen
    )


def _postgresql(model: type[Grondslag]) -> Iterator[str]:
    tabel = model._meta.db_table
    zoek = f"zoek_{tabel}"
    functie = "SECURITY DEFINER SET search_path = public, pg_temp"
    yield f"DROP TABLE IF EXISTS {zoek}"
    yield f"CREATE TABLE {zoek} (rij uuid PRIMARY KEY, woorden tsvector NOT NULL)"
    yield f"ALTER TABLE {zoek} ENABLE ROW LEVEL SECURITY"
    yield from _vul_postgresql(model)
    yield f"CREATE INDEX {zoek}_woorden ON {zoek} USING gin (woorden)"
    yield f"ANALYZE {zoek}"
    yield (
        f"CREATE OR REPLACE FUNCTION {zoek}_bij() RETURNS trigger LANGUAGE plpgsql {functie} "
        f"AS $$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM {zoek} WHERE rij = OLD.id; END IF; "
        f"IF TG_OP <> 'DELETE' THEN INSERT INTO {zoek} "
        f"VALUES (NEW.id, {_woorden_postgresql(model, 'NEW')}); END IF; RETURN NULL; END $$"
    )
    yield f'DROP TRIGGER IF EXISTS {zoek} ON "{tabel}"'
    yield (
        f"CREATE TRIGGER {zoek} AFTER INSERT OR DELETE OR UPDATE OF id, {', '.join(model.ZOEKT)} "
        f'ON "{tabel}" FOR EACH ROW EXECUTE FUNCTION {zoek}_bij()'
    )
    yield (
        f"CREATE OR REPLACE FUNCTION {zoek}(gezocht text) RETURNS SETOF uuid "
        f"LANGUAGE plpgsql STABLE {functie} SET plan_cache_mode = force_custom_plan "
        f"AS $$ DECLARE vraag tsquery := ({_VRAAG}); BEGIN "
        f'RETURN QUERY SELECT r.id FROM {zoek} z JOIN "{tabel}" r ON r.id = z.rij '
        f"WHERE z.woorden @@ vraag; END $$"
    )


_STAM = "ts_lexize('dutch_stem', w)"
_VRAAG = (
    f"SELECT string_agg('(''' || w || ''':*' || coalesce(' | ''' || ({_STAM})[1] || '''', '') "
    f"|| ')', ' & ')::tsquery FROM unnest(string_to_array(gezocht, ' ')) w"
)


def _vul_postgresql(model: type[Grondslag]) -> Iterator[str]:
    """FORCE stands aside for this moment: the owner who fills the copy has no actor."""
    tabel = model._meta.db_table
    woorden = _woorden_postgresql(model, "r")
    vul = f'INSERT INTO zoek_{tabel} SELECT r.id, {woorden} FROM "{tabel}" r'
    if issubclass(model, Installatie):
        yield vul
        return
    yield f'ALTER TABLE "{tabel}" NO FORCE ROW LEVEL SECURITY'
    yield vul
    yield f'ALTER TABLE "{tabel}" FORCE ROW LEVEL SECURITY'


def _woorden_postgresql(model: type[Grondslag], rij: str) -> str:
    """Each word without accents, and its Dutch stem; not the parser's guess at numbers and hosts.

    A word longer than 200 characters is cut: PostgreSQL refuses those over 2 kB.
    """
    tekst = " || ' ' || ".join(
        rf"regexp_replace({rij}.{kolom}, '^https?://.*/', '')" for kolom in model.ZOEKT
    )
    kaal = rf"lower(regexp_replace(normalize({tekst}, NFKD), '[\u0300-\u036f]', '', 'g'))"
    woorden = rf"SELECT left(d, 200) AS w FROM regexp_split_to_table({kaal}, '{_TEKENS}') d"
    return (
        f"coalesce((SELECT array_to_tsvector(array_agg(l)) FROM ({woorden}) s, "
        f"unnest(array_append({_STAM}, w)) l WHERE l <> ''), '')"
    )
