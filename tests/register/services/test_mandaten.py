# SPDX-License-Identifier: EUPL-1.2
"""The register of mandates as it is kept: half-open, corrected with a lock, read in once."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests import factories
from tests.factories import DAG, lees
from vijftreden.handeling.models import Journaalregel
from vijftreden.register import services
from vijftreden.register.rules.mandaatinhoud import Mandaatinhoud, Mandaatinvoer
from vijftreden.register.selectors import functies, mandaten
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.toegang.rijen import Botsing
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
INHOUD = Mandaatinhoud(
    onderwerp="Inhuur", van=date(2026, 1, 1), bron="Mandaatbesluit", maximum=Decimal(50_000)
)


@pytest.fixture
def baas():
    hier = factories.omgeving()
    return factories.lid(hier, Soort.BEHEERDER, functie="hoofd ruimte")


def regels(*namen):
    return [Mandaatinvoer(functie=naam, inhoud=INHOUD) for naam in namen]


def test_a_list_is_one_act_and_the_second_time_changes_nothing(baas):
    eerst = services.importeer_mandaten(baas.actor, regels=regels("Hoofd Ruimte", "Directeur"))
    assert (eerst.nieuw, eerst.functies) == (2, 2)
    weer = services.importeer_mandaten(baas.actor, regels=regels("hoofd ruimte", "Directeur"))
    assert (weer.nieuw, weer.gewijzigd, weer.ongewijzigd, weer.functies) == (0, 0, 2, 0)
    ruimer = Mandaatinvoer(functie="Directeur", inhoud=replace(INHOUD, maximum=Decimal(90_000)))
    assert services.importeer_mandaten(baas.actor, regels=[ruimer]).gewijzigd == 1
    regel = lees(baas.actor, lambda wie: Journaalregel.objects.of(wie).count())
    assert regel == 3


def test_a_line_is_corrected_with_its_version_and_ended(baas):
    functie = services.leg_functie_vast(baas.actor, naam="Directeur", niveau=1)
    rij = services.leg_mandaat_vast(baas.actor, functie_id=functie.pk, inhoud=INHOUD)
    wijziging = {"mandaat_id": rij.pk, "functie_id": functie.pk, "inhoud": INHOUD}
    services.wijzig_mandaat(baas.actor, versie=1, **wijziging)
    with pytest.raises(Botsing):
        services.wijzig_mandaat(baas.actor, versie=1, **wijziging)
    services.beeindig_mandaat(baas.actor, mandaat_id=rij.pk, versie=2, tot=DAG)
    assert lees(baas.actor, mandaten) == ()
    assert len(lees(baas.actor, mandaten, ook_vorige=True)) == 1
    with pytest.raises(Invoerfout):
        services.beeindig_mandaat(baas.actor, mandaat_id=rij.pk, versie=3, tot=date(2025, 1, 1))


def test_people_get_the_function_that_stands_beside_their_name(baas):
    services.leg_functie_vast(baas.actor, naam="Hoofd Ruimte", niveau=2)
    assert services.neem_functies_over(baas.actor, van=DAG) == 1
    assert services.neem_functies_over(baas.actor, van=DAG) == 0
    [regel] = lees(baas.actor, functies)
    assert [houder.persoon_id for houder in regel.houders] == [baas.persoon.pk]


def test_one_function_once_and_one_holder_once(baas):
    functie = services.leg_functie_vast(baas.actor, naam="Directeur")
    with pytest.raises(Invoerfout):
        services.leg_functie_vast(baas.actor, naam="directeur")
    velden = {"functie_id": functie.pk, "persoon_id": baas.persoon.pk}
    services.leg_aanstelling_vast(baas.actor, van=date(2026, 1, 1), tot=DAG, **velden)
    services.leg_aanstelling_vast(baas.actor, van=DAG, **velden)
    with pytest.raises(Invoerfout):
        services.leg_aanstelling_vast(baas.actor, van=date(2026, 6, 1), **velden)


def test_who_may_not_keep_it_does_not(baas):
    lid = factories.lid(baas.omgeving)
    with pytest.raises(GeenRecht):
        services.importeer_mandaten(lid.actor, regels=regels("Directeur"))
