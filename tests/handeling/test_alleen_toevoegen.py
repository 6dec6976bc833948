# SPDX-License-Identifier: EUPL-1.2
"""What is only added to: raw SQL tries to change it, and the trigger answers in its own words."""

import pytest
from django.db import DatabaseError, connection, transaction

from tests.factories import DAG, omgeving
from tests.toegang.elk_model import MODELLEN, maak
from vijftreden.handeling.models import Journaalregel, Vernietiging
from vijftreden.kern.ids import uuid7
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.django_db, pytest.mark.motor]

BLIJVEND = [model for model in MODELLEN if model.ALLEEN_TOEVOEGEN]
WIJZIGEND = {
    "sqlite": (
        'UPDATE "{t}" SET id = id WHERE id = %s',
        'UPDATE OR REPLACE "{t}" SET id = id WHERE id = %s',
        'DELETE FROM "{t}" WHERE id = %s',
        'REPLACE INTO "{t}" SELECT * FROM "{t}" WHERE id = %s',
        'INSERT OR REPLACE INTO "{t}" SELECT * FROM "{t}" WHERE id = %s',
        'INSERT INTO "{t}" SELECT * FROM "{t}" WHERE id = %s ON CONFLICT DO UPDATE SET id = id',
    ),
    "postgresql": (
        'UPDATE "{t}" SET id = id WHERE id = %s',
        'DELETE FROM "{t}" WHERE id = %s',
        'DELETE FROM "{t}" USING toegang_omgeving WHERE "{t}".id = %s',
        'INSERT INTO "{t}" SELECT * FROM "{t}" WHERE id = %s '
        "ON CONFLICT (id) DO UPDATE SET id = excluded.id",
        'WITH weg AS (DELETE FROM "{t}" WHERE id = %s RETURNING id) SELECT * FROM weg',
    ),
}[connection.vendor]


def label(model):
    return model._meta.label


def own_words(table: str) -> str:
    return f"{table}: hier wordt alleen toegevoegd, niets gewijzigd of gewist"


def key_of(row) -> str:
    """As the engine stores it."""
    return row.pk.hex if connection.vendor == "sqlite" else str(row.pk)


def execute(sql: str, *values) -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.rowcount


def refused(sql: str, *values, table: str) -> None:
    with pytest.raises(DatabaseError) as refusal:
        execute(sql, *values)
    assert str(refusal.value).splitlines()[0] == own_words(table)


@pytest.fixture
def hier():
    """An environment, inside the context of its system."""
    here = omgeving()
    with zicht(Actor.systeem(here.pk, dag=DAG)):
        yield here


def test_these_tables_are_only_added_to():
    assert {label(model) for model in BLIJVEND} == {
        "handeling.Journaalregel",
        "handeling.Vernietiging",
        "trede1_opdracht.Bevestiging",
        "trede1_opdracht.Navertelling",
        "trede1_opdracht.Navertelreactie",
        "trede1_opdracht.Opdrachtbrief",
        "trede1_opdracht.Taakakkoord",
        "trede1_opdracht.Taakomschrijving",
        "trede3_momenten.Besluit",
        "trede3_momenten.Bestuursbesluit",
        "trede3_momenten.Gespreksverslag",
        "trede3_momenten.Verschuiving",
    }


@pytest.mark.parametrize("model", BLIJVEND, ids=label)
@pytest.mark.parametrize("sql", WIJZIGEND, ids=lambda sql: " ".join(sql.split()[:3]))
def test_no_statement_changes_a_row(model, sql, hier):
    row, table = maak(model, hier), model._meta.db_table
    refused(sql.format(t=table), key_of(row), table=table)
    assert type(row).objects.of(Actor.systeem(hier.pk, dag=DAG)).filter(pk=row.pk).exists()


def permit(row, *, table: str = "") -> None:
    """Writes that this row may go."""
    maak(
        Vernietiging,
        row.omgeving,
        tabel=table or row._meta.db_table,
        rij_id=row.pk,
        grondslag="selectielijst",
    )


@pytest.mark.parametrize(
    "model", [model for model in BLIJVEND if model is not Vernietiging], ids=label
)
def test_a_delete_passes_for_what_may_be_destroyed_and_for_nothing_else(model, hier):
    gone, stays, table = maak(model, hier), maak(model, hier), model._meta.db_table
    delete = f'DELETE FROM "{table}" WHERE id = %s'
    permit(stays, table="een_andere_tabel")
    permit(gone)
    refused(delete, key_of(stays), table=table)
    refused(f'UPDATE "{table}" SET id = id WHERE id = %s', key_of(gone), table=table)
    refused(f'DELETE FROM "{table}"', table=table)
    assert execute(delete, key_of(gone)) == 1
    actor = Actor.systeem(hier.pk, dag=DAG)
    assert not model.objects.of(actor).filter(pk=gone.pk).exists()
    assert model.objects.of(actor).filter(pk=stays.pk).exists()


def test_the_permission_itself_can_never_go(hier):
    row = maak(Vernietiging, hier, tabel="handeling_vernietiging", rij_id=uuid7())
    permit(row)
    refused(
        "DELETE FROM handeling_vernietiging WHERE id = %s",
        key_of(row),
        table="handeling_vernietiging",
    )


def test_a_number_of_the_chain_is_not_taken_over_by_another_line(hier):
    """REPLACE by another unique column would delete the line that stands there."""
    row = maak(Journaalregel, hier)
    columns = [field.column for field in Journaalregel._meta.concrete_fields]
    others = ", ".join(f'"{column}"' for column in columns if column != "id")
    verb = "REPLACE" if connection.vendor == "sqlite" else "INSERT"
    end = "" if verb == "REPLACE" else " ON CONFLICT (keten, nummer) DO UPDATE SET hash = ''"
    new = uuid7().hex if connection.vendor == "sqlite" else str(uuid7())
    refused(
        f"{verb} INTO handeling_journaalregel (id, {others}) "
        f"SELECT '{new}', {others} FROM handeling_journaalregel WHERE id = %s{end}",
        key_of(row),
        table="handeling_journaalregel",
    )
