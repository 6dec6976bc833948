# SPDX-License-Identifier: EUPL-1.2
"""The real server and its worker, killed while a member posts: what was answered is there.

`vijftreden start` as users run it, a real sign-in, and kill -9 of both processes at seeded random
moments. Four kills here, forty with the mark `lang`; test_kills.py kills what has no browser.
"""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.client import HTTPConnection, HTTPException
from http.cookies import SimpleCookie
from itertools import count, cycle
from pathlib import Path
from random import Random
from threading import Timer
from urllib.parse import urlencode

import pytest

from tests.factories import DAG, Lid, installatie, lid, omgeving, systeem
from tests.test_kills import check_chains, five_minutes_later, lines, quiet, rows, whole_on_disk
from vijftreden.handeling.models import Journaalregel, Uitbericht
from vijftreden.portefeuille.herziening import DIRECT
from vijftreden.portefeuille.models import Stand
from vijftreden.register.models import Persoon, Vergaderdatum
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht, Soort
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.trede1_opdracht.services import maak_eigenaarschap
from vijftreden.trede3_momenten.models import Jaarcyclus
from vijftreden.trede3_momenten.services import open_levende_jaren

KILLS = 4
LEAST, MOST = 3, 9
"""Acknowledgements after which the server may live on for a moment."""
MOMENT = 1.2
"""Seconds that this moment lasts at most: longer than the worker sleeps."""
PATIENCE = 60
PASSWORD = "drie woorden en een komma"
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")
WEB = "web 127.0.0.1"
LATER = "stand-herzien"


@dataclass
class Browser:
    """What a member's browser keeps, and what the server acknowledged to it."""

    lid: Lid
    port: int = 0
    cookies: SimpleCookie = field(default_factory=SimpleCookie)
    numbers: Iterator[int] = field(default_factory=count)
    roles: set[str] = field(default_factory=set)
    dates: set[tuple[str, int, str]] = field(default_factory=set)
    meetings: set[date] = field(default_factory=set)

    def ask(self, path: str, body: str | None = None) -> tuple[int, str, str]:
        """Status, where it sends us, and the page."""
        headers = {
            "Cookie": "; ".join(f"{c.key}={c.coded_value}" for c in self.cookies.values()),
            "Content-Type": "application/x-www-form-urlencoded",
        }
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)) as connection:
            connection.request("GET" if body is None else "POST", path, body, headers)
            answer = connection.getresponse()
            for cookie in answer.msg.get_all("Set-Cookie", ()):
                self.cookies.load(cookie)
            return answer.status, answer.getheader("Location", ""), answer.read().decode()

    def form(self, path: str) -> dict[str, str]:
        """The hidden fields of a page."""
        status, _, page = self.ask(path)
        assert status == 200, f"{path}: {status}"
        return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))

    def send(self, path: str, to: str, **fields: object) -> None:
        """Fills in a page; comes back when the server said that it is done."""
        status, where, page = self.ask(path, urlencode(fields))
        assert (status, where.partition("?")[0]) == (302, to), page

    def sign_in(self) -> None:
        known = self.form("/aanmelden/")
        who = {"login": self.lid.account.email, "password": PASSWORD}
        self.send("/aanmelden/", "/", **known, **who)

    def path(self, *parts: object) -> str:
        return "/".join(["", self.lid.omgeving.sleutel, *map(str, parts), ""])

    def give_role(self, budget: Jaarcyclus, _: Random) -> None:
        """A role to somebody new: a person, a role, and the ladder recounted."""
        name = f"Hanna {next(self.numbers)}"
        roles = self.path("opdrachten", budget.opdracht_id, "rollen")
        path = f"{roles}geef/accounthouder/"
        self.send(path, roles, **self.form(path), naam=name, van=DAG)
        self.roles.add(name)

    def enter_date(self, budget: Jaarcyclus, rng: Random) -> None:
        """A board date: the calendar and the ladder are recounted."""
        day = date(budget.jaar - 1, 6, 1) + timedelta(days=rng.randrange(90))
        path = self.path("opdrachten", budget.opdracht_id, "bestuur", budget.pk)
        known = self.form(path)
        self.send(path, path, **known, vergadering_op=day)
        self.dates.add((str(budget.pk), int(known["versie"]), day.isoformat()))

    def enter_meeting(self, _: Jaarcyclus, __: Random) -> None:
        """A meeting of the council: so many ladders that the worker recounts them."""
        day = date(2027, 1, 1) + timedelta(days=next(self.numbers))
        path = self.path("beheer", "vergaderdatums")
        words = {"gremium": "raad", "jaar": day.year, "tekst": f"{day:%d-%m-%Y}", "bewaar": "1"}
        self.send(f"{path}plakken/", path, **{**self.form(path), **words})
        self.meetings.add(day)


