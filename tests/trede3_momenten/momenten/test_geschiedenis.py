# SPDX-License-Identifier: EUPL-1.2
"""What happened before this system: one click per moment, or for all that must have."""

import pytest

from tests.factories import systeem
from tests.trede3_momenten.momenten.conftest import een, momenten, plan, project, uit_lijst
from vijftreden.kern.ids import uuid7
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import services
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.web.fouten import Invoerfout

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


def test_history_is_one_click_for_all_that_must_have_been(straat):
    """Of running work: the beginning. Not the phase of now, not the talk that comes."""
    op = uit_lijst(straat.omgeving)
    plan(op)
    actor = systeem(straat.omgeving)
    assert services.leg_geschiedenis_vast(actor, opdracht_id=op.pk) == 3
    assert {deel.soort.value for deel in momenten(op) if deel.historie} == {
        "businesscase",
        "selectie",
        "opdrachtformulering",
    }
    assert services.leg_geschiedenis_vast(actor, opdracht_id=op.pk) == 0
    evaluatie = een(op, "evaluatie")
    ids = [evaluatie.id]
    assert services.leg_geschiedenis_vast(actor, opdracht_id=op.pk, stuurmoment_ids=ids) == 1
    with pytest.raises(Invoerfout):
        services.leg_geschiedenis_vast(actor, opdracht_id=op.pk, stuurmoment_ids=ids)
    with pytest.raises(Stuurmoment.DoesNotExist):
        services.leg_geschiedenis_vast(actor, opdracht_id=op.pk, stuurmoment_ids=[uuid7()])


def test_history_takes_phases_that_were_left_and_no_day_that_lies_ahead(straat):
    op = project(straat.omgeving, fase="initiatief")
    plan(op)
    actor = systeem(straat.omgeving)
    with zicht(actor):
        type(op)._base_manager.filter(pk=op.pk).update(fase="ontwerp")
    assert services.leg_geschiedenis_vast(actor, opdracht_id=op.pk) == 1
    overgangen = {deel.fase: deel.historie for deel in momenten(op, "faseovergang")}
    assert overgangen == {"initiatief": True, "ontwerp": False}
    assert not een(op, "businesscase").historie
