# SPDX-License-Identifier: EUPL-1.2
"""The wall: every route, asked by who has no business there.

A new route fails here until tests/muurgevallen.py says how it is asked; nothing else is needed.
"""

from collections.abc import Iterator, Mapping
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import Lid, als, vervanging
from tests.muur import (
    GEEN_ADRES,
    Geval,
    Kring,
    Route,
    Wereld,
    gedaan,
    gelijk,
    onbekend,
    routes,
    tekst,
    vraag,
    wereld,
)
from tests.muurdelen import OMGEVING
from tests.muurgevallen import GEVALLEN

pytestmark = [pytest.mark.django_db, pytest.mark.motor]

ROUTES = {route.naam: route for route in routes()}


def in_kring(*kringen: Kring) -> list[str]:
    """The names of the routes of these circles."""
    return [naam for naam, geval in GEVALLEN.items() if geval.kring in kringen and naam in ROUTES]


GEEN, AANMELDEN = frozenset({404, 405}), frozenset({302, 405})
NOG_EENS = frozenset({403, 405})
"""Who is signed out and sends something keeps it, on a page that is the same for every address."""
MET_GEHEIM = {"beheer:toegang": "geheim", "uitgang:agenda": "agendageheim"}
"""Routes of an environment that ask no sign-in, and the part of the address that opens them."""
BINNEN = in_kring(Kring.LEDEN, Kring.ITEM, Kring.EIGEN, Kring.BEHEER)


@pytest.fixture
def w() -> Wereld:
    return wereld()


BROWSER = Client()


def client(wie: Lid | None = None) -> Client:
    """The browser, signed in anew or not; one for all, because each new one starts the house."""
    BROWSER.cookies.clear()
    return als(BROWSER, wie) if wie else BROWSER


def werkend_voor(w: Wereld, door: Lid, voor: Lid) -> Client:
    """The browser of who replaces another, after "ik werk voor …"."""
    deze = vervanging(door, voor)
    browser = client(door)
    adres = reverse("beheer:namens", kwargs={OMGEVING: w.delen[OMGEVING]})
    assert browser.post(adres, {"vervanging": str(deze.pk)}).status_code == 302
    return browser


def vormen(geval: Geval, w: Wereld) -> Iterator[Mapping[str, object] | None]:
    """The ways to ask: look, send nothing, send what the rightful actor sends."""
    yield None
    yield {}
    if geval.post:
        yield geval.post(w)


def geweigerd(
    wie: Lid | None,
    route: Route,
    delen: Mapping[str, object],
    anders: Mapping[str, object],
    *,
    form: Mapping[str, object] | None,
    mag: frozenset[int] = GEEN,
) -> None:
    """The answer is no, and the same as for an address that differs in what it names."""
    browser = client(wie)
    eerste, tweede = (
        vraag(browser, route, delen, form=form),
        vraag(browser, route, anders, form=form),
    )
    wat = f"{'GET' if form is None else 'POST'} {route.naam} {form}"
    assert eerste.status_code in mag, wat
    gelijke = {delen[deel]: anders[deel] for deel in route.delen if delen[deel] != anders[deel]}
    assert gelijk(eerste, tweede, op=gelijke), wat


def test_every_route_has_a_fixture():
    assert set(ROUTES) - set(GEVALLEN) == set()
    assert set(GEVALLEN) - set(ROUTES) == set()


def test_what_needs_no_actor_is_a_short_known_list():
    assert {naam for naam, route in ROUTES.items() if OMGEVING not in route.delen} == {
        "begin",
        "demo_als",
        "gezondheid",
        "beveiliging",
        "account_login",
        "account_logout",
        "aanmelden",
        "afmelden",
    }
    assert in_kring(Kring.IEDEREEN) == [
        naam for naam in GEVALLEN if OMGEVING not in ROUTES[naam].delen or naam in MET_GEHEIM
    ]


def test_every_route_of_an_item_is_asked_as_one():
    assert set(in_kring(Kring.ITEM)) == {
        naam for naam, route in ROUTES.items() if "opdracht_id" in route.delen
    }


