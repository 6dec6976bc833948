# SPDX-License-Identifier: EUPL-1.2
"""The fixed cast for every test of this step."""

import pytest

from tests.factories import Bezetting, bezetting
from vijftreden.web import wegwijzer


@pytest.fixture
def cast(db) -> Bezetting:
    """gever, nemer, lezer, beheerder, collega and buur, with their items."""
    return bezetting()


@pytest.fixture(autouse=True, scope="session")
def wegen():
    for naam in ("week", "opdracht", "beheer"):
        if not wegwijzer.bestaat(naam):
            wegwijzer.registreer(
                naam, lambda *delen, naam=naam, omgeving: f"/{omgeving}/{naam}/{delen}"
            )
