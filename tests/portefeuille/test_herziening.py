# SPDX-License-Identifier: EUPL-1.2
"""Many acts in a row with one recount at the end: what is stored is the same."""

from datetime import timedelta

import pytest

from tests.factories import DAG, lees, omgeving, systeem
from vijftreden.portefeuille.herziening import ladders_straks
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.trede1_opdracht.services import maak_eigenaarschap, maak_opdracht
from vijftreden.trede3_momenten.models import Kalenderdatum, Stuurmoment
from vijftreden.trede3_momenten.services import open_levende_jaren

pytestmark = pytest.mark.django_db


def maak(actor):
    """A project that begins, and an arrangement with its years."""
    project = maak_opdracht(
        actor,
        naam="Fietspad Noord",
        relatievorm="project",
        fase="initiatief",
        eind_op=DAG + timedelta(days=400),
    )
    regeling = maak_eigenaarschap(
        actor, naam="Dienst", gr_vorm="OL", deelnemersoorten=["gemeente"]
    )
    open_levende_jaren(actor, opdracht_ids=[regeling.pk])
    return project, regeling


def opgeslagen(actor):
    """What recounting leaves, without keys."""
    standen = Stand.objects.of(actor).order_by("opdracht__referentie")
    datums = Kalenderdatum.objects.of(actor).order_by("jaarcyclus__jaar", "soort", "datum")
    momenten = Stuurmoment.objects.of(actor).order_by("soort", "gepland_op", "fase")
    return (
        list(standen.values_list("ladder", "stap_code", "herzie_op", "volgende_op")),
        list(datums.values_list("soort", "datum", "wettelijke_grens")),
        list(momenten.values_list("soort", "fase", "gepland_op")),
    )


def test_inside_moments_are_planned_and_no_ladder_is_stored():
    actor = systeem(omgeving())
    with ladders_straks():
        maak(actor)
    standen, _, momenten = lees(actor, opgeslagen)
    assert standen == []
    assert {soort for soort, *_ in momenten} == {
        "businesscase",
        "selectie",
        "opdrachtformulering",
        "voortgang",
        "faseovergang",
        "evaluatie",
    }


def test_recounted_at_the_end_it_is_as_if_each_act_was():
    ieder, straks = systeem(omgeving()), systeem(omgeving())
    maak(ieder)
    with ladders_straks():
        maak(straks)
    herzie_alles(straks)
    stand, datums, momenten = lees(straks, opgeslagen)
    assert (stand, datums, momenten) == lees(ieder, opgeslagen)
    assert len(stand) == 2
    assert datums


def test_afterwards_acts_recount_as_before_also_when_one_failed():
    actor = systeem(omgeving())
    with pytest.raises(ZeroDivisionError), ladders_straks():
        raise ZeroDivisionError
    maak(actor)
    assert len(lees(actor, opgeslagen)[0]) == 2
