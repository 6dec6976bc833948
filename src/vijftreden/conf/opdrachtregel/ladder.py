# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden ladder` and `… bevindingen`: how the commissions of an environment stand."""

import argparse
from typing import Any

from vijftreden.conf.opdrachtregel.uitvoer import systeem, zeg, zeg_json, zoek_omgeving
from vijftreden.portefeuille.selectors import ladders_json
from vijftreden.toegang.sessie import zicht


def voeg_toe(onderdelen: Any) -> None:
    """Adds both sub-commands."""
    for naam, uitleg, doe in (
        ("ladder", "laat per opdracht de treden zien", ladder),
        ("bevindingen", "laat alle aandachtspunten zien, met bewijs", bevindingen),
    ):
        deel = onderdelen.add_parser(naam, help=uitleg, description=uitleg)
        deel.add_argument(
            "--omgeving", required=True, help="TOOI-code of korte naam, zoals gm0293"
        )
        deel.add_argument("--json", action="store_true", help="als JSON, in een vaste vorm")
        deel.set_defaults(doe=doe)


def ladder(gekozen: argparse.Namespace) -> int:
    """Prints the ladders."""
    return _toon(gekozen, met_bewijs=False)


def bevindingen(gekozen: argparse.Namespace) -> int:
    """Prints the ladders with the evidence of each finding."""
    return _toon(gekozen, met_bewijs=True)


def _toon(gekozen: argparse.Namespace, *, met_bewijs: bool) -> int:
    omgeving = zoek_omgeving(gekozen.omgeving)
    if omgeving is None:
        return 2
    actor = systeem(omgeving)
    with zicht(actor):
        regels = list(ladders_json(actor, met_bewijs=met_bewijs))
    if gekozen.json:
        zeg_json(regels)
        return 0
    for regel in regels:
        zeg(regel["opdracht"])
        for trede in regel["treden"]:
            zeg(f"  trede {trede['trede']}: {'op orde' if trede['op_orde'] else 'vraagt iets'}")
            for bevinding in trede["bevindingen"]:
                _schrijf(bevinding)
    return 0


def _schrijf(bevinding: dict[str, Any]) -> None:
    zeg(f"    - {bevinding['tekst']}")
    for sleutel, waarde in bevinding.get("bewijs", {}).items():
        zeg(f"        {sleutel}: {waarde}")
