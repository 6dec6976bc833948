# SPDX-License-Identifier: EUPL-1.2
"""The command line: one file per noun; a file with `voeg_toe` adds its own sub-command."""

import argparse
import os
from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules

import django


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
    for deel in iter_modules(__path__, prefix=f"{__name__}."):
        voeg_toe = getattr(import_module(deel.name), "voeg_toe", None)
        if voeg_toe is not None:
            voeg_toe(onderdelen)
    return hoofd
