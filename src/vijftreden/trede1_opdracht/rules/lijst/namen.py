# SPDX-License-Identifier: EUPL-1.2
"""Which spellings are one name: the same for sure, or so much alike that somebody must say."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
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
    vaak = {vorm: sum(geteld[naam] for naam in vormen[vorm]) for vorm in sorted(vormen) if vorm}
    for een, ander in (*_zelfde_achternaam(vaak), *_tikfouten(list(vaak))):
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


def _zelfde_achternaam(vaak: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """ "J. Jansen" beside "Jan Jansen"; "Jansen" beside either.

    Half a name that fits more people is asked about beside the one who is named most, so that no
    question makes two people one.
    """
    per_naam: dict[str, list[str]] = defaultdict(list)
    for vorm in vaak:
        voor, _, achter = vorm.partition(" ")
        per_naam[achter or voor].append(vorm)
    for achternaam, lijst in per_naam.items():
        heel = [vorm for vorm in lijst if not _is_half(vorm) and vorm != achternaam]
        letters = [vorm for vorm in lijst if _is_half(vorm) and vorm != achternaam]
        for vorm in letters:
            if past := [ander for ander in heel if ander[0] == vorm[0]]:
                yield vorm, max(past, key=lambda ander: vaak[ander])
        if achternaam in lijst and (past := heel or letters):
            yield achternaam, max(past, key=lambda ander: vaak[ander])


def _is_half(vorm: str) -> bool:
    """Initials before the surname, and no first name."""
    return len(vorm.partition(" ")[0]) <= VOORLETTERS


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
