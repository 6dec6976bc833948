# SPDX-License-Identifier: EUPL-1.2
"""An account is found by its address, however that is written; two of one address cannot be."""

import pytest
from django.db import IntegrityError

from vijftreden.toegang.models import Account

pytestmark = pytest.mark.django_db


def test_an_address_is_read_without_regard_to_capitals():
    account = Account._base_manager.create(email="Gea@Waterrijk.example")
    assert Account.objects.get_by_natural_key("gea@waterrijk.EXAMPLE") == account
    with pytest.raises(Account.DoesNotExist):
        Account.objects.get_by_natural_key(None)


def test_an_address_is_had_once():
    Account._base_manager.create(email="gea@waterrijk.example")
    with pytest.raises(IntegrityError):
        Account._base_manager.create(email="GEA@waterrijk.example")
