# SPDX-License-Identifier: EUPL-1.2
"""Signing in: who gets in, what a stranger can learn, how often he may try, how long it lasts."""

import re

import pytest
from django.conf import settings
from django.contrib.auth import SESSION_KEY, hashers
from django.contrib.sessions.models import Session
from django.urls import get_resolver

from tests.beheer.conftest import WACHTWOORD, met_wachtwoord
from tests.factories import als, installatie
from vijftreden.beheer.zitting import BEGIN, LAATST
from vijftreden.handeling.journaal import controleer
from vijftreden.handeling.models import Journaalregel
from vijftreden.toegang.sessie import zicht

CSRF = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"')


def meld_aan(client, email, wachtwoord=WACHTWOORD, **anders):
    return client.post("/aanmelden/", {"login": email, "password": wachtwoord, **anders})


def aangemeld(client):
    return SESSION_KEY in client.session


def mislukte():
    actor = installatie()
    with zicht(actor):
        regels = Journaalregel.objects.of(actor).filter(handeling="mislukte aanmelding vastleggen")
        return [(regel.account_id, regel.inhoud.tekst) for regel in regels.order_by("nummer")]


def test_the_right_password_opens_the_door_on_a_new_session(client, spelers):
    email = met_wachtwoord(spelers.collega)
    client.get("/aanmelden/")
    client.session.save()
    eerst = client.session.session_key
    antwoord = meld_aan(client, email.upper())
    assert antwoord.status_code == 302
    assert antwoord["Location"] == "/"
    assert aangemeld(client)
    assert client.session.session_key != eerst
    assert mislukte() == []


def test_after_sign_in_the_page_that_was_asked(client, spelers):
    email = met_wachtwoord(spelers.collega)
    weg = f"/{spelers.omgeving.sleutel}/account/"
    assert client.get(weg)["Location"] == f"/aanmelden/?next={weg}"
    assert meld_aan(client, email, next=weg)["Location"] == weg


def test_no_redirect_to_another_site(client, spelers):
    email = met_wachtwoord(spelers.collega)
    assert meld_aan(client, email, next="https://kwaad.example/")["Location"] == "/"


def test_sign_out_asks_a_button(client, spelers):
    als(client, spelers.collega)
    assert client.get("/afmelden/").status_code == 200
    assert aangemeld(client)
    assert client.post("/afmelden/")["Location"] == "/aanmelden/"
    assert not aangemeld(client)


def test_only_these_two_pages_of_the_library_exist():
    namen = {naam for naam in get_resolver().reverse_dict if str(naam).startswith("account_")}
    assert namen == {"account_login", "account_logout"}


def uitgezet(lid):
    lid.account.is_active = False
    lid.account.save()
    return lid.account.email


def test_a_stranger_learns_nothing(client, spelers):
    """Wrong password, unknown address, invited without password, switched off: one answer."""
    bekend = met_wachtwoord(spelers.collega)
    uit = met_wachtwoord(spelers.nemer)
    uitgezet(spelers.nemer)
    zonder = spelers.gever.account.email
    pogingen = [
        (bekend, "een ander wachtwoord"),
        ("niemand@elders.example", WACHTWOORD),
        (zonder, WACHTWOORD),
        (uit, WACHTWOORD),
    ]
    bladen = set()
    for email, wachtwoord in pogingen:
        antwoord = meld_aan(client, email, wachtwoord)
        assert antwoord.status_code == 200
        assert not aangemeld(client)
        tekst = CSRF.sub("", antwoord.content.decode()).replace(email, "ADRES")
        bladen.add(tekst)
    assert len(bladen) == 1
    assert "Het e-mailadres of het wachtwoord klopt niet." in bladen.pop()


def test_a_password_is_hashed_once_whoever_it_is(client, spelers, monkeypatch):
    """Time tells who exists, unless each attempt costs the same hash."""
    bekend = met_wachtwoord(spelers.collega)
    zonder = spelers.gever.account.email
    geteld = []
    echt = hashers.ScryptPasswordHasher.encode

    def tel(self, *args, **kwargs):
        geteld.append(1)
        return echt(self, *args, **kwargs)

    monkeypatch.setattr(hashers.ScryptPasswordHasher, "encode", tel)
    kosten = {}
    for email in (bekend, "niemand@elders.example", zonder):
        geteld.clear()
        meld_aan(client, email, "een ander wachtwoord")
        kosten[email] = len(geteld)
    assert set(kosten.values()) == {1}


def test_a_failure_stands_in_the_chain_of_the_installation(client, spelers):
    bekend = met_wachtwoord(spelers.collega)
    meld_aan(client, bekend, "een ander wachtwoord")
    meld_aan(client, "niemand@elders.example")
    assert mislukte() == [
        (spelers.collega.account.pk, f'{{"email":"{bekend}"}}'),
        (None, '{"email":"niemand@elders.example"}'),
    ]
    with zicht(installatie()):
        assert list(controleer(installatie())) == []


@pytest.mark.parametrize("bestaat", [True, False])
def test_after_ten_failures_on_one_address_also_the_right_password_waits(client, spelers, bestaat):
    email = met_wachtwoord(spelers.collega) if bestaat else "niemand@elders.example"
    for _ in range(10):
        antwoord = meld_aan(client, email, "een ander wachtwoord")
        assert "klopt niet" in antwoord.content.decode()
    antwoord = meld_aan(client, email)
    assert "te veel pogingen" in antwoord.content.decode()
    assert not aangemeld(client)
    assert len(mislukte()) == 10


def test_another_address_is_not_locked_out(client, spelers):
    email = met_wachtwoord(spelers.collega)
    for _ in range(11):
        meld_aan(client, "niemand@elders.example")
    assert meld_aan(client, email).status_code == 302


def test_one_place_may_try_sixty_times_a_minute(client, spelers):
    codes = [meld_aan(client, "", "").status_code for _ in range(61)]
    assert codes == [200] * 60 + [429]
    assert client.get("/aanmelden/").status_code == 200


def verschuif(client, sleutel, seconden):
    zitting = client.session
    zitting[sleutel] -= seconden
    zitting.save()


@pytest.mark.parametrize(("sleutel", "grens"), [(LAATST, 30 * 60), (BEGIN, 12 * 60 * 60)])
def test_a_session_ends(client, spelers, pad, sleutel, grens):
    als(client, spelers.collega)
    assert client.get(pad("account/")).status_code == 200
    verschuif(client, sleutel, grens - 30)
    assert client.get(pad("account/")).status_code == 200
    verschuif(client, sleutel, grens)
    antwoord = client.get(pad("account/"))
    assert antwoord["Location"].startswith("/aanmelden/?next=")
    assert not aangemeld(client)
    assert "Je was een tijd weg" in client.get(antwoord["Location"]).content.decode()


def test_who_goes_on_working_stays(client, spelers, pad):
    als(client, spelers.collega)
    client.get(pad("account/"))
    for _ in range(3):
        verschuif(client, LAATST, 20 * 60)
        assert client.get(pad("account/")).status_code == 200


def test_a_page_without_sign_in_makes_no_session(client, spelers):
    client.get("/aanmelden/")
    assert Session.objects.count() == 0
    assert settings.SESSION_COOKIE_HTTPONLY


def test_sign_in_page_has_no_way_to_sign_up(client, spelers):
    tekst = client.get("/aanmelden/").content.decode()
    assert "Vraag je beheerder om een nieuwe toegangslink" in tekst
    assert 'autocomplete="current-password"' in tekst
    assert "placeholder" not in tekst
