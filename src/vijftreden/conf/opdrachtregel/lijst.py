# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden importeer opdrachten` and `… exporteer opdrachten`: lists without a browser."""

import argparse
import hashlib
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from django.db import connection
from tqdm import tqdm

from vijftreden.conf.databases import weinig_geheugen
from vijftreden.conf.opdrachtregel.uitvoer import klaag, onleesbaar, systeem, zeg, zoek_omgeving
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.rules.kolomkaart import FouteKaart, Kaartbestand, lees_kaart
from vijftreden.trede1_opdracht.rules.lijst.blad import Onleesbaar
from vijftreden.trede1_opdracht.rules.lijstkeuzes import Keuzes
from vijftreden.trede1_opdracht.selectors import uitvoerkoppen, uitvoerrijen, uitvoervolgorde
from vijftreden.trede1_opdracht.selectors.lijst import Lijstbeeld, bekijk
from vijftreden.trede1_opdracht.services import lees_lijst_in
from vijftreden.uitgang.opdrachtenbestand import als_csv, als_xlsx
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import aantal

MEESTE_REGELS = 50
OMGEVING = "TOOI-code of korte naam, zoals gm0293"


def voeg_importeer_toe(takken: Any) -> None:
    """Adds `importeer opdrachten` beside the public registers."""
    wat = "lees een lijst met opdrachten in"
    tak = takken.add_parser("opdrachten", help=wat, description=wat)
    tak.add_argument("bestand", metavar="BESTAND", type=Path, help="een XLSX- of CSV-bestand")
    tak.add_argument("--omgeving", required=True, help=OMGEVING)
    tak.add_argument(
        "--kolommen", metavar="KAART", type=Path, help="een TOML-bestand dat zegt wat elke kop is"
    )
    tak.add_argument("--proef", action="store_true", help="laat zien wat er zou gebeuren")
    tak.set_defaults(doe=importeer)


def voeg_toe(onderdelen: Any) -> None:
    """Adds `exporteer`."""
    uitleg = "schrijf gegevens naar een bestand"
    takken = onderdelen.add_parser("exporteer", help=uitleg, description=uitleg).add_subparsers(
        required=True, metavar="SOORT"
    )
    wat = "schrijf alle opdrachten als CSV, of als XLSX-bestand"
    tak = takken.add_parser("opdrachten", help=wat, description=wat)
    tak.add_argument("--omgeving", required=True, help=OMGEVING)
    tak.add_argument(
        "--naar", metavar="BESTAND", type=Path, help="een .csv of .xlsx; anders naar het scherm"
    )
    tak.set_defaults(doe=exporteer)


def importeer(gekozen: argparse.Namespace) -> int:
    """Reads in a list: 0 when all lines came in, 1 when some did not, 2 when it cannot be read."""
    omgeving = zoek_omgeving(gekozen.omgeving)
    if omgeving is None:
        return 2
    actor = systeem(omgeving)
    try:
        inhoud = gekozen.bestand.read_bytes()
        kaart = lees_kaart(gekozen.kolommen.read_text("utf-8")) if gekozen.kolommen else None
        with zicht(actor):
            beeld = _bekijk(actor, inhoud, gekozen.bestand.name, kaart or Kaartbestand())
        sha256 = hashlib.sha256(inhoud).hexdigest()
        del inhoud
    except FouteKaart as fout:
        klaag(f"{gekozen.kolommen}: {fout}")
        return 2
    except (OSError, Onleesbaar) as fout:
        return onleesbaar(gekozen.bestand, fout)
    _vertel(beeld)
    if not gekozen.proef and beeld.aantal and not _lees(actor, gekozen.bestand, sha256, beeld):
        return 2
    if gekozen.proef:
        zeg("Dit was een proef: er is niets ingelezen.")
    return 1 if beeld.aantal < max(1, beeld.aantal_regels) else 0


