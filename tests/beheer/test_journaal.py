# SPDX-License-Identifier: EUPL-1.2
"""The journal on the screen: pages, filters, failed sign-ins of own people, and the chain."""

import re
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.beheer.conftest import met_wachtwoord
from tests.factories import als, installatie, lid, systeem
from vijftreden.beheer.selectors import (
    Journaalvraag,
    journaalblad,
    ketenstand,
    mislukte_aanmeldingen,
)
from vijftreden.handeling import journaal
from vijftreden.handeling.models import Journaalinhoud, Journaalregel
from vijftreden.toegang.rechten import Recht, Soort
from vijftreden.toegang.sessie import zicht


def schrijf(actor, aantal=1, recht=Recht.ROL_GEVEN, **velden):
    with zicht(actor):
        for _ in range(aantal):
            journaal.schrijf(actor, recht, resultaat="gedaan", **velden)


def blad(spelers, **vraag):
    actor = spelers.beheerder.actor
    with zicht(actor):
        return journaalblad(actor, Journaalvraag(**vraag))


def nummers(gevonden):
    return [regel.nummer for regel in gevonden.regels]


def test_pages_follow_each_other_without_gap_or_double(spelers):
    schrijf(spelers.gever.actor, 120)
    eerste = blad(spelers)
    assert nummers(eerste) == list(range(120, 70, -1))
    assert (eerste.nieuwer, eerste.ouder) == (False, True)
    tweede = blad(spelers, voor=71)
    assert nummers(tweede) == list(range(70, 20, -1))
    assert (tweede.nieuwer, tweede.ouder) == (True, True)
    derde = blad(spelers, voor=21)
    assert nummers(derde) == list(range(20, 0, -1))
    assert (derde.nieuwer, derde.ouder) == (True, False)
    terug = blad(spelers, na=20)
    assert nummers(terug) == nummers(tweede)
    assert (terug.nieuwer, terug.ouder) == (True, True)
    assert nummers(blad(spelers, na=70)) == nummers(eerste)
    assert not blad(spelers, na=70).nieuwer


def test_a_line_says_who_namens_what_and_the_result(spelers):
    gever = spelers.gever
    namens = gever.actor.__class__(
        **{
            veld: getattr(gever.actor, veld)
            for veld in ("dag", "omgeving_id", "account_id", "lidmaatschap_id", "persoon_id")
        },
        namens_id=spelers.collega.persoon.pk,
        herkomst="web 192.0.2.7",
    )
    schrijf(namens, voorwerp=gever.lidmaatschap)
    (regel,) = blad(spelers).regels
    assert regel.wie == "Gea van der Gever"
    assert regel.namens == "Coen Collega"
    assert (regel.handeling, regel.voorwerp, regel.resultaat) == (
        "rol geven",
        "lidmaatschap",
        "gedaan",
    )
    assert regel.herkomst == "web 192.0.2.7"


def test_filters_by_act_person_and_period(spelers):
    schrijf(spelers.gever.actor)
    schrijf(spelers.collega.actor, recht=Recht.ROL_NEMEN)
    schrijf(systeem(spelers.omgeving), recht=Recht.KALENDER_BEREKENEN)
    vandaag = timezone.localdate()
    assert nummers(blad(spelers, handeling="rol nemen")) == [2]
    assert nummers(blad(spelers, persoon_id=spelers.gever.persoon.pk)) == [1]
    assert nummers(blad(spelers, van=vandaag, tot=vandaag)) == [3, 2, 1]
    assert nummers(blad(spelers, tot=vandaag - timedelta(days=1))) == []
    assert nummers(blad(spelers, van=vandaag + timedelta(days=1))) == []
    assert nummers(blad(spelers, persoon_id=uuid4())) == []


@pytest.mark.parametrize("aantal", [1, 40])
def test_a_page_costs_the_same_with_one_line_and_many(spelers, aantal, django_assert_num_queries):
    schrijf(spelers.gever.actor, aantal)
    actor = spelers.beheerder.actor
    with zicht(actor), django_assert_num_queries(2):
        journaalblad(actor, Journaalvraag())


def test_nobody_counts(spelers):
    schrijf(spelers.gever.actor, 3)
    with CaptureQueriesContext(
        connection,
    ) as gevraagd:
        blad(spelers)
    assert not [q for q in gevraagd if "COUNT(" in q["sql"].upper()]


def test_the_neighbours_journal_is_not_here(spelers):
    schrijf(spelers.buur.actor)
    assert blad(spelers).regels == ()


def test_failed_sign_ins_of_own_people_and_of_nobody_else(client, spelers):
    for wie in (spelers.collega, spelers.buur):
        met_wachtwoord(wie)
        client.post("/aanmelden/", {"login": wie.account.email, "password": "mis mis mis"})
    client.post("/aanmelden/", {"login": "niemand@x.example", "password": "mis mis mis"})
    actor = spelers.beheerder.actor
    with zicht(actor):
        (poging,) = mislukte_aanmeldingen(actor)
    assert poging.wie == "Coen Collega"
    als(client, spelers.beheerder)
    tekst = client.get(f"/{spelers.omgeving.sleutel}/beheer/journaal/").content.decode()
    assert "Coen Collega" in tekst
    assert "Bo Buur" not in tekst
    assert "niemand@x.example" not in tekst


