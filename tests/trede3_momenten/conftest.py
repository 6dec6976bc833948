# SPDX-License-Identifier: EUPL-1.2
"""An environment whose acts recount the calendar, without the steps above this one."""

import pytest

from tests import factories
from vijftreden.handeling.haken import HAKEN
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.services import bereken


def _hertel(actor, spoor):
    if spoor.geraakt:
        systeem = Actor.systeem(actor.omgeving_id, dag=actor.dag, herkomst="test")
        with zicht(systeem):
            bereken(systeem, opdracht_ids=sorted(spoor.geraakt))


@pytest.fixture
def hier(db, monkeypatch):
    """An environment; what an act touches is recounted in the act itself."""
    monkeypatch.setattr(HAKEN, "na_handeling", [_hertel])
    return factories.omgeving()
