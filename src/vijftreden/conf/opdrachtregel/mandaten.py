# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden importeer mandaten`: the register of mandates without a browser."""

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from vijftreden.conf.opdrachtregel.uitvoer import klaag, onleesbaar, systeem, zeg, zoek_omgeving
from vijftreden.register.services import importeer_mandaten
from vijftreden.trede1_opdracht.rules.lijst.blad import Onleesbaar, lees_bladen
from vijftreden.trede1_opdracht.rules.mandaatlijst import lees_mandaten
from vijftreden.web.fouten import Invoerfout

OMGEVING = "TOOI-code of korte naam, zoals gm0293"


def voeg_importeer_toe(takken: Any) -> None:
    """Adds `importeer mandaten` beside the other lists."""
    wat = "lees een lijst met mandaten in"
    tak = takken.add_parser("mandaten", help=wat, description=wat)
    tak.add_argument("bestand", metavar="BESTAND", type=Path, help="een XLSX- of CSV-bestand")
    tak.add_argument("--omgeving", required=True, help=OMGEVING)
    tak.add_argument(
        "--van", type=date.fromisoformat, help="geldt vanaf, voor regels zonder dag: 2026-01-01"
    )
    tak.add_argument("--bron", default="", help="de bron, voor regels zonder bron")
    tak.add_argument("--proef", action="store_true", help="laat zien wat er zou gebeuren")
    tak.set_defaults(doe=importeer)


def importeer(gekozen: argparse.Namespace) -> int:
    """Reads in a list: 0 when all lines came in, 1 when some did not, 2 when it cannot be read."""
    omgeving = zoek_omgeving(gekozen.omgeving)
    if omgeving is None:
        return 2
    try:
        bladen = lees_bladen(gekozen.bestand.read_bytes(), gekozen.bestand.name)
    except (OSError, Onleesbaar) as fout:
        return onleesbaar(gekozen.bestand, fout)
    gelezen = lees_mandaten(bladen, van=gekozen.van, bron=gekozen.bron)
    for regel in gelezen.fouten:
        klaag(f"regel {regel.regel}: {regel.zin}")
    zeg(f"{len(gelezen.invoer)} mandaten kunnen erin.")
    if gekozen.proef:
        zeg("Dit was een proef: er is niets ingelezen.")
    elif gelezen.invoer:
        try:
            gedaan = importeer_mandaten(systeem(omgeving), regels=gelezen.invoer)
        except Invoerfout as fout:
            klaag(fout.zin)
            return 2
        zeg(
            f"{gedaan.nieuw} nieuw, {gedaan.gewijzigd} verbeterd, "
            f"{gedaan.ongewijzigd} stonden er al; {gedaan.functies} nieuwe functies."
        )
    return 1 if gelezen.fouten else 0