ACTS = (Browser.give_role, Browser.enter_date, Browser.enter_meeting)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(env: dict[str, str]) -> tuple[subprocess.Popen, int]:
    """Server and worker in a process group of their own, and the port they named."""
    process = subprocess.Popen(
        [sys.executable, "-m", "vijftreden", "start", "--poort", str(free_port())],
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    words = []
    for line in process.stdout:
        words.append(line)
        if found := ADDRESS.search(line):
            return process, int(found[1])
    pytest.fail("".join(words))


@contextmanager
def running(env: dict[str, str]) -> Iterator[tuple[subprocess.Popen, int]]:
    """Afterwards both processes are gone: they are the ones that hold the pipe open."""
    process, port = start(env)
    try:
        yield process, port
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=PATIENCE)
        quiet()


def post_until_killed(browser: Browser, env: dict[str, str], budgets: list, seed: int) -> None:
    """Acts in the order of this seed; after some of them the server has not long to live."""
    rng = Random(seed)
    order: Iterator[Callable] = cycle(rng.sample(ACTS, len(ACTS)))
    with running(env) as (process, browser.port):
        if not browser.cookies:
            browser.sign_in()
        for _ in range(rng.randrange(LEAST, MOST)):
            next(order)(browser, rng.choice(budgets), rng)
        killer = Timer(rng.uniform(0, MOMENT), os.killpg, (process.pid, signal.SIGKILL))
        killer.start()
        try:
            while True:
                next(order)(browser, rng.choice(budgets), rng)
        except (OSError, HTTPException):
            killer.join()
            assert process.wait(PATIENCE) == -signal.SIGKILL


def prepare() -> tuple[Actor, Lid]:
    """An environment with more items than an act recounts itself, and a member who may act."""
    here = omgeving()
    actor = systeem(here)
    kind = {"gr_vorm": "OL", "deelnemersoorten": ["gemeente"]}
    names = [f"GGD Polder {number}" for number in range(DIRECT + 1)]
    keys = [maak_eigenaarschap(actor, naam=name, **kind).pk for name in names]
    open_levende_jaren(actor, opdracht_ids=keys)
    member = lid(here, Soort.ADVISEUR, naam="Adri Adviseur")
    member.account.set_password(PASSWORD)
    member.account.save()
    return actor, member


def said(actor: Actor, recht: Recht) -> list[tuple[str, dict]]:
    """Object and contents of each line that the member's acts wrote."""
    return [(str(key), json.loads(text)) for key, text in lines(actor, recht, WEB)]


def check_roles(actor: Actor, browser: Browser) -> None:
    """Every role has its line and its holder, and every line its role."""
    roles = rows(Rolvervulling, actor, "pk", "persoon__naam")
    written = [key for key, _ in said(actor, Recht.ROL_GEVEN)]
    assert sorted(str(key) for key, _ in roles) == sorted(written)
    names = [name for _, name in roles]
    assert browser.roles <= set(names)
    people = [name for (name,) in rows(Persoon, actor, "naam", naam__startswith="Hanna ")]
    assert sorted(people) == sorted(names)


