# SPDX-License-Identifier: EUPL-1.2
"""Runs each measurement in a process of its own on a fresh database, and prints the tables."""

import argparse
import os
import platform
import sys

from benchmarks import documenten, kern, lijst, woordverschil
from benchmarks.motoren import MOTOREN, Databank, motor
from benchmarks.tabel import druk, getal, zeg

KLEIN = (1_000, 10_000)
ALLES = (1_000, 10_000, 100_000)
LIJSTEN = (1_000, 20_000)


def ontleder() -> argparse.ArgumentParser:
    """What can be asked."""
    hoofd = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    hoofd.add_argument(
        "--maten",
        type=lambda tekst: tuple(int(deel) for deel in tekst.split(",")),
        help="aantallen opdrachten in één omgeving, zoals 1000,10000",
    )
    hoofd.add_argument("--motoren", default=",".join(MOTOREN), help="sqlite, postgresql of beide")
    hoofd.add_argument("--alles", action="store_true", help="ook met 100.000 opdrachten")
    hoofd.add_argument("--keren", type=int, default=40, help="verzoeken per bladzijde")
    return hoofd


def main() -> int:
    """Everything, per engine."""
    gekozen = ontleder().parse_args()
    maten = gekozen.maten or (ALLES if gekozen.alles else KLEIN)
    zeg(f"Python {platform.python_version()}, {os.cpu_count()} kernen, {platform.machine()}")
    _kern()
    for naam in gekozen.motoren.split(","):
        with motor(naam) as maak:
            _registers(naam, maak("registers"))
            _maandag(naam, {maat: maak(f"lijst{maat}") for maat in LIJSTEN}, maak("maandag"))
            _paginas(naam, {maat: maak(f"maat{maat}") for maat in maten}, gekozen.keren)
    return 0


def _kern() -> None:
    druk(
        "Ladders uit de kern, zonder database",
        ["soort", "aantal", "seconden", "µs per stuk"],
        kern.meet(),
    )
    druk(
        "Een lijst lezen, zonder database",
        ["bestand", "regels", "seconden", "per seconde", "piek MB"],
        lijst.meet(),
    )
    druk(
        "Verschil tussen twee versies, zonder database: mediaan",
        ["teksten", "woorden", "hoe", "ms", "verhouding"],
        woordverschil.meet(),
    )
    druk(
        "Documenten maken",
        ["vorm", "aantal", "seconden", "per seconde", "piek MB"],
        documenten.meet(),
    )


def _registers(naam: str, databank: Databank) -> None:
    with databank:
        gemeten = databank.meet("registers")
    if not gemeten:
        zeg(f"\n{naam}: geen registers gevonden (VIJFTREDEN_TESTDATA); overgeslagen.")
        return
    druk(
        f"Registers op {naam}",
        ["wat", "aantal", "seconden", "per seconde"],
        [
            (wat, getal(aantal), getal(seconden), getal(aantal / seconden))
            for wat, aantal, seconden in gemeten
        ],
    )


def _maandag(naam: str, lijsten: dict[int, Databank], zaken: Databank) -> None:
    ingelezen = []
    for maat, databank in lijsten.items():
        with databank:
            seconden, piek = databank.meet("maandag", str(maat))
        ingelezen.append(
            (getal(maat), getal(seconden), getal(maat / seconden), getal(piek)),
        )
    druk(f"Lijst inlezen op {naam}", ["regels", "seconden", "per seconde", "piek MB"], ingelezen)
    with zaken:
        gemeten = zaken.meet("maandag")
    druk(
        f"Duizend open zaken op {naam}: mediaan",
        ["wat", "ms", "queries"],
        [(wat, getal(ms), getal(aantal)) for wat, (ms, aantal) in gemeten.items()],
    )


def _paginas(naam: str, databanken: dict[int, Databank], keren: int) -> None:
    gemaakt, per_maat, opstart, schrijven = [], {}, [], []
    for maat, databank in databanken.items():
        with databank:
            seconden, piek = databank.meet("vullen", str(maat))
            gemaakt.append((getal(maat), getal(seconden), getal(maat / seconden), getal(piek)))
            per_maat[maat] = databank.meet("paginas", str(keren))
            hints = databank.meet("hints", str(keren))
            schrijven += [(getal(maat), wat, getal(ms)) for wat, ms in hints.items()]
            opstart.append((getal(maat), *map(getal, databank.meet("opstart"))))
    kop = ["opdrachten", "seconden", "per seconde", "piek MB"]
    druk(f"Genereren op {naam}", kop, gemaakt)
    eerste, laatste = min(per_maat), max(per_maat)
    druk(
        f"Bladzijden op {naam}: mediaan in ms en (queries), als wie op 200 een rol heeft",
        ["bladzijde", *map(getal, per_maat), "verhouding", "queries gelijk"],
        [
            (
                blad,
                *(
                    f"{getal(gemeten[blad][0])} ({gemeten[blad][1]})"
                    for gemeten in per_maat.values()
                ),
                getal(per_maat[laatste][blad][0] / per_maat[eerste][blad][0]),
                "ja" if len({gemeten[blad][1] for gemeten in per_maat.values()}) == 1 else "nee",
            )
            for blad in per_maat[eerste]
        ],
    )
    druk(f"Hints terwijl je schrijft op {naam}: mediaan", ["opdrachten", "wat", "ms"], schrijven)
    kop = ["opdrachten", "s tot eerste bladzijde", "server MB", "werker MB", "samen MB"]
    druk(f"Opstarten en geheugen (PSS) op {naam}", kop, opstart)


if __name__ == "__main__":
    sys.exit(main())
