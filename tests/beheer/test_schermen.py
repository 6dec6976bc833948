# SPDX-License-Identifier: EUPL-1.2
"""The other pages of beheer: who finds them, and that a form does what it says."""

import re

import pytest
from django.contrib.auth import SESSION_KEY, authenticate
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.beheer.conftest import WACHTWOORD, met_wachtwoord
from tests.factories import als, lid, persoon
from vijftreden.register.instellingen import Sleutel, Waardesoort, bekende_sleutels, verzamel
from vijftreden.register.selectors import instelling
from vijftreden.toegang.models import Lidmaatschap
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.sessie import zicht

BLADEN = [
    "beheer/",
    "beheer/mensen/",
    "beheer/mensen/uitnodigen/",
    "beheer/mensen/{persoon}/",
    "beheer/mensen/{persoon}/gegevens/",
    "beheer/mensen/{persoon}/wissen/",
    "beheer/doorlooptijden/",
    "beheer/benamingen/",
    "beheer/ondernemingsraad/",
    "beheer/journaal/",
]

GETALLEN = {Waardesoort.DAGEN, Waardesoort.GETAL}


@pytest.mark.parametrize("blad", BLADEN)
@pytest.mark.parametrize("wie", ["gever", "lezer", "collega", "buur", "directie", "adviseur"])
def test_for_all_but_the_beheerder_beheer_does_not_exist(client, spelers, pad, blad, wie):
    if wie in {"directie", "adviseur"}:
        speler = lid(spelers.omgeving, Soort(wie))
    else:
        speler = getattr(spelers, wie)
    weg = pad(blad.format(persoon=spelers.collega.persoon.pk))
    als(client, spelers.beheerder)
    assert client.get(weg).status_code == 200
    als(client, speler)
    assert client.get(weg).status_code == 404
    assert client.post(weg, {"naam": "x", "email": "x@x.example"}).status_code == 404


def test_a_person_next_door_does_not_exist(beheerder, spelers, pad):
    for blad in BLADEN[3:6]:
        weg = pad(blad.format(persoon=spelers.buur.persoon.pk))
        assert beheerder.get(weg).status_code == 404
        assert beheerder.post(weg, {"doe": "nieuwe_link"}).status_code == 404


