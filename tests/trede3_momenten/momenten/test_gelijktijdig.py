# SPDX-License-Identifier: EUPL-1.2
"""Two at once: a plan is made once, and one of two conversations is the next one."""

import pytest

from tests.factories import lid, omgeving, rol
from tests.trede1_opdracht.test_gelijktijdig import MET, tegelijk
from tests.trede3_momenten.momenten.conftest import dag, momenten, plan, project
from vijftreden.trede3_momenten.services import plan_gesprek

pytestmark = pytest.mark.motor


def test_a_plan_that_is_made_twice_at_once_is_made_once(verse_database):
    op = project(omgeving())
    gemaakt = tegelijk([lambda: plan(op)] * MET)
    assert sorted(gemaakt) == [0] * (MET - 1) + [6]
    assert len(momenten(op)) == 6


def test_two_who_plan_the_next_conversation_plan_one(verse_database):
    hier = omgeving()
    op = project(hier)
    plan(op)
    wie = lid(hier)
    rol(op, wie, "ambtelijk_opdrachtgever")
    actor = wie.actor
    tegelijk(
        [
            lambda op_dag=op_dag: plan_gesprek(actor, opdracht_id=op.pk, gepland_op=dag(op_dag))
            for op_dag in ("2026-12-01", "2026-12-02")
        ]
    )
    [gesprek] = momenten(op, "voortgang")
    assert gesprek.gepland_op in {dag("2026-12-01"), dag("2026-12-02")}
    assert gesprek.zelf_gepland
