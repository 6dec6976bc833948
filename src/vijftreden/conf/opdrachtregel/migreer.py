# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden migreer` and `… herbouw`: tables, and the objects that belong to an engine."""

import argparse
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connections

from vijftreden.conf.opdrachtregel.uitvoer import zeg
from vijftreden.toegang.motor import herbouw


def voeg_toe(onderdelen: Any) -> None:
    """Adds both sub-commands."""
    for naam, uitleg, doe in (
        ("migreer", "brengt de tabellen bij deze versie", migreer),
        ("herbouw", "maakt policies, triggers en rechten opnieuw", herbouw_alles),
    ):
        onderdelen.add_parser(naam, help=uitleg, description=uitleg).set_defaults(doe=doe)


def migreer(gekozen: argparse.Namespace | None = None) -> int:
    """Migrates as the role that owns the tables, then rebuilds what belongs to the engine."""
    call_command("migrate", database=_eigenaar(), interactive=False, verbosity=0)
    call_command("createcachetable", database=_eigenaar(), verbosity=0)
    return herbouw_alles(gekozen)


def herbouw_alles(_: argparse.Namespace | None = None) -> int:
    """Rebuilds policies, triggers and grants from the models."""
    rol = str(settings.DATABASES["default"].get("USER", ""))
    aantal = herbouw(connections[_eigenaar()], rol=rol if _eigenaar() != "default" else "")
    zeg(f"De gegevens zijn bij ({aantal} tabellen).")
    return 0


def _eigenaar() -> str:
    return "eigenaar" if "eigenaar" in settings.DATABASES else "default"
