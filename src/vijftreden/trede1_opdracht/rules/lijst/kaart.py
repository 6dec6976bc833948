# SPDX-License-Identifier: EUPL-1.2
"""The map of a table: what each column means, as guessed, remembered or chosen."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from vijftreden.trede1_opdracht.rules.lijst import koppen
from vijftreden.trede1_opdracht.rules.lijst.datums import Datumvorm
from vijftreden.trede1_opdracht.rules.lijst.doel import DAGEN, ORGANISATIES, Doel
from vijftreden.trede1_opdracht.rules.lijst.getallen import Getalvorm
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking, Zwaarte, fout, let_op
from vijftreden.trede1_opdracht.rules.lijst.soorten import GEWOON

VAKER = (Doel.EIGEN, Doel.NIET)
"""What more columns may mean."""


class Zekerheid(StrEnum):
    """How sure the recognition of a column is; `gekozen`: a person said so, now or before."""

    GEKOZEN = "gekozen"
    ZEKER = "zeker"
    WAARSCHIJNLIJK = "waarschijnlijk"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom:
    """What one column means. `waarom` is a sentence for the screen.

    `factor`, `btw` and `getalvorm` count for an amount, `datumvorm` for a day. `vul_door`: an
    empty cell means the same as the cell above it.
    """

    kop: str
    doel: Doel
    zekerheid: Zekerheid = Zekerheid.GEKOZEN
    waarom: str = ""
    voorbeelden: tuple[str, ...] = ()
    factor: int = 1
    btw: str = ""
    getalvorm: Getalvorm = Getalvorm.KOMMA
    datumvorm: Datumvorm = Datumvorm.DAG_EERST
    vul_door: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kaart:
    """The columns of one table in their order; `soort`: the relation kind of rows without one.

    `overslaan`: likely no list of commissions but an explanation; the person decides.
    `opmerkingen`: about the table as a whole; with one that is `fout` no row comes in.
    """

    kolommen: tuple[Kolom, ...]
    soort: str = GEWOON
    vingerafdruk: str = ""
    overslaan: bool = False
    opmerkingen: tuple[Opmerking, ...] = ()

    @property
    def fout(self) -> bool:
        """Whether nothing can come in with this map."""
        return any(opmerking.zwaarte is Zwaarte.FOUT for opmerking in self.opmerkingen)

    def kolom(self, doel: Doel) -> Kolom | None:
        """The first column that holds this."""
        return next((kolom for kolom in self.kolommen if kolom.doel is doel), None)

    def onthoud(self) -> dict[str, dict[str, Any]]:
        """What to store (JSON): the normalised heading and what a person can choose about it."""
        return {koppen.normaal(kolom.kop): _keuze(kolom) for kolom in self.kolommen}


def kies(
    kaart: Kaart, keuzes: Mapping[str, Mapping[str, Any]], *, soort: str | None = None
) -> Kaart:
    """The map as a person corrected it: heading (as on the map) to what changes.

    Keys are those of `Kaart.onthoud`; an unknown value raises ValueError. The remarks are counted
    again, so a column that is chosen twice is said.
    """
    gekozen = tuple(met_keuze(kolom, keuzes.get(kolom.kop, {})) for kolom in kaart.kolommen)
    return nagezien(replace(kaart, kolommen=gekozen, soort=soort or kaart.soort))


def met_keuze(kolom: Kolom, keuze: Mapping[str, Any], waarom: str = "Zo koos je het.") -> Kolom:
    """The column with what a person chose; what is not named stays."""
    if not keuze:
        return kolom
    return replace(
        kolom,
        doel=Doel(keuze.get("doel", kolom.doel)),
        factor=int(keuze.get("factor", kolom.factor)),
        btw=str(keuze.get("btw", kolom.btw)),
        getalvorm=Getalvorm(keuze.get("getalvorm", kolom.getalvorm)),
        datumvorm=Datumvorm(keuze.get("datumvorm", kolom.datumvorm)),
        vul_door=bool(keuze.get("vul_door", kolom.vul_door)),
        zekerheid=Zekerheid.GEKOZEN,
        waarom=waarom,
    )


def vingerafdruk(namen: Iterable[str]) -> str:
    """The same for the same headings in whatever order: 64 hexadecimal digits."""
    regels = "\n".join(sorted(koppen.normaal(kop) for kop in namen))
    return hashlib.sha256(regels.encode()).hexdigest()


def nagezien(kaart: Kaart) -> Kaart:
    """The map with the remarks that follow from its columns; others stay as they were."""
    geteld = tuple(_geteld(kaart))
    blijft = tuple(deel for deel in kaart.opmerkingen if deel.code not in HERTELD)
    return replace(kaart, opmerkingen=(*blijft, *geteld))


HERTELD = frozenset(
    {"geen-naamkolom", "naam-uit-partijen", "kolom-dubbel", "getalvorm-vraag", "datumvorm-vraag"}
)


def _geteld(kaart: Kaart) -> Iterable[Opmerking]:
    doelen = Counter(kolom.doel for kolom in kaart.kolommen)
    if not doelen[Doel.NAAM]:
        partijen = any(doelen[doel] for doel in ORGANISATIES)
        yield let_op("naam-uit-partijen") if partijen else fout("geen-naamkolom")
    gezien: dict[Doel, str] = {}
    for kolom in kaart.kolommen:
        if kolom.doel in gezien and kolom.doel not in VAKER:
            yield fout("kolom-dubbel", gezien[kolom.doel], kolom=kolom.kop)
        gezien.setdefault(kolom.doel, kolom.kop)
        if kolom.doel is Doel.BUDGET and kolom.getalvorm is Getalvorm.ONBEKEND:
            yield let_op("getalvorm-vraag", kolom=kolom.kop)
        if kolom.doel in DAGEN and kolom.datumvorm is Datumvorm.ONBEKEND:
            yield let_op("datumvorm-vraag", kolom=kolom.kop)


def _keuze(kolom: Kolom) -> dict[str, Any]:
    return {
        "doel": kolom.doel.value,
        "factor": kolom.factor,
        "btw": kolom.btw,
        "getalvorm": kolom.getalvorm.value,
        "datumvorm": kolom.datumvorm.value,
        "vul_door": kolom.vul_door,
    }
