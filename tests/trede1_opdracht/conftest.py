# SPDX-License-Identifier: EUPL-1.2
"""The fixed cast for every test of this step."""

import pytest

from tests.factories import Bezetting, bezetting


@pytest.fixture
def cast(db) -> Bezetting:
    """gever, nemer, lezer, beheerder, collega and buur, with their items."""
    return bezetting()
