# SPDX-License-Identifier: EUPL-1.2
"""The contractor's side of a commission: short, true, and for both sides the same."""

import pytest
from django.urls import reverse

from tests.factories import DAG, als, lid, opdracht, rol
from tests.trede1_opdracht.stuur import TEKST, project
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.portefeuille import selectors
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    werk = project()
    herzie(werk)
    return werk


def herzie(werk):
    herzie_alles(Actor.systeem(werk.op.omgeving_id, dag=DAG))


def deel(werk):
    werk.deel()
    herzie(werk)


def adres(werk, naam="jouw_opdracht"):
    plek = {"omgeving": werk.op.omgeving.sleutel, "opdracht_id": werk.op.pk}
    return reverse(f"portefeuille:{naam}", kwargs=plek)


def lees(client, wie, plek, status=200):
    antwoord = als(client, wie).get(plek)
    assert antwoord.status_code == status
    return antwoord.content.decode()


def test_without_a_letter_the_contractor_reads_to_ask_for_it(client, werk):
    pagina = lees(client, werk.nemer, adres(werk))
    assert "Nu niets." in pagina
    assert "Er is nog geen opdrachtbrief gedeeld" in pagina
    assert "Vraag een besluit" in pagina


def test_a_shared_letter_is_read_in_short_and_asks_for_a_yes(client, werk):
    deel(werk)
    pagina = lees(client, werk.nemer, adres(werk))
    assert TEKST["resultaat"] in pagina
    assert TEKST["besluitruimte"] in pagina
    assert "versie 1, nog niet door beide kanten bevestigd" in pagina
    assert "Lees en reageer" in pagina or "Bevestig" in pagina


def test_every_kind_tells_the_logic_of_its_principal(client, werk):
    pagina = lees(client, werk.nemer, adres(werk))
    for stuk in relatievormen()["project"].logica:
        assert stuk.naam in pagina


def test_the_principal_reads_the_same_without_buttons(client, werk):
    deel(werk)
    pagina = lees(client, werk.gever, adres(werk))
    assert "Zo ziet de opdrachtnemer het" in pagina
    assert TEKST["resultaat"] in pagina
    assert "Vraag een besluit" not in pagina


def test_for_others_it_does_not_exist(client, werk):
    lees(client, lid(werk.op.omgeving), adres(werk), 404)
    elders = opdracht(werk.op.omgeving, relatievorm="project")
    ander = lid(werk.op.omgeving)
    rol(elders, ander, "opdrachtnemer")
    lees(client, ander, adres(werk), 404)


def test_the_commission_page_and_the_week_lead_there(client, werk):
    weg = adres(werk)
    assert weg in lees(client, werk.nemer, adres(werk, "opdracht"))
    assert weg in lees(client, werk.gever, adres(werk, "opdracht"))
    week = reverse("portefeuille:week", kwargs={"omgeving": werk.op.omgeving.sleutel})
    assert weg in lees(client, werk.nemer, week)
    assert weg not in lees(client, werk.gever, week)


def test_what_rests_asks_nothing(client, werk):
    systeem = Actor.systeem(werk.op.omgeving_id, dag=DAG)
    with zicht(systeem):
        Opdracht.objects.of(systeem).filter(pk=werk.op.pk).update(slapend=True)
    pagina = lees(client, werk.nemer, adres(werk))
    assert "Er wordt niets van je gevraagd" in pagina
    assert "Vraag een besluit" not in pagina


@pytest.mark.parametrize("versies", [1, 4])
def test_the_page_costs_the_same_for_one_version_and_for_more(
    werk, versies, django_assert_num_queries
):
    actor = werk.nemer.actor
    for nummer in range(versies):
        werk.deel(resultaat=f"Een straat in {2030 + nummer}.")
    herzie(werk)
    with zicht(actor), django_assert_num_queries(15):
        selectors.jouw_opdracht(actor, werk.op.pk)
