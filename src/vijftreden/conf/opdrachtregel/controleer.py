# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden controleer`: proves that the journal's chains are whole."""

import argparse
from typing import Any

from vijftreden.conf.opdrachtregel.uitvoer import installatie, klaag, systeem, zeg
from vijftreden.handeling import journaal
from vijftreden.toegang.selectors import alle_omgevingen
from vijftreden.toegang.sessie import zicht
from vijftreden.uitgang.documenten.pdf import ONTBREEKT, kan_pdf


def voeg_toe(onderdelen: Any) -> None:
    """Adds the sub-command."""
    uitleg = "loopt alle journaalketens na en meldt wat niet klopt"
    onderdelen.add_parser("controleer", help=uitleg, description=uitleg).set_defaults(
        doe=controleer
    )


def controleer(_: argparse.Namespace) -> int:
    """Walks every chain; exit code 1 when one does not verify."""
    ketens = {"installatie": installatie()} | {o.sleutel: systeem(o) for o in alle_omgevingen()}
    fouten = 0
    for naam, actor in ketens.items():
        with zicht(actor):
            gevonden = list(journaal.controleer(actor))
        for fout in gevonden:
            klaag(f"{naam}, regel {fout.nummer}: {fout.wat}")
        fouten += len(gevonden)
        zeg(f"{naam}: {'klopt' if not gevonden else 'klopt niet'}")
    if not kan_pdf():
        zeg(f"Pdf: {ONTBREEKT}")
    return 1 if fouten else 0
