# SPDX-License-Identifier: EUPL-1.2
"""A map of columns in TOML, for the command line: what each heading of a list is."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Datumvorm, Doel, Getalvorm

BTW = ("", "incl", "excl")
FACTOREN = (1, 1000, 1_000_000)


class FouteKaart(Exception):
    """Says which key is wrong and what may stand there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kaartbestand:
    """`kolommen`: heading to doel, factor, btw, getalvorm; `soort`: the kind of lines without."""

    soort: str = ""
    kolommen: Mapping[str, Mapping[str, object]] = field(default_factory=dict)


def lees_kaart(tekst: str) -> Kaartbestand:
    """The map; raises `FouteKaart` naming the key.

    `soort = "project"`, then under `[kolommen]` a line per heading: `"Projectleider" =
    "opdrachtnemer"`, or for an amount `"Budget" = {doel = "budget", factor = 1000, btw = "excl"}`.
    """
    try:
        inhoud = tomllib.loads(tekst)
    except tomllib.TOMLDecodeError as fout:
        raise FouteKaart(f"geen geldige TOML: {fout}") from fout
    if vreemd := sorted(inhoud.keys() - {"soort", "kolommen"}):
        raise FouteKaart(f"onbekende sleutel: {vreemd[0]}; gebruik soort en [kolommen]")
    soort = inhoud.get("soort", "")
    if soort and soort not in relatievormen():
        raise FouteKaart(f"soort: kies een van {', '.join(relatievormen())}")
    kolommen = inhoud.get("kolommen", {})
    if not isinstance(kolommen, dict):
        raise FouteKaart("kolommen: schrijf een tabel met per kop wat die is")
    return Kaartbestand(
        soort=soort, kolommen={kop: _kolom(kop, waarde) for kop, waarde in kolommen.items()}
    )


def _kolom(kop: str, waarde: object) -> Mapping[str, object]:
    kolom = {"doel": waarde} if isinstance(waarde, str) else waarde
    if not isinstance(kolom, dict):
        raise FouteKaart(f'kolommen."{kop}": schrijf een doel, zoals "opdrachtnemer"')
    keuzes: Mapping[str, tuple[object, ...]] = {
        "doel": tuple(doel.value for doel in Doel),
        "factor": FACTOREN,
        "btw": BTW,
        "getalvorm": tuple(vorm.value for vorm in Getalvorm),
        "datumvorm": tuple(vorm.value for vorm in Datumvorm),
        "vul_door": (True, False),
    }
    for sleutel, wat in kolom.items():
        if wat not in keuzes.get(sleutel, ()):
            mogelijk = ", ".join(str(keuze) for keuze in keuzes.get(sleutel, keuzes))
            raise FouteKaart(f'kolommen."{kop}".{sleutel}: kies een van {mogelijk}')
    return kolom
