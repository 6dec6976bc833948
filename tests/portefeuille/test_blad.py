# SPDX-License-Identifier: EUPL-1.2
"""The commission page: calm where nothing stands yet, and honest about what ended."""

from datetime import date

import pytest
from django.urls import reverse

from tests.factories import DAG, als, lid, omgeving, opdracht, organisatie, rol
from tests.trede1_opdracht.stuur import project
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht

pytestmark = pytest.mark.django_db
LEEG = ("Leg de keten vast", "Schrijf de businesscase", "Schrijf de taakomschrijving")


@pytest.fixture
def werk():
    werk = project()
    herzie(werk.op)
    return werk


def herzie(op):
    herzie_alles(Actor.systeem(op.omgeving_id, dag=DAG))


def lees(client, wie, op, naam="opdracht"):
    plek = {"omgeving": op.omgeving.sleutel}
    if naam != "week":
        plek["opdracht_id"] = op.pk
    antwoord = als(client, wie).get(reverse(f"portefeuille:{naam}", kwargs=plek))
    assert antwoord.status_code == 200
    return antwoord.content.decode()


def zet(op, **waarden):
    systeem = Actor.systeem(op.omgeving_id, dag=DAG)
    with zicht(systeem):
        Opdracht.objects.of(systeem).filter(pk=op.pk).update(**waarden)
    herzie(op)


def test_what_is_empty_stands_together_at_the_end(client, werk):
    pagina = lees(client, werk.gever, werk.op)
    begin = pagina.index("Nog leeg")
    assert begin > pagina.index("Momenten en besluiten")
    for weg in (*LEEG, "Voeg een stuk toe"):
        assert pagina[begin:].count(weg) == 1


def test_the_contractor_reads_no_principals_case_among_it(client, werk):
    pagina = lees(client, werk.nemer, werk.op)
    assert "Nog leeg" in pagina
    assert "usinesscase" not in pagina


def test_who_may_not_write_gets_no_link_to_an_empty_page(client, werk):
    leeg = lees(client, werk.nemer, werk.op).split("Nog leeg")[1].split("</dl>")[0]
    for naam in ("taakomschrijving", "keten"):
        assert f"/{naam}/" not in leeg
        assert f"/{naam}/" in lees(client, werk.gever, werk.op).split("Nog leeg")[1]
    assert "nog niet geschreven" in leeg


@pytest.mark.parametrize(
    ("waarden", "zin"),
    [
        ({"slapend": True}, "Deze opdracht staat on hold."),
        ({"vervallen_op": date(2026, 1, 1)}, "Deze opdracht is vervallen."),
    ],
)
@pytest.mark.parametrize("naam", ["opdracht", "jouw_opdracht"])
def test_what_ended_is_not_called_on_hold(client, werk, waarden, zin, naam):
    zet(werk.op, **waarden)
    pagina = lees(client, werk.nemer, werk.op, naam)
    assert zin in pagina
    assert ("on hold" in pagina) is ("on hold" in zin)


def test_an_arrangement_sleeps(client):
    op = opdracht(omgeving())
    wie = lid(op.omgeving)
    rol(op, wie, "ambtelijk_eigenaar")
    zet(op, slapend=True)
    assert "Deze regeling slaapt." in lees(client, wie, op)


def test_what_is_good_to_know_can_be_set_aside_too(client, werk):
    pagina = lees(client, werk.gever, werk.op)
    weten = pagina[pagina.index("Goed om te weten") :]
    weten = weten[: weten.index("</ul>")]
    assert "Niemand staat als vervanger genoteerd" in weten
    assert weten.count("Klopt zo, want") == weten.count("<li>")
    assert "Klopt zo, want" not in lees(client, werk.nemer, werk.op)


def test_who_sits_on_both_sides_of_an_arrangement_finds_his_pets(client):
    hier, ggd = omgeving(), organisatie()
    eigendom = opdracht(hier, organisatie=ggd)
    dienst = opdracht(hier, relatievorm="gemeenschappelijke_regeling")
    beide, een = lid(hier), lid(hier)
    rol(eigendom, beide, "bestuurlijk_eigenaar")
    rol(dienst, beide, "bestuurlijk_opdrachtgever")
    rol(dienst, een, "ambtelijk_opdrachtgever")
    herzie(dienst)
    assert "Met welke pet zit ik waar?" in lees(client, beide, dienst, "week")
    assert "Met welke pet" not in lees(client, een, dienst, "week")
