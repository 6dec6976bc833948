# SPDX-License-Identifier: EUPL-1.2
"""Processes killed while they decide: a decision is whole, with its conditions and its line.

Twenty seeded kills here, five hundred with the mark `lang`.
"""

from collections import Counter

import pytest

from tests import factories
from tests.test_kills import KILLS, check_chains, lines, rows, victim, whole_on_disk
from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede3_momenten.models import Besluit, Besluitconcept, Stuurmoment, Voorwaarde

MOMENTS = 3


def check(actor: Actor, acknowledged: set[str]) -> None:
    """Every decision has its line and its two conditions; per moment one holds, or none."""
    made = {
        str(key): (moment, corrects)
        for key, moment, corrects in rows(Besluit, actor, "pk", "stuurmoment_id", "corrigeert_id")
    }
    assert acknowledged <= set(made)
    assert sorted(made) == sorted(str(key) for key, _ in lines(actor, Recht.BESLUIT_VASTSTELLEN))
    conditions = rows(Voorwaarde, actor, "besluit_id", "vervallen_op")
    assert Counter(str(key) for key, _ in conditions) == dict.fromkeys(made, 2)
    corrected = {str(corrects) for _, corrects in made.values() if corrects}
    holds = {key: moment for key, (moment, _) in made.items() if key not in corrected}
    assert len(set(holds.values())) == len(holds)
    assert {str(key) for key, lapsed in conditions if lapsed is None} == set(holds)
    held = {key for key, day in rows(Stuurmoment, actor, "pk", "gehouden_op") if day}
    assert held == set(holds.values())
    for moment, corrects in rows(Besluitconcept, actor, "stuurmoment_id", "corrigeert_id"):
        last = {key for key, of in holds.items() if of == moment}
        assert ({str(corrects)} if corrects else set()) == last


def kill_and_check(env: dict[str, str], seeds: range) -> int:
    """Kills one process per seed and looks after each; how much they acknowledged."""
    here = factories.omgeving()
    project = wereld.project(here)
    for _ in range(MOMENTS):
        wereld.moment(project.op)
    actor, acknowledged = factories.systeem(here), set()
    with victim(env) as process:
        for seed in seeds:
            for (key,) in process.live_and_die("besluiten", seed, here.pk):
                acknowledged.add(key)
            check(actor, acknowledged)
            check_chains(actor)
    whole_on_disk()
    return len(acknowledged)


@pytest.mark.motor
def test_twenty_kills_while_deciding(verse_database, omgeving_van_proces):
    assert kill_and_check(omgeving_van_proces(), range(KILLS))


@pytest.mark.lang
@pytest.mark.motor
@pytest.mark.parametrize("series", range(1, 26))
def test_five_hundred_kills_while_deciding(verse_database, omgeving_van_proces, series):
    kill_and_check(omgeving_van_proces(), range(series * KILLS, (series + 1) * KILLS))
