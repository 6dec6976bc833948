# SPDX-License-Identifier: EUPL-1.2
"""Bases that no table of ours picks yet, on tables made for this test alone.

Rows of one account, and rows that only the contractor's side may see.
"""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection, connections, models

from tests.factories import bezetting, systeem
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.models import Prive, VanOpdracht
from vijftreden.toegang.motor import grondslagmodellen, herbouw
from vijftreden.toegang.sessie import zicht

pytestmark = pytest.mark.motor


def define() -> list[type[models.Model]]:
    """Two models that belong to `toegang` for as long as the test runs."""

    class Dagboek(Prive):
        tekst = models.CharField(max_length=20)

        class Meta:
            app_label = "toegang"

        def __str__(self):
            return self.tekst

    class Nemernotitie(VanOpdracht):
        KANTEN = frozenset({Kant.NEMER})

        opdracht_id = models.UUIDField()

        class Meta:
            app_label = "toegang"

        def __str__(self):
            return str(self.pk)

    return [Dagboek, Nemernotitie]


@pytest.fixture
def tabellen(verse_database) -> Iterator[SimpleNamespace]:
    """The models with tables that the owner made, behind the policies that `herbouw` makes."""
    made = define()
    owner = connections["eigenaar" if "eigenaar" in connections else "default"]
    try:
        with owner.schema_editor() as editor:
            for model in made:
                editor.create_model(model)
        assert herbouw(owner, label="toegang") == len(list(grondslagmodellen("toegang")))
        if owner is not connection:
            owner.close()
        yield SimpleNamespace(**{model.__name__.lower(): model for model in made})
    finally:
        for model in made:
            del apps.all_models["toegang"][model.__name__.lower()]
        apps.clear_cache()


def texts(model, actor):
    with zicht(actor):
        return {str(row) for row in model.objects.of(actor)}


def raw_count(model, actor):
    """Without the filter of the app: only the policies stand."""
    with zicht(actor), connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {model._meta.db_table}")
        return cursor.fetchone()[0]


def test_what_is_private_is_for_its_own_account_and_not_even_for_the_system(tabellen):
    cast = bezetting()
    mine, model = cast.gever.actor, tabellen.dagboek
    with zicht(mine):
        model.objects.add(mine, tekst="van mij")
    others = [lid.actor for lid in (cast.collega, cast.lezer, cast.beheerder, cast.buur)]
    assert texts(model, mine) == {"van mij"}
    for other in (*others, systeem(cast.omgeving)):
        assert texts(model, other) == set()
    if connection.vendor == "postgresql":
        assert raw_count(model, mine) == 1
        assert {raw_count(model, other) for other in (*others, systeem(cast.omgeving))} == {0}


def test_the_contractors_side_is_not_for_who_reads_everything_as_principal(tabellen):
    cast = bezetting()
    actor, model = systeem(cast.omgeving), tabellen.nemernotitie
    with zicht(actor):
        row = model.objects.add(actor, opdracht_id=cast.andere_opdracht.pk)
    assert texts(model, cast.nemer.actor) == texts(model, actor) == {str(row)}
    for other in (cast.lezer, cast.gever, cast.collega, cast.buur):
        assert texts(model, other.actor) == set()
        if connection.vendor == "postgresql":
            assert raw_count(model, other.actor) == 0
