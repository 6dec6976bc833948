# SPDX-License-Identifier: EUPL-1.2
"""G2 and W5: WAT and HOE apart, a question that stood wrong, and which pet is worn where."""

import pytest
from playwright.sync_api import expect

from tests.factories import systeem
from tests.trede1_opdracht.test_lijn import Lanen
from tests.verhalen.kijk import bladzijden, plaat
from vijftreden.portefeuille.ronde import herzie_alles


@pytest.fixture
def w(live_url):
    """An arrangement of which one person holds both lanes."""
    lanen = Lanen()
    herzie_alles(systeem(lanen.hier))
    return lanen


def stel(kijker, vraag):
    pagina = kijker.pagina
    pagina.get_by_label("Je vraag").fill(vraag)
    pagina.get_by_label("Voor welke tafel").fill("Algemeen bestuur")
    pagina.get_by_label("Op welke dag").fill("2027-07-08")
    kijker.druk("Stel deze vraag")


@pytest.mark.verhaal("G2")
def test_a_question_in_the_wrong_lane_moves_in_one_act(kijker, w):
    pagina, basis = kijker.pagina, f"/{w.hier.sleutel}/opdrachten"
    kijker.als(w.beide.account)
    kijker.ga(f"{basis}/{w.eigendom.pk}/", "eigenaarschap-met-lijnen")
    pagina.get_by_role("link", name="Wat- en hoe-vragen").click()
    kijker.kijk("twee-lijnen-leeg")
    pagina.get_by_role("link", name="Stel een hoe-vraag").click()
    kijker.kijk("hoe-vraag")
    stel(kijker, "Hoeveel trajecten krijgen we?")
    pagina.get_by_role("link", name="Stel een hoe-vraag").click()
    stel(kijker, "Blijft de reserve op peil?")
    pagina.get_by_role("link", name="Hoeveel trajecten krijgen we?").click()
    kijker.kijk("vraag-in-verkeerde-lijn")
    kijker.druk("Zet bij Jeugdzorg 2027")
    kijker.kijk("twee-lijnen")
    pagina.get_by_role("link", name="Blijft de reserve op peil?").click()
    pagina.get_by_label("Antwoord").fill("Ja, tot 2029.")
    kijker.druk("Sla op")

    kijker.als(w.gever.account)
    kijker.ga(f"{basis}/{w.dienst.pk}/twee-lijnen/", "twee-lijnen-een-kant")
    expect(pagina.get_by_text("Hoeveel trajecten krijgen we?")).to_be_visible()
    expect(pagina.get_by_text("Blijft de reserve op peil?")).to_have_count(0)

    kijker.als(w.eigenaar.account)
    kijker.ga(f"{basis}/{w.eigendom.pk}/bepalingen/", "bepalingen")
    pagina.get_by_role("link", name="Uittreden").click()
    pagina.get_by_label("Geregeld").check()
    kijker.druk("Leg vast wat je vond")
    expect(pagina.get_by_text("Schrijf in welk artikel").first).to_be_visible()
    kijker.kijk("bepaling-fout")
    pagina.get_by_label("In welk artikel").fill("artikel 44")
    kijker.druk("Leg vast wat je vond")
    expect(pagina.get_by_text("Nu 1 van 12 nagegaan")).to_be_visible()
    kijker.kijk("bepalingen-een")


@pytest.mark.verhaal("W5")
def test_per_table_the_pet_is_said_on_one_sheet(kijker, w):
    pagina = kijker.pagina
    for op, vraag in ((w.eigendom, "Blijft de reserve op peil?"), (w.dienst, "Hoeveel?")):
        kijker.als(w.beide.account)
        kijker.ga(f"/{w.hier.sleutel}/opdrachten/{op.pk}/twee-lijnen/vraag/", f"stel-{op.pk}")
        stel(kijker, vraag)
    pagina.get_by_role("link", name="Met welke pet zit ik waar?").click()
    expect(pagina.get_by_role("heading", name="Algemeen bestuur")).to_be_visible()
    for woorden in ("Als eigenaar", "Als opdrachtgever", "twee petten"):
        expect(pagina.get_by_text(woorden, exact=True)).to_be_visible()
    kijker.kijk("petten")
    pagina.emulate_media(media="print")
    plaat(pagina, "petten-druk")
    assert bladzijden(pagina, "petten") == 1
    pagina.emulate_media(media="screen")
