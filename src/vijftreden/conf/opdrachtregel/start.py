# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden start`: migrates, then runs server and worker in one process until Ctrl-C."""

import argparse
import os
import signal
import socket
import subprocess
import sys
from typing import Any

import waitress
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

from vijftreden.conf.demo import laad_demo
from vijftreden.conf.omgevingsvariabelen import Omgevingsvariabelen
from vijftreden.conf.opdrachtregel.migreer import migreer
from vijftreden.conf.opdrachtregel.uitvoer import klaag, zeg

POGINGEN = 20
DRADEN = 8
GEDULD = 10
"""Seconds that a worker gets to finish what it is doing."""


def voeg_toe(onderdelen: Any) -> None:
    """Adds the sub-command."""
    uitleg = "start de website en de werker; Ctrl-C stopt alles"
    deel = onderdelen.add_parser("start", help=uitleg, description=uitleg)
    deel.add_argument("--poort", type=int, help="de poort; is die bezet, dan de eerste vrije erna")
    deel.set_defaults(doe=start)


def start(gekozen: argparse.Namespace) -> int:
    """Prepares the data, starts the worker as a child and serves until a signal comes."""
    van_buiten = Omgevingsvariabelen()
    host = van_buiten.tekst("VIJFTREDEN_HOST")
    gevraagd = gekozen.poort or int(van_buiten.tekst("VIJFTREDEN_POORT"))
    poort = vrije_poort(host, gevraagd)
    if poort is None:
        klaag(
            f"Geen vrije poort gevonden tussen {gevraagd} en {gevraagd + POGINGEN - 1}. "
            "Kies een andere met VIJFTREDEN_POORT."
        )
        return 1
    if poort != gevraagd:
        zeg(f"Poort {gevraagd} is bezet; Vijftreden gebruikt {poort}.")
    migreer(None)
    call_command("collectstatic", interactive=False, verbosity=0)
    if settings.DEMO:
        laad_demo()
    zeg(f"Gegevens staan in {settings.GEGEVENSMAP}")
    return _dien(host, poort)


def vrije_poort(host: str, gevraagd: int) -> int | None:
    """The asked port, or the first free one after it; None when none is near."""
    for poort in range(gevraagd, gevraagd + POGINGEN):
        with socket.socket() as proef:
            proef.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                proef.bind((host, poort))
            except (OSError, OverflowError):
                continue
            return poort
    return None


def _dien(host: str, poort: int) -> int:
    server = waitress.create_server(
        get_wsgi_application(),
        host=host,
        port=poort,
        threads=DRADEN,
        max_request_body_size=max(
            2 * settings.BESTAND_MAX_BYTES, 5 * settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        ),
    )
    werker = subprocess.Popen([sys.executable, "-m", "vijftreden", "werker"], env=os.environ)
    for teken in (signal.SIGINT, signal.SIGTERM):  # also where a shell had it ignored
        signal.signal(teken, lambda *_: _breek_af())
    zeg(f"Vijftreden staat op http://{host}:{poort}/  (Ctrl-C stopt)")
    try:
        server.run()
    except (KeyboardInterrupt, SystemExit):
        pass
    finally:
        stop(werker)
        server.close()
    zeg("Gestopt.")
    return 0


def stop(werker: subprocess.Popen[bytes], *, geduld: float = GEDULD) -> None:
    """Lets the worker finish its message; one that takes long is cut off, and done again later.

    `geduld` is in seconds.
    """
    werker.terminate()
    try:
        werker.wait(timeout=geduld)
    except subprocess.TimeoutExpired:
        werker.kill()
        werker.wait()


def _breek_af() -> None:
    raise KeyboardInterrupt
