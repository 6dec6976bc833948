# SPDX-License-Identifier: EUPL-1.2
""" "Welke zijn van jou?" when it is unclear, or another was first: nothing typed is lost."""

import pytest

from tests.factories import DAG, als, lees, lid, omgeving, persoon, systeem
from tests.portefeuille.vanjou import (
    NEMER,
    adres,
    bij,
    houders,
    lees_in,
    stuur,
    velden,
    wachtend,
)
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.trede1_opdracht.selectors import onbevestigde_rollen
from vijftreden.trede1_opdracht.services import leg_afspraak_vast

pytestmark = pytest.mark.django_db


@pytest.fixture
def hier():
    return omgeving()


@pytest.fixture
def anna(hier):
    return lid(hier, naam="Anna Ambtelijk", functie="hoofd Ruimte")


def test_nothing_chosen_and_something_filled_in_without_an_answer_are_asked(client, hier, anna):
    [op, _] = lees_in(hier, anna, "Een", "Twee")
    als(client, anna)
    antwoord = stuur(client, hier)
    assert "Kies bij minstens één opdracht ja of nee" in antwoord.content.decode()
    antwoord = stuur(client, hier, **{bij(op, NEMER): "Iemand"})
    assert antwoord.status_code == 400
    assert "Is deze van jou?" in antwoord.content.decode()
    assert len(wachtend(anna)) == 2


def test_a_name_of_two_people_is_asked_again(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    for _ in range(2):
        persoon(hier, naam="Twee Ling", functie="adviseur")
    als(client, anna)
    antwoord = stuur(client, hier, **{bij(op, "antwoord"): "ja", bij(op, NEMER): "Twee Ling"})
    assert "Meer mensen heten zo" in antwoord.content.decode()


def test_what_another_changed_meanwhile_is_shown_and_then_my_choice_counts(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    als(client, anna)
    oud = velden(client, hier) | {bij(op, "antwoord"): "ja", bij(op, NEMER): "Nora Nieuw"}
    [regel] = lees(anna.actor, onbevestigde_rollen)[0]
    plek = regel.plek(NEMER)
    leg_afspraak_vast_zonder_dag(hier, op, plek)
    antwoord = client.post(adres(hier), oud)
    assert antwoord.status_code == 400
    bladzij = antwoord.content.decode()
    assert "Er staat nu: Piet Projectleider" in bladzij
    [regel] = antwoord.context["bladregels"]
    assert regel[NEMER].value() == "Nora Nieuw"
    weer = oud | {veld.html_name: veld.value() for veld in regel if veld.is_hidden}
    assert client.post(adres(hier), weer).status_code == 302
    assert houders(hier, op)[NEMER] == [("Nora Nieuw", DAG)]


def leg_afspraak_vast_zonder_dag(hier, op, plek):
    """Somebody touched the role beside mine: its version is one higher, and still not agreed."""
    lees(
        systeem(hier),
        lambda w: Rolvervulling.objects.of(w).wijzig(plek.rolvervulling_id, versie=plek.versie),
    )


def test_what_another_confirmed_meanwhile_is_said(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    als(client, anna)
    oud = velden(client, hier) | {bij(op, "antwoord"): "ja"}
    [regel] = lees(anna.actor, onbevestigde_rollen)[0]
    leg_afspraak_vast(
        systeem(hier),
        opdracht_id=op.pk,
        rolvervulling_id=regel.rolvervulling_id,
        versie=1,
        afgesproken_op=DAG,
    )
    antwoord = client.post(adres(hier), oud, follow=True)
    assert "heeft iemand anders dit intussen al gedaan" in antwoord.content.decode()
