# SPDX-License-Identifier: EUPL-1.2
"""Which words of a text changed, so that nobody has to look for them.

Words are compared, not white space: a line that was broken elsewhere says the same. Very long or
very repetitive texts would take seconds, so what differs in those is marked as one whole.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

WOORD = re.compile(r"\w+(?:[.,:/'’\-]\w+)*|[^\w\s]")
"""A word with what joins its parts (3,8; e-mail; 10:30), or one mark."""
MEESTE_PAREN = 60_000
"""Pairs of equal words that are still weighed one by one: about two pages of ordinary Dutch."""


class Soort(StrEnum):
    """What became of a stretch of words."""

    GELIJK = "gelijk"
    WEG = "weg"
    BIJ = "bij"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuk:
    """A stretch of text with the white space after it."""

    soort: Soort
    tekst: str

    @property
    def kern(self) -> str:
        """Without the white space after it: that is not marked."""
        return self.tekst.rstrip()

    @property
    def wit(self) -> str:
        """The white space after it."""
        return self.tekst[len(self.kern) :]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verschil:
    """All stretches in the order of reading; `grof`: too much to weigh word by word."""

    stukken: tuple[Stuk, ...]
    grof: bool = False

    @property
    def gewijzigd(self) -> bool:
        """Whether a word differs."""
        return any(stuk.soort is not Soort.GELIJK for stuk in self.stukken)

    @property
    def oud(self) -> tuple[Stuk, ...]:
        """The older text alone, with what left it."""
        return tuple(stuk for stuk in self.stukken if stuk.soort is not Soort.BIJ)

    @property
    def nieuw(self) -> tuple[Stuk, ...]:
        """The newer text alone, with what came."""
        return tuple(stuk for stuk in self.stukken if stuk.soort is not Soort.WEG)


def verschil(oud: str, nieuw: str) -> Verschil:
    """The stretches that left, came and stayed; what stayed stands as in the newer text."""
    links, rechts = _delen(oud), _delen(nieuw)
    voor = _gelijk_begin(links, rechts)
    na = _gelijk_begin(links[voor:][::-1], rechts[voor:][::-1])
    midden_l, midden_r = links[voor : len(links) - na], rechts[voor : len(rechts) - na]
    grof = _paren(midden_l, midden_r) > MEESTE_PAREN
    stukken = [
        (Soort.GELIJK, rechts[:voor]),
        *(_geheel(midden_l, midden_r) if grof else _woord_voor_woord(midden_l, midden_r)),
        (Soort.GELIJK, rechts[len(rechts) - na :]),
    ]
    return Verschil(stukken=tuple(_samen(stukken)), grof=grof)


Deel = tuple[str, str]
"""A word, and the white space after it."""
Reeks = tuple[Soort, Sequence[Deel]]


def _delen(tekst: str) -> list[Deel]:
    gevonden = list(WOORD.finditer(tekst))
    einden = [*(woord.start() for woord in gevonden[1:]), len(tekst)]
    return [
        (woord[0], tekst[woord.end() : einde])
        for woord, einde in zip(gevonden, einden, strict=False)
    ]


def _gelijk_begin(links: Sequence[Deel], rechts: Sequence[Deel]) -> int:
    paren = enumerate(zip(links, rechts, strict=False))
    anders = (plek for plek, (een, ander) in paren if een[0] != ander[0])
    return next(anders, min(len(links), len(rechts)))


def _paren(links: Sequence[Deel], rechts: Sequence[Deel]) -> int:
    """How much work it is: the pairs of equal words."""
    van_links = Counter(woord for woord, _ in links)
    van_rechts = Counter(woord for woord, _ in rechts)
    return sum(aantal * van_rechts[woord] for woord, aantal in van_links.items())


def _geheel(links: Sequence[Deel], rechts: Sequence[Deel]) -> Iterator[Reeks]:
    yield Soort.WEG, links
    yield Soort.BIJ, rechts


def _woord_voor_woord(links: Sequence[Deel], rechts: Sequence[Deel]) -> Iterator[Reeks]:
    weger = SequenceMatcher(
        None, [woord for woord, _ in links], [woord for woord, _ in rechts], autojunk=False
    )
    for code, van_l, tot_l, van_r, tot_r in weger.get_opcodes():
        if code == "equal":
            yield Soort.GELIJK, rechts[van_r:tot_r]
        else:
            yield Soort.WEG, links[van_l:tot_l]
            yield Soort.BIJ, rechts[van_r:tot_r]


def _samen(reeksen: Iterable[Reeks]) -> Iterator[Stuk]:
    """Without what is empty; neighbours of one kind as one."""
    open_soort, open_delen = Soort.GELIJK, list[Deel]()
    for soort, delen in reeksen:
        if not delen:
            continue
        if soort is not open_soort and open_delen:
            yield _stuk(open_soort, open_delen)
            open_delen = []
        open_soort = soort
        open_delen.extend(delen)
    if open_delen:
        yield _stuk(open_soort, open_delen)


def _stuk(soort: Soort, delen: Iterable[Deel]) -> Stuk:
    return Stuk(soort=soort, tekst="".join(woord + wit for woord, wit in delen))
