# SPDX-License-Identifier: EUPL-1.2
"""What commands share: saying something, and finding the environment that was named."""

import json
import sys
from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from vijftreden.beheer.selectors import OnbekendeOmgeving, vind_omgeving
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving


def zeg(tekst: str = "") -> None:
    """Writes a line to standard output, at once: a log must show where the server stands."""
    sys.stdout.write(f"{tekst}\n")
    sys.stdout.flush()


def klaag(tekst: str) -> None:
    """Writes a line to standard error."""
    sys.stderr.write(f"{tekst}\n")


def zeg_json(waarde: Iterable[Any]) -> None:
    """Writes a list as JSON, two spaces deep."""
    zeg(json.dumps(list(waarde), ensure_ascii=False, indent=2, default=str))


def installatie() -> Actor:
    """The installation, acting from the command line today."""
    return Actor.installatie(dag=timezone.localdate(), herkomst="opdrachtregel")


def systeem(omgeving: Omgeving) -> Actor:
    """The system of one environment, acting from the command line today."""
    return Actor.systeem(omgeving.pk, dag=timezone.localdate(), herkomst="opdrachtregel")


def zoek_omgeving(tekst: str) -> Omgeving | None:
    """The environment that was named; otherwise says which names are near, and gives None."""
    try:
        return vind_omgeving(tekst)
    except OnbekendeOmgeving as fout:
        klaag(str(fout))
        return None
