# SPDX-License-Identifier: EUPL-1.2
"""An environment whose acts recount the calendar, without the steps above this one."""

import pytest
from django.utils import timezone

from tests import factories
from vijftreden.handeling.haken import HAKEN
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.services import bereken, open_levende_jaren
from vijftreden.web import wegwijzer


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


NAAR_BOVEN = ("opdracht", "kenmerken", "vergaderdatums", "begin", "kalender_ics", "kalender_xlsx")


@pytest.fixture
def wegen(monkeypatch):
    """The pages of other steps that ours link to stand somewhere, and today is `DAG`."""
    monkeypatch.setattr(timezone, "localdate", lambda *_: factories.DAG)
    bekend = {naam: lambda *delen, naam=naam, **_: f"/elders/{naam}/" for naam in NAAR_BOVEN}
    monkeypatch.setattr(wegwijzer, "_wegen", bekend | wegwijzer._wegen)


@pytest.fixture
def bezet(hier, wegen):
    """The fixed cast, both items with their calendars open."""
    cast = factories.bezetting()
    for omgeving, opdrachten in (
        (cast.omgeving, [cast.opdracht, cast.andere_opdracht]),
        (cast.opdracht_van_buur.omgeving, [cast.opdracht_van_buur]),
    ):
        open_levende_jaren(factories.systeem(omgeving), opdracht_ids=[op.pk for op in opdrachten])
    return cast
