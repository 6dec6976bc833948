# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden importeer`: reading the public registers, and a list of commissions."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tqdm import tqdm

from vijftreden.conf.opdrachtregel import mandaten
from vijftreden.conf.opdrachtregel.lijst import voeg_importeer_toe
from vijftreden.conf.opdrachtregel.uitvoer import installatie, klaag, onleesbaar, zeg
from vijftreden.register.importverslag import Importverslag, Voortgang, Waarschuwing
from vijftreden.register.rules.bestand import Regelfout
from vijftreden.register.services import importeer_deelnemingen, importeer_organisaties
from vijftreden.web.schrijfwijze import aantal

MEESTE_REGELS = 50
SOORTEN: dict[str, tuple[Callable[..., Importverslag], str]] = {
    "organisaties": (importeer_organisaties, "lees het register van organisaties in"),
    "deelnemingen": (importeer_deelnemingen, "lees in wie aan welke regeling deelneemt"),
}


def voeg_toe(onderdelen: Any) -> None:
    """Adds the sub-command with a branch per file."""
    uitleg = "lees een openbaar register of een lijst met opdrachten in"
    takken = onderdelen.add_parser("importeer", help=uitleg, description=uitleg).add_subparsers(
        required=True, metavar="SOORT"
    )
    for naam, (importeer, wat) in SOORTEN.items():
        tak = takken.add_parser(naam, help=wat, description=wat)
        tak.add_argument("bestand", metavar="BESTAND", type=Path, help="een CSV-bestand")
        tak.add_argument(
            "--sla-fouten-over",
            action="store_true",
            help="sla foute regels over; zonder deze keuze wordt dan niets opgeslagen",
        )
        tak.set_defaults(doe=doe, importeer=importeer)
    voeg_importeer_toe(takken)
    mandaten.voeg_importeer_toe(takken)


def doe(gekozen: argparse.Namespace) -> int:
    """Imports one file: 0 when it was right, 1 when it had errors, 2 when it cannot be read."""
    try:
        inhoud = gekozen.bestand.read_bytes()
    except OSError as fout:
        return onleesbaar(gekozen.bestand, fout)
    with _balk(gekozen.bestand.name) as voortgang:
        verslag: Importverslag = gekozen.importeer(
            installatie(),
            inhoud=inhoud,
            bestand=gekozen.bestand.name,
            sla_fouten_over=gekozen.sla_fouten_over,
            voortgang=voortgang,
        )
    _klaag_alle([_foutregel(fout) for fout in verslag.fouten], "fouten")
    _klaag_alle([_waarschuwing(w) for w in verslag.waarschuwingen], "waarschuwingen")
    for regel in _samenvatting(verslag, sla_fouten_over=gekozen.sla_fouten_over):
        zeg(regel)
    return 1 if verslag.fouten else 0


@contextmanager
def _balk(naam: str) -> Iterator[Voortgang]:
    """A progress bar on a terminal; elsewhere silent."""
    with tqdm(desc=naam, unit=" regels", disable=not sys.stderr.isatty(), file=sys.stderr) as balk:

        def zet(gedaan: int, totaal: int) -> None:
            balk.total = totaal
            balk.update(gedaan - balk.n)

        yield zet


def _klaag_alle(regels: Sequence[str], soort: str) -> None:
    """At most fifty lines; how many more there are stands below them."""
    for regel in regels[:MEESTE_REGELS]:
        klaag(regel)
    if len(regels) > MEESTE_REGELS:
        klaag(f"en nog {aantal(len(regels) - MEESTE_REGELS)} {soort}")


def _foutregel(fout: Regelfout) -> str:
    return f"{fout.bestand}:{fout.regel} {fout.kolom}: {fout.wat} Doe: {fout.doen}"


def _waarschuwing(waarschuwing: Waarschuwing) -> str:
    plek = f"regel {waarschuwing.regel}" if waarschuwing.regel else "niet in het bestand"
    return f"let op ({plek}): {waarschuwing.wat}"


def _samenvatting(verslag: Importverslag, *, sla_fouten_over: bool) -> Iterator[str]:
    if not verslag.opgeslagen:
        yield f"Er is niets opgeslagen: {_telwoord(len(verslag.fouten), 'fout', 'fouten')}."
        if not sla_fouten_over:
            yield "Verbeter die, of sla foute regels over met --sla-fouten-over."
        return
    if verslag.nieuw or verslag.gewijzigd:
        yield f"{aantal(verslag.nieuw)} nieuw, {aantal(verslag.gewijzigd)} gewijzigd, " + (
            f"{aantal(verslag.ongewijzigd)} ongewijzigd."
        )
    else:
        yield f"Er is niets gewijzigd: {aantal(verslag.ongewijzigd)} regels stonden er al zo."
    if verslag.overgeslagen:
        foute = _telwoord(verslag.overgeslagen, "foute regel is", "foute regels zijn")
        yield f"{foute} overgeslagen."
    if verslag.waarschuwingen:
        yield f"{_telwoord(len(verslag.waarschuwingen), 'waarschuwing', 'waarschuwingen')}."


def _telwoord(hoeveel: int, een: str, meer: str) -> str:
    return f"{aantal(hoeveel)} {een if hoeveel == 1 else meer}"
