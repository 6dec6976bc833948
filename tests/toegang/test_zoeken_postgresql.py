# SPDX-License-Identifier: EUPL-1.2
"""The copy of words stands behind the wall as well, also for somebody who writes SQL himself."""

import pytest
from django.db import DatabaseError, connection, connections, transaction

from tests.factories import bezetting, omgeving, opdracht, systeem
from vijftreden.toegang.motor import herbouw
from vijftreden.toegang.sessie import zicht
from vijftreden.toegang.zoeken import zoek_in
from vijftreden.trede1_opdracht.models import Opdracht

COPY = "zoek_trede1_opdracht_opdracht"


def ask(sql, *values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return {row[0] for row in cursor.fetchall()}


@pytest.mark.django_db
def test_the_function_gives_what_the_policies_give():
    cast = bezetting()
    eigen, andere = cast.opdracht.pk, cast.andere_opdracht.pk
    for lid, sees in (
        (cast.gever, {eigen}),
        (cast.nemer, {andere}),
        (cast.lezer, {eigen, andere}),
        (cast.beheerder, set()),
        (cast.buur, {cast.opdracht_van_buur.pk}),
    ):
        with zicht(lid.actor):
            assert ask(f"SELECT {COPY}('ggd')") == sees
    assert ask(f"SELECT {COPY}('ggd')") == set()


@pytest.mark.django_db
def test_the_app_reads_and_writes_nothing_of_the_copy():
    cast = bezetting()
    with zicht(cast.lezer.actor):
        assert ask(f"SELECT rij FROM {COPY}") == set()
        assert ask(f"DELETE FROM {COPY} RETURNING rij") == set()
        assert ask(f"UPDATE {COPY} SET woorden = '' RETURNING rij") == set()
        assert ask(f"SELECT {COPY}('ggd')") == {cast.opdracht.pk, cast.andere_opdracht.pk}
        with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
            ask(f"INSERT INTO {COPY} VALUES (gen_random_uuid(), 'ggd') RETURNING rij")


@pytest.mark.django_db
@pytest.mark.parametrize("tekst", ["gemeenten", "omgevingsdienst", "de regeling"])
def test_words_with_the_same_dutch_stem_are_found(tekst):
    hier = omgeving()
    opdracht(hier, naam="De regelingen van omgevingsdiensten en een gemeente")
    actor = systeem(hier)
    with zicht(actor):
        assert zoek_in(Opdracht.objects.of(actor), tekst).count() == 1


def test_rebuilding_leaves_the_owner_behind_the_wall(verse_database):
    """Filling the copy asks that FORCE stands aside; afterwards it stands again."""
    opdracht(omgeving(), naam="Van een ander")
    owner = connections["eigenaar"]
    herbouw(owner, rol="vijftreden_app")
    with owner.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM trede1_opdracht_opdracht")
        assert cursor.fetchone() == (0,)
        cursor.execute(f"SELECT count(*) FROM {COPY}")
        assert cursor.fetchone() == (1,)
    owner.close()
    assert ask(f"SELECT rij FROM {COPY}") == set()
