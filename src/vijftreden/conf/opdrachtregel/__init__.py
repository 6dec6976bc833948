# SPDX-License-Identifier: EUPL-1.2
"""The command line: one file per noun, each adds its own sub-command."""

import argparse
import os
from collections.abc import Sequence
from importlib import import_module

import django

ONDERDELEN = (
    "start",
    "demo",
    "werker",
    "migreer",
    "importeer",
    "omgeving",
    "account",
    "genereer",
    "ladder",
    "kalender",
    "controleer",
)


def voer_uit(argumenten: Sequence[str]) -> int:
    """Runs one command; returns its exit code: 0 done, 1 something is wrong, 2 asked wrongly."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vijftreden.conf.settings")
    django.setup()
    gekozen = ontleder().parse_args(argumenten)
    uitkomst: int = gekozen.doe(gekozen)
    return uitkomst


def ontleder() -> argparse.ArgumentParser:
    """The whole grammar of the command line."""
    hoofd = argparse.ArgumentParser(
        prog="vijftreden", description="De werkplek van de publieke opdrachtgever."
    )
    onderdelen = hoofd.add_subparsers(required=True, metavar="OPDRACHT")
    for naam in ONDERDELEN:
        import_module(f"vijftreden.conf.opdrachtregel.{naam}").voeg_toe(onderdelen)
    return hoofd
