# SPDX-License-Identifier: EUPL-1.2
"""Hints at an opdrachtbrief that is being written: few at a time, never a block.

A hint looks at what was written, not at who wrote it; nothing of it is kept.
"""

from collections.abc import Callable, Iterable, Iterator

from vijftreden.trede1_opdracht.rules.hints import inhoud, taal
from vijftreden.trede1_opdracht.rules.hints.hint import NUTTIGST, Hint, Stuk
from vijftreden.trede1_opdracht.rules.hints.woorden import woordenboek

__all__ = ["NUTTIGST", "Hint", "Stuk", "eerste", "hints", "hints_bij"]

REGELS: tuple[Callable[[Stuk], Iterator[Hint]], ...] = (
    inhoud.verwisseld,
    inhoud.gemist,
    inhoud.geld,
    taal.vaag,
    taal.moeilijk,
)


def hints(stuk: Stuk) -> tuple[Hint, ...]:
    """All hints, the most useful first, of each text no more than a few."""
    gevonden = sorted(
        (hint for regel in REGELS for hint in regel(stuk)),
        key=lambda hint: NUTTIGST.index(hint.code),
    )
    meeste = woordenboek().maten["per_tekst"].waarde
    per_tekst: dict[str, int] = {}
    uit = []
    for hint in gevonden:
        per_tekst[hint.tekst] = per_tekst.get(hint.tekst, 0) + 1
        if per_tekst[hint.tekst] <= meeste:
            uit.append(hint)
    return tuple(uit)


def hints_bij(stuk: Stuk, namen: Iterable[str]) -> tuple[Hint, ...]:
    """Those about these texts or fields."""
    gevraagd = frozenset(namen)
    return tuple(hint for hint in hints(stuk) if hint.tekst in gevraagd)


def eerste(alle: tuple[Hint, ...]) -> tuple[Hint, ...]:
    """As many as one person can mend in one go."""
    return alle[: woordenboek().maten["eerst"].waarde]
