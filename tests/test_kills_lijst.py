# SPDX-License-Identifier: EUPL-1.2
"""Killed while a list is read in or undone: it is there whole or not at all, and so is undo."""

import pytest

from tests.daden import LIJSTRIJEN
from tests.factories import omgeving, systeem
from tests.test_kills import KILLS, check_chains, lines, rows, victim, whole_on_disk
from vijftreden.portefeuille.models import Stand
from vijftreden.register.models import Persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import (
    Opdracht,
    Opdrachtlijst,
    Referentieteller,
    Rolvervulling,
)


def check_lists(actor: Actor, read: set[str], undone: set[str]) -> None:
    """Each list has all of its commissions or, undone, none; each has a role and a ladder."""
    gone = {
        str(pk): op is not None for pk, op in rows(Opdrachtlijst, actor, "pk", "teruggedraaid_op")
    }
    assert read <= set(gone)
    assert undone <= {pk for pk, is_gone in gone.items() if is_gone}
    assert len(lines(actor, Recht.LIJST_INLEZEN)) == len(gone)
    assert len(lines(actor, Recht.LIJST_TERUGDRAAIEN)) == sum(gone.values())
    there = rows(Opdracht, actor, "pk", "lijst_id", "referentie")
    for pk, is_gone in gone.items():
        found = [key for key, lijst_id, _ in there if str(lijst_id) == pk]
        assert len(found) == (0 if is_gone else LIJSTRIJEN)
    keys = {key for key, _, _ in there}
    assert {key for (key,) in rows(Rolvervulling, actor, "opdracht_id")} == keys
    assert {key for (key,) in rows(Stand, actor, "opdracht_id")} == keys
    assert len({reference for _, _, reference in there}) == len(there)
    assert len(rows(Persoon, actor, "pk")) == len(gone) * LIJSTRIJEN
    counters = rows(Referentieteller, actor, "laatste")
    assert sum(last for (last,) in counters) == len(gone) * LIJSTRIJEN


def kill_and_check(env: dict[str, str], seeds: range) -> int:
    """Kills one process per seed and looks after each; how many lists they acknowledged."""
    actor = systeem(omgeving())
    read: set[str] = set()
    undone: set[str] = set()
    with victim(env) as process:
        for seed in seeds:
            for what, key in process.live_and_die("lijst", seed, actor.omgeving_id):
                (read if what == "lijst" else undone).add(key)
            check_lists(actor, read, undone)
            check_chains(actor)
    whole_on_disk()
    return len(read) * len(undone)


@pytest.mark.motor
def test_twenty_kills_while_a_list_comes_in_or_goes(verse_database, omgeving_van_proces):
    assert kill_and_check(omgeving_van_proces(), range(KILLS))


@pytest.mark.lang
@pytest.mark.motor
@pytest.mark.parametrize("series", range(1, 26))
def test_five_hundred_kills_while_a_list_comes_in_or_goes(
    verse_database, omgeving_van_proces, series
):
    kill_and_check(omgeving_van_proces(), range(series * KILLS, (series + 1) * KILLS))
