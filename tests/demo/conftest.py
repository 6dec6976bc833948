# SPDX-License-Identifier: EUPL-1.2
"""The demo world, loaded once per day that a module asks for; what a test does is undone."""

import pytest
from django.db import transaction

from tests.klok import op_dag
from vijftreden.conf.demo import laad_demo
from vijftreden.conf.demo.lader import cast


@pytest.fixture(scope="module")
def geladen(request, django_db_setup, django_db_blocker):
    """The demo as somebody who starts it on this day finds it; the parameter is the day."""
    with django_db_blocker.unblock(), op_dag(request.param), transaction.atomic():
        laad_demo(vandaag=request.param)
        yield request.param
        transaction.set_rollback(True)
    cast.cache_clear()


@pytest.fixture
def dag(geladen):
    """The day of the demo; afterwards the demo is as it was."""
    with transaction.atomic():
        yield geladen
        transaction.set_rollback(True)
