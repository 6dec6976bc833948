# SPDX-License-Identifier: EUPL-1.2
"""Seconds from `vijftreden start` to the first page, and the memory of server and worker."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.test import Client

import benchmarks.opgezet  # noqa: F401 - before anything of the house
from benchmarks.paginas import gebruiker_en_adressen
from benchmarks.tabel import zeg

GEDULD = 60
VERZOEKEN = 20


def meet() -> tuple[float, float, float, float]:
    """Seconds; then megabytes of server, worker and both, after some pages were read."""
    koekje, adres = _zitting()
    poort = _vrije_poort()
    begin = time.perf_counter()
    with _server(poort) as server:
        _haal(f"http://127.0.0.1:{poort}{adres}", koekje, wachten=True)
        seconden = time.perf_counter() - begin
        for _ in range(VERZOEKEN):
            _haal(f"http://127.0.0.1:{poort}{adres}", koekje)
        geheugen = [_megabytes(pid) for pid in (server, *_kinderen(server))]
    return seconden, geheugen[0], sum(geheugen[1:]), sum(geheugen)


def _zitting() -> tuple[str, str]:
    """A session of the ordinary user, and the address of its week."""
    account, adressen = gebruiker_en_adressen()
    klant = Client(SERVER_NAME="localhost")
    klant.force_login(account)
    naam = settings.SESSION_COOKIE_NAME
    return f"{naam}={klant.cookies[naam].value}", adressen["deze week"]


@contextmanager
def _server(poort: int) -> Iterator[int]:
    """The real command, in a group of its own so that all of it stops."""
    proces = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "vijftreden", "start", "--poort", str(poort)],
        stdout=subprocess.DEVNULL,
    )
    try:
        yield proces.pid
    finally:
        proces.send_signal(signal.SIGTERM)
        proces.wait(GEDULD)


def _haal(adres: str, koekje: str, *, wachten: bool = False) -> None:
    tot = time.monotonic() + GEDULD
    while True:
        try:
            verzoek = urllib.request.Request(adres, headers={"Cookie": koekje})  # noqa: S310
            with urllib.request.urlopen(verzoek) as antwoord:  # noqa: S310
                antwoord.read()
            return
        except OSError:
            if not wachten or time.monotonic() > tot:
                raise
            time.sleep(0.02)


def _vrije_poort() -> int:
    with socket.socket() as proef:
        proef.bind(("127.0.0.1", 0))
        return int(proef.getsockname()[1])


def _kinderen(pid: int) -> list[int]:
    """The worker; and what it started itself."""
    taken = Path(f"/proc/{pid}/task").glob("*/children")
    directe = [int(deel) for taak in taken for deel in taak.read_text().split()]
    return [*directe, *(kind for deel in directe for kind in _kinderen(deel))]


def _megabytes(pid: int) -> float:
    """Proportional set size: shared pages count for the part that is this process's."""
    for regel in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if regel.startswith("Pss:"):
            return int(regel.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    os.environ.setdefault("VIJFTREDEN_HOST", "127.0.0.1")
    zeg(json.dumps(meet()))
