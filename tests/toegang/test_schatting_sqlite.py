# SPDX-License-Identifier: EUPL-1.2
"""SQLite finds the rows of a commission without walking its environment, from the first row on."""

import pytest
from django.db import connection

from tests.factories import omgeving, systeem
from vijftreden.portefeuille.models import Stand
from vijftreden.toegang.motor import herbouw
from vijftreden.toegang.rijen import Rijen
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede3_momenten.models import Jaarcyclus, Kalenderdatum

pytestmark = pytest.mark.django_db

IDS = [f"00000000-0000-7000-8000-{nummer:012}" for nummer in range(500)]


def plan(rijen: Rijen) -> str:
    sql, waarden = rijen.query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}", waarden)
        return " ".join(rij[3] for rij in cursor.fetchall())


@pytest.mark.parametrize("model", [Stand, Rolvervulling, Jaarcyclus, Kalenderdatum])
@pytest.mark.parametrize("aantal", [1, 20, 500])
def test_rows_of_some_commissions_are_found_by_the_commission(model, aantal):
    rijen = model.objects.of(systeem(omgeving())).filter(opdracht_id__in=IDS[:aantal])
    assert "(opdracht_id=?" in plan(rijen)
    assert "omgeving" not in plan(rijen)


def test_commissions_are_found_by_their_key():
    rijen = Opdracht.objects.of(systeem(omgeving())).filter(pk__in=IDS)
    assert "(id=?)" in plan(rijen)


def test_all_rows_of_an_environment_are_still_found_by_the_environment():
    assert "(omgeving_id=?" in plan(Stand.objects.of(systeem(omgeving())))


def test_rebuilding_writes_the_same_estimates_again():
    def tel():
        with connection.cursor() as cursor:
            cursor.execute("SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY tbl, idx")
            return cursor.fetchall()

    eerst = tel()
    assert ("portefeuille_stand", "stand_herzie", "1000000 100000 100") in eerst
    herbouw(connection)
    assert tel() == eerst
