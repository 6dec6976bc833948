# SPDX-License-Identifier: EUPL-1.2
"""Two at once: one of them gets the role, and no number or arrangement is given out twice."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db import connection

from tests.factories import lees, lid, omgeving, opdracht, systeem
from tests.trede1_opdracht.stuur import project
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Bevestiging
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.motor
MET = 4


def tegelijk(taken):
    """Runs these at the same moment, each on a connection of its own; gives what came of each."""
    start = Barrier(len(taken))

    def doe(taak):
        try:
            start.wait(10)
            return taak()
        except Invoerfout as fout:
            return fout
        finally:
            connection.close()

    with ThreadPoolExecutor(len(taken)) as groep:
        return list(groep.map(doe, taken))


def test_a_vacant_role_is_taken_by_one(verse_database):
    hier = omgeving()
    op = opdracht(hier)
    actoren = [lid(hier).actor for _ in range(MET)]
    uitkomsten = tegelijk(
        [
            lambda actor=actor: services.neem_rol(
                actor, opdracht_id=op.pk, rol="ambtelijk_eigenaar"
            )
            for actor in actoren
        ]
    )
    assert sum(isinstance(uitkomst, Invoerfout) for uitkomst in uitkomsten) == MET - 1
    beeld = lees(systeem(hier), selectors.rollen_van, op.pk).beeld("ambtelijk_eigenaar")
    assert len(beeld.lopend) == 1
    assert sum(bool(lees(actor, selectors.mijn_opdracht_ids)) for actor in actoren) == 1


def test_numbers_are_given_once_and_an_arrangement_is_made_once(verse_database):
    hier = omgeving()

    def maak(naam):
        return services.maak_eigenaarschap(
            systeem(hier), naam=naam, gr_vorm="OL", deelnemersoorten=["gemeente"]
        )

    gemaakt = tegelijk([lambda naam=naam: maak(naam) for naam in ("A", "B", "A", "B")])
    assert len({deel.pk for deel in gemaakt}) == 2
    assert {deel.referentie for deel in gemaakt} == {"2026-001", "2026-002"}


def test_of_two_who_share_one_concept_one_makes_the_version(verse_database):
    werk = project()
    werk.bewaar()

    def deel(wie):
        try:
            return services.deel_brief(wie.actor, opdracht_id=werk.op.pk, versie=1)
        except (Botsing, ObjectDoesNotExist) as fout:
            return fout

    uitkomsten = tegelijk([lambda wie=wie: deel(wie) for wie in (werk.gever, werk.wethouder)] * 2)
    assert sum(not isinstance(deel, Exception) for deel in uitkomsten) == 1
    assert [versie.nummer for versie in werk.beeld().versies] == [1]


def test_both_sides_who_confirm_at_once_make_one_agreement(verse_database):
    """Each says yes once, and the second of them knows that it was the second."""
    werk = project()
    brief = werk.deel(werk.adviseur)
    gezegd = tegelijk(
        [lambda wie=wie: werk.bevestig(wie, brief) for wie in (werk.gever, werk.nemer)] * 2
    )
    assert len({deel.pk for deel in gezegd}) == 2
    assert werk.beeld().nieuwste.bevestigd
    actor = systeem(werk.op.omgeving)
    assert lees(actor, lambda wie: Bevestiging.objects.of(wie).count()) == 2
    momenten = lees(
        actor,
        lambda wie: list(
            Stuurmoment.objects.of(wie).filter(
                opdracht_id=werk.op.pk, soort="opdrachtformulering", gehouden_op__isnull=False
            )
        ),
    )
    assert len(momenten) == 1


def test_of_answers_to_one_telling_one_stands(verse_database):
    werk = project()
    verteld = werk.vertel(werk.deel())
    uitkomsten = tegelijk(
        [
            lambda wie=wie: werk.antwoord(verteld, wie, herkend=True)
            for wie in (werk.gever, werk.wethouder)
        ]
        * 2
    )
    assert sum(not isinstance(deel, Invoerfout) for deel in uitkomsten) == 1


def test_a_change_is_asked_once_however_often_the_button_is_pressed(verse_database):
    werk = project()
    brief = werk.deel()
    gevraagd = tegelijk([lambda: werk.vraag(brief)] * MET)
    assert len({deel.pk for deel in gevraagd}) == 1
