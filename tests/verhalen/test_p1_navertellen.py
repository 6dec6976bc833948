# SPDX-License-Identifier: EUPL-1.2
"""P1: a contractor writes the commission back in own words; the principal marks what differs."""

import pytest
from playwright.sync_api import expect

from tests.verhalen.briefwereld import briefblad, briefwereld

VERTELD = (
    "Ik vernieuw het riool in de Stationsstraat, o.a. voor fietsers. Het is goed als de straat "
    "vóór 2028 open is. Het plein neem ik mee. Als de raming verschuift, kom ik terug."
)


@pytest.mark.verhaal("P1")
def test_a_contractor_tells_and_the_principal_marks(kijker, live_url):
    werk = briefwereld(bevestigd=False)
    pagina = kijker.pagina
    hoofd = pagina.locator("main")
    kijker.als(werk.nemer.account)
    kijker.ga(briefblad(werk), "p1-brief-nemer")
    hoofd.get_by_role("link", name="Vertel de opdracht na").first.click()
    expect(hoofd.get_by_text("Wanneer kom je terug?")).to_be_visible()
    expect(hoofd).not_to_contain_text("stationsplein")
    kijker.druk("Stuur je navertelling")
    expect(hoofd).to_contain_text("Vertel in je eigen woorden wat je gaat doen.")
    kijker.kijk("p1-navertellen")
    hoofd.get_by_label("In je eigen woorden").fill(VERTELD)
    kijker.druk("Stuur je navertelling")
    expect(pagina.get_by_role("status")).to_contain_text("De opdrachtgever leest ze nu ook")

    kijker.als(werk.gever.account)
    kijker.ga(briefblad(werk), "p1-brief-gever")
    hoofd.get_by_role("link", name="Antwoord op de navertelling").click()
    expect(hoofd).to_contain_text("Het stationsplein.")
    hoofd.get_by_label("Het plein neem ik mee.").check()
    kijker.druk("Zo is het")
    expect(hoofd).to_contain_text("Je wees aan wat er anders is")
    expect(hoofd.get_by_label("Het plein neem ik mee.")).to_be_checked()
    hoofd.get_by_label("Wat is er anders aan zin 3?").fill("Het plein hoort er juist niet bij.")
    hoofd.get_by_label("Dit mis ik").fill("Dat je zelf de aannemer kiest.")
    kijker.kijk("p1-antwoorden")
    kijker.druk("Stuur wat anders is")
    expect(pagina.get_by_role("status")).to_contain_text("De opdrachtnemer leest het nu")

    kijker.als(werk.nemer.account)
    kijker.ga(briefblad(werk), "p1-brief-na-antwoord")
    hoofd.get_by_role("link", name="Navertelling van").click()
    expect(hoofd.locator("mark")).to_contain_text("Het plein neem ik mee.")
    expect(hoofd).to_contain_text("Het plein hoort er juist niet bij.")
    expect(hoofd).to_contain_text("Dat je zelf de aannemer kiest.")
    kijker.kijk("p1-gemarkeerd")
    hoofd.get_by_role("link", name="Vertel opnieuw na").click()
    hoofd.get_by_label("In je eigen woorden").fill("Ik vernieuw het riool, zonder het plein.")
    kijker.druk("Stuur je navertelling")
    kijker.als(werk.gever.account)
    kijker.ga(briefblad(werk), "p1-tweede-keer")
    hoofd.get_by_role("link", name="Antwoord op de navertelling").click()
    kijker.druk("Zo is het")
    expect(hoofd).to_contain_text("zo is het")
    kijker.als(werk.nemer.account)
    kijker.ga(briefblad(werk), "p1-herkend")
    kijker.druk("Bevestig versie 1")
    expect(hoofd).to_contain_text("geldt sinds")
