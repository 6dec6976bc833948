# SPDX-License-Identifier: EUPL-1.2
"""What happened on a commission: writing is kept as one types, and told once."""

import pytest

from tests.trede1_opdracht.stuur import TEKST, project
from vijftreden.portefeuille.selectors import opdrachtblad
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import services

pytestmark = pytest.mark.django_db


def test_many_times_kept_is_one_event_and_what_came_before_stays_in_sight():
    werk = project()
    actor, pk = werk.gever.actor, werk.op.pk
    werk.deel()
    for nummer in range(30):
        services.bewaar_brief(
            actor, opdracht_id=pk, versie=nummer or None, **{**TEKST, "kaders": f"Kader {nummer}"}
        )
    with zicht(actor):
        gebeurd = [deel.handeling for deel in opdrachtblad(actor, pk).gebeurtenissen]
    assert gebeurd.count("Er is aan de opdrachtbrief geschreven") == 2
    assert "Er is een nieuwe versie van de opdrachtbrief" in gebeurd
