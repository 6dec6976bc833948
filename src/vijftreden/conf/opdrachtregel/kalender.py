# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden kalender`: the dates of an environment's arrangements, with the norm behind each."""

import argparse
from datetime import date
from itertools import groupby
from typing import Any

from vijftreden.conf.opdrachtregel.uitvoer import systeem, zeg, zeg_json, zoek_omgeving
from vijftreden.kern.kalender import Soort
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.selectors import kalender_json
from vijftreden.trede3_momenten.texts import soortnaam
from vijftreden.web.schrijfwijze import dag


def voeg_toe(onderdelen: Any) -> None:
    """Adds the sub-command."""
    uitleg = "laat de kalender zien: per datum de norm, het artikel en de status"
    soorten = f"Soorten in de JSON: {', '.join(Soort)}."
    deel = onderdelen.add_parser("kalender", help=uitleg, description=uitleg, epilog=soorten)
    deel.add_argument("--omgeving", required=True, help="TOOI-code of korte naam, zoals gm0293")
    deel.add_argument(
        "--begrotingsjaar",
        type=int,
        help="alleen de begroting van dit jaar, met haar wijzigingen en jaarrekening",
    )
    deel.add_argument("--json", action="store_true", help="als JSON, in een vaste vorm")
    deel.set_defaults(doe=kalender)


def kalender(gekozen: argparse.Namespace) -> int:
    """Prints the calendar; exit code 2 when the environment is not known."""
    omgeving = zoek_omgeving(gekozen.omgeving)
    if omgeving is None:
        return 2
    actor = systeem(omgeving)
    with zicht(actor):
        regels = list(kalender_json(actor, jaar=gekozen.begrotingsjaar))
    if gekozen.json:
        zeg_json(regels)
        return 0
    for naam, datums in groupby(regels, key=lambda regel: regel["opdracht"]):
        zeg(naam)
        for regel in datums:
            zeg(f"  {_regel(regel, omgeving.soort)}")
    return 0


def _regel(regel: dict[str, Any], soort_omgeving: str) -> str:
    wanneer = dag(date.fromisoformat(regel["datum"]))
    artikel = f"artikel {regel['artikel']} Wgr" if regel["artikel"] else "eigen keuze"
    return f"{wanneer:<16} {soortnaam(regel['soort'], soort_omgeving):<40} {artikel}"
