# SPDX-License-Identifier: EUPL-1.2
"""The frame: the menu by right, the page that is now, error pages that need nothing."""

from datetime import date

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht, Soort
from vijftreden.web import navigatie, wegwijzer
from vijftreden.web.context import schil
from vijftreden.web.onderdelen import Demorol

ERROR_PAGES = ["400.html", "403.html", "403_csrf.html", "404.html", "429.html", "500.html"]


@pytest.fixture(autouse=True)
def ongebundeld(settings):
    """Static files under their own names: these tests collect none."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = settings.STORAGES | {"staticfiles": plain}


@pytest.fixture(autouse=True)
def menu():
    """A first page, a page below it, and one that only a beheerder sees."""
    wegwijzer.registreer("week", lambda omgeving: f"/{omgeving}/")
    wegwijzer.registreer("kalender", lambda omgeving: f"/{omgeving}/kalender/")
    wegwijzer.registreer("journaal", lambda omgeving: f"/{omgeving}/journaal/")
    navigatie.registreer_menu(
        navigatie.Menupunt("Deze week", "week"),
        navigatie.Menupunt("Kalender", "kalender"),
        navigatie.Menupunt("Journaal", "journaal", Recht.JOURNAAL_LEZEN),
    )


@pytest.fixture
def vraag(omgeving):
    """A request of a member with these kinds of membership."""

    def maak(pad, *soorten):
        request = RequestFactory().get(pad)
        request.actor = Actor(dag=date(2026, 11, 24), soorten=frozenset(soorten))
        request.omgeving = omgeving
        return request

    return maak


def namen(context):
    return [punt["naam"] for punt in context["menu"]]


def test_an_entry_shows_only_to_whom_has_its_right(vraag):
    assert namen(schil(vraag("/waterrijk/"))) == ["Deze week", "Kalender"]
    beheerder = schil(vraag("/waterrijk/", Soort.BEHEERDER))
    assert namen(beheerder) == ["Deze week", "Kalender", "Journaal"]
    assert namen(schil(vraag("/waterrijk/", Soort.CONTROLLER))) == ["Deze week", "Kalender"]


@pytest.mark.parametrize(
    ("path", "current", "below"),
    [
        ("/waterrijk/", "Deze week", None),
        ("/waterrijk/kalender/", "Kalender", "Kalender"),
        ("/waterrijk/kalender/2028/", None, "Kalender"),
        ("/waterrijk/organisaties/", None, None),
    ],
)
def test_the_menu_knows_where_the_reader_is(vraag, path, current, below):
    regels = schil(vraag(path))["menu"]
    assert [r["naam"] for r in regels if r["huidig"]] == ([current] if current else [])
    assert [r["naam"] for r in regels if r["onder"]] == ([below] if below else [])


def test_the_sign_in_page_has_no_menu_and_no_reader():
    request = RequestFactory().get("/aanmelden/")
    navigatie.registreer_naamgever(lambda actor: "iemand")
    html = render_to_string("web/basis.html", request=request)
    assert "Hoofdmenu" not in html
    assert "iemand" not in html


def test_the_reader_is_asked_for_once(vraag):
    asked = []
    navigatie.registreer_naamgever(lambda actor: asked.append(actor) or "Fatima El Amrani")
    html = render_to_string("web/basis.html", request=vraag("/waterrijk/"))
    assert len(asked) == 1
    assert "Fatima El Amrani" in html
    assert "Gemeente Waterrijk" in html


@pytest.mark.parametrize("page", ERROR_PAGES)
def test_an_error_page_asks_nothing_of_the_database(vraag, page):
    def outside_the_zicht(actor):
        raise AssertionError

    navigatie.registreer_naamgever(outside_the_zicht)
    with_request = render_to_string(page, request=vraag("/waterrijk/x/"))
    assert "<h1" in with_request
    assert "<h1" in render_to_string(page)


def test_the_bar_of_the_demo_is_there_only_with_a_cast(vraag):
    request = vraag("/waterrijk/")
    assert "Bekijk als" not in render_to_string("web/basis.html", request=request)
    request.demo_rollen = (
        Demorol(naam="Sjoerd", omgeving="Waterrijk", adres="/demo/sjoerd/", huidig=True),
    )
    html = render_to_string("web/basis.html", request=request)
    assert "Je kijkt als Sjoerd (Waterrijk)." in html
    assert 'action="/demo/sjoerd/"' in html
    assert "csrfmiddlewaretoken" in html
    assert '<details class="demobalk" open>' in html  # nobody is signed in yet
