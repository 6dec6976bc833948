# SPDX-License-Identifier: EUPL-1.2
"""The second wall: with the filter of the app taken away, row-level security still stands.

Raw SQL on every table of ours, as somebody of another environment, as a member without a role, as
the contractor of another item, and without any context. The rightful actor goes first: it proves
that there is something to see.
"""

import json
from collections.abc import Mapping
from datetime import date
from uuid import UUID

import pytest
from django.db import ProgrammingError, connection, transaction
from psycopg.errors import InsufficientPrivilege

from tests.factories import DAG, Bezetting, bezetting, rol
from tests.toegang.elk_model import MODELLEN, maak, van_opdracht
from vijftreden.kern.ids import uuid7
from vijftreden.toegang.models import Installatie, Openbaar, Prive, VanOmgeving, VanOpdracht

pytestmark = pytest.mark.django_db

BEWAAKT = [model for model in MODELLEN if not issubclass(model, Installatie)]
OPENBAAR = [model for model in BEWAAKT if issubclass(model, Openbaar)]
VAN_OMGEVING = [model for model in BEWAAKT if issubclass(model, VanOmgeving)]
VAN_OPDRACHT = [model for model in BEWAAKT if issubclass(model, VanOpdracht)]
NIEMAND: Mapping[str, object] = {}
Context = Mapping[str, object]


def label(model):
    return model._meta.label


def member(lid) -> Context:
    """What the session says of a member, written here by hand."""
    return {
        "omgeving": lid.omgeving.pk,
        "lidmaatschap": lid.lidmaatschap.pk,
        "account": lid.account.pk,
        "dag": DAG,
    }


def system(omgeving) -> Context:
    return {"omgeving": omgeving.pk, "systeem": "aan", "dag": DAG}


def become(context: Context) -> None:
    """Be somebody else in this transaction, or nobody."""
    with connection.cursor() as cursor:
        for name in ("omgeving", "lidmaatschap", "account", "systeem", "dag"):
            value = str(context.get(name, ""))
            cursor.execute("SELECT set_config(%s, %s, true)", [f"vijftreden.{name}", value])


