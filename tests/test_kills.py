# SPDX-License-Identifier: EUPL-1.2
"""Processes killed at random moments: nothing half, nothing acknowledged lost, the chain holds.

A process that dies, not a machine that loses power. Twenty seeded kills here, five hundred with
the mark `lang`.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from django.db import connection
from django.utils import timezone

from tests.daden import KIND, RIJEN, werker
from tests.factories import installatie, omgeving, systeem
from vijftreden.handeling import journaal, uitbus
from vijftreden.handeling.models import Journaalregel, Uitbericht
from vijftreden.handeling.poort import handeling
from vijftreden.register.models import Organisatie, Persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.trede1_opdracht.services import maak_eigenaarschap
from vijftreden.trede3_momenten.models import Jaarcyclus
from vijftreden.trede3_momenten.services import open_levende_jaren

KILLS = 20
MESSAGES = 150
MOST = 6
"""Acknowledgements after which a process may live on for a moment."""
MOMENT = 0.12
"""Seconds that this moment lasts at most."""
DEEDS = ("register", "handelingen", "werker")


@dataclass
class Victim:
    """The process that forks children to be killed, and what they said."""

    process: subprocess.Popen

    def words(self) -> list[str]:
        """The next line."""
        return self.process.stdout.readline().split()

    def live_and_die(self, deed: str, seed: int, env_id) -> list[list[str]]:
        """Kills a child at a random moment of this seed; gives what it acknowledged."""
        rng = Random(seed)
        self.process.stdin.write(f"{deed} {seed} {env_id}\n")
        self.process.stdin.flush()
        word, pid = self.words()
        assert word == "kind"
        done = [self.words() for _ in range(rng.randrange(MOST))]
        time.sleep(rng.uniform(0, MOMENT))
        os.kill(int(pid), signal.SIGKILL)
        done += iter(self.words, ["einde"])
        quiet()
        assert {words[0] for words in done} <= {"gedaan"}
        return [words[1:] for words in done]


def quiet() -> None:
    """Until the database's server has ended what its dead client had begun."""
    if connection.vendor != "postgresql":
        return
    others = (
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'"
    )
    until = time.monotonic() + 10
    with connection.cursor() as cursor:
        cursor.execute(others)
        while cursor.fetchone()[0]:
            assert time.monotonic() < until
            time.sleep(0.01)
            cursor.execute(others)