def check_dates(actor: Actor, browser: Browser) -> None:
    """The version of a cycle counts its lines; the last line says what stands there."""
    written = said(actor, Recht.JAARCYCLUS_VASTLEGGEN)
    triples = {(key, text["versie"], text["vergadering_op"]) for key, text in written}
    assert len(triples) == len(written)
    assert browser.dates <= triples
    for key, version, day in rows(Jaarcyclus, actor, "pk", "versie", "vergadering_op"):
        own = sorted(triple[1:] for triple in triples if triple[0] == str(key))
        assert [before for before, _ in own] == list(range(1, version))
        assert (day.isoformat() if day else None) == (own[-1][1] if own else None)


def check_meetings(actor: Actor, browser: Browser, messages: int) -> None:
    """Every meeting has its line and its message for the worker."""
    days = {day for (day,) in rows(Vergaderdatum, actor, "datum")}
    written = said(actor, Recht.VERGADERDATUM_VASTLEGGEN)
    assert browser.meetings <= days
    assert sorted(text["nieuw"] for _, text in written) == [
        [f"raad {day}"] for day in sorted(days)
    ]
    assert len(rows(Uitbericht, actor, "pk", soort=LATER)) == messages + len(days)


def check_rest(actor: Actor) -> None:
    """One worker had at most one message in hand; nothing was refused; the chains hold."""
    assert len(rows(Uitbericht, actor, "pk", staat="bezig")) <= 1
    assert rows(Journaalregel, actor, "pk", resultaat="geweigerd") == []
    check_chains(actor, installatie())


def check_the_living(actor: Actor, browser: Browser, env: dict[str, str]) -> None:
    """A server that lives knows the member still, and its worker does all that was left."""
    with running(env) as (process, browser.port):
        browser.form(browser.path("beheer", "vergaderdatums"))
        until = time.monotonic() + PATIENCE
        while set(rows(Uitbericht, actor, "staat")) != {("gedaan",)}:
            assert time.monotonic() < until, rows(Uitbericht, actor, "soort", "staat", "fout")
            time.sleep(0.2)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert rows(Stand, actor, "verouderd") == [(False,)] * (DIRECT + 1)


def kill_and_check(env: dict[str, str], seeds: range) -> None:
    """Kills server and worker once per seed and looks after each; at the end all is done."""
    actor, member = prepare()
    with zicht(actor):
        budgets = list(Jaarcyclus.objects.of(actor).filter(soort="begroting").order_by("pk"))
    messages = len(rows(Uitbericht, actor, "pk", soort=LATER))
    browser = Browser(member)
    for seed in seeds:
        post_until_killed(browser, env, budgets, seed)
        check_roles(actor, browser)
        check_dates(actor, browser)
        check_meetings(actor, browser, messages)
        check_rest(actor)
        five_minutes_later(actor)
    check_the_living(actor, browser, env)
    check_rest(actor)
    whole_on_disk()


@pytest.fixture
def omgeving_van_server(verse_database, omgeving_van_proces) -> dict[str, str]:
    """With static files of its own: `start` collects them, and others read the shared ones."""
    env = omgeving_van_proces()
    static = Path(env["VIJFTREDEN_DATA"], "static")
    shared = static.resolve()
    static.unlink()
    shutil.copytree(shared, static)
    return env


@pytest.mark.motor
def test_four_kills_of_server_and_worker(omgeving_van_server):
    kill_and_check(omgeving_van_server, range(KILLS))


@pytest.mark.lang
@pytest.mark.motor
@pytest.mark.parametrize("series", range(1, 11))
def test_forty_kills_of_server_and_worker(omgeving_van_server, series):
    kill_and_check(omgeving_van_server, range(series * KILLS, (series + 1) * KILLS))
