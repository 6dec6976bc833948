# SPDX-License-Identifier: EUPL-1.2
"""What of a ladder a reader may see, and when its next step is due."""

from collections.abc import Mapping
from datetime import date

from vijftreden.kern.bevinding import Bevinding, Publiek
from vijftreden.kern.trede import Ladder, Tredestand

UITERSTE_SLEUTELS = ("datum", "laatste_goede_dag", "grens", "tot", "vanaf")
"""Keys of evidence that hold the day on which a finding is due, the most telling first."""


def voor_publiek(
    ladder: Ladder, publiek: Mapping[str, Publiek], kanten: frozenset[Publiek]
) -> Ladder:
    """The ladder with only the findings whose public is one of these sides, or both."""
    zichtbaar = kanten | {Publiek.BEIDE}

    def deze(bevindingen: tuple[Bevinding, ...]) -> tuple[Bevinding, ...]:
        return tuple(b for b in bevindingen if publiek[b.code] in zichtbaar)

    return Ladder(
        tuple(
            Tredestand(
                trede=stand.trede,
                naam=stand.naam,
                bevindingen=deze(stand.bevindingen),
                terzijde=deze(stand.terzijde),
            )
            for stand in ladder.treden
        )
    )


def uiterlijk(bevinding: Bevinding) -> date | None:
    """The day on which a finding is due, when its evidence holds one."""
    for sleutel in UITERSTE_SLEUTELS:
        waarde = bevinding.bewijs.get(sleutel)
        if isinstance(waarde, str) and waarde:
            return date.fromisoformat(waarde)
    return None
