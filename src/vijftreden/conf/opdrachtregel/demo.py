# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden demo`: puts the demo world beside what is there."""

import argparse
from typing import Any

from django.conf import settings

from vijftreden.conf.demo import laad_demo
from vijftreden.conf.opdrachtregel.uitvoer import klaag, zeg


def voeg_toe(onderdelen: Any) -> None:
    """Adds the sub-command."""
    uitleg = "laadt de verzonnen organisaties van de demo"
    onderdelen.add_parser("demo", help=uitleg, description=uitleg).set_defaults(doe=demo)


def demo(_: argparse.Namespace) -> int:
    """Loads it; refuses where the demo is off: invented people never stand beside real ones."""
    if not settings.DEMO:
        klaag(
            "De demo staat uit. Zet VIJFTREDEN_DEMO=1, en alleen waar geen echte gegevens staan."
        )
        return 2
    aantal = laad_demo()
    zeg(f"{aantal} demo-organisaties gemaakt." if aantal else "De demo stond er al.")
    return 0
