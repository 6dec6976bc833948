# SPDX-License-Identifier: EUPL-1.2
"""Fresh databases on both engines; PostgreSQL is a server of our own that goes away afterwards."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from scripts.postgres import cluster, make_database, psql

MOTOREN = ("sqlite", "postgresql")
HUIS = Path(__file__).resolve().parents[1]


class Databank:
    """A migrated database in a folder of its own, while it is open."""

    def __init__(self, map_: Path, naam: str, cluster: Path | None) -> None:
        self.map = map_ / naam
        self.naam = naam
        self.cluster = cluster
        self.omgeving = {
            **os.environ,
            "VIJFTREDEN_DATA": str(self.map),
            "DJANGO_SETTINGS_MODULE": "vijftreden.conf.settings",
            "PYTHONPATH": str(HUIS),
        }
        for naam_ in ("DATABASE_URL", "VIJFTREDEN_DATABASE_URL_EIGENAAR", "VIJFTREDEN_DEMO"):
            self.omgeving.pop(naam_, None)
        if cluster:
            self.omgeving["DATABASE_URL"] = self._adres("vijftreden_app")
            eigenaar = self._adres("vijftreden_eigenaar")
            self.omgeving["VIJFTREDEN_DATABASE_URL_EIGENAAR"] = eigenaar

    def __enter__(self) -> Self:
        self.map.mkdir()
        if self.cluster:
            make_database(self.cluster, self.naam)
        self.doe("-m", "vijftreden", "migreer")
        self.doe("-m", "django", "collectstatic", "--no-input", "--verbosity=0")
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.map, ignore_errors=True)
        if self.cluster:
            psql(self.cluster, "-c", f'DROP DATABASE "{self.naam}" WITH (FORCE)')

    def doe(self, *argumenten: str) -> str:
        """Runs Python with these arguments on this database; what it printed."""
        klaar = subprocess.run(  # noqa: S603 - our own modules
            [sys.executable, *argumenten],
            env=self.omgeving,
            cwd=HUIS,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return klaar.stdout

    def meet(self, onderdeel: str, *argumenten: str) -> Any:
        """Runs one measurement in a process of its own; it prints its figures as JSON, last."""
        uitvoer = self.doe("-m", f"benchmarks.{onderdeel}", *argumenten)
        return json.loads(uitvoer.splitlines()[-1])

    def _adres(self, rol: str) -> str:
        return f"postgresql://{rol}@/{self.naam}?host={self.cluster}"


@contextmanager
def motor(naam: str) -> Iterator[Callable[[str], Databank]]:
    """What makes databases on this engine; all are gone afterwards."""
    if naam not in MOTOREN:
        raise SystemExit(f"Onbekende motor {naam}; kies uit {', '.join(MOTOREN)}.")
    with tempfile.TemporaryDirectory(prefix="vijftreden-bench-") as tijdelijk:
        map_ = Path(tijdelijk)
        if naam == "sqlite":
            yield lambda databank: Databank(map_, databank, None)
            return
        with cluster() as socket:
            yield lambda databank: Databank(map_, databank, socket)
