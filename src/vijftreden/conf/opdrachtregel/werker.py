# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden werker`: does what stands in the outbox, until it is stopped."""

import argparse
import signal
import threading
from typing import Any

from django.utils import timezone

from vijftreden.conf.opdrachtregel.uitvoer import zeg
from vijftreden.conf.wiring import VERWERKERS
from vijftreden.handeling.werker import Werker
from vijftreden.portefeuille.services import plan_nachtronde
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.selectors import alle_omgevingen

WACHT = 1.0
"""Seconds between two looks at an empty outbox."""


def voeg_toe(onderdelen: Any) -> None:
    """Adds the sub-command."""
    uitleg = "verwerkt de uitgaande berichten"
    deel = onderdelen.add_parser("werker", help=uitleg, description=uitleg)
    deel.add_argument("--eenmalig", action="store_true", help="stop als er niets meer te doen is")
    deel.set_defaults(doe=werker)


def werker(gekozen: argparse.Namespace) -> int:
    """Works until a signal comes, or once through everything that is due."""
    stop = threading.Event()
    if gekozen.eenmalig:
        _plan_de_dag()
        zeg(f"{Werker(VERWERKERS).doe_alles(dag=timezone.localdate())} berichten verwerkt.")
        return 0
    for teken in (signal.SIGINT, signal.SIGTERM):
        signal.signal(teken, lambda *_: stop.set())
    loop(stop)
    return 0


def loop(stop: threading.Event) -> None:
    """The worker's life: once a day it plans the round, every second it looks for work."""
    gepland = None
    ploeg = Werker(VERWERKERS)
    while not stop.is_set():
        dag = timezone.localdate()
        if gepland != dag:
            _plan_de_dag()
            gepland = dag
        if not ploeg.doe_een(dag=dag):
            stop.wait(WACHT)


def _plan_de_dag() -> None:
    dag = timezone.localdate()
    for omgeving in alle_omgevingen():
        plan_nachtronde(Actor.systeem(omgeving.pk, dag=dag, herkomst="werker"))