def test_what_a_line_is_about_is_told_in_the_readers_words(client, spelers):
    schrijf(spelers.gever.actor, voorwerp=spelers.gever.lidmaatschap)
    als(client, spelers.beheerder)
    tekst = client.get(f"/{spelers.omgeving.sleutel}/beheer/journaal/").content.decode()
    assert ">toegang<" in tekst
    assert "lidmaatschap" not in tekst


def test_the_chain_verifies_also_when_contents_were_erased(spelers):
    schrijf(spelers.gever.actor, 3, inhoud={"reden": "iets persoonlijks"})
    actor = systeem(spelers.omgeving)
    with zicht(actor):
        Journaalinhoud.objects.of(actor).all().delete()
        assert ketenstand(actor).klopt


def test_the_screen_shows_a_broken_chain(beheerder, spelers, pad):
    schrijf(spelers.gever.actor, 3, inhoud={"reden": "zo was het"})
    tekst = beheerder.get(pad("beheer/journaal/?controleer=ja")).content.decode()
    assert "De keten klopt: er ontbreekt niets" in tekst
    actor = systeem(spelers.omgeving)
    with zicht(actor):
        regel = Journaalregel.objects.of(actor).get(nummer=2)
        Journaalinhoud.objects.of(actor).filter(regel=regel).update(tekst="zo was het niet")
    tekst = beheerder.get(pad("beheer/journaal/?controleer=ja")).content.decode()
    assert "De keten klopt niet" in tekst
    assert "Regel 2: de inhoud is gewijzigd." in tekst
    assert "De keten klopt" not in beheerder.get(pad("beheer/journaal/")).content.decode()


def test_a_long_chain_is_not_walked_on_a_page(beheerder, spelers, pad, monkeypatch):
    schrijf(spelers.gever.actor, 3)
    monkeypatch.setattr("vijftreden.beheer.selectors.journaal.LANGSTE_KETEN", 2)
    tekst = beheerder.get(pad("beheer/journaal/?controleer=ja")).content.decode()
    assert "vijftreden controleer" in tekst
    assert "De keten klopt" not in tekst


def test_the_screen_pages_and_keeps_its_filter(beheerder, spelers, pad):
    schrijf(spelers.gever.actor, 60)
    schrijf(spelers.collega.actor, 1, recht=Recht.ROL_NEMEN)
    tekst = beheerder.get(pad("beheer/journaal/?handeling=rol+geven")).content.decode()
    assert re.findall(r'<th scope="row">(\d+)</th>', tekst)[:2] == ["60", "59"]
    (volgende,) = re.findall(r'href="(\?[^"]+)"\s+rel="next"', tekst)
    assert volgende == "?handeling=rol+geven&amp;voor=11"
    antwoord = beheerder.get(pad(f"beheer/journaal/{volgende.replace('&amp;', '&')}"))
    assert re.findall(r'<th scope="row">(\d+)</th>', antwoord.content.decode())[-1] == "1"
    deel = beheerder.get(pad("beheer/journaal/?voor=11"), headers={"HX-Request": "true"})
    assert "<html" not in deel.content.decode()
    assert "HX-Request" in deel["Vary"]


@pytest.mark.parametrize(
    "onzin",
    [
        "voor=abc",
        "voor=-1",
        "na=99999999999999999999",
        "persoon=x",
        "van=gisteren",
        "handeling=%00",
    ],
)
def test_nonsense_in_the_address_is_no_crash(beheerder, pad, onzin):
    assert beheerder.get(pad(f"beheer/journaal/?{onzin}")).status_code == 200


def test_what_was_said_in_an_act_is_not_shown(beheerder, spelers, pad):
    schrijf(spelers.gever.actor, inhoud={"reden": "iets van de opdracht"})
    tekst = beheerder.get(pad("beheer/journaal/")).content.decode()
    assert "rol geven" in tekst
    assert "iets van de opdracht" not in tekst


def test_a_day_is_a_day_in_the_netherlands(spelers):
    schrijf(spelers.gever.actor)
    (regel,) = blad(spelers).regels
    dag = timezone.localtime(regel.tijdstip).date()
    assert isinstance(dag, date)
    assert nummers(blad(spelers, van=dag, tot=dag)) == [1]


def test_the_chain_of_the_installation_is_no_business_of_a_beheerder(spelers):
    schrijf(installatie(), recht=Recht.REGISTER_IMPORTEREN)
    assert blad(spelers).regels == ()
    tweede = lid(spelers.omgeving, Soort.BEHEERDER)
    with zicht(tweede.actor):
        assert mislukte_aanmeldingen(tweede.actor) == ()
