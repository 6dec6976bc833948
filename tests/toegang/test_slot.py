# SPDX-License-Identifier: EUPL-1.2
"""The optimistic lock: of many who change one row, one does; the others see what stands there."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
from django.db import connection, transaction

from tests.factories import omgeving, persoon, systeem
from vijftreden.register.models import Persoon
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht

EDITORS = 8


@pytest.mark.django_db
def test_a_change_with_the_version_that_was_read():
    here = omgeving()
    actor, row = systeem(here), persoon(here, naam="Oud")
    with zicht(actor):
        changed = Persoon.objects.of(actor).wijzig(row.pk, versie=1, naam="Nieuw")
        assert (changed.naam, changed.versie) == ("Nieuw", 2)
        again = Persoon.objects.of(actor).wijzig(row.pk, versie=2, functie="griffier")
        assert (again.naam, again.functie, again.versie) == ("Nieuw", "griffier", 3)


@pytest.mark.django_db
@pytest.mark.parametrize("versie", [0, 2, 99])
def test_another_version_collides_and_shows_what_stands_there(versie):
    here = omgeving()
    actor, row = systeem(here), persoon(here, naam="Van een ander")
    with zicht(actor), pytest.raises(Botsing) as collision:
        Persoon.objects.of(actor).wijzig(row.pk, versie=versie, naam="Van mij")
    assert collision.value.huidig.naam == "Van een ander"
    assert str(collision.value) == "deze gegevens zijn intussen gewijzigd"


@pytest.mark.django_db
def test_what_cannot_be_seen_does_not_collide():
    row, elsewhere = persoon(omgeving()), systeem(omgeving())
    for key in (row.pk, uuid4()):
        with zicht(elsewhere), pytest.raises(Persoon.DoesNotExist):
            Persoon.objects.of(elsewhere).wijzig(key, versie=1, naam="Van mij")


@pytest.mark.motor
def test_of_editors_at_the_same_moment_exactly_one_succeeds(verse_database):
    here = omgeving()
    actor, row = systeem(here), persoon(here, naam="Begin")
    start = Barrier(EDITORS)

    def edit(number):
        start.wait(10)
        try:
            with transaction.atomic(), zicht(actor):
                done = Persoon.objects.of(actor).wijzig(row.pk, versie=1, naam=f"Van {number}")
            return "gelukt", done.naam
        except Botsing as collision:
            return "botsing", collision.huidig.naam
        finally:
            connection.close()

    with ThreadPoolExecutor(EDITORS) as pool:
        outcomes = list(pool.map(edit, range(EDITORS)))
    winners = [naam for uitkomst, naam in outcomes if uitkomst == "gelukt"]
    assert len(winners) == 1
    assert [naam for uitkomst, naam in outcomes if uitkomst == "botsing"] == winners * 7
    with zicht(actor):
        stands = Persoon.objects.of(actor).get(pk=row.pk)
    assert (stands.naam, stands.versie) == (winners[0], 2)
