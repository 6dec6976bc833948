# SPDX-License-Identifier: EUPL-1.2
"""From text to cells: pasted cells, and files with a comma, semicolon or tab between them.

Stricter than the csv module where people's lists are loose: a quote opens a cell only when another
one closes it just before a separator. So one stray quote cannot swallow the rest of a list.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

SCHEIDERS = "\t;,|"
KIJK = 60
"""How many lines tell which separator it is."""
GENOEG = 0.8
"""Which part of those lines must have the same number of cells."""
EIGEN_SCHEIDER = re.compile(r"\s*sep=(.)\r?\n", re.I)
"""The first line with which a spreadsheet says its separator."""


def lees_cellen(tekst: str) -> Iterator[tuple[str, ...]]:
    """The lines of a text as cells."""
    if gezegd := EIGEN_SCHEIDER.match(tekst):
        return splits(tekst[gezegd.end() :], gezegd[1])
    return splits(tekst, _scheider(tekst))


def splits(tekst: str, scheider: str) -> Iterator[tuple[str, ...]]:
    """Cells with this separator; a cell between quotes may hold it, and line breaks."""
    teken = re.escape(scheider)
    vorm = re.compile(
        rf'"([^"]*(?:""[^"]*)*)"[ ]*({teken}|\r\n|\r|\n|\Z)'
        rf"|([^{teken}\r\n]*)({teken}|\r\n|\r|\n|\Z)"
    )
    rij: list[str] = []
    plek, klaar = 0, False
    while not klaar:
        stuk = vorm.match(tekst, plek)
        assert stuk is not None, "het tweede deel van het patroon past altijd"
        binnen, na = stuk[1], stuk[2] if stuk[1] is not None else stuk[4]
        rij.append(stuk[3] if binnen is None else binnen.replace('""', '"'))
        plek, klaar = stuk.end(), na != scheider and stuk.end() == len(tekst)
        if na != scheider:
            yield tuple(rij)
            rij = []


def _scheider(tekst: str) -> str:
    """Cells are pasted with tabs; else the separator that gives most lines as many cells."""
    if "\t" in tekst:
        return "\t"
    beste, punten = "\t", 0.0
    for scheider in SCHEIDERS[1:]:
        breedtes = [len(rij) for rij in islice(splits(tekst, scheider), KIJK) if any(rij)]
        breedte, vaak = Counter(breedtes).most_common(1)[0] if breedtes else (1, 0)
        deel = vaak / max(len(breedtes), 1)
        if breedte > 1 and deel >= GENOEG and deel * breedte > punten:
            beste, punten = scheider, deel * breedte
    return beste