@pytest.mark.parametrize("naam", BINNEN)
def test_it_works_for_who_may(naam, w):
    route, geval = ROUTES[naam], GEVALLEN[naam]
    browser = client(w.wie(geval.wie))
    antwoord = vraag(browser, route, w.delen, form=None)
    assert antwoord.status_code == geval.na_get, tekst(antwoord)
    if geval.toont:
        assert "Zeester in het geheim" in tekst(antwoord)
    if geval.post:
        antwoord = vraag(browser, route, w.delen, form=geval.post(w))
        assert antwoord.status_code == geval.na_post, tekst(antwoord)


@pytest.mark.parametrize("naam", in_kring(Kring.ITEM))
def test_an_item_does_not_exist_for_who_may_not_see_it(naam, w):
    route, geval, voor = ROUTES[naam], GEVALLEN[naam], gedaan()
    buiten = [w.cast.collega, w.cast.nemer, *([] if geval.ook_beheer else [w.cast.beheerder])]
    for form in vormen(geval, w):
        for anders in onbekend(route, w.delen):
            for wie in buiten:
                geweigerd(wie, route, w.delen, anders, form=form)
            geweigerd(w.cast.gever, route, {**w.van_een_ander}, anders, form=form)
    assert gedaan() == voor


@pytest.mark.parametrize("naam", in_kring(Kring.ITEM))
def test_an_own_item_does_not_exist_for_who_works_for_another(naam, w):
    """The principal at work for somebody of the other item: rights never add up."""
    route, geval, voor = ROUTES[naam], GEVALLEN[naam], gedaan()
    browser = werkend_voor(w, w.cast.gever, w.cast.nemer)
    for form in vormen(geval, w):
        antwoord = vraag(browser, route, w.delen, form=form)
        assert antwoord.status_code in GEEN, (naam, form)
    assert gedaan() == voor + 1, "the replacement itself and nothing else"


@pytest.mark.parametrize("naam", in_kring(Kring.ITEM))
def test_a_secretary_comes_as_far_as_whom_she_works_for(naam, w):
    route, geval = ROUTES[naam], GEVALLEN[naam]
    browser = werkend_voor(w, w.cast.collega, w.cast.gever)
    antwoord = vraag(browser, route, w.delen, form=None)
    assert antwoord.status_code == geval.na_get, tekst(antwoord)
    for anders in onbekend(route, w.delen):
        met = {deel: w.van_een_ander[deel] for deel in route.delen if deel != OMGEVING}
        niet_hier = vraag(browser, route, {**w.delen, **met}, form=None)
        assert niet_hier.status_code in GEEN
        assert gelijk(
            niet_hier,
            vraag(browser, route, anders, form=None),
            op={**{met[deel]: anders[deel] for deel in met}},
        )


@pytest.mark.parametrize("naam", in_kring(Kring.ITEM, Kring.EIGEN, Kring.BEHEER))
def test_what_belongs_to_another_is_not_found_under_an_own_address(naam, w):
    """One part of the address at a time names a thing of the other item, or of the neighbour."""
    route, geval, voor = ROUTES[naam], GEVALLEN[naam], gedaan()
    anderen = [w.van_de_buur, *([] if geval.kring is Kring.BEHEER else [w.van_een_ander])]
    for form in vormen(geval, w):
        for ander in anderen:
            for deel in (d for d in route.delen if isinstance(w.delen[d], UUID)):
                gemengd = {**w.delen, deel: ander[deel]}
                for anders in onbekend(route, gemengd):
                    if anders[deel] != gemengd[deel]:
                        mag = GEEN if form else GEEN | {geval.na_get}
                        geweigerd(w.wie(geval.wie), route, gemengd, anders, form=form, mag=mag)
    assert gedaan() == voor


@pytest.mark.parametrize("naam", BINNEN)
def test_an_environment_does_not_exist_for_who_is_no_member(naam, w):
    route, geval, voor = ROUTES[naam], GEVALLEN[naam], gedaan()
    nergens = {**w.delen, OMGEVING: GEEN_ADRES}
    for form in vormen(geval, w):
        for wie in (w.cast.buur, w.wie("beheerder_van_de_buur")):
            geweigerd(wie, route, w.delen, nergens, form=form)
    assert gedaan() == voor


