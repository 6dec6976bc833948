# SPDX-License-Identifier: EUPL-1.2
"""Which years are still live; what has passed is history, never late."""

from dataclasses import dataclass
from datetime import date

from vijftreden.kern.normen import Normen


@dataclass(frozen=True, slots=True, kw_only=True)
class LevendeJaren:
    """The budget years whose cycle is still open, and the account years still due before them."""

    begrotingen: tuple[int, ...]
    jaarrekeningen: tuple[int, ...]


def levende_jaren(peildatum: date, *, wgr: Normen) -> LevendeJaren:
    """On 2026-11-23: budgets 2028, 2029 and 2030, and the jaarrekeningen of 2026 and 2027.

    A cycle is live up to and including the outer date to the supervisor. The jaarrekening of a
    live budget year belongs to that year and is not named apart.
    """
    begroting = wgr.op("begroting-uiterlijk", peildatum)
    jaarrekening = wgr.op("jaarrekening-uiterlijk", peildatum)
    rond = range(peildatum.year - 2, peildatum.year + 3)
    eerste = next(jaar for jaar in rond if begroting.dag(jaar) >= peildatum)
    aantal = wgr.op("levende-begrotingsjaren", peildatum).aantal
    return LevendeJaren(
        begrotingen=tuple(range(eerste, eerste + aantal)),
        jaarrekeningen=tuple(
            jaar for jaar in rond if jaar < eerste and jaarrekening.dag(jaar) >= peildatum
        ),
    )


def levende_dienstjaren(peildatum: date, *, dienstverlening: Normen) -> tuple[int, ...]:
    """The first year of a service agreement whose evaluation is to come, and those after."""
    evaluatie = dienstverlening.op("evaluatie", peildatum)
    rond = range(peildatum.year - 1, peildatum.year + 2)
    eerste = next(jaar for jaar in rond if evaluatie.dag(jaar) >= peildatum)
    return tuple(range(eerste, eerste + dienstverlening.op("levende-jaren", peildatum).aantal))
