# SPDX-License-Identifier: EUPL-1.2
"""A busy port is no reason to stop: the first free one after it is taken."""

import signal
import socket
import subprocess
import sys
from contextlib import ExitStack, closing

import pytest

from vijftreden.conf.opdrachtregel.start import POGINGEN, stop, vrije_poort

HIER = "127.0.0.1"


@pytest.fixture
def bezet():
    """Listens at a port; the first free one of the machine when none is named."""
    with ExitStack() as stapel:

        def doe(poort=0):
            luisteraar = stapel.enter_context(closing(socket.socket()))
            luisteraar.bind((HIER, poort))
            luisteraar.listen()
            return luisteraar.getsockname()[1]

        yield doe


@pytest.fixture
def reeks(bezet):
    """The first port of twenty-one in a row that are free now."""
    for begin in range(20_000, 60_000, 100):
        if all(is_vrij(poort) for poort in range(begin, begin + POGINGEN + 1)):
            return begin
    pytest.fail("deze machine heeft geen rij vrije poorten")


def is_vrij(poort):
    """Whether nobody answers at this port."""
    with closing(socket.socket()) as proef:
        return proef.connect_ex((HIER, poort)) != 0


def test_a_free_port_is_taken_as_asked(reeks):
    assert vrije_poort(HIER, reeks) == reeks
    assert vrije_poort(HIER, reeks) == reeks, "asking leaves the port free"


def test_the_first_free_one_after_a_busy_port(reeks, bezet):
    for poort in (reeks, reeks + 1, reeks + 3):
        bezet(poort)
    assert vrije_poort(HIER, reeks) == reeks + 2


def test_when_none_is_near_there_is_none(reeks, bezet):
    for poort in range(reeks, reeks + POGINGEN):
        bezet(poort)
    assert vrije_poort(HIER, reeks) is None


def test_an_address_that_this_machine_does_not_have_has_no_free_port():
    assert vrije_poort("192.0.2.7", 8500) is None


@pytest.mark.parametrize("poort", [65_536, 70_000])
def test_a_number_that_is_no_port_is_not_free(poort):
    assert vrije_poort(HIER, poort) is None


def test_the_last_ports_of_all(bezet):
    gevonden = vrije_poort(HIER, 65_530)
    assert gevonden is None or 65_530 <= gevonden <= 65_535


@pytest.mark.parametrize(
    ("oor", "einde"), [("SIG_DFL", -signal.SIGTERM), ("SIG_IGN", -signal.SIGKILL)]
)
def test_a_worker_that_does_not_listen_is_cut_off(oor, einde):
    doet = f"signal.signal(15, signal.{oor}); print(1, flush=True); time.sleep(60)"
    code = f"import signal, time; {doet}"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as werker:
        werker.stdout.readline()
        stop(werker, geduld=0.5)
        assert werker.poll() == einde
