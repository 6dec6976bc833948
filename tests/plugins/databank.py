# SPDX-License-Identifier: EUPL-1.2
"""The databases of a test run: migrated once into a template, one copy per worker.

Without `VIJFTREDEN_TESTCLUSTER` a copy is a SQLite file; with it (`scripts/postgres.py` sets it) a
PostgreSQL database, used as the app's role. Nothing is flushed: append-only tables refuse that.
Importing this module sets the environment and then starts Django, so it is the first plugin.
"""

import atexit
import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import django
import pytest
from django.db import connections

from postgres import make_database, psql

FOLDER = "VIJFTREDEN_TESTMAP"
CLUSTER = "VIJFTREDEN_TESTCLUSTER"
SETTINGS = "DJANGO_SETTINGS_MODULE"
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "hoofd")


def command(*arguments: str, program: str = "django", **environment: str) -> None:
    """Run our command line in a process of its own; an error with its words if it fails."""
    done = subprocess.run(
        [sys.executable, "-m", program, *arguments],
        env={**os.environ, SETTINGS: "vijftreden.conf.settings", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{arguments}: {done.stdout}{done.stderr}")


class Engine(Protocol):
    """Where databases come from."""

    def environment(self, name: str, *, owner: bool = False) -> dict[str, str]:
        """The settings under which a process uses the database of this name."""

    def make(self, name: str) -> None:
        """An empty database."""

    def copy(self, source: str, target: str) -> None:
        """`target` becomes what `source` is, whoever still uses it."""


def make_folder(folder: Path, name: str) -> None:
    """A data folder; all share one set of static files."""
    (folder / name).mkdir()
    (folder / "static").mkdir(exist_ok=True)
    (folder / name / "static").symlink_to(folder / "static")


def copy_folder(folder: Path, source: str, target: str) -> None:
    """`target` becomes what `source` is."""
    shutil.rmtree(folder / target, ignore_errors=True)
    shutil.copytree(folder / source, folder / target, symlinks=True)


class Sqlite:
    """One data folder per database."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def environment(self, name: str, *, owner: bool = False) -> dict[str, str]:
        """The settings default to a file in the data folder."""
        return {"VIJFTREDEN_DATA": str(self.folder / name)}

    def make(self, name: str) -> None:
        """A data folder; migrating makes the file."""
        make_folder(self.folder, name)

    def copy(self, source: str, target: str) -> None:
        """Files of a database that nobody has open: the journal is merged into it."""
        copy_folder(self.folder, source, target)


class Postgres:
    """One database of the test's own server per name."""

    def __init__(self, folder: Path, cluster: Path) -> None:
        self.folder = folder
        self.cluster = cluster

    def environment(self, name: str, *, owner: bool = False) -> dict[str, str]:
        """The app's role by default, the owner's for migrations."""
        app, eigenaar = (
            f"postgresql://vijftreden_{role}@/{name}?host={self.cluster}"
            for role in ("app", "eigenaar")
        )
        return {
            "VIJFTREDEN_DATA": str(self.folder / name),
            "DATABASE_URL": eigenaar if owner else app,
            "VIJFTREDEN_DATABASE_URL_EIGENAAR": eigenaar,
        }

    def make(self, name: str) -> None:
        """A database with the rights that a production server gives."""
        make_folder(self.folder, name)
        make_database(self.cluster, name)

    def copy(self, source: str, target: str) -> None:
        """The server copies; open sessions of the target are ended."""
        copy_folder(self.folder, source, target)
        drop = f'DROP DATABASE IF EXISTS "{target}" WITH (FORCE)'
        copy = f'CREATE DATABASE "{target}" TEMPLATE "{source}" STRATEGY FILE_COPY'
        psql(self.cluster, "-c", drop, "-c", copy)


def make_engine() -> Engine:
    """The engine of this run, in a folder that all workers share."""
    if FOLDER not in os.environ:
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="vijftreden-test-")
        atexit.register(shutil.rmtree, os.environ[FOLDER], ignore_errors=True)
    folder = Path(os.environ[FOLDER])
    if cluster := os.environ.get(CLUSTER):
        return Postgres(folder, Path(cluster))
    os.environ.pop("DATABASE_URL", None)
    return Sqlite(folder)


ENGINE = make_engine()
os.environ.update(ENGINE.environment(WORKER))
os.environ.pop("VIJFTREDEN_DEMO", None)
os.environ["VIJFTREDEN_GEHEIM"] = "alleen voor tests"
os.environ[SETTINGS] = "vijftreden.conf.settings"
django.setup()
# A worker that inherits this name would read its settings before this module could choose them.
del os.environ[SETTINGS]


@contextmanager
def once(name: str) -> Iterator[bool]:
    """Yields True to the first worker that comes, False to the others when that one is done."""
    folder = Path(os.environ[FOLDER])
    begun, done = folder / f"{name}.begonnen", folder / f"{name}.klaar"
    with (folder / f"{name}.slot").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if begun.exists() and not done.exists():
            pytest.fail(f"het sjabloon {name} mislukte; zie de eerste fout")
        begun.touch()
        yield not done.exists()
        done.touch()


def template_empty() -> str:
    """The template with every migration applied, by the owner, and the static files."""
    with once("sjabloon") as first:
        if first:
            ENGINE.make("sjabloon")
            environment = ENGINE.environment("sjabloon", owner=True)
            command("migrate", "--verbosity=0", "--skip-checks", **environment)
            command("createcachetable", "--verbosity=0", **environment)
            command("collectstatic", "--verbosity=0", "--skip-checks", "--no-input", **environment)
    return "sjabloon"


def template_demo() -> str:
    """The template with the demo world, loaded once by the services."""
    source = template_empty()
    with once("demo") as first:
        if first:
            ENGINE.copy(source, "demo")
            command(
                "demo", program="vijftreden", **ENGINE.environment("demo"), VIJFTREDEN_DEMO="1"
            )
    return "demo"


def leave() -> None:
    """Close this thread's connections and their pools, so that the database can be replaced.

    The owner's too: one that stays open is cut off by the copy, and lost for the next test.
    """
    for open_connection in connections.all(initialized_only=True):
        open_connection.close()
        if hasattr(open_connection, "close_pool"):
            open_connection.close_pool()


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker: object) -> Iterator[None]:
    """pytest-django's own would make a test database; ours is a copy of the template."""
    ENGINE.copy(template_empty(), WORKER)
    yield
    leave()