def exporteer(gekozen: argparse.Namespace) -> int:
    """Writes all commissions; exit code 2 when the environment or the kind of file is unknown."""
    omgeving = zoek_omgeving(gekozen.omgeving)
    if omgeving is None:
        return 2
    if gekozen.naar and gekozen.naar.suffix not in (".csv", ".xlsx"):
        klaag(f"{gekozen.naar}: kies een bestand dat eindigt op .csv of .xlsx.")
        return 2
    actor = systeem(omgeving)
    with zicht(actor):
        ids = uitvoervolgorde(actor)
        koppen = uitvoerkoppen(actor, ids)
        rijen = uitvoerrijen(actor, ids, koppen)
        if gekozen.naar and gekozen.naar.suffix == ".xlsx":
            gekozen.naar.write_bytes(als_xlsx(koppen, rijen))
        elif gekozen.naar:
            with gekozen.naar.open("w", encoding="utf-8", newline="") as bestand:
                bestand.writelines(als_csv(koppen, rijen))
        else:
            sys.stdout.writelines(als_csv(koppen, rijen))
    if gekozen.naar:
        zeg(f"{aantal(len(ids))} opdrachten staan in {gekozen.naar}.")
    return 0


def _bekijk(actor: Actor, inhoud: bytes, naam: str, kaart: Kaartbestand) -> Lijstbeeld:
    """The list as it would come in; the map holds for each table that has these headings."""
    keuzes = Keuzes()
    if kaart.kolommen or kaart.soort:
        keuzes = _keuzes(bekijk(actor, inhoud=inhoud, naam=naam, keuzes=keuzes), kaart)
    return bekijk(actor, inhoud=inhoud, naam=naam, keuzes=keuzes)


def _keuzes(beeld: Lijstbeeld, kaart: Kaartbestand) -> Keuzes:
    """What the map says of each table; raises `FouteKaart` for a heading that no table has."""
    sleutels = {deel.tabel.sleutel: set(deel.tabel.koppen) for deel in beeld.tabellen}
    for kop in kaart.kolommen:
        if not any(kop in koppen for koppen in sleutels.values()):
            raise FouteKaart(f"de kop “{kop}” staat niet in de lijst")
    return Keuzes(
        kolommen={
            sleutel: {kop: wat for kop, wat in kaart.kolommen.items() if kop in koppen}
            for sleutel, koppen in sleutels.items()
        },
        soorten=dict.fromkeys(sleutels, kaart.soort) if kaart.soort else {},
    )


def _lees(actor: Actor, bestand: Path, sha256: str, beeld: Lijstbeeld) -> bool:
    balk = tqdm(total=beeld.aantal, unit=" opdrachten", disable=not sys.stderr.isatty())
    try:
        with balk, weinig_geheugen(connection):
            lees_lijst_in(
                actor,
                naam=bestand.name[:200],
                sha256=sha256,
                kolommen=beeld.kolommen,
                regels=beeld.inleesregels(),
                voortgang=balk.update,
            )
    except Invoerfout as fout:
        klaag(fout.zin)
        return False
    zeg(f"{aantal(beeld.aantal)} opdrachten zijn ingelezen.")
    return True


def _vertel(beeld: Lijstbeeld) -> None:
    """The columns, what stays out and why; on a proof run that is all there is."""
    for deel in beeld.tabellen:
        zeg(f"{deel.tabel.sleutel}: {aantal(len(deel.regels))} regels")
        for kolom in deel.kaart.kolommen:
            zeg(f"  {kolom.kop}: {kolom.doel} ({kolom.zekerheid})")
    zeg(f"{aantal(beeld.aantal)} kunnen erin.")
    for regel in islice(_niet_in(beeld), MEESTE_REGELS):
        klaag(regel)
    niet_in = beeld.telling.fouten.aantal + beeld.telling.overgeslagen.aantal
    if niet_in > MEESTE_REGELS:
        klaag(f"en nog {aantal(niet_in - MEESTE_REGELS)}")


def _niet_in(beeld: Lijstbeeld) -> Iterator[str]:
    """The first ones; of each kind there are enough of them to fill the screen."""
    for regel in beeld.telling.fouten.deel:
        zinnen = " ".join(opmerking.zin for opmerking in regel.opmerkingen)
        yield f"regel {regel.nummer} {regel.naam}: {zinnen}"
    for deel in beeld.telling.overgeslagen.deel:
        yield f"regel {deel.regel.nummer} {deel.regel.naam}: staat er al, overgeslagen"
