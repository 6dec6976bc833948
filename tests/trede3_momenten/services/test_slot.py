# SPDX-License-Identifier: EUPL-1.2
"""Two people at once: one wins, the other is told; nothing is lost in between."""

from threading import Barrier, Thread

import pytest
from django.db import connection

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.handeling.haken import HAKEN
from vijftreden.kern.kalender import Cyclus
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede3_momenten.services import leg_bestuursdatums_vast, open_wijziging

pytestmark = pytest.mark.motor


def tegelijk(*taken):
    """Do these at the same moment, each on a connection of its own; what they gave or raised."""
    begin = Barrier(len(taken))
    uitkomsten = [None] * len(taken)

    def doe(plaats, taak):
        begin.wait()
        try:
            uitkomsten[plaats] = taak()
        except Botsing as fout:
            uitkomsten[plaats] = fout
        finally:
            connection.close()

    draden = [Thread(target=doe, args=paar) for paar in enumerate(taken)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join(30)
    return uitkomsten


def test_of_two_who_read_the_same_version_one_wins(verse_database, monkeypatch):
    monkeypatch.setattr(HAKEN, "na_handeling", [])
    op = wereld.regeling(factories.omgeving())
    rij = wereld.cyclus(op)

    def leg_vast(tekst):
        return leg_bestuursdatums_vast(
            wereld.actor_van(op),
            opdracht_id=op.pk,
            jaarcyclus_id=rij.id,
            versie=rij.versie,
            vergadering_op=wereld.dag(tekst),
        )

    uitkomsten = tegelijk(lambda: leg_vast("2027-06-30"), lambda: leg_vast("2027-07-07"))
    botsingen = [u for u in uitkomsten if isinstance(u, Botsing)]
    gelukt = [u for u in uitkomsten if u is not None and not isinstance(u, Botsing)]
    assert (len(botsingen), len(gelukt)) == (1, 1)
    nu = wereld.cyclus(op)
    assert nu.datums.vergadering == gelukt[0].vergadering_op == botsingen[0].huidig.vergadering_op
    assert nu.versie == rij.versie + 1


def test_two_amendments_at_once_get_two_numbers(verse_database, monkeypatch):
    monkeypatch.setattr(HAKEN, "na_handeling", [])
    op = wereld.regeling(factories.omgeving())

    def maak(naam):
        return open_wijziging(wereld.actor_van(op), opdracht_id=op.pk, jaar=2027, naam=naam)

    tegelijk(lambda: maak("een"), lambda: maak("twee"))
    nummers = {
        wereld.cyclus(op, Cyclus.WIJZIGING, 2027, naam=n).volgnummer for n in ("een", "twee")
    }
    assert nummers == {1, 2}