@contextmanager
def fresh(template: str, blocker: object) -> Iterator[None]:
    """This worker's database as the template, for real commits; afterwards it is empty again."""
    with blocker.unblock():
        if template != template_empty():
            leave()
            ENGINE.copy(template, WORKER)
        try:
            yield
        finally:
            leave()
            ENGINE.copy(template_empty(), WORKER)


@pytest.fixture
def verse_database(django_db_setup: None, django_db_blocker: object) -> Iterator[None]:
    """For threads, subprocesses and a live server: commits are real, and gone afterwards."""
    with fresh(template_empty(), django_db_blocker):
        yield


@pytest.fixture
def demo_database(django_db_setup: None, django_db_blocker: object) -> Iterator[None]:
    """As `verse_database`, with the demo world in it."""
    with fresh(template_demo(), django_db_blocker):
        yield


@pytest.fixture
def transactional_db() -> None:
    """Refused: it would flush, and append-only tables refuse that."""
    pytest.fail("gebruik verse_database: een flush mag niet op tabellen die alleen groeien")


@pytest.fixture
def omgeving_van_proces() -> Callable[..., dict[str, str]]:
    """The environment for a subprocess on this worker's database: `env=omgeving_van_proces()`."""

    def environment(**extra: str) -> dict[str, str]:
        return {**os.environ, **ENGINE.environment(WORKER), **extra}

    return environment
