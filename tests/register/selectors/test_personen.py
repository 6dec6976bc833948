# SPDX-License-Identifier: EUPL-1.2
"""Reading people costs one query, however many there are."""

import pytest

from tests import factories
from vijftreden.register import selectors
from vijftreden.register.services import leg_persoon_vast
from vijftreden.toegang.sessie import zicht


@pytest.mark.parametrize("n", [1, 10])
def test_people_and_their_names_cost_one_query_each(db, django_assert_num_queries, n):
    systeem = factories.systeem(factories.omgeving())
    ids = [leg_persoon_vast(systeem, naam=f"Persoon {nummer}").pk for nummer in range(n)]
    with zicht(systeem):
        with django_assert_num_queries(1):
            namen = selectors.namen_van(systeem, ids)
        with django_assert_num_queries(1):
            personen = selectors.personen(systeem)
    assert len(namen) == len(personen) == n
    assert namen[ids[0]] == "Persoon 0"