def test_the_list_shows_who_has_access_and_who_waits(beheerder, spelers, pad):
    persoon(spelers.omgeving, naam="Zonder Toegang")
    beheerder.post(
        pad("beheer/mensen/uitnodigen/"),
        {"naam": "Nora Nieuw", "email": "nora@x.example", "soorten": ["lezer"]},
    )
    tekst = beheerder.get(pad("beheer/mensen/")).content.decode()
    rijen = [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", rij)) for rij in tekst.split("<tr>")]
    nora = next(rij for rij in rijen if "Nora Nieuw" in rij)
    assert "nog niet aangenomen" in nora
    assert "lezer" in nora
    assert "geen niets" in next(rij for rij in rijen if "Zonder Toegang" in rij)
    assert "Bo Buur" not in tekst
    zoek = beheerder.get(pad("beheer/mensen/?zoek=nora")).content.decode()
    assert "Nora Nieuw" in zoek
    assert "Coen Collega" not in zoek


def test_the_link_is_shown_once(beheerder, spelers, pad):
    antwoord = beheerder.post(
        pad("beheer/mensen/uitnodigen/"), {"naam": "Nora Nieuw", "email": "nora@x.example"}
    )
    (adres,) = re.findall(r"http://testserver(/\S+/toegang/[\w-]+/)", antwoord.content.decode())
    assert antwoord["Cache-Control"] == "no-store"
    assert beheerder.get(adres).status_code == 200
    persoon_id = Lidmaatschap.objects.get(account=None, omgeving=spelers.omgeving).persoon_id
    assert "/toegang/" not in beheerder.get(pad(f"beheer/mensen/{persoon_id}/")).content.decode()


def test_what_is_wrong_stands_at_its_field(beheerder, spelers, pad):
    persoon(spelers.omgeving, email="bezet@x.example")
    tekst = beheerder.post(
        pad("beheer/mensen/uitnodigen/"), {"naam": "Nora", "email": "bezet@x.example"}
    ).content.decode()
    assert "E-mailadres: Dit e-mailadres hoort al bij iemand anders" in tekst
    assert "uitnodigen" in tekst


def test_a_member_changes_kind_gets_a_link_and_leaves(beheerder, spelers, pad):
    collega = spelers.collega
    weg = pad(f"beheer/mensen/{collega.persoon.pk}/")
    beheerder.post(weg, {"doe": "wijzig", "versie": 1, "soorten": ["directie"]})
    collega.lidmaatschap.refresh_from_db()
    assert collega.lidmaatschap.soorten == ["directie"]
    oud = beheerder.post(weg, {"doe": "wijzig", "versie": 1, "soorten": []}, follow=True)
    assert "Iemand anders heeft dit intussen gewijzigd" in oud.content.decode()
    assert "/toegang/" in beheerder.post(weg, {"doe": "nieuwe_link"}).content.decode()
    weg_ermee = beheerder.post(weg, {"doe": "beeindig", "versie": 2}, follow=True)
    assert "Coen Collega heeft geen toegang meer" in weg_ermee.content.decode()
    assert "Geef toegang" in weg_ermee.content.decode()


def test_the_last_beheerder_reads_why_not(beheerder, spelers, pad):
    weg = pad(f"beheer/mensen/{spelers.beheerder.persoon.pk}/")
    tekst = beheerder.post(weg, {"doe": "beeindig", "versie": 1}, follow=True).content.decode()
    assert "Dit is de laatste beheerder" in tekst


def test_names_change_and_are_erased_after_access_ended(beheerder, spelers, pad):
    wie = persoon(spelers.omgeving, naam="Piet Oud", email="piet@x.example")
    weg = pad(f"beheer/mensen/{wie.pk}/")
    velden = {"versie": 1, "naam": "Piet Nieuw", "functie": "jurist", "email": ""}
    beheerder.post(f"{weg}gegevens/", velden)
    assert "Piet Nieuw" in beheerder.get(weg).content.decode()
    tweede = beheerder.post(f"{weg}gegevens/", velden | {"naam": "Piet Anders"}, follow=True)
    assert "Piet Nieuw" in tweede.content.decode()
    beheerder.post(f"{weg}wissen/", {"versie": 2})
    tekst = beheerder.get(weg).content.decode()
    assert "Piet" not in tekst
    assert "gewist persoon" in tekst
    lid_blad = beheerder.get(pad(f"beheer/mensen/{spelers.collega.persoon.pk}/wissen/"))
    assert "Beëindig eerst de toegang" in lid_blad.content.decode()


def test_a_member_is_not_erased_by_a_forged_form(beheerder, spelers, pad):
    collega = spelers.collega.persoon
    beheerder.post(pad(f"beheer/mensen/{collega.pk}/wissen/"), {"versie": 1})
    tekst = beheerder.get(pad(f"beheer/mensen/{collega.pk}/")).content.decode()
    assert "Coen Collega" in tekst


@pytest.fixture
def sleutel():
    """A key as a higher step declares one."""
    eigen = Sleutel(
        naam="proef_advies",
        standaard=14,
        uitleg="Proef: advies voor het college",
        soort=Waardesoort.DAGEN,
    )
    if eigen not in bekende_sleutels():
        verzamel(eigen)
    return eigen


def test_lead_times_come_from_what_the_steps_declared(beheerder, spelers, pad, sleutel):
    weg = pad("beheer/doorlooptijden/")
    tekst = beheerder.get(weg).content.decode()
    assert "Proef: advies voor het college" in tekst
    assert "Zonder eigen waarde: 14." in tekst
    alles = {s.naam: s.standaard for s in bekende_sleutels() if s.soort in GETALLEN}
    fout = beheerder.post(weg, alles | {sleutel.naam: "400"}).content.decode()
    assert "Dit is nog niet opgeslagen" in fout
    beheerder.post(weg, alles | {sleutel.naam: "21"})
    actor = spelers.beheerder.actor
    with zicht(actor):
        nu = instelling(actor, sleutel)
    assert (nu.waarde, nu.geldig_van) == (21, actor.dag)
    assert "1 eigen waarde" in beheerder.get(weg).content.decode()


def test_saving_without_a_change_writes_nothing(beheerder, spelers, pad, sleutel):
    alles = {s.naam: s.standaard for s in bekende_sleutels()}
    beheerder.post(pad("beheer/doorlooptijden/"), alles)
    actor = spelers.beheerder.actor
    with zicht(actor):
        assert instelling(actor, sleutel).herkomst is None


NIEUW = "een andere zin van woorden"


def test_my_password_changes_and_other_devices_sign_in_again(client, spelers, pad):
    email = met_wachtwoord(spelers.collega)
    ander = type(client)()
    als(client, spelers.collega)
    als(ander, spelers.collega)
    weg = pad("account/")
    mis = client.post(weg, {"huidig": "niet mijn wachtwoord", "nieuw": NIEUW}).content.decode()
    assert "Dit is niet je huidige wachtwoord" in mis
    zwak = client.post(weg, {"huidig": WACHTWOORD, "nieuw": "kort"}).content.decode()
    assert "Nieuw wachtwoord: " in zwak
    assert client.post(weg, {"huidig": WACHTWOORD, "nieuw": NIEUW}).status_code == 302
    assert authenticate(None, email=email, password=NIEUW) == spelers.collega.account
    assert SESSION_KEY in client.session
    assert client.get(weg).status_code == 200
    assert ander.get(weg).status_code == 302


def test_guessing_on_an_open_screen_stops(client, spelers, pad):
    met_wachtwoord(spelers.collega)
    als(client, spelers.collega)
    for _ in range(6):
        tekst = client.post(pad("account/"), {"huidig": "mis", "nieuw": NIEUW}).content.decode()
    assert "Er zijn te veel pogingen gedaan" in tekst


def test_the_list_of_people_costs_the_same_however_many(beheerder, spelers, pad):
    kosten = []
    beheerder.get(pad("beheer/mensen/"))  # the first page of a session also writes when it began
    for aantal in (1, 10):
        for _ in range(aantal):
            lid(spelers.omgeving, Soort.LEZER)
        with CaptureQueriesContext(connection) as gevraagd:
            assert beheerder.get(pad("beheer/mensen/")).status_code == 200
        kosten.append(len(gevraagd))
    assert kosten[0] == kosten[1]
