# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden genereer`: invented environments of any size, for measuring and trying."""

import argparse
import sys
from typing import Any

from django.utils import timezone
from tqdm import tqdm

from vijftreden.conf.generator import genereer as maak
from vijftreden.conf.opdrachtregel.uitvoer import klaag, zeg
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import aantal


def voeg_toe(onderdelen: Any) -> None:
    """Adds the sub-command."""
    uitleg = "maakt verzonnen omgevingen om mee te meten; niet naast echt werk"
    deel = onderdelen.add_parser("genereer", help=uitleg, description=uitleg)
    for naam, standaard, wat in (
        ("--opdrachten", 1000, "hoeveel opdrachten samen"),
        ("--omgevingen", 1, "verdeeld over zoveel omgevingen"),
        ("--zaad", 1, "een getal; hetzelfde getal geeft dezelfde namen"),
    ):
        deel.add_argument(naam, type=int, default=standaard, metavar="GETAL", help=wat)
    deel.set_defaults(doe=genereer)


def genereer(gekozen: argparse.Namespace) -> int:
    """Makes them and prints how to get in; 2 for numbers that cannot be, or a seed used before."""
    if gekozen.omgevingen < 1 or gekozen.opdrachten < 0 or gekozen.zaad < 0:
        klaag("Geef minstens één omgeving, en getallen van nul of hoger.")
        return 2
    balk = tqdm(total=gekozen.opdrachten, unit=" opdrachten", disable=not sys.stderr.isatty())
    try:
        with balk:
            gemaakt = list(
                maak(
                    opdrachten=gekozen.opdrachten,
                    omgevingen=gekozen.omgevingen,
                    zaad=gekozen.zaad,
                    dag=timezone.localdate(),
                    voortgang=balk.update,
                )
            )
    except Invoerfout as fout:
        klaag(f"{fout.zin} Kies een ander getal bij --zaad.")
        return 2
    for deel in gemaakt:
        zeg(f"{deel.sleutel}: {deel.naam}, {aantal(deel.opdrachten)} opdrachten")
        zeg(f"  gebruiker {deel.gebruiker}, beheerder {deel.beheerder}")
        zeg(f"  wachtwoord van beiden: {deel.wachtwoord}")
    return 0
