# SPDX-License-Identifier: EUPL-1.2
"""The ground that other tests stand on: roles, rollback, real commits, no network."""

import socket
from threading import Thread

import pytest
from django.db import connection
from pytest_socket import SocketConnectBlockedError

COUNT = "SELECT count(*) FROM django_session"
INSERT = "INSERT INTO django_session (session_key, session_data, expire_date) VALUES (%s, %s, %s)"
ROLE = """SELECT current_user, rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole
          FROM pg_roles WHERE rolname = current_user"""


def ask(sql: str) -> tuple:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchone()


def add(key: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(INSERT, [key, "leeg", "2030-01-01 00:00:00+00:00"])


def add_elsewhere(key: str) -> None:
    add(key)
    connection.close()


@pytest.mark.motor
@pytest.mark.parametrize("turn", [1, 2])
def test_what_a_test_writes_is_rolled_back(db, turn):
    assert ask(COUNT) == (0,)
    add("een")
    assert ask(COUNT) == (1,)


@pytest.mark.motor
@pytest.mark.parametrize("turn", [1, 2])
def test_another_thread_commits_and_the_next_test_starts_fresh(verse_database, turn):
    assert ask(COUNT) == (0,)
    thread = Thread(target=add_elsewhere, args=["twee"])
    thread.start()
    thread.join()
    assert ask(COUNT) == (1,)


@pytest.mark.motor
def test_postgresql_is_used_as_the_app_without_privileges(db):
    if connection.vendor == "postgresql":
        assert ask(ROLE) == ("vijftreden_app", False)
    else:
        assert ask("PRAGMA journal_mode") == ("wal",)


def test_no_test_reaches_another_machine():
    with (
        socket.socket() as line,
        pytest.warns(UserWarning, match="192.0.2.1"),
        pytest.raises(SocketConnectBlockedError),
    ):
        line.connect(("192.0.2.1", 80))
