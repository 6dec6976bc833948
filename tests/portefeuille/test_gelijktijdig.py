# SPDX-License-Identifier: EUPL-1.2
"""Two at once: a conversation is settled once, and what is taken over is confirmed once."""

from functools import partial

import pytest

from tests import factories
from tests.factories import DAG
from tests.trede1_opdracht.test_gelijktijdig import tegelijk
from tests.trede3_momenten import besluitwereld as wereld
from tests.trede3_momenten.gesprekswereld import gesprekstafel
from vijftreden.portefeuille import services as lezen_en_doen
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.models import Besluit, Gespreksverslag
from vijftreden.trede3_momenten.services import Inhoud, bereid_gesprek_voor, stel_gesprek_vast

pytestmark = pytest.mark.motor


def of_botsing(taak):
    """What it gives, or that somebody was first."""
    try:
        return taak()
    except Botsing as fout:
        return fout


def alle(omgeving, model):
    actor = factories.systeem(omgeving)
    with zicht(actor):
        return list(model.objects.of(actor))


def gelukt(uitkomsten):
    return [deel for deel in uitkomsten if not isinstance(deel, Exception)]


def test_a_conversation_is_settled_once(verse_database):
    tafel = gesprekstafel(factories.omgeving())
    actor = tafel.gever.actor
    taken = [
        partial(
            stel_gesprek_vast,
            actor,
            versie=None,
            op=DAG,
            aanwezig=[],
            inhoud=Inhoud(afspraken=f"Afspraak {nummer}"),
            **tafel.plek,
        )
        for nummer in range(4)
    ]
    [eerste] = gelukt(tegelijk(taken))
    [verslag] = alle(tafel.opdracht.omgeving, Gespreksverslag)
    assert verslag.afspraken == eerste.afspraken


def test_of_two_first_preparations_one_stands_and_the_other_is_told(verse_database):
    tafel = gesprekstafel(factories.omgeving())
    taken = [
        partial(
            of_botsing,
            partial(
                bereid_gesprek_voor,
                tafel.gever.actor,
                versie=None,
                antwoorden=[("Vraag?", f"Antwoord {nummer}")],
                afspraken="",
                volgend_op=None,
                **tafel.plek,
            ),
        )
        for nummer in range(2)
    ]
    assert len(gelukt(tegelijk(taken))) == 1


def test_what_is_taken_over_is_confirmed_once(verse_database):
    p = wereld.project()
    taken = [
        partial(
            lezen_en_doen.bevestig_overname,
            wie.actor,
            opdracht_id=p.op.pk,
            reden="Bevestigd bij de overname.",
        )
        for wie in (p.gever, p.wethouder)
    ]
    tegelijk(taken)
    assert len(alle(p.omgeving, Besluit)) == 1
