# SPDX-License-Identifier: EUPL-1.2
"""Two roles: the owner stands behind the wall too, and the app cannot take the wall down."""

import pytest
from django.db import Error, ProgrammingError, connection, connections, transaction
from psycopg.errors import InsufficientPrivilege

from tests.factories import DAG, omgeving
from tests.toegang.elk_model import MODELLEN, maak
from vijftreden.handeling.models import Journaalregel
from vijftreden.toegang.models import Installatie, Omgeving, Openbaar, Prive
from vijftreden.toegang.motor import herbouw

BEWAAKT = [model for model in MODELLEN if not issubclass(model, Installatie)]
VERBODEN = (
    'ALTER TABLE "{t}" DISABLE TRIGGER ALL',
    'ALTER TABLE "{t}" DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE "{t}" NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE "{t}" ADD COLUMN extra text',
    'ALTER TABLE "{t}" OWNER TO CURRENT_USER',
    'CREATE POLICY open ON "{t}" USING (true)',
    'CREATE TRIGGER stil BEFORE INSERT ON "{t}" FOR EACH ROW EXECUTE FUNCTION f()',
    'DROP TABLE "{t}" CASCADE',
    'TRUNCATE "{t}" CASCADE',
)
OOK_VERBODEN = (
    "SET session_replication_role = replica",
    "SET ROLE vijftreden_eigenaar",
    "CREATE TABLE public.van_mij (id int)",
    "DROP POLICY wand_lezen ON trede1_opdracht_opdracht",
    "DROP TRIGGER wacht_handeling_journaalregel_rij ON handeling_journaalregel",
    "DROP FUNCTION wacht_handeling_journaalregel() CASCADE",
    "CREATE OR REPLACE FUNCTION wacht_handeling_journaalregel() RETURNS trigger "
    "LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$",
    "ALTER ROLE vijftreden_app BYPASSRLS",
)


def label(model):
    return model._meta.label


def refused(sql: str) -> None:
    """The app's role may not do this."""
    with pytest.raises(Error) as refusal, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert isinstance(refusal.value.__cause__, InsufficientPrivilege), refusal.value


@pytest.mark.django_db
@pytest.mark.parametrize("model", MODELLEN, ids=label)
def test_the_app_cannot_take_the_wall_down(model):
    for statement in VERBODEN:
        refused(statement.format(t=model._meta.db_table))


@pytest.mark.django_db
@pytest.mark.parametrize("statement", OOK_VERBODEN)
def test_nor_go_round_it(statement):
    refused(statement)


@pytest.mark.django_db
def test_nor_ask_to_be_spared():
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL row_security = off")
        with pytest.raises(ProgrammingError, match="row-level security"):
            cursor.execute("SELECT count(*) FROM trede1_opdracht_opdracht")


@pytest.mark.django_db
def test_every_guarded_table_forces_its_policies():
    sql = (
        "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity "
        "AND relnamespace = 'public'::regnamespace"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql)
        forced = {name for (name,) in cursor.fetchall()}
    assert forced == {model._meta.db_table for model in BEWAAKT}


@pytest.fixture
def owner(verse_database):
    """A cursor of the owner of the tables."""
    with connections["eigenaar"].cursor() as cursor:
        yield cursor
    connections["eigenaar"].close()


def become(cursor, **context):
    for name in ("omgeving", "lidmaatschap", "account", "systeem", "dag"):
        value = str(context.get(name, ""))
        cursor.execute("SELECT set_config(%s, %s, true)", [f"vijftreden.{name}", value])


def ask(cursor, sql, *values):
    cursor.execute(sql, values)
    return cursor.fetchall()


def test_the_owner_sees_nothing_without_an_actor(owner):
    here = omgeving()
    for model in (m for m in BEWAAKT if not issubclass(m, Openbaar)):
        row, table = maak(model, here), model._meta.db_table
        count = f'SELECT count(*) FROM "{table}" WHERE id = %s'
        with transaction.atomic("eigenaar"):
            assert ask(owner, count, row.pk) == [(0,)], table
            owner.execute(f'DELETE FROM "{table}"')
            assert owner.rowcount == 0, table
            mine = {"account": row.account_id} if isinstance(row, Prive) else {}
            become(owner, omgeving=here.pk, systeem="aan", dag=DAG, **mine)
            assert ask(owner, count, row.pk) == [(1,)], table


def test_rebuilding_changes_nothing_and_gives_the_app_its_rights_back(owner):
    policies = "SELECT tablename, policyname, cmd, qual, with_check FROM pg_policies ORDER BY 1, 2"
    before = ask(owner, policies)
    owner.execute("REVOKE ALL ON toegang_omgeving FROM vijftreden_app")
    with pytest.raises(ProgrammingError, match="permission denied"):
        Omgeving._base_manager.count()
    assert herbouw(connections["eigenaar"], rol="vijftreden_app") == len(MODELLEN)
    assert ask(owner, policies) == before
    assert len(before) == 2 * len(BEWAAKT)
    assert Omgeving._base_manager.count() == 0
    for model in MODELLEN:
        may = "SELECT has_table_privilege('vijftreden_app', %s, 'TRUNCATE')"
        assert ask(owner, may, model._meta.db_table) == [(False,)]


def test_the_owner_cannot_empty_an_append_only_table(owner):
    with pytest.raises(ProgrammingError, match="alleen toegevoegd"):
        owner.execute("TRUNCATE handeling_journaalregel CASCADE")


@pytest.mark.django_db
def test_a_temporary_table_does_not_stand_in_for_the_list_of_what_may_be_destroyed():
    here = omgeving()
    row = maak(Journaalregel, here)
    with connection.cursor() as cursor:
        become(cursor, omgeving=here.pk, systeem="aan", dag=DAG)
        cursor.execute("CREATE TEMPORARY TABLE handeling_vernietiging (tabel text, rij_id uuid)")
        cursor.execute(
            "INSERT INTO pg_temp.handeling_vernietiging VALUES ('handeling_journaalregel', %s)",
            [row.pk],
        )
        with pytest.raises(ProgrammingError, match="alleen toegevoegd"):
            cursor.execute("DELETE FROM handeling_journaalregel WHERE id = %s", [row.pk])
