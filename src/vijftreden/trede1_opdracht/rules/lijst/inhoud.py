# SPDX-License-Identifier: EUPL-1.2
"""What the cells of a column look like: days, amounts, names, phases."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from vijftreden.trede1_opdracht.rules.lijst.cel import ONBEKEND, Cel, is_leeg, tekst
from vijftreden.trede1_opdracht.rules.lijst.datums import is_datum
from vijftreden.trede1_opdracht.rules.lijst.getallen import is_getal
from vijftreden.trede1_opdracht.rules.lijst.naam import VACATURE, is_organisatie
from vijftreden.trede1_opdracht.rules.lijst.soorten import GEWOON, fase_van, soort_van
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Tabel

KIJK = 300
"""How many rows tell what a column looks like."""
VOORBEELDEN = 3
LANG = 60
JAREN = (1990, 2100)
WOORDEN = range(1, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inhoud:
    """Parts between 0 and 1 of the cells that say something; `aantal`: how many those are."""

    aantal: int
    voorbeelden: tuple[str, ...] = ()
    uniek: float = 0
    getallen: float = 0
    jaren: float = 0
    dagen: float = 0
    namen: float = 0
    organisaties: float = 0
    fasen: float = 0
    soorten: float = 0
    groepen: bool = False
    """The first cell is filled, others are empty, and no cell says the same as the one above:
    so people type a programme once, above the rows that belong to it."""


def inhoud_van(tabel: Tabel, plek: int) -> Inhoud:
    """The looks of one column."""
    alle = [rij.cellen[plek] for rij in tabel.rijen[:KIJK]]
    cellen = [cel for cel in alle if not is_leeg(cel) and not _onbekend(cel)]
    if not cellen:
        return Inhoud(aantal=0)
    teksten = [tekst(cel) for cel in cellen]

    def deel(past: Callable[[Cel], bool]) -> float:
        return sum(map(past, cellen)) / len(cellen)

    return Inhoud(
        aantal=len(cellen),
        voorbeelden=tuple(dict.fromkeys(teksten))[:VOORBEELDEN],
        uniek=len(set(teksten)) / len(cellen),
        getallen=deel(_is_getal),
        jaren=deel(_is_jaar),
        dagen=deel(lambda cel: is_datum(cel) or _is_jaar(cel)),
        namen=deel(_kan_naam),
        organisaties=deel(lambda cel: isinstance(cel, str) and is_organisatie(cel)),
        fasen=deel(lambda cel: bool(fase_van(tekst(cel), GEWOON)[0])),
        soorten=deel(lambda cel: bool(soort_van(tekst(cel)))),
        groepen=_groepen(alle),
    )


def _onbekend(cel: Cel) -> bool:
    return isinstance(cel, str) and ONBEKEND.fullmatch(cel) is not None


def _is_getal(cel: Cel) -> bool:
    if isinstance(cel, str):
        return is_getal(cel)
    return isinstance(cel, int | float) and not isinstance(cel, bool)


def _is_jaar(cel: Cel) -> bool:
    """A bare year, typed or counted."""
    woord = tekst(cel)
    return len(woord) == len("2026") and woord.isdigit() and JAREN[0] <= int(woord) <= JAREN[1]


def _kan_naam(cel: Cel) -> bool:
    """A few words without digits, or a vacancy."""
    if not isinstance(cel, str) or len(cel) > LANG:
        return False
    kaal = VACATURE.sub("", cel)
    return not any(teken.isdigit() for teken in kaal) and len(kaal.split()) < WOORDEN.stop


def _groepen(alle: list[Cel]) -> bool:
    gevuld = [cel for cel in alle if not is_leeg(cel)]
    if is_leeg(alle[0]) or len(gevuld) > len(alle) * 2 / 3:
        return False
    return all(boven != onder for boven, onder in pairwise(gevuld))