def run(sql: str, *values: object) -> int:
    """How many rows the statement saw or changed."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.rowcount


def count(table: str, key: UUID) -> int:
    return run(f'SELECT 1 FROM "{table}" WHERE id = %s', key)


def copy(table: str, key: UUID) -> str:
    """The row as text, with a key of its own."""
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT to_jsonb(t)::text FROM "{table}" t WHERE id = %s', [key])
        row = json.loads(cursor.fetchone()[0])
    return json.dumps(row | {"id": str(uuid7())})


def insert(table: str, row: str) -> None:
    with transaction.atomic():
        run(f'INSERT INTO "{table}" SELECT * FROM json_populate_record(NULL::"{table}", %s)', row)


def nothing_can_be_done(table: str, key: UUID, row: str) -> None:
    """Neither change, nor delete, nor add."""
    assert run(f'UPDATE "{table}" SET id = id WHERE id = %s', key) == 0
    assert run(f'DELETE FROM "{table}" WHERE id = %s', key) == 0
    with pytest.raises(ProgrammingError, match="row-level security") as refusal:
        insert(table, row)
    assert isinstance(refusal.value.__cause__, InsufficientPrivilege)


def keeper(row) -> Context:
    """Who sees a row: the system of its environment, or the account that it is private to."""
    account = {"account": row.account_id} if isinstance(row, Prive) else {}
    return {**system(row.omgeving), **account}


def intruders(cast: Bezetting, *, of_item: bool) -> dict[str, Context]:
    """Everyone who has no business with a row of this environment, or of this item."""
    found = {
        "niemand": NIEMAND,
        "alleen een dag": {"dag": DAG},
        "buur": member(cast.buur),
        "systeem van de buur": system(cast.buur.omgeving),
        "lid dat een andere omgeving noemt": {
            **member(cast.gever),
            "omgeving": cast.buur.omgeving.pk,
        },
    }
    if of_item:
        found |= {
            "collega": member(cast.collega),
            "beheerder": member(cast.beheerder),
            "gever van een andere opdracht": member(cast.gever),
            "opdrachtnemer van een andere opdracht": member(cast.nemer),
            "buur die onze omgeving noemt": {**member(cast.buur), "omgeving": cast.omgeving.pk},
        }
    return found


@pytest.mark.parametrize("model", VAN_OMGEVING, ids=label)
def test_another_environment_sees_and_changes_nothing(model):
    cast, table = bezetting(), model._meta.db_table
    row = maak(model, cast.omgeving)
    become(keeper(row))
    assert count(table, row.pk) == 1
    text = copy(table, row.pk)
    for who, context in intruders(cast, of_item=False).items():
        become(context)
        assert count(table, row.pk) == 0, who
        nothing_can_be_done(table, row.pk, text)
    become(keeper(row))
    assert count(table, row.pk) == 1


@pytest.mark.parametrize("model", VAN_OPDRACHT, ids=label)
def test_who_has_no_part_in_a_commission_sees_and_changes_nothing(model):
    cast, table = bezetting(), model._meta.db_table
    row, _ = van_opdracht(model, cast.omgeving)
    become(member(cast.lezer))
    assert count(table, row.pk) == 1
    text = copy(table, row.pk)
    if model.__name__ == "Opdracht":
        text = text.replace(row.referentie, "9999-1")
    for who, context in intruders(cast, of_item=True).items():
        become(context)
        assert count(table, row.pk) == 0, who
        nothing_can_be_done(table, row.pk, text)


@pytest.mark.parametrize("model", VAN_OMGEVING, ids=label)
def test_a_row_cannot_be_carried_to_another_environment(model):
    cast, table = bezetting(), model._meta.db_table
    row = maak(model, cast.omgeving)
    become(keeper(row))
    carry = f'UPDATE "{table}" SET omgeving_id = %s WHERE id = %s'
    with pytest.raises(Exception, match=r"row-level security|alleen toegevoegd"):
        run(carry, cast.buur.omgeving.pk, row.pk)


@pytest.mark.parametrize("model", OPENBAAR, ids=label)
def test_public_rows_are_read_by_all_and_changed_by_the_installation_alone(model):
    cast, table = bezetting(), model._meta.db_table
    row = maak(model, cast.omgeving)
    text = copy(table, row.pk)
    for context in (NIEMAND, member(cast.gever), member(cast.lezer), system(cast.omgeving)):
        become(context)
        assert count(table, row.pk) == 1
        nothing_can_be_done(table, row.pk, text)
    become({"systeem": "installatie", "dag": DAG})
    assert run(f'UPDATE "{table}" SET id = id WHERE id = %s', row.pk) == 1


@pytest.mark.parametrize(
    "model", [model for model in VAN_OMGEVING if model.INSTALLATIE_LEEST], ids=label
)
def test_the_installation_reads_journal_and_outbox_of_all(model):
    cast = bezetting()
    row = maak(model, cast.omgeving)
    become({"systeem": "installatie", "dag": DAG})
    assert count(model._meta.db_table, row.pk) == 1


@pytest.mark.parametrize(
    "model", [model for model in VAN_OMGEVING if not model.INSTALLATIE_LEEST], ids=label
)
def test_and_nothing_else_of_an_environment(model):
    cast = bezetting()
    row = maak(model, cast.omgeving)
    become({"systeem": "installatie", "dag": DAG})
    assert count(model._meta.db_table, row.pk) == 0


@pytest.mark.parametrize(
    ("day", "sees"),
    [("2026-02-28", 0), ("2026-03-01", 1), ("2026-05-31", 1), ("2026-06-01", 0)],
)
def test_the_policies_count_days_as_the_app_does(day, sees):
    """Half-open: of a role from 1 March to 1 June the last day is 31 May."""
    cast = bezetting()
    rol(cast.opdracht, cast.collega, van=date(2026, 3, 1), tot=date(2026, 6, 1))
    become({**member(cast.collega), "dag": day})
    assert count("trede1_opdracht_opdracht", cast.opdracht.pk) == sees


def test_a_context_ends_with_its_transaction():
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('vijftreden.omgeving', true)")
        assert not cursor.fetchone()[0]
