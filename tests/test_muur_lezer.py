# SPDX-License-Identifier: EUPL-1.2
"""The wall from inside: who only reads along comes everywhere and changes nothing.

Over the whole table of routes, so that a new screen is asked as well.
"""

import pytest
from django.test import Client
from django.urls import reverse

from tests import factories
from tests.doodlopend import EIGEN, doodlopend
from tests.factories import Lid, als
from tests.muur import Kring, Wereld, gedaan, routes, tekst, vraag, wereld
from tests.muurgevallen import GEVALLEN
from tests.trede1_opdracht import stuur
from tests.trede3_momenten import besluitwereld
from vijftreden.portefeuille.ronde import herzie_alles

pytestmark = [pytest.mark.django_db, pytest.mark.motor]

ROUTES = {route.naam: route for route in routes()}
VAN_ITEM = [naam for naam, geval in GEVALLEN.items() if geval.kring is Kring.ITEM]
SCHRIJFT = [naam for naam in VAN_ITEM if GEVALLEN[naam].post and naam not in EIGEN]
WEIGERT, NIET_ZO = 403, 405
BROWSER = Client()


@pytest.fixture
def w() -> Wereld:
    return wereld()


@pytest.fixture
def lezer(w) -> Lid:
    """A griffier on the item of the wall."""
    wie = factories.lid(w.cast.omgeving, naam="Gijs Griffier")
    factories.rol(w.cast.opdracht, wie, "griffier")
    return wie


def browser_van(wie: Lid) -> Client:
    BROWSER.cookies.clear()
    return als(BROWSER, wie)


def test_a_reader_sees_what_the_principal_sees_but_for_what_is_only_to_write(w, lezer):
    """All in one world: nothing that a reader asks changes it."""
    browser, anders = browser_van(lezer), {}
    for naam in VAN_ITEM:
        geval = GEVALLEN[naam]
        antwoord = vraag(browser, ROUTES[naam], w.delen, form=None)
        schrijfscherm = geval.post and geval.na_get != NIET_ZO
        mag = {geval.na_get, WEIGERT} if schrijfscherm else {geval.na_get}
        getoond = not geval.toont or "Zeester in het geheim" in tekst(antwoord)
        if antwoord.status_code not in mag or not (getoond or antwoord.status_code == WEIGERT):
            anders[naam] = antwoord.status_code
    assert anders == {}


def test_a_reader_is_refused_whatever_he_sends(w, lezer):
    """With the form that the rightful actor sends; with an empty one he may hear what misses."""
    browser, voor, anders = browser_van(lezer), gedaan(), {}
    for naam in SCHRIJFT:
        for form, mag in ((GEVALLEN[naam].post(w), {WEIGERT}), ({}, {WEIGERT, 302, 400})):
            antwoord = vraag(browser, ROUTES[naam], w.delen, form=form)
            if antwoord.status_code not in mag:
                anders[naam] = antwoord.status_code
    assert anders == {}
    assert gedaan() == voor


def test_what_is_his_own_a_reader_does(w, lezer):
    """A note, an objection to the own role, and a file of decisions; nothing of another."""
    browser = browser_van(lezer)
    eigen = {naam: GEVALLEN[naam].post(w) for naam in EIGEN}
    statussen = {
        naam: vraag(browser, ROUTES[naam], w.delen, form=form).status_code
        for naam, form in eigen.items()
    }
    assert statussen == {
        "trede1_opdracht:notitie": 302,
        "trede1_opdracht:rol_bezwaar": 400,
        "trede1_opdracht:rol_bezwaar_terug": 302,
        "uitgang:besluiten_delen": 200,
    }


def adressen(delen) -> list[str]:
    """Every page of an item whose address can be made of these parts."""
    return [
        reverse(naam, kwargs={deel: delen[deel] for deel in ROUTES[naam].delen})
        for naam in VAN_ITEM
        if GEVALLEN[naam].na_get != NIET_ZO and delen.keys() >= set(ROUTES[naam].delen)
    ]


def test_no_page_offers_a_reader_what_he_may_not_do(w, lezer):
    assert list(doodlopend(browser_van(lezer), adressen(w.delen))) == []


def test_nor_does_a_page_of_a_project_on_which_all_has_begun(client):
    """A letter with a telling and a wish; decisions in concept and released; a question."""
    p, werk = besluitwereld.project(), stuur.project()
    gevraagd, straks = besluitwereld.vraag(p), besluitwereld.moment(p.op)
    besluitwereld.concept(p.gever.actor, straks)
    mits = besluitwereld.mits("Eerst een advies.", wie=p.gever.persoon.pk)
    genomen = besluitwereld.besluit(p.gever.actor, besluitwereld.moment(p.op), **mits)
    brief = werk.deel()
    eerst, verteld = werk.vraag(brief), werk.vertel(brief)
    werk.bewaar()
    for op, delen in (
        (p.op, {"stuurmoment_id": straks.pk, "vraag_id": gevraagd.pk, "besluit_id": genomen.pk}),
        (werk.op, {"brief_id": brief.pk, "verzoek_id": eerst.pk, "navertelling_id": verteld.pk}),
    ):
        herzie_alles(factories.systeem(op.omgeving))
        wie = factories.lid(op.omgeving)
        factories.rol(op, wie, "griffier")
        plek = {"omgeving": op.omgeving.sleutel, "opdracht_id": op.pk, **delen}
        assert list(doodlopend(als(client, wie), adressen(plek))) == []
