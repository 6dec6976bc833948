# SPDX-License-Identifier: EUPL-1.2
"""Counting terms by the Algemene termijnenwet: forward terms move, terms counted back do not."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from vijftreden.kern.kalender.feestdagen import feestdagen
from vijftreden.kern.normen import Normen

EEN_DAG = timedelta(days=1)
ZATERDAG = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Werkdagen:
    """Which days are working days for a term that the law sets."""

    feestdagen: frozenset[str]
    gelijkgesteld: frozenset[date] = frozenset()

    @classmethod
    def uit(cls, awt: Normen, peildatum: date) -> Self:
        """The working days by the norms of the Algemene termijnenwet that hold on a day."""
        besluit = awt.op("gelijkgesteld-bij-besluit", peildatum)
        return cls(
            feestdagen=frozenset(
                awt.op("feestdagen", peildatum).lijst
                + awt.op("gelijkgesteld-in-de-wet", peildatum).lijst
            ),
            gelijkgesteld=frozenset(map(date.fromisoformat, besluit.lijst)),
        )

    def is_werkdag(self, dag: date) -> bool:
        """Not a Saturday, Sunday, recognised holiday or day equated with one (art. 1, 3)."""
        return (
            dag.weekday() < ZATERDAG
            and dag not in self.gelijkgesteld
            and dag not in feestdagen(dag.year, self.feestdagen)
        )

    def schuif_op(self, dag: date) -> date:
        """The day itself, or the first working day after it (art. 1 lid 1)."""
        while not self.is_werkdag(dag):
            dag += EEN_DAG
        return dag

    def tel_vooruit(self, vanaf: date, duur: timedelta) -> date:
        """The last day of a term that starts after `vanaf`; moves to a working day."""
        return self.schuif_op(vanaf + duur)


def tel_terug(vanaf: date, duur: timedelta) -> date:
    """The last day that leaves the whole term before `vanaf`; never moved (art. 1 lid 2)."""
    return vanaf - duur


def in_weekend(dag: date) -> bool:
    """Saturday or Sunday."""
    return dag.weekday() >= ZATERDAG
