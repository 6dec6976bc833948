# SPDX-License-Identifier: EUPL-1.2
"""Databases from their addresses; SQLite loses nothing and lets nobody write past a trigger."""

from pathlib import Path

import pytest
from django.db.backends.sqlite3.base import DatabaseWrapper

from vijftreden.conf.databases import databases

SQLITE = "django.db.backends.sqlite3"
POSTGRESQL = "django.db.backends.postgresql"


@pytest.fixture
def verbinding(tmp_path, django_db_blocker):
    """A connection of the framework with our settings, on a file of its own."""

    def maak(url="", gegevensmap=tmp_path):
        gegevens = databases(url, "", gegevensmap)["default"]
        ontbrekend = {
            "TIME_ZONE": None,
            "AUTOCOMMIT": True,
            "ATOMIC_REQUESTS": False,
            "CONN_HEALTH_CHECKS": False,
            "TEST": {},
        }
        gemaakt = DatabaseWrapper(ontbrekend | gegevens, "proef")
        gemaakt.inc_thread_sharing()
        gemaakte.append(gemaakt)
        return gemaakt

    gemaakte = []
    with django_db_blocker.unblock():
        yield maak
        for gemaakt in gemaakte:
            gemaakt.close()


def test_without_an_address_it_is_a_file_in_the_data_folder(tmp_path):
    gevonden = databases("", "", tmp_path)
    assert gevonden.keys() == {"default"}
    assert gevonden["default"]["ENGINE"] == SQLITE
    assert gevonden["default"]["NAME"] == str(tmp_path / "vijftreden.sqlite3")


@pytest.mark.parametrize("naam", ["met spatie", "werk #1", "vraag?", "100%25", "één & twee"])
def test_a_data_folder_may_be_called_anything(tmp_path, naam):
    gevonden = databases("", "", tmp_path / naam)
    assert gevonden["default"]["NAME"] == str(tmp_path / naam / "vijftreden.sqlite3")


def test_an_address_of_a_file_goes_before_the_data_folder(tmp_path):
    gevonden = databases("sqlite:////srv/ergens/anders.sqlite3", "", tmp_path)["default"]
    assert gevonden["NAME"] == "/srv/ergens/anders.sqlite3"
    assert gevonden["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_postgresql_has_a_pool_for_the_app_and_none_for_the_owner():
    gevonden = databases(
        "postgresql://app:geheim@db.example:5433/vijftreden?sslmode=require",
        "postgresql://eigenaar@db.example/vijftreden",
        Path("/nergens"),
    )
    assert gevonden.keys() == {"default", "eigenaar"}
    app, eigenaar = gevonden["default"], gevonden["eigenaar"]
    assert app["ENGINE"] == eigenaar["ENGINE"] == POSTGRESQL
    assert (app["USER"], app["PASSWORD"]) == ("app", "geheim")
    assert (app["HOST"], app["PORT"], app["NAME"]) == ("db.example", 5433, "vijftreden")
    assert app["OPTIONS"]["sslmode"] == "require"
    assert app["OPTIONS"]["pool"]["max_size"] >= 8
    assert eigenaar["USER"] == "eigenaar"
    assert "pool" not in eigenaar["OPTIONS"]


def test_a_socket_of_postgresql_is_kept(tmp_path):
    gevonden = databases(f"postgresql://app@/vijftreden?host={tmp_path}", "", tmp_path)["default"]
    assert gevonden["OPTIONS"]["host"] == str(tmp_path)
    assert "pool" in gevonden["OPTIONS"]


@pytest.mark.parametrize(
    ("pragma", "waarde"),
    [("journal_mode", "wal"), ("synchronous", 1), ("foreign_keys", 1), ("recursive_triggers", 1)],
)
def test_a_connection_to_sqlite_is_set_up_as_the_stack_says(verbinding, pragma, waarde):
    with verbinding().cursor() as cursor:
        assert cursor.execute(f"PRAGMA {pragma}").fetchone() == (waarde,)


def test_a_transaction_on_sqlite_takes_the_lock_at_once(verbinding):
    """So that no read-then-write is lost; a second writer waits instead."""
    een, ander = verbinding(), verbinding()
    with een.cursor() as cursor:
        cursor.execute("CREATE TABLE teller (stand INTEGER)")
    with ander.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 0")
    een.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    with pytest.raises(Exception, match="database is locked"):
        ander.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    een.rollback()
    een.set_autocommit(True)
