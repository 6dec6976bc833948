# SPDX-License-Identifier: EUPL-1.2
"""The maker of rows makes a row of every table; tests of the wall rest on it."""

import pytest

from tests.factories import omgeving
from tests.toegang.elk_model import MODELLEN, maak
from vijftreden.toegang.models import VanOmgeving

pytestmark = pytest.mark.django_db


def test_every_table_of_ours_is_visited():
    assert len(MODELLEN) > 15


@pytest.mark.parametrize("model", MODELLEN, ids=lambda model: model._meta.label)
def test_a_row_can_be_made(model):
    hier = omgeving()
    rij = maak(model, hier)
    assert rij.pk
    assert str(rij)
    if issubclass(model, VanOmgeving):
        assert rij.omgeving_id == hier.pk
