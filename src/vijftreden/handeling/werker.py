# SPDX-License-Identifier: EUPL-1.2
"""The worker: claims messages one by one and does them through a table that `conf` wires."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import structlog
from django.utils import timezone

from vijftreden.handeling import uitbus
from vijftreden.handeling.models import Uitbericht
from vijftreden.toegang.actor import Actor

Verwerker = Callable[[Actor, Mapping[str, Any]], object]
LOG = structlog.get_logger()


class Werker:
    """Does messages until there are none; the caller decides when to ask again."""

    def __init__(self, verwerkers: Mapping[str, Verwerker]) -> None:
        self.verwerkers = verwerkers

    def doe_alles(self, *, dag: date) -> int:
        """Does every message that is due; returns how many were done or failed."""
        aantal = 0
        while self.doe_een(dag=dag):
            aantal += 1
        return aantal

    def doe_een(self, *, dag: date) -> bool:
        """Does one message as the system of its environment; False when none is due."""
        installatie = Actor.installatie(dag=dag, herkomst="werker")
        bericht = uitbus.claim(installatie, nu=timezone.now())
        if bericht is None:
            return False
        with uitbus.onderweg(installatie, bericht=bericht) as zending:
            try:
                self._verwerk(bericht, dag)
            except Exception as fout:
                _leg_fout_vast(zending, repr(fout))
            else:
                uitbus.klaar(installatie, bericht=bericht)
        return True

    def _verwerk(self, bericht: Uitbericht, dag: date) -> None:
        systeem = Actor.systeem(bericht.omgeving_id, dag=dag, herkomst="werker")
        self.verwerkers[bericht.soort](systeem, bericht.inhoud)


def _leg_fout_vast(zending: uitbus.Zending, fout: str) -> None:
    """Again later; but what may have come over already is not sent twice."""
    installatie, bericht = zending.installatie, zending.bericht
    if zending.open:
        LOG.warning("uitbericht_onzeker", soort=bericht.soort, fout=fout)
        uitbus.onzeker(installatie, bericht=bericht, fout=fout)
        return
    LOG.warning("uitbericht_mislukt", soort=bericht.soort, fout=fout)
    uitbus.mislukt(installatie, bericht=bericht, fout=fout, nu=timezone.now())
