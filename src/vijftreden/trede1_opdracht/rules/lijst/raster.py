# SPDX-License-Identifier: EUPL-1.2
"""A sheet as a grid: which lines are headings, which are rows, and what was merged."""

import re
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from vijftreden.trede1_opdracht.rules.lijst.blad import Bereik, Blad
from vijftreden.trede1_opdracht.rules.lijst.cel import ONBEKEND, Cel, is_leeg, tekst
from vijftreden.trede1_opdracht.rules.lijst.getallen import is_getal
from vijftreden.trede1_opdracht.rules.lijst.koppen import KOP_LANG, doel_van, normaal

KIJK = 50
MIN_BEKEND = 2
DEEL_BEKEND = 0.6
"""Further down, most of a line must be known headings before it starts another table."""
JAARTAL = re.compile(r"(19|20)\d\d")
TOTAAL = re.compile(r"(sub|eind)?(totaal|totalen|total)\b.{0,30}|som", re.I)
TUSSEN = re.compile(r"(programma|cluster|thema|domein|portefeuille|opgave)\b", re.I)
NOOT = re.compile(
    r"[*†¹]|(bron|peildatum|bijgewerkt|toelichting|n\.?b\.?|let op|laatst|stand per|versie)\b",
    re.I,
)


GEEN: frozenset[int] = frozenset()


