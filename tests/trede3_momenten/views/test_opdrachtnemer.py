# SPDX-License-Identifier: EUPL-1.2
"""What a contractor reads: nothing that the principal left, no button that he may not press."""

import re

import pytest
from django.urls import reverse

from tests import factories
from tests.factories import Soort
from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.portefeuille.ronde import herzie_alles

pytestmark = pytest.mark.django_db
LAAT = wereld.dag_van(2026, 10, 8)


@pytest.fixture
def p():
    return wereld.project()


def tekst(antwoord):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", antwoord.content.decode()))


def adres(p, naam, **delen):
    return reverse(naam, kwargs={"omgeving": p.omgeving.sleutel, **delen})


def lees(client, lid, naar):
    return tekst(factories.als(client, lid).get(naar))


def test_openstaand_shows_a_contractor_only_what_is_his_too(client, p):
    wereld.moment(p.op, gepland_op=LAAT)
    wereld.moment(p.op, gepland_op=LAAT, gehouden_op=LAAT, fase="initiatief")
    wereld.vraag(p)
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **wereld.mits("Parkeerbalans", op=LAAT))
    wereld.besluit(p.gever.actor, wereld.moment(p.op), uitkomst="voorleggen")
    naar = adres(p, "trede3_momenten:openstaand")
    van_gever = ("het langst wachtend eerst", "47 dagen", "Fase-overgang: initiatief")
    assert all(woorden in lees(client, p.gever, naar) for woorden in van_gever)
    gezien = lees(client, p.nemer, naar)
    assert "Mag de parkeergarage vervallen?" in gezien
    assert "Parkeerbalans" in gezien
    for verborgen in (
        "Fase-overgang: initiatief",
        "Momenten die voorbij zijn, het",
        "bestuur, het",
    ):
        assert verborgen not in gezien
    xlsx = factories.als(client, p.nemer).get(f"{naar.rstrip('/')}.xlsx", {"wat": "moment"})
    assert b"Stationsstraat" not in xlsx.content


def test_a_contractor_chooses_an_owner_among_who_has_a_role_here(client, p):
    factories.lid(p.omgeving, naam="Bea Buitenstaander")
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **wereld.mits("Parkeerbalans"))
    [regel] = wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)
    delen = {"opdracht_id": p.op.pk, "voorwaarde_id": regel.voorwaarden[0].id}
    naar = adres(p, "trede3_momenten:voorwaarde", **delen)
    assert "Bea Buitenstaander" in lees(client, p.gever, naar)
    gezien = lees(client, p.nemer, naar)
    assert "Bea Buitenstaander" not in gezien
    assert all(naam in gezien for naam in ("Nico Nemer", "Gea van der Gever", "Wil Wethouder"))
    assert "De opdrachtgever gaat over deze dag" in gezien
    assert "De opdrachtgever gaat over deze dag" not in lees(client, p.gever, naar)


def test_the_page_of_a_moment_asks_a_contractor_to_choose_nothing(client, p):
    moment = wereld.moment(p.op, gepland_op=LAAT)
    delen = {"opdracht_id": p.op.pk, "stuurmoment_id": moment.pk}
    naar = adres(p, "trede3_momenten:moment", **delen)
    assert "Kies zelf een dag" in lees(client, p.gever, naar)
    gezien = lees(client, p.nemer, naar)
    assert "De opdrachtgever kiest de dag" in gezien
    assert "Deze vragen komen aan bod" in gezien
    maand = adres(p, "trede3_momenten:kalender_momenten")
    assert all(t in lees(client, p.gever, maand) for t in ("Was&nbsp;het?", "Klik op een dag"))
    gezien = lees(client, p.nemer, maand)
    assert not any(t in gezien for t in ("Was&nbsp;het?", "Klik op een dag", "voorbij zonder"))


def test_who_decides_is_not_offered_to_ask_himself_for_a_decision(client, p):
    delen = {"opdracht_id": p.op.pk}
    for naam in ("trede3_momenten:besluiten", "portefeuille:opdracht"):
        herzie_alles(factories.systeem(p.omgeving))
        assert "Vraag een besluit" in lees(client, p.nemer, adres(p, naam, **delen))
        assert "Vraag een besluit" not in lees(client, p.gever, adres(p, naam, **delen))


def test_a_button_promises_a_contractor_no_more_than_he_may(client, p):
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **wereld.mits("Parkeerbalans"))
    factories.rol(p.op, factories.lid(p.omgeving), "opdrachtnemer")
    herzie_alles(factories.systeem(p.omgeving))
    naar = adres(p, "portefeuille:opdracht", opdracht_id=p.op.pk)
    van_gever, van_nemer = lees(client, p.gever, naar), lees(client, p.nemer, naar)
    assert "Bekijk dit" not in van_gever
    assert "Bekijk dit" in van_nemer
    assert "Geef de voorwaarde een eigenaar en een dag" in van_nemer
    week = lees(client, p.nemer, adres(p, "portefeuille:week"))
    assert "Bekijk dit" in week or "Geef de voorwaarde" in week


def test_the_calendar_opens_where_something_stands(client, p):
    kalender = adres(p, "trede3_momenten:kalender")
    ik = factories.als(client, factories.lid(p.omgeving, Soort.CONTROLLER))
    assert ik.get(kalender).status_code == 200, "no moment yet: the page says what comes here"
    wereld.moment(p.op)
    naar = adres(p, "trede3_momenten:kalender_momenten")
    assert ik.get(kalender).url == naar
    assert ik.get(kalender, {"cyclus": "begroting"}).status_code == 200
    html = ik.get(naar).content.decode()
    assert f"{kalender}?cyclus=begroting" in html
