# SPDX-License-Identifier: EUPL-1.2
"""The set-up of every test: databases and Django, the browser, the user stories."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.klok import op_dag

pytest_plugins = ["tests.plugins.databank", "tests.plugins.browser", "tests.plugins.verhalen"]

settings.register_profile("kort", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("lang", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("VIJFTREDEN_HYPOTHESIS", "kort"))


@pytest.fixture(autouse=True)
def klok(request: pytest.FixtureRequest) -> Iterator[None]:
    """Pages read the clock, the cast lives on `DAG`: so it is that day, whatever day it is.

    The demo that is served to a browser was loaded today, and stays there.
    """
    if "demo_database" in request.fixturenames:
        yield
        return
    from tests.factories import DAG  # noqa: PLC0415  (needs Django, which starts after this file)

    with op_dag(getattr(request.cls, "DAG", DAG)):
        yield
