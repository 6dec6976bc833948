# SPDX-License-Identifier: EUPL-1.2
"""From an empty folder to the first page, by the commands of the README."""

import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.architecture.house import ROOT, tracked

ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")
OURS = re.compile(r"^(VIJFTREDEN|DATABASE_URL|DJANGO|PYTEST|PYTHON|VIRTUAL_ENV|COV)")
INSTALL_SECONDS, START_SECONDS, PROMISED_SECONDS = 300, 60, 5


@dataclass(frozen=True, slots=True)
class Started:
    """A running installation: its address, what it said, and how long the first page took."""

    address: str
    words: str
    page: str
    seconds: float


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(**extra: str) -> dict[str, str]:
    """What a newcomer's shell has: nothing of ours."""
    bare = {name: value for name, value in os.environ.items() if not OURS.match(name)}
    return bare | extra


@contextmanager
def running(command, folder: Path, *, patience: int, **extra: str) -> Iterator[Started]:
    """Start, wait for the first page, and stop with Ctrl-C as a person does."""
    log = folder.with_suffix(".log")
    begin = time.monotonic()
    with log.open("w") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment(**extra),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        while not (found := ADDRESS.search(log.read_text())):
            alive = process.poll() is None and time.monotonic() - begin < patience
            assert alive, log.read_text()
            time.sleep(0.05)
        with urlopen(found.group(), timeout=patience) as answer:
            page = answer.read().decode()
        yield Started(found.group(), log.read_text(), page, time.monotonic() - begin)
    finally:
        os.killpg(process.pid, signal.SIGINT)
        process.wait(30)
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@pytest.fixture(scope="module")
def copy(tmp_path_factory) -> Path:
    """The project as a clone would have it, with what is not committed yet."""
    folder = tmp_path_factory.mktemp("vers") / "vijftreden"
    for path in tracked():
        target = folder / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    return folder


@pytest.fixture(scope="module")
def first_start(copy) -> Started:
    """`make start` in the empty folder."""
    command = ["make", "start"]
    port = str(free_port())
    with running(command, copy, patience=INSTALL_SECONDS, VIJFTREDEN_POORT=port) as started:
        return started


def test_make_start_shows_the_demo(first_start):
    assert "Bekijk als" in first_start.page


def test_data_stays_in_the_folder_that_the_readme_names(first_start, copy):
    assert (copy / "data/vijftreden.sqlite3").is_file()


def test_a_second_make_start_is_quick(first_start, copy):
    port = str(free_port())
    with running(["make", "start"], copy, patience=START_SECONDS, VIJFTREDEN_POORT=port) as again:
        assert again.seconds < PROMISED_SECONDS


def test_without_demo_a_newcomer_meets_the_sign_in_page(first_start, copy, tmp_path):
    command = [".venv/bin/vijftreden", "start"]
    extra = {"VIJFTREDEN_POORT": str(free_port()), "VIJFTREDEN_DATA": str(tmp_path / "data")}
    with running(command, copy, patience=START_SECONDS, **extra) as started:
        assert "Aanmelden" in started.page
        assert "Bekijk als" not in started.page


def test_a_busy_port_is_named_and_the_next_free_one_taken(first_start, copy, tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [".venv/bin/vijftreden", "start"]
        extra = {"VIJFTREDEN_POORT": str(port), "VIJFTREDEN_DATA": str(tmp_path / "data")}
        with running(command, copy, patience=START_SECONDS, **extra) as started:
            assert str(port) in started.words
            assert started.address != f"http://127.0.0.1:{port}/"
