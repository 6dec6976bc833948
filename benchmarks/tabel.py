# SPDX-License-Identifier: EUPL-1.2
"""Prints a small table."""

import sys
from collections.abc import Iterable, Sequence

HONDERD = 100


def zeg(regel: str) -> None:
    """One line, at once."""
    sys.stdout.write(f"{regel}\n")
    sys.stdout.flush()


def getal(waarde: float) -> str:
    """A number with as many decimals as tell something, written the Dutch way."""
    tekst = f"{waarde:,.0f}" if waarde >= HONDERD or waarde == int(waarde) else f"{waarde:,.2f}"
    return tekst.translate(str.maketrans(",.", ".,"))


def druk(titel: str, kop: Sequence[str], rijen: Iterable[Sequence[str]]) -> None:
    """A title, a head and rows, each column as wide as its widest cell; numbers to the right."""
    alle = [list(kop), *([str(cel) for cel in rij] for rij in rijen)]
    breedtes = [max(map(len, kolom)) for kolom in zip(*alle, strict=True)]
    zeg(f"\n{titel}")
    for rij in alle:
        eerste, *rest = (
            cel.ljust(breedte) if plaats == 0 else cel.rjust(breedte)
            for plaats, (cel, breedte) in enumerate(zip(rij, breedtes, strict=True))
        )
        zeg("  ".join(["", eerste, *rest]).rstrip())
