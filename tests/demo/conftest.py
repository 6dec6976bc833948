# SPDX-License-Identifier: EUPL-1.2
"""The demo world, loaded once for a class of tests; what a test does is undone."""

import pytest
from django.db import transaction

from tests.klok import op_dag
from vijftreden.conf.demo import laad_demo
from vijftreden.conf.demo.lader import cast


@pytest.fixture(scope="class")
def geladen(request, django_db_setup, django_db_blocker):
    """The demo as somebody who starts it on the day `DAG` of the class finds it."""
    vandaag = request.cls.DAG
    with django_db_blocker.unblock(), op_dag(vandaag), transaction.atomic():
        laad_demo(vandaag=vandaag)
        yield vandaag
        transaction.set_rollback(True)
    cast.cache_clear()


@pytest.fixture
def dag(geladen):
    """The day of the demo; afterwards the demo is as it was."""
    with transaction.atomic():
        yield geladen
        transaction.set_rollback(True)
