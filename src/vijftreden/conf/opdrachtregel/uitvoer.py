# SPDX-License-Identifier: EUPL-1.2
"""What commands share: saying something, and finding the environment that was named."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.utils import timezone

from vijftreden.beheer.selectors import OnbekendeOmgeving, vind_omgeving
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving
from vijftreden.trede1_opdracht.rules.lijst.onleesbaar import Onleesbaar


def zeg(tekst: str = "") -> None:
    """Writes a line to standard output, at once: a log must show where the server stands."""
    sys.stdout.write(f"{tekst}\n")
    sys.stdout.flush()


def klaag(tekst: str) -> None:
    """Writes a line to standard error."""
    sys.stderr.write(f"{tekst}\n")


def onleesbaar(bestand: Path, fout: OSError | Onleesbaar) -> int:
    """Says why this file, or another that goes with it, cannot be read; gives the exit code."""
    if isinstance(fout, OSError):
        klaag(f"{fout.filename or bestand}: dit bestand is niet te lezen ({fout.strerror}).")
    else:
        klaag(f"{bestand}: {fout.zin}")
    return 2


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