class Regelsoort(StrEnum):
    """What a line under the headings is."""

    LEEG = "leeg"
    RIJ = "rij"
    KOP_HERHAALD = "kop-herhaald"
    TOTAAL = "totaal"
    TUSSENKOP = "tussenkop"
    NOOT = "noot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Raster:
    """The cells; per line which are filled, and which are covered by a merged cell above them.

    `breed`: what is merged over more columns. `volgende`: per line the first one after it with
    more than one cell.
    """

    rijen: tuple[tuple[Cel, ...], ...]
    gevulde: tuple[tuple[int, ...], ...]
    breed: tuple[Bereik, ...]
    van_boven: Mapping[int, tuple[tuple[int, int], ...]]
    volgende: Sequence[int]

    @classmethod
    def van(cls, blad: Blad) -> "Raster":
        """The grid of a sheet."""
        gevulde = _gevulde(blad)
        return cls(
            rijen=blad.rijen,
            gevulde=gevulde,
            breed=tuple(deel for deel in blad.samengevoegd if deel.tot_kolom > deel.van_kolom),
            van_boven=_van_boven(blad),
            volgende=_volgende(gevulde),
        )

    # Headings

    def koprijen(self) -> list[int]:
        """The lines with headings; none when the sheet has none."""
        uit: list[int] = []
        for n in range(len(self.rijen)):
            if uit and (n == uit[-1] + 1 or self._gelijk(n, uit[-1])):
                continue
            if self._is_kop(n, eerste=not uit):
                uit.append(n)
        return uit or self._geraden_kop()

    def _is_kop(self, n: int, *, eerste: bool) -> bool:
        gevuld = self.gevulde[n]
        nodig = min(MIN_BEKEND, len(gevuld))
        if not eerste:
            nodig = max(nodig, ceil(DEEL_BEKEND * len(gevuld)))
        if not gevuld or not self._bekend(n, nodig):
            return False
        if len(gevuld) == 1 and not (eerste and self._een_kolom()):
            return False
        return all(_kan_kop(self.rijen[n][k]) for k in gevuld)

    def _bekend(self, n: int, nodig: int) -> bool:
        """Whether a line holds so many known headings; stops when it cannot any more."""
        over = len(self.gevulde[n])
        for k in self.gevulde[n]:
            if over < nodig:
                return False
            over -= 1
            nodig -= doel_van(tekst(self.rijen[n][k])) is not None
        return nodig <= 0

    def _geraden_kop(self) -> list[int]:
        """Headings in words of their own: the first line of more cells, all text and all
        different, when one word is known or a column below it holds something else than text."""
        n = next((n for n, gevuld in enumerate(self.gevulde) if len(gevuld) > 1), None)
        if n is None or not all(_kan_kop(self.rijen[n][k]) for k in self.gevulde[n]):
            return []
        anders = any(self._anders_onder(n, k) for k in self.gevulde[n])
        namen = {normaal(tekst(self.rijen[n][k])) for k in self.gevulde[n]}
        verschillend = len(namen) == len(self.gevulde[n])
        return [n] if verschillend and (anders or self._bekend(n, 1)) else []

    def _anders_onder(self, n: int, kolom: int) -> bool:
        onder = (rij[kolom] for rij in self.rijen[n + 1 : n + KIJK])
        cellen = [cel for cel in onder if not is_leeg(cel) and not ONBEKEND.fullmatch(tekst(cel))]
        anders = sum(not isinstance(cel, str) or bevat_cijfer(cel) for cel in cellen)
        return bool(cellen) and anders >= DEEL_BEKEND * len(cellen)

    def _een_kolom(self) -> bool:
        return all(len(gevuld) <= 1 for gevuld in self.gevulde)

    def _gelijk(self, n: int, kop: int) -> bool:
        """Whether this line says the same headings again."""
        return len(self.gevulde[n]) == len(self.gevulde[kop]) and all(
            normaal(tekst(self.rijen[n][een])) == normaal(tekst(self.rijen[kop][ander]))
            for een, ander in zip(self.gevulde[n], self.gevulde[kop], strict=True)
        )

    def kopregels(self, kop: int, begin: int) -> range:
        """The lines that hold the headings: one, or two when one is merged over the other."""
        if kop > begin and self._is_groepsregel(kop - 1):
            return range(kop - 1, kop + 1)
        if self._heeft_onderkop(kop):
            return range(kop, kop + 2)
        return range(kop, kop + 1)

    def _is_groepsregel(self, n: int) -> bool:
        """Words above groups of headings, merged over them."""
        gemerkt = sum(deel.van_rij == n for deel in self.breed)
        return bool(gemerkt) and len(self.gevulde[n]) > 1

    def _heeft_onderkop(self, n: int) -> bool:
        """Whether every cell of the next line stands under a merged heading of this one."""
        if n + 1 >= len(self.rijen) or not self.gevulde[n + 1]:
            return False
        onder = {
            kolom
            for deel in self.breed
            if deel.van_rij == n == deel.tot_rij
            for kolom in range(deel.van_kolom, deel.tot_kolom + 1)
        }
        return all(k in onder and _kan_kop(self.rijen[n + 1][k]) for k in self.gevulde[n + 1])

    def kop(self, regels: range, kolom: int) -> str:
        """The heading of a column; without one, its letter."""
        delen: list[str] = []
        for n in regels:
            woord = tekst(self._boven(n, kolom)).replace("\n", " ").strip()
            if woord and woord not in delen:
                delen.append(woord)
        return " ".join(delen) or f"Kolom {letter(kolom)}"

    def _boven(self, n: int, kolom: int) -> Cel:
        """The cell, or the merged cell that covers it from the left."""
        if (cel := self.rijen[n][kolom]) != "":
            return cel
        for deel in self.breed:
            if deel.van_rij <= n <= deel.tot_rij and deel.van_kolom <= kolom <= deel.tot_kolom:
                return self.rijen[deel.van_rij][deel.van_kolom]
        return ""

    def titels_boven(self, kop: int) -> int:
        """The first line of what belongs to a later table: the lines with one cell above it."""
        n = kop
        while n > 0 and (len(self.gevulde[n - 1]) == 1 or self._is_groepsregel(n - 1)):
            n -= 1
        return n

    # Rows

    def kolommen(self, kopregels: range, einde: int) -> tuple[int, ...]:
        """The columns of a table: those with a heading or with something under it."""
        gebruikt = {k for n in range(kopregels.start, einde) for k in self._met_iets(n)}
        return tuple(sorted(gebruikt))

    def _met_iets(self, n: int) -> tuple[int, ...]:
        return tuple(k for k, cel in enumerate(self.rijen[n]) if cel != "")

    def soort(self, n: int, kopregels: range, einde: int) -> Regelsoort:
        """What this line is."""
        gevuld = self.gevulde[n]
        if not gevuld:
            return Regelsoort.LEEG
        if any(self._gelijk(n, kop) for kop in kopregels):
            return Regelsoort.KOP_HERHAALD
        if self._is_totaal(n):
            return Regelsoort.TOTAAL
        if len(gevuld) == 1 and not self._een_kolom():
            return self._alleen(n, einde)
        return Regelsoort.RIJ

    def _is_totaal(self, n: int) -> bool:
        """The word total, and beside it only numbers."""
        woorden = [cel for k in self.gevulde[n] if isinstance(cel := self.rijen[n][k], str)]
        return any(TOTAAL.fullmatch(woord) for woord in woorden) and (
            sum(not is_getal(woord) for woord in woorden) == 1
        )

    def _alleen(self, n: int, einde: int) -> Regelsoort:
        """A line with one cell: a heading between rows, a note under them, or a row after all."""
        woord = tekst(self.rijen[n][self.gevulde[n][0]])
        volgt = self.volgende[n] < einde
        los = n > 0 and not self.gevulde[n - 1]
        if NOOT.match(woord) or (los and not volgt):
            return Regelsoort.NOOT
        samen = any(deel.van_rij == n for deel in self.breed)
        if volgt and (samen or TUSSEN.match(woord)):
            return Regelsoort.TUSSENKOP
        return Regelsoort.RIJ

    def gevuld(
        self, n: int, kolommen: Sequence[int], vanaf: int
    ) -> tuple[tuple[Cel, ...], frozenset[int]]:
        """The cells of a row, with what a merged cell above it says; and which those are."""
        rij = self.rijen[n]
        bronnen = {kolom: bron for kolom, bron in self.van_boven.get(n, ()) if bron >= vanaf}
        if not bronnen:
            heel = len(kolommen) == len(rij)
            return rij if heel else tuple(rij[kolom] for kolom in kolommen), GEEN
        cellen = tuple(self.rijen[bronnen.get(kolom, n)][kolom] for kolom in kolommen)
        return cellen, frozenset(plek for plek, kolom in enumerate(kolommen) if kolom in bronnen)


