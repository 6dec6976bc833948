# SPDX-License-Identifier: EUPL-1.2
"""The words that differ between two versions: a common length, and the longest there may be."""

import statistics
import time
from collections.abc import Iterator
from random import Random

from benchmarks.tabel import getal
from vijftreden.trede1_opdracht.rules.woordverschil import MEESTE_PAREN, verschil

GEWOON = 500
"""Words of a common text."""
LANGST = 4_000
"""Characters that the form of an opdrachtbrief takes in one text."""
GEWONE_WOORDEN = ("de", "het", "een", "van", "en", "in", "is", "op", ".", ",")
WOORDEN = (*GEWONE_WOORDEN, *(f"woord{nummer}" for nummer in range(400)))
GEWICHTEN = [1 / (plaats + 2) for plaats in range(len(WOORDEN))]
"""A few words come often and most seldom, as in any language."""
KEREN = 20


def meet() -> Iterator[tuple[str, ...]]:
    """Per pair of texts: words, the median in milliseconds, and how much that is of the first."""
    eerste = 0.0
    for wat, oud, nieuw in _paren():
        tijden = []
        for _ in range(KEREN):
            begin = time.perf_counter()
            gevonden = verschil(oud, nieuw)
            tijden.append(time.perf_counter() - begin)
        ms = statistics.median(tijden) * 1000
        eerste = eerste or ms
        hoe = "als geheel" if gevonden.grof else "per woord"
        yield wat, getal(len(nieuw.split())), hoe, getal(ms), getal(ms / eerste)


def _paren() -> Iterator[tuple[str, str, str]]:
    kans = Random(1)  # noqa: S311 - words, not secrets
    gewoon = kans.choices(WOORDEN, GEWICHTEN, k=GEWOON)
    lang = _tot_de_grens(kans.choices(WOORDEN, GEWICHTEN, k=LANGST))
    ander = _tot_de_grens(kans.choices(WOORDEN, GEWICHTEN, k=LANGST))
    zelfde = ["de"] * int(MEESTE_PAREN**0.5)
    yield "gewone lengte, elk tiende woord anders", " ".join(gewoon), _elk_tiende(gewoon)
    yield "langste tekst, elk tiende woord anders", " ".join(lang), _elk_tiende(lang)
    yield "langste tekst, alles anders", " ".join(lang), " ".join(ander)
    yield "zelfde woord, net nog per woord", *_tussen(zelfde)
    yield "zelfde woord, tot de grens", *_tussen(_tot_de_grens(["de"] * LANGST))


def _tot_de_grens(woorden: list[str]) -> list[str]:
    return " ".join(woorden)[:LANGST].split()


def _elk_tiende(woorden: list[str]) -> str:
    return " ".join("anders" if plek % 10 == 5 else woord for plek, woord in enumerate(woorden))  # noqa: PLR2004


def _tussen(woorden: list[str]) -> tuple[str, str]:
    """Between a begin and an end that differ, so that nothing of it is set aside as equal."""
    zin = " ".join(woorden)
    return f"oud {zin} weg", f"nieuw {zin} bij"


if __name__ == "__main__":
    from benchmarks.tabel import druk

    druk(
        "Verschil tussen twee versies",
        ["teksten", "woorden", "hoe", "ms", "verhouding"],
        list(meet()),
    )
