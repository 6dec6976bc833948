# SPDX-License-Identifier: EUPL-1.2
"""P5: a contractor asks a change and gets a new version with it, never a yes in the corridor."""

import pytest
from playwright.sync_api import expect

from tests.verhalen.briefwereld import briefblad, briefwereld

NIEUW = "Kom terug als de raming meer dan 8 procent verschuift."


@pytest.mark.verhaal("P5")
def test_a_contractor_asks_a_change_and_gets_a_version(kijker, live_url):
    werk = briefwereld(bevestigd=True)
    pagina = kijker.pagina
    hoofd = pagina.locator("main")
    kijker.als(werk.nemer.account)
    kijker.ga(briefblad(werk), "p5-brief-nemer")
    hoofd.get_by_role("link", name="Vraag een wijziging").click()
    kijker.kijk("p5-kiezen")
    hoofd.get_by_role("link", name="Wanneer kom je bij mij terug").click()
    veld = hoofd.get_by_label("Zo moet het worden")
    expect(veld).to_have_value("Kom terug als de raming meer dan 5 procent verschuift.")
    veld.fill(NIEUW)
    kijker.druk("Vraag deze wijziging")
    expect(hoofd).to_contain_text("Schrijf op waarom.")
    expect(veld).to_have_value(NIEUW)
    hoofd.get_by_label("Waarom").fill("De aannemer rekent met hogere staalprijzen.")
    kijker.kijk("p5-vragen")
    kijker.druk("Vraag deze wijziging")
    expect(pagina.get_by_role("status")).to_contain_text("De opdrachtgever leest het nu ook")

    kijker.als(werk.gever.account)
    basis = briefblad(werk).removesuffix("opdrachtbrief/")
    kijker.ga(basis, "p5-opdracht-gever")
    expect(hoofd).to_contain_text("vraagt de opdrachtbrief te wijzigen")
    kijker.ga(briefblad(werk), "p5-brief-gever")
    hoofd.get_by_role("link", name="Wanneer kom je bij mij terug").click()
    expect(hoofd.locator("del")).to_contain_text("5")
    expect(hoofd.locator("ins")).to_contain_text("8")
    kijker.kijk("p5-verzoek")
    hoofd.get_by_role("link", name="Neem over in het concept").click()
    expect(hoofd.locator("#id_tolerantie")).to_have_value(NIEUW)
    kijker.kijk("p5-overnemen")
    kijker.druk("Bewaar en bekijk")
    expect(hoofd.get_by_label("8 procent")).to_be_checked()
    kijker.kijk("p5-concept")
    kijker.druk("Deel als versie 2")

    kijker.als(werk.nemer.account)
    kijker.ga(briefblad(werk), "p5-twee-versies")
    koppen = hoofd.get_by_role("heading", level=2).all_inner_texts()
    assert koppen[0].startswith("Versie 1")
    expect(hoofd).to_contain_text("overgenomen in een nieuwe versie: versie 2")
    expect(hoofd.locator("del").nth(1)).to_contain_text("5")
    hoofd.get_by_role("link", name="Zet versie 1 ernaast").click()
    kijker.kijk("p5-vergelijken")
    expect(hoofd.locator(".naast ins")).to_contain_text("8")
    kijker.ga(briefblad(werk), "p5-bevestigen")
    kijker.druk("Bevestig versie 2")
    expect(hoofd).to_contain_text("geldt sinds")
