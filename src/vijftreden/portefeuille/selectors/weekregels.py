# SPDX-License-Identifier: EUPL-1.2
"""What waits for me as lines of a week: one line per commission where that can be."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.kern.bevinding import Bevinding
from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.portefeuille.weekregels import WEEKREGELS
from vijftreden.trede3_momenten.selectors import GESPREKCODE, MOMENTCODE, Weekfeit, Weeksoort
from vijftreden.web.verwoording import Verwoording, verwoord

LANGSTE_TEKST = 120
CRISIS = "week-crisis"
OVERGANGEN = (Momentsoort.FASEOVERGANG, Momentsoort.BUSINESSCASE)
"""Moments that are prepared on the sheet of the decision instead of that of a conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekregel:
    """One line in words, with the commission and the moment or condition that it is about."""

    woorden: Verwoording
    opdracht_id: UUID | None = None
    onderwerp_id: UUID | None = None
    op: date | None = None


def met_bevestiging(regels: Sequence[Weekregel], aantal: int) -> Sequence[Weekregel]:
    """With one line for all that was read in with my name; only a crisis goes before it."""
    if not aantal:
        return regels
    code = "week-bevestigen" if aantal > 1 else "week-bevestigen-een"
    eerst = [regel for regel in regels if regel.woorden.code == CRISIS]
    daarna = [regel for regel in regels if regel.woorden.code != CRISIS]
    return [*eerst, Weekregel(woorden=_woorden(code, aantal=aantal)), *daarna]


def regels_van_momenten(
    feiten: Sequence[Weekfeit], *, gever: Collection[UUID], zonder_gesprek: Collection[UUID]
) -> Sequence[Weekregel]:
    """In the order of the facts. Several of a kind on one commission share a line.

    A conversation has no line of its own where something else on that commission asks: that is
    what the conversation will be about. `zonder_gesprek`: of these only what was asked counts.
    """
    aantallen = Counter((feit.opdracht_id, feit.soort) for feit in feiten)
    vragend = {feit.opdracht_id for feit in feiten if feit.soort is not Weeksoort.GESPREK}
    gezien: set[tuple[UUID, Weeksoort]] = set()
    regels = []
    for feit in feiten:
        sleutel = (feit.opdracht_id, feit.soort)
        overbodig = feit.soort is Weeksoort.GESPREK and (
            feit.opdracht_id in vragend or feit.opdracht_id in zonder_gesprek
        )
        if overbodig or (sleutel in gezien and feit.soort is not Weeksoort.VOORWAARDE):
            continue
        gezien.add(sleutel)
        regels.append(
            Weekregel(
                woorden=_van_feit(feit, aantallen[sleutel], feit.opdracht_id in gever),
                opdracht_id=feit.opdracht_id,
                onderwerp_id=feit.onderwerp_id,
                op=feit.op,
            )
        )
    return regels


def _van_feit(feit: Weekfeit, aantal: int, van_gever: bool) -> Verwoording:
    if feit.soort is Weeksoort.CRISIS:
        code = CRISIS
    elif feit.soort is Weeksoort.GEVRAAGD:
        code = "week-gevraagd-meer" if aantal > 1 else "week-gevraagd"
    elif feit.soort is Weeksoort.VOORWAARDE:
        code = "week-voorwaarde-voorbij" if feit.klaar else "week-voorwaarde"
    elif feit.soort is Weeksoort.CONCEPT:
        code = "week-concept-naam" if feit.tekst else "week-concept"
    else:
        code = _gesprekscode(feit, van_gever)
    return _woorden(
        code,
        aantal=aantal,
        tekst=_kort(feit.tekst),
        moment=f"{MOMENTCODE}{feit.moment}",
        gesprek=f"{GESPREKCODE}{feit.moment}",
    )


def _gesprekscode(feit: Weekfeit, van_gever: bool) -> str:
    if not van_gever:
        return "week-gesprek-nemer"
    if feit.moment in OVERGANGEN:
        return "week-overgang"
    return "week-gesprek-klaar" if feit.klaar else "week-gesprek"


def _woorden(code: str, **bewijs: object) -> Verwoording:
    return verwoord(Bevinding(code=code, bewijs=bewijs), WEEKREGELS)


def _kort(tekst: str) -> str:
    """The beginning, on one line; the whole text stands where the button leads."""
    woorden = " ".join(tekst.split())
    if len(woorden) <= LANGSTE_TEKST:
        return woorden
    return f"{woorden[:LANGSTE_TEKST].rsplit(' ', 1)[0]} …"
