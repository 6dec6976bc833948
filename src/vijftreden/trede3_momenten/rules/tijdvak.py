# SPDX-License-Identifier: EUPL-1.2
"""A finding with the days on which it holds, so that the next turn is known."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from vijftreden.kern.bevinding import Bevinding
from vijftreden.trede3_momenten.rules.feiten import Feiten


@dataclass(frozen=True, slots=True, kw_only=True)
class Tijdvak:
    """A finding that holds in `[van, tot)`; None is without end on that side.

    The finding does not know the day of reading: its evidence stays equal as long as it holds.
    """

    bevinding: Bevinding
    van: date | None = None
    tot: date | None = None

    def bevat(self, dag: date) -> bool:
        """Whether the finding holds on this day."""
        return (self.van is None or self.van <= dag) and (self.tot is None or dag < self.tot)


@dataclass(frozen=True, slots=True)
class Tijdregel:
    """A rule as a tread reads it, made from a function that gives findings with their days."""

    vakken: Callable[[Feiten], Iterator[Tijdvak]]

    def __call__(self, feiten: Feiten) -> tuple[Bevinding, ...]:
        if feiten.rust:
            return ()
        return tuple(vak.bevinding for vak in self.vakken(feiten) if vak.bevat(feiten.peildatum))


def eerste_wending(regels: Iterable[Tijdregel], feiten: Feiten) -> date | None:
    """The first day after the day of reading on which one of these rules can answer otherwise."""
    if feiten.rust:
        return None
    grenzen = (
        grens for regel in regels for vak in regel.vakken(feiten) for grens in (vak.van, vak.tot)
    )
    return min((dag for dag in grenzen if dag and dag > feiten.peildatum), default=None)