@contextmanager
def victim(env: dict[str, str]) -> Iterator[Victim]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.slachtoffer"],
        cwd=Path(__file__).parents[1],
        env={**env, "DJANGO_SETTINGS_MODULE": "vijftreden.conf.settings"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    one = Victim(process)
    assert one.words() == ["klaar"]
    try:
        yield one
    finally:
        process.stdin.close()
        process.wait(30)
        process.stdout.close()


def prepare() -> Actor:
    """An environment with three arrangements, their calendars, and work in the outbox."""
    actor = systeem(omgeving())
    keys = [
        maak_eigenaarschap(
            actor, naam=f"GGD Polder {number}", gr_vorm="OL", deelnemersoorten=["gemeente"]
        ).pk
        for number in range(3)
    ]
    open_levende_jaren(actor, opdracht_ids=keys)
    fill(actor)
    return actor


@handeling(Recht.KALENDER_BEREKENEN)
def fill(actor: Actor) -> None:
    """Messages for the worker."""
    for number in range(MESSAGES):
        name = f"Bericht {number}"
        uitbus.stuur(actor, soort=KIND, sleutel=name, inhoud={"naam": name})


def rows(model, actor, *fields, **filters) -> list:
    with zicht(actor):
        return list(model.objects.of(actor).filter(**filters).values_list(*fields))


def lines(actor, recht: Recht, herkomst: str = "kill") -> list:
    """Object and contents of each line that a victim wrote."""
    found = rows(
        Journaalregel,
        actor,
        "object_id",
        "inhoud__tekst",
        handeling=recht.value,
        herkomst=herkomst,
    )
    return found


def check_chains(*actors: Actor) -> None:
    for actor in actors:
        with zicht(actor):
            assert list(journaal.controleer(actor)) == []


def check_register(acknowledged: set[int]) -> None:
    """One file whole, or none; and as many lines as files, the last acknowledged among them."""
    names = [name for (name,) in rows(Organisatie, installatie(), "naam")]
    of_file = {int(re.fullmatch(r"Gemeente \d+ van (\d+)", name)[1]) for name in names}
    assert len(names) in {0, RIJEN}
    assert len(of_file) <= 1
    written = lines(installatie(), Recht.REGISTER_IMPORTEREN)
    assert len(written) >= len(acknowledged)
    assert bool(written) == bool(names)
    assert not acknowledged or max(of_file) >= max(acknowledged)
    assert all('"fouten":0' in text for _, text in written)


def check_roles(actor: Actor, acknowledged: set[str]) -> None:
    """Every role has its line and every line its role; and its holder has a name."""
    roles = {str(key) for (key,) in rows(Rolvervulling, actor, "pk")}
    written = [str(key) for key, _ in lines(actor, Recht.ROL_GEVEN)]
    assert sorted(roles) == sorted(written)
    assert acknowledged <= roles
    holders = {key for (key,) in rows(Rolvervulling, actor, "persoon_id")}
    people = {key for (key,) in rows(Persoon, actor, "pk", naam__startswith="Persoon ")}
    assert holders == people


def check_dates(actor: Actor, acknowledged: dict[str, int]) -> None:
    """The version of a cycle counts its acts: as many lines as changes."""
    written = [str(key) for key, _ in lines(actor, Recht.JAARCYCLUS_VASTLEGGEN)]
    for key, version in rows(Jaarcyclus, actor, "pk", "versie"):
        assert written.count(str(key)) == version - 1
        assert version >= acknowledged.get(str(key), 1)


def check_messages(actor: Actor, acknowledged: set[str]) -> None:
    """What is done was done; what was going on is at most one message; nothing disappeared."""
    stand = dict(rows(Uitbericht, actor, "sleutel", "staat", soort=KIND))
    assert len(stand) == MESSAGES
    people = [name for (name,) in rows(Persoon, actor, "naam", naam__startswith="Bericht ")]
    done = {key for key, staat in stand.items() if staat == "gedaan"}
    busy = {key for key, staat in stand.items() if staat == "bezig"}
    assert done | acknowledged <= set(people)
    assert set(people) <= done | busy
    assert len(busy) <= 1
    assert len(people) == len(lines(actor, Recht.PERSOON_VASTLEGGEN, "werker"))


def five_minutes_later(actor: Actor) -> None:
    """What a dead worker held is free again."""
    with zicht(actor):
        held = Uitbericht.objects.of(actor).filter(staat="bezig")
        held.update(geclaimd_tot=timezone.now() - timedelta(seconds=1), pogingen=1)


def kill_and_check(env: dict[str, str], seeds: range) -> dict[str, int]:
    """Kills one process per seed and looks after each; how much they acknowledged."""
    actor, counts = prepare(), dict.fromkeys(DEEDS, 0)
    files: set[int] = set()
    roles: set[str] = set()
    messages: set[str] = set()
    dates: dict[str, int] = {}
    with victim(env) as process:
        for seed in seeds:
            deed = DEEDS[seed % len(DEEDS)]
            done = process.live_and_die(deed, seed, actor.omgeving_id)
            counts[deed] += len(done)
            for words in done:
                match words:
                    case ["rol", key]:
                        roles.add(key)
                    case ["datum", key, version]:
                        dates[key] = int(version)
                    case ["bericht", _, *name]:
                        messages.add(" ".join(name))
                    case [number]:
                        files.add(int(number))
            check_register(files)
            check_roles(actor, roles)
            check_dates(actor, dates)
            check_messages(actor, messages)
            check_chains(actor, installatie())
            five_minutes_later(actor)
    whole_on_disk()
    return counts


def whole_on_disk() -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA integrity_check")
            assert cursor.fetchone() == ("ok",)


@pytest.mark.motor
def test_twenty_kills(verse_database, omgeving_van_proces):
    counts = kill_and_check(omgeving_van_proces(), range(KILLS))
    assert all(counts.values()), f"geen enkele bevestiging: {counts}"


@pytest.mark.lang
@pytest.mark.motor
@pytest.mark.parametrize("series", range(1, 26))
def test_five_hundred_kills(verse_database, omgeving_van_proces, series):
    kill_and_check(omgeving_van_proces(), range(series * KILLS, (series + 1) * KILLS))


@pytest.mark.motor
def test_what_the_dead_left_is_done_by_the_living(verse_database, omgeving_van_proces):
    """One worker that lives finishes all; of each that was killed at most one was done twice."""
    actor = prepare()
    with victim(omgeving_van_proces()) as process:
        for seed in range(3):
            process.live_and_die("werker", seed, actor.omgeving_id)
            five_minutes_later(actor)
    werker(0, actor.omgeving_id)
    names = [name for (name,) in rows(Persoon, actor, "naam")]
    assert set(names) == {f"Bericht {number}" for number in range(MESSAGES)}
    assert len(names) <= MESSAGES + 3
    assert set(rows(Uitbericht, actor, "staat")) == {("gedaan",)}
    check_chains(actor)
