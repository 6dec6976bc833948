# SPDX-License-Identifier: EUPL-1.2
"""Which spellings are one name: the same for sure, or so much alike that somebody must say."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from vijftreden.trede1_opdracht.rules.lijst.naam import Naam, lees_naam, normaal

__all__ = ["Naam", "Naamgroep", "groepen", "lees_naam", "normaal"]

LIJKT = 88
VOORLETTERS = 2
"""As many letters before a surname are initials and not a first name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naamgroep:
    """Spellings of one name. `gelijk`: the same but for capitals, accents, dots and titles.

    Not `gelijk`: they look alike, and a person must say which of them are the same. `naam` is the
    spelling that stands there most often, and then the longest.
    """

    naam: str
    spellingen: tuple[str, ...]
    gelijk: bool


def groepen(namen: Iterable[str]) -> tuple[Naamgroep, ...]:
    """Only groups of two spellings and more: first those that are the same, then to ask about."""
    geteld = Counter(namen)
    vormen: dict[str, list[str]] = defaultdict(list)
    for naam in geteld:
        vormen[normaal(naam)].append(naam)
    beste = {
        vorm: max(lijst, key=lambda n: (geteld[n], len(n), n != n.lower(), n))
        for vorm, lijst in vormen.items()
    }
    gelijk = [
        Naamgroep(naam=beste[vorm], spellingen=tuple(sorted(lijst)), gelijk=True)
        for vorm, lijst in vormen.items()
        if len(lijst) > 1
    ]
    keten = _Keten()
    for een, ander in _lijken(sorted(vorm for vorm in vormen if vorm)):
        keten.verbind(een, ander)
    vragen = []
    for groep in keten.groepen():
        spellingen = sorted(beste[vorm] for vorm in groep)
        naam = _beste(spellingen, geteld)
        vragen.append(Naamgroep(naam=naam, spellingen=tuple(spellingen), gelijk=False))
    return tuple(sorted(gelijk, key=_orde) + sorted(vragen, key=_orde))


def _beste(namen: Iterable[str], geteld: Counter[str]) -> str:
    return max(namen, key=lambda naam: (geteld[naam], len(naam), naam != naam.lower(), naam))


def _orde(groep: Naamgroep) -> str:
    return groep.naam.casefold()


def _lijken(vormen: list[str]) -> Iterator[tuple[str, str]]:
    yield from _zelfde_achternaam(vormen)
    yield from _tikfouten(vormen)


def _zelfde_achternaam(vormen: list[str]) -> Iterator[tuple[str, str]]:
    """ "J. Jansen" and "Jan Jansen"; "Jansen" and "Jan Jansen"."""
    per_naam: dict[str, list[str]] = defaultdict(list)
    for vorm in vormen:
        voor, _, achter = vorm.partition(" ")
        per_naam[achter or voor].append(vorm)
    for achternaam, lijst in per_naam.items():
        for plek, een in enumerate(lijst):
            for ander in lijst[plek + 1 :]:
                if achternaam in (een, ander) or _voorletters(een, ander):
                    yield een, ander


def _voorletters(een: str, ander: str) -> bool:
    """One has initials where the other has a first name that starts with them."""
    a, b = een.partition(" ")[0], ander.partition(" ")[0]
    return a[0] == b[0] and min(len(a), len(b)) <= VOORLETTERS


def _tikfouten(vormen: list[str]) -> Iterator[tuple[str, str]]:
    """A letter more, less or other; looked for among names that start their surname alike."""
    blokken: dict[str, list[str]] = defaultdict(list)
    for vorm in vormen:
        blokken[vorm.rpartition(" ")[2][0]].append(vorm)
    for blok in blokken.values():
        for plek, een in enumerate(blok):
            for ander, _, _ in process.extract(
                een, blok[plek + 1 :], scorer=fuzz.ratio, score_cutoff=LIJKT, limit=None
            ):
                if not _andere_voorletter(een, ander):
                    yield een, ander


def _andere_voorletter(een: str, ander: str) -> bool:
    a, b = een.partition(" ")[0], ander.partition(" ")[0]
    return a[0] != b[0] and min(len(a), len(b)) <= VOORLETTERS


class _Keten:
    """What is connected, directly or through others."""

    def __init__(self) -> None:
        self.boven: dict[str, str] = {}

    def wortel(self, wie: str) -> str:
        """The one that stands for the whole group."""
        while (boven := self.boven.setdefault(wie, wie)) != wie:
            wie = boven
        return wie

    def verbind(self, een: str, ander: str) -> None:
        """These two belong together."""
        self.boven[self.wortel(een)] = self.wortel(ander)

    def groepen(self) -> list[list[str]]:
        """All groups."""
        uit: dict[str, list[str]] = defaultdict(list)
        for wie in list(self.boven):
            uit[self.wortel(wie)].append(wie)
        return list(uit.values())
