# SPDX-License-Identifier: EUPL-1.2
"""What belongs to an engine can be taken away and made anew, by one command and by a migration."""

from collections.abc import Callable

import pytest
from django.db import DatabaseError, connections, transaction

from tests.factories import omgeving, systeem
from tests.toegang.elk_model import MODELLEN, maak
from vijftreden.handeling.models import Journaalregel
from vijftreden.toegang.motor import bouw, grondslagmodellen, herbouw, weigering
from vijftreden.toegang.sessie import zicht

pytestmark = pytest.mark.motor

TRIGGERS = {"sqlite": ("_update", "_delete"), "postgresql": ("_rij", "_tabel")}


@pytest.fixture
def owner(verse_database):
    """The connection of the role that owns the tables."""
    yield connections["eigenaar" if "eigenaar" in connections else "default"]
    if "eigenaar" in connections:
        connections["eigenaar"].close()


def by_command(owner) -> None:
    assert herbouw(owner) == len(MODELLEN)


def by_migration(owner) -> None:
    with owner.schema_editor() as editor:
        bouw("handeling")(None, editor)


def changed(row, actor) -> int:
    with transaction.atomic(), zicht(actor):
        return Journaalregel.objects.of(actor).filter(pk=row.pk).update(resultaat="anders")


@pytest.mark.parametrize("rebuild", [by_command, by_migration])
def test_triggers_that_were_taken_away_come_back(owner, rebuild: Callable):
    here = omgeving()
    actor, row = systeem(here), maak(Journaalregel, here)
    on = " ON handeling_journaalregel" if owner.vendor == "postgresql" else ""
    with owner.cursor() as cursor:
        for ending in TRIGGERS[owner.vendor]:
            cursor.execute(f"DROP TRIGGER wacht_handeling_journaalregel{ending}{on}")
    assert changed(row, actor) == 1
    rebuild(owner)
    with pytest.raises(DatabaseError, match=weigering("handeling_journaalregel")):
        changed(row, actor)


def test_models_of_one_app_or_of_all():
    assert {model._meta.app_label for model in grondslagmodellen("toegang")} == {"toegang"}
    assert len(list(grondslagmodellen("toegang"))) < len(list(grondslagmodellen()))
