# SPDX-License-Identifier: EUPL-1.2
"""Databases from their addresses: SQLite in WAL with IMMEDIATE, or PostgreSQL with a pool."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import dj_database_url

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

SQLITE_BEGIN = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
    "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA cache_size=-32000;"
)
WEINIG = "PRAGMA cache_size=-4000"


def databases(url: str, eigenaar_url: str, gegevensmap: Path) -> dict[str, dict[str, Any]]:
    """The settings for `default`, and for `eigenaar` where another role owns the tables."""
    if not url:
        url = f"sqlite:///{quote(str(gegevensmap / 'vijftreden.sqlite3'))}"
    gevonden = {"default": _database(url, pool=True)}
    if eigenaar_url:
        gevonden["eigenaar"] = _database(eigenaar_url, pool=False)
    return gevonden


def _database(url: str, *, pool: bool) -> dict[str, Any]:
    gegevens: dict[str, Any] = dict(dj_database_url.parse(url))
    opties = dict(gegevens.get("OPTIONS", {}))
    if gegevens["ENGINE"].endswith("sqlite3"):
        opties |= {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": SQLITE_BEGIN}
    elif pool:
        opties |= {"pool": {"min_size": 1, "max_size": 12, "timeout": 10}}
    return gegevens | {"OPTIONS": opties}


@contextmanager
def weinig_geheugen(verbinding: "BaseDatabaseWrapper") -> Iterator[None]:
    """Lets SQLite keep few pages while many rows are written once; PostgreSQL keeps none here."""
    if verbinding.vendor != "sqlite":
        yield
        return
    with verbinding.cursor() as cursor:
        ((eerst,),) = cursor.execute("PRAGMA cache_size").fetchall()
        cursor.execute(WEINIG)
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA cache_size={eerst:d}")
