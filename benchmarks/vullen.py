# SPDX-License-Identifier: EUPL-1.2
"""Fills a database with one environment of a size; seconds, and the most memory it took."""

import json
import sys
import time

from django.db import connections
from django.utils import timezone

import benchmarks.opgezet  # noqa: F401 - before anything of the house
from benchmarks.geheugen import piek_mb
from benchmarks.tabel import zeg
from vijftreden.conf.generator import genereer

ZAAD = 1


def meet(aantal: int) -> tuple[float, float]:
    """Seconds and megabytes; afterwards the engine knows how its tables are filled."""
    begin = time.perf_counter()
    list(genereer(opdrachten=aantal, omgevingen=1, zaad=ZAAD, dag=timezone.localdate()))
    seconden = time.perf_counter() - begin
    _tel_tabellen()
    return seconden, piek_mb()


def _tel_tabellen() -> None:
    """What autovacuum does on PostgreSQL by itself after a while; nothing on SQLite."""
    if "eigenaar" in connections:
        with connections["eigenaar"].cursor() as cursor:
            cursor.execute("ANALYZE")


if __name__ == "__main__":
    zeg(json.dumps(meet(int(sys.argv[1]))))
