# SPDX-License-Identifier: EUPL-1.2
"""What counting costs: the same number of queries, however many arrangements."""

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.trede3_momenten.services import bereken, open_levende_jaren


def test_a_count_costs_the_same_for_one_and_for_ten(hier):
    ids = [wereld.regeling(hier).pk for _ in range(10)]
    systeem = factories.systeem(hier)

    def tel(aantal):
        bereken(systeem, opdracht_ids=ids[:aantal])

    assert wereld.vragen(lambda: tel(1)) == wereld.vragen(lambda: tel(10)) <= 16


def test_a_first_count_of_ten_costs_no_more_than_a_few_batches(hier):
    ids = [factories.opdracht(hier).pk for _ in range(10)]
    systeem = factories.systeem(hier)
    assert wereld.vragen(lambda: open_levende_jaren(systeem, opdracht_ids=ids)) <= 60
