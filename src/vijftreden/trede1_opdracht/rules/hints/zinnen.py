# SPDX-License-Identifier: EUPL-1.2
"""A text in sentences, and how hard one of them is to read."""

import re
from collections.abc import Iterator

EINDE = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“‘(]*[A-ZÀ-Ý0-9])|\n+|(?<=;)\s+")
WOORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
KLINKERS = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü]+", re.IGNORECASE)
LANGST = 40_000
"""Of a longer text the rest is not read: it is no opdrachtbrief any more."""
VAST, PER_WOORD, PER_LETTERGREEP = 206.84, 0.93, 77


def zinnen(tekst: str) -> Iterator[str]:
    """The sentences; a line of its own is one too."""
    for deel in EINDE.split(tekst[:LANGST]):
        if zin := deel.strip():
            yield zin


def woorden(zin: str) -> list[str]:
    """The words of a sentence; a number is one."""
    return WOORD.findall(zin)


def leesbaarheid(zin: str) -> float:
    """Douma's measure (1960) of one sentence: the lower, the harder. 0 to 30 is very hard."""
    delen = woorden(zin)
    if not delen:
        return VAST
    lettergrepen = sum(max(1, len(KLINKERS.findall(woord))) for woord in delen)
    return VAST - PER_WOORD * len(delen) - PER_LETTERGREEP * lettergrepen / len(delen)