def _kan_kop(cel: Cel) -> bool:
    """A short text, or a year."""
    if isinstance(cel, str):
        return len(cel) <= KOP_LANG and (not is_getal(cel) or _is_jaar(cel))
    return isinstance(cel, int | float) and _is_jaar(tekst(cel))


def _is_jaar(woord: str) -> bool:
    return JAARTAL.fullmatch(woord) is not None


def bevat_cijfer(woord: str) -> bool:
    """Whether a digit stands in it."""
    return any(teken.isdigit() for teken in woord)


def _van_boven(blad: Blad) -> dict[int, tuple[tuple[int, int], ...]]:
    """Per line the columns that a merged cell covers, each with the line that holds its text."""
    uit: dict[int, tuple[tuple[int, int], ...]] = {}
    for deel in blad.samengevoegd:
        for n in range(deel.van_rij + 1, min(deel.tot_rij + 1, len(blad.rijen))):
            if blad.rijen[n][deel.van_kolom] == "":
                uit[n] = (*uit.get(n, ()), (deel.van_kolom, deel.van_rij))
    return uit


def _gevulde(blad: Blad) -> tuple[tuple[int, ...], ...]:
    """Per line the columns with something; lines that are filled alike share one answer."""
    een: dict[tuple[int, ...], tuple[int, ...]] = {}
    kolommen = (tuple(n for n, cel in enumerate(rij) if not is_leeg(cel)) for rij in blad.rijen)
    return tuple(een.setdefault(deel, deel) for deel in kolommen)


def _volgende(gevulde: Sequence[tuple[int, ...]]) -> Sequence[int]:
    uit = array("l", [0]) * len(gevulde)
    volgende = len(gevulde)
    for n in range(len(gevulde) - 1, -1, -1):
        uit[n] = volgende
        if len(gevulde[n]) > 1:
            volgende = n
    return uit


def letter(kolom: int) -> str:
    """A, B, … Z, AA, as a spreadsheet counts."""
    uit = ""
    kolom += 1
    while kolom:
        kolom, rest = divmod(kolom - 1, 26)
        uit = chr(65 + rest) + uit
    return uit
