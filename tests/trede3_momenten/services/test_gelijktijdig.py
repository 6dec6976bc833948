# SPDX-License-Identifier: EUPL-1.2
"""Two at once: one decision comes of it, and the other is told; with real threads."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede3_momenten import services
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.motor


def tegelijk(*taken):
    """Runs these at the same moment, each on a connection of its own; gives what came of each."""
    start = Barrier(len(taken))

    def doe(taak):
        try:
            start.wait(10)
            return taak()
        except (Botsing, Invoerfout) as fout:
            return fout
        finally:
            connection.close()

    with ThreadPoolExecutor(len(taken)) as groep:
        return list(groep.map(doe, taken))


@pytest.fixture
def p(verse_database):
    return wereld.project()


def test_two_who_release_the_same_concept_make_one_decision(p):
    moment = wereld.moment(p.op)
    wereld.concept(p.secretaris.actor, moment, **wereld.mits("parkeerbalans"))
    actoren = (p.gever.actor, p.wethouder.actor, p.namens)
    uit = tegelijk(*[lambda actor=actor: wereld.stel_vast(actor, moment) for actor in actoren])
    assert sum(isinstance(deel, Botsing) for deel in uit) == 2
    [regel] = wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)
    assert len(regel.voorwaarden) == 1


def test_releasing_and_rewriting_at_once_never_releases_what_was_not_read(p):
    moment = wereld.moment(p.op)
    wereld.concept(p.secretaris.actor, moment)
    uit = tegelijk(
        lambda: wereld.stel_vast(p.gever.actor, moment),
        lambda: wereld.concept(p.secretaris.actor, moment, versie=1, reden="Anders."),
    )
    assert sum(isinstance(deel, Botsing) for deel in uit) == 1
    besluiten = wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)
    assert [regel.reden for regel in besluiten] in (
        [],
        ["Het ontwerp past binnen kaders en geld."],
    )


def test_two_first_concepts_are_one(p):
    moment = wereld.moment(p.op)
    uit = tegelijk(
        *[
            lambda lid=lid: wereld.concept(lid.actor, moment)
            for lid in (p.gever, p.secretaris, p.wethouder)
        ]
    )
    assert sum(isinstance(deel, Botsing) for deel in uit) == 2


def test_two_corrections_of_one_decision_are_one(p):
    moment = wereld.moment(p.op)
    eerste = wereld.besluit(p.gever.actor, moment)
    uit = tegelijk(
        *[
            lambda lid=lid: services.begin_correctie(
                lid.actor, opdracht_id=p.op.pk, besluit_id=eerste.pk
            )
            for lid in (p.gever, p.wethouder)
        ]
    )
    assert len({deel.pk for deel in uit}) == 1
    uit = tegelijk(
        *[lambda lid=lid: wereld.stel_vast(lid.actor, moment) for lid in (p.gever, p.wethouder)]
    )
    assert sum(isinstance(deel, Botsing) for deel in uit) == 1
    assert len(wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)) == 2


def test_a_question_is_withdrawn_or_answered_and_never_both(p):
    gesteld = wereld.vraag(p)
    wereld.concept(p.gever.actor, gesteld.stuurmoment)
    tegelijk(
        lambda: wereld.stel_vast(p.gever.actor, gesteld.stuurmoment),
        lambda: services.trek_vraag_in(
            p.nemer.actor, opdracht_id=p.op.pk, vraag_id=gesteld.pk, versie=1
        ),
    )
    besluiten = wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)
    [vraag] = wereld.lees(p.gever.actor, "vragen_van", p.op.pk)
    assert (len(besluiten) == 1) != (vraag.ingetrokken_op is not None)
