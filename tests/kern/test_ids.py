# SPDX-License-Identifier: EUPL-1.2
"""UUIDv7 as RFC 9562 §5.7 lays it out."""

import os
import time
from uuid import RFC_4122

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.ids import uuid7

# RFC 9562 appendix A.6: Tuesday 22 February 2022 14:22:22.00 GMT-05:00.
MOMENT = 0x017F22E279B0
RAND_A, RAND_B = 0x0CC3, 0x18C4DC0C0C07398F


@pytest.fixture
def klok(monkeypatch):
    """The clock and the random source of this process, set by hand."""

    def zet(milliseconden: int, toeval: bytes) -> None:
        monkeypatch.setattr(time, "time_ns", lambda: milliseconden * 1_000_000 + 999_999)
        monkeypatch.setattr(os, "urandom", lambda lengte: toeval[:lengte])

    return zet


def test_the_example_of_the_standard(klok):
    klok(MOMENT, RAND_A.to_bytes(2, "big") + RAND_B.to_bytes(8, "big"))
    assert str(uuid7()) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@pytest.mark.parametrize(
    ("moment", "toeval", "verwacht"),
    [
        (0, b"\x00" * 10, "00000000-0000-7000-8000-000000000000"),
        ((1 << 48) - 1, b"\xff" * 10, "ffffffff-ffff-7fff-bfff-ffffffffffff"),
        (1 << 48, b"\x00" * 10, "00000000-0000-7000-8000-000000000000"),
    ],
    ids=["the first", "the last", "after the last the clock starts anew"],
)
def test_the_outer_values(klok, moment, toeval, verwacht):
    klok(moment, toeval)
    assert str(uuid7()) == verwacht


@given(st.integers(0, (1 << 48) - 1), st.binary(min_size=10, max_size=10))
def test_whatever_the_clock_and_chance_it_is_version_7(moment, toeval):
    with pytest.MonkeyPatch.context() as buiten:
        buiten.setattr(time, "time_ns", lambda: moment * 1_000_000)
        buiten.setattr(os, "urandom", lambda lengte: toeval[:lengte])
        sleutel = uuid7()
    assert (sleutel.version, sleutel.variant) == (7, RFC_4122)
    assert int(sleutel.hex[:12], 16) == moment


def test_a_key_holds_the_moment_of_its_making():
    voor = time.time_ns() // 1_000_000
    moment = int(uuid7().hex[:12], 16)
    assert voor <= moment <= time.time_ns() // 1_000_000


def test_keys_of_one_moment_differ():
    sleutels = {uuid7() for _ in range(20_000)}
    assert len(sleutels) == 20_000
    assert {sleutel.version for sleutel in sleutels} == {7}
