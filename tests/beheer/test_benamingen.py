# SPDX-License-Identifier: EUPL-1.2
"""The page Benamingen: a ready set in one click, an own word beside it, a bad choice told."""

import pytest
from django.urls import reverse

from tests.factories import als, lid, omgeving
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.instellingen import keuzes, labels
from vijftreden.trede1_opdracht.selectors import rollabels

pytestmark = pytest.mark.django_db


@pytest.fixture
def beheerder():
    return lid(omgeving(), Soort.BEHEERDER)


def stuur(client, wie, **anders):
    velden = {sleutel.naam: sleutel.standaard for sleutel in (*keuzes(), *labels())}
    weg = reverse("beheer:benamingen", kwargs={"omgeving": wie.omgeving.sleutel})
    return als(client, wie).post(weg, velden | anders)


def test_a_set_is_chosen_and_an_own_word_goes_before_it(client, beheerder):
    woorden = {
        "benaming.opdrachtgevers": "bo_ao",
        "benaming.project": "projectmatig",
        "label.ambtelijk_opdrachtgever": "Trekker",
    }
    assert stuur(client, beheerder, **woorden).status_code == 302
    with zicht(beheerder.actor):
        namen = rollabels(beheerder.actor, relatievormen()["project"])
    assert namen["bestuurlijk_opdrachtgever"] == "BO"
    assert namen["ambtelijk_opdrachtgever"] == "Trekker"
    assert namen["opdrachtnemer"] == "Projectleider"


def test_what_is_no_choice_is_told_and_kept_out(client, beheerder):
    antwoord = stuur(client, beheerder, **{"benaming.opdrachtgevers": "hoofdman"})
    assert antwoord.status_code in {200, 400}
    assert "hoofdman" in antwoord.content.decode()
    with zicht(beheerder.actor):
        namen = rollabels(beheerder.actor, relatievormen()["project"])
    assert namen["bestuurlijk_opdrachtgever"] == "Portefeuillehouder"