@pytest.mark.parametrize("naam", in_kring(Kring.BEHEER))
def test_beheer_does_not_exist_without_the_right(naam, w):
    route, geval, voor = ROUTES[naam], GEVALLEN[naam], gedaan()
    for form in vormen(geval, w):
        for wie in (w.cast.collega, w.cast.gever, w.cast.nemer, w.cast.lezer):
            antwoord = vraag(client(wie), route, w.delen, form=form)
            assert antwoord.status_code == 404, (naam, form)
            for anders in onbekend(route, w.delen):
                geweigerd(wie, route, w.delen, anders, form=form)
    assert gedaan() == voor


@pytest.mark.parametrize("naam", in_kring(Kring.EIGEN))
def test_what_one_member_made_does_not_exist_for_any_other(naam, w):
    route, geval, voor = ROUTES[naam], GEVALLEN[naam], gedaan()
    for form in vormen(geval, w):
        for anders in onbekend(route, w.delen):
            for wie in (w.cast.collega, w.cast.nemer, w.cast.lezer, w.cast.beheerder):
                geweigerd(wie, route, w.delen, anders, form=form)
    assert gedaan() == voor


@pytest.mark.parametrize("naam", in_kring(Kring.LEDEN))
def test_pages_for_all_members_show_nothing_of_an_item_to_who_may_not_see_it(naam, w):
    route, geval = ROUTES[naam], GEVALLEN[naam]
    geheim = ["1999-777", "Ida Ingewijd", w.cast.gever.persoon.naam]
    geheim += [] if geval.openbare_naam else ["Zeester", str(w.cast.opdracht.pk)]
    for wie in (w.cast.collega, w.cast.nemer, w.cast.beheerder):
        antwoord = vraag(client(wie), route, w.delen, form=None)
        gast = wie is w.cast.nemer and not geval.ook_gast
        assert antwoord.status_code == (404 if gast else 200)
        assert [woord for woord in geheim if woord in tekst(antwoord)] == []


@pytest.mark.parametrize("naam", BINNEN)
def test_who_is_not_signed_in_is_sent_to_sign_in_whatever_there_is(naam, w):
    route, geval, voor = ROUTES[naam], GEVALLEN[naam], gedaan()
    for form in vormen(geval, w):
        mag = AANMELDEN if form is None else NOG_EENS
        for anders in ({**w.delen, OMGEVING: GEEN_ADRES}, *onbekend(route, w.delen)):
            geweigerd(None, route, w.delen, anders, form=form, mag=mag)
    assert gedaan() == voor


@pytest.mark.parametrize(("naam", "deel"), MET_GEHEIM.items())
def test_a_link_that_does_not_work_is_the_same_for_every_reason(naam, deel, w):
    """Used up or never made, of this environment or of another, or of none."""
    route = ROUTES[naam]
    assert vraag(client(), route, w.delen, form=None).status_code == 200
    verkeerd = [
        {**w.delen, deel: w.van_de_buur[deel]},
        {**w.delen, deel: "x" * 43},
        {**w.delen, OMGEVING: w.van_de_buur[OMGEVING]},
        {**w.delen, OMGEVING: GEEN_ADRES},
    ]
    formulier = {"wachtwoord": "vier gewone woorden samen"}
    for form in (None, formulier) if naam == "beheer:toegang" else (None,):
        antwoorden = [vraag(client(), route, delen, form=form) for delen in verkeerd]
        assert {antwoord.status_code for antwoord in antwoorden} == {404}
        assert len({tekst(antwoord) for antwoord in antwoorden}) == 1


@pytest.mark.parametrize("wie", ["collega", "nemer"])
def test_a_role_that_is_held_is_not_taken_and_its_holder_not_named(wie, w):
    """The sheet of vacancies sends a role of an item that this member may not see."""
    route = ROUTES["portefeuille:van_jou"]
    form = {"keuze": f"{w.delen['opdracht_id']}.bestuurlijk_eigenaar"}
    browser, voor = client(w.wie(wie)), gedaan()
    antwoord = vraag(browser, route, w.delen, form=form)
    gelezen = tekst(antwoord)
    if antwoord.status_code == 302:
        gelezen += tekst(browser.get(antwoord["Location"]))
    assert "Ida Ingewijd" not in gelezen
    assert gedaan() == voor
