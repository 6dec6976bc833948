# SPDX-License-Identifier: EUPL-1.2
"""The tables on a sheet: headings, rows, and what stands around them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vijftreden.trede1_opdracht.rules.lijst.blad import Blad
from vijftreden.trede1_opdracht.rules.lijst.cel import Cel, tekst
from vijftreden.trede1_opdracht.rules.lijst.raster import Raster, Regelsoort


class Reden(StrEnum):
    """Why a line of a table is no commission."""

    KOP_HERHAALD = "kop-herhaald"
    TOTAAL = "totaal"
    TUSSENKOP = "tussenkop"
    NOOT = "noot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overgeslagen:
    """A line that is not read in, with its texts and the reason."""

    nummer: int
    reden: Reden
    teksten: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabelrij:
    """A line under the headings, a cell per heading; `aangevuld`: columns filled from a merge.

    `groep`: the heading between the rows under which this row stands.
    """

    nummer: int
    cellen: tuple[Cel, ...]
    aangevuld: frozenset[int] = frozenset()
    groep: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabel:
    """A table of a sheet; `koppen` are unique and none is empty. `titels` stand above it.

    `koprij` is the line of the headings; 0: there are none, and the headings are letters.
    """

    blad: str
    nummer: int
    titels: tuple[str, ...]
    koprij: int
    koppen: tuple[str, ...]
    rijen: tuple[Tabelrij, ...]
    overgeslagen: tuple[Overgeslagen, ...] = ()

    @property
    def sleutel(self) -> str:
        """Tells the tables of one file apart: the sheet and the place on it."""
        return f"{self.blad}:{self.nummer}"


def vind_tabellen(blad: Blad, *, koprij: int | None = None) -> tuple[Tabel, ...]:
    """All tables of a sheet, from top to bottom.

    `koprij`: a person said on which line the headings stand (0: there are none); then the sheet
    is one table.
    """
    raster = Raster.van(blad)
    koprijen = (raster.koprijen() or [-1]) if koprij is None else [koprij - 1]
    grenzen = [*(raster.titels_boven(kop) for kop in koprijen[1:]), len(raster.rijen)]
    tabellen: list[Tabel] = []
    begin = 0
    for nummer, (kop, einde) in enumerate(zip(koprijen, grenzen, strict=True), start=1):
        tabellen.append(_Lezer(raster, begin, kop, einde).lees(blad.naam, nummer))
        begin = einde
    return tuple(tabellen)


class _Lezer:
    """Reads one table: the lines from `begin` to `einde`, with its headings on line `kop`."""

    def __init__(self, raster: Raster, begin: int, kop: int, einde: int) -> None:
        self.raster, self.begin, self.kop, self.einde = raster, begin, kop, einde
        self.kopregels = raster.kopregels(kop, begin) if kop >= 0 else range(begin, begin)
        self.kolommen = raster.kolommen(self.kopregels, einde)
        self.rijen: list[Tabelrij] = []
        self.overgeslagen: list[Overgeslagen] = []
        self.groep = ""

    def lees(self, blad: str, nummer: int) -> Tabel:
        """The table as a whole."""
        for n in range(self.kopregels.stop, self.einde):
            self._regel(n)
        return Tabel(
            blad=blad,
            nummer=nummer,
            titels=tuple(
                text for n in range(self.begin, self.kopregels.start) for text in self._teksten(n)
            ),
            koprij=self.kop + 1,
            koppen=_uniek(self.raster.kop(self.kopregels, kolom) for kolom in self.kolommen),
            rijen=tuple(self.rijen),
            overgeslagen=tuple(self.overgeslagen),
        )

    def _regel(self, n: int) -> None:
        """One line: a row, or why not."""
        soort = self.raster.soort(n, self.kopregels, self.einde)
        if soort is Regelsoort.LEEG:
            return
        if soort is Regelsoort.RIJ:
            cellen, aangevuld = self.raster.gevuld(n, self.kolommen, self.kopregels.stop)
            self.rijen.append(
                Tabelrij(nummer=n + 1, cellen=cellen, aangevuld=aangevuld, groep=self.groep)
            )
            return
        reden, teksten = Reden(soort.value), self._teksten(n)
        if reden is Reden.TUSSENKOP:
            self.groep = " ".join(teksten)
        self.overgeslagen.append(Overgeslagen(nummer=n + 1, reden=reden, teksten=teksten))

    def _teksten(self, n: int) -> tuple[str, ...]:
        return tuple(tekst(cel) for cel in self.raster.rijen[n] if cel != "")


def _uniek(koppen: Iterable[str]) -> tuple[str, ...]:
    """The second "naam" becomes "naam (2)"."""
    uit: list[str] = []
    for kop in koppen:
        uit.append(kop if kop not in uit else _genummerd(kop, uit))
    return tuple(uit)


def _genummerd(kop: str, bezet: Sequence[str]) -> str:
    return next(naam for n in range(2, len(bezet) + 3) if (naam := f"{kop} ({n})") not in bezet)
