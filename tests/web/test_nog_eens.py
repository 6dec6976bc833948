# SPDX-License-Identifier: EUPL-1.2
"""What was sent signed out, or with the token of before: given back whole, to our pages alone."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.factories import AANMELDING, lid, omgeving
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht

pytestmark = pytest.mark.django_db

ONS = "http://testserver"
OUD = {"csrfmiddlewaretoken": "a" * 64}
TEKST = 'Buurt "Noord" <b>en</b> Oost\r\ntweede regel'
INGEVULD = {"naam": "Jeugd", "relatievorm": "project", "vraag": TEKST, "keuze": ["een", "twee"]}
TITEL = "Dit is nog niet bewaard"
VERBORGEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


@pytest.fixture(autouse=True)
def lege_registers():
    """The wired house as it is: these tests send to a page of it."""


@pytest.fixture
def wie():
    return lid(omgeving())


@pytest.fixture
def adres(wie):
    return f"/{wie.omgeving.sleutel}/opdrachten/nieuw/"


@pytest.fixture
def browser():
    """A browser that is refused without the right token, as a real one is."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def binnen(browser, wie):
    """As `browser`, of somebody who signed in after the page was drawn."""
    browser.force_login(wie.account, backend=AANMELDING)
    return browser


def test_a_page_of_ours_gets_back_all_that_was_sent(binnen, adres, wie):
    antwoord = binnen.post(adres, INGEVULD | OUD, headers={"origin": ONS})
    blad = antwoord.content.decode()
    assert antwoord.status_code == 403
    assert "no-store" in antwoord["Cache-Control"]
    assert TITEL in blad
    assert f'action="{adres}"' in blad
    assert wie.account.email in blad
    assert "<b>en</b>" not in blad
    velden = VERBORGEN.findall(blad)
    assert [waarde for naam, waarde in velden if naam == "keuze"] == ["een", "twee"]
    assert {naam for naam, _ in velden} == {*INGEVULD, *OUD}


def test_sent_once_more_it_is_done(binnen, adres, wie):
    blad = binnen.post(adres, INGEVULD | OUD, headers={"origin": ONS}).content.decode()
    token = next(waarde for naam, waarde in VERBORGEN.findall(blad) if naam in OUD)
    nieuw = INGEVULD | {"csrfmiddlewaretoken": token}
    assert binnen.post(adres, nieuw, headers={"origin": ONS}).status_code == 302
    with zicht(wie.actor):
        assert Opdracht.objects.of(wie.actor).filter(naam="Jeugd").exists()


@pytest.mark.parametrize("herkomst", ["https://elders.example", "null", None])
def test_a_post_from_elsewhere_never_becomes_one_click(binnen, adres, herkomst):
    koppen = {"origin": herkomst} if herkomst else {}
    antwoord = binnen.post(adres, INGEVULD | OUD, headers=koppen)
    blad = antwoord.content.decode()
    assert antwoord.status_code == 403
    assert "stond te lang open" in blad
    assert "Noord" not in blad
    assert "<form" not in blad


def test_a_password_is_not_given_back(browser):
    velden = {"login": "a@x.example", "password": "vier gewone woorden samen"}
    blad = browser.post("/aanmelden/", velden | OUD, headers={"origin": ONS}).content.decode()
    assert "stond te lang open" in blad
    assert "gewone woorden" not in blad


def test_a_file_is_asked_for_again(binnen, adres):
    stuk = {"stuk": SimpleUploadedFile("plan.pdf", b"%PDF-1.7")}
    blad = binnen.post(adres, INGEVULD | OUD | stuk, headers={"origin": ONS}).content.decode()
    assert "Kies opnieuw: plan.pdf" in blad
    assert '<input type="file" name="stuk"' in blad
    assert 'enctype="multipart/form-data"' in blad


def test_who_is_signed_out_keeps_what_was_sent(client, adres):
    antwoord = client.post(adres, INGEVULD)
    blad = antwoord.content.decode()
    assert antwoord.status_code == 403
    assert "Meld je aan in een nieuw tabblad" in blad
    assert "tweede regel" in blad


@pytest.mark.parametrize(("aangemeld", "zin"), [(True, "weer aangemeld"), (False, "afgemeld")])
def test_beside_what_one_writes_it_says_that_it_is_not_kept(browser, wie, adres, aangemeld, zin):
    if aangemeld:
        browser.force_login(wie.account, backend=AANMELDING)
    koppen = {"origin": ONS, "hx-request": "true"}
    antwoord = browser.post(adres, INGEVULD | OUD, headers=koppen)
    assert antwoord.status_code == 200
    assert f"Je bent {zin}" in antwoord.content.decode()
    assert f'hx-get="{adres}"' in antwoord.content.decode()
