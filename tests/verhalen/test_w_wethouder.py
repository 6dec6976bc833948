# SPDX-License-Identifier: EUPL-1.2
"""W1 and W3: a wethouder before Monday's staff meeting, and in her first month."""

from datetime import date

import pytest

from tests import factories
from tests.klok import op_dag
from tests.plugins.browser import terug
from tests.verhalen.kijk import bladzijden, plaat
from tests.verhalen.stuurwereld import stuurwereld
from vijftreden.portefeuille.selectors import overname

TELEFOON = {"width": 360, "height": 740}
GEREED = """() => [...document.querySelectorAll(".oogopslag a")]
    .every(regel => regel.getBoundingClientRect().bottom <= window.innerHeight)"""


@pytest.mark.verhaal("W1")
def test_on_one_screen_of_a_telephone_stands_what_waits_for_a_decision(kijker):
    """Every line on the first screen, decisions first, and one press leads to where it is done."""
    w = stuurwereld()
    kijker.als(w.wethouder.account)
    kijker.ga(w.basis, "w1-week")
    kijker.pagina.set_viewport_size(TELEFOON)
    kijker.pagina.goto(f"{kijker.url}{w.basis}")
    regels = kijker.pagina.locator(".oogopslag a").all_inner_texts()
    assert regels[0] == "Besluit gevraagd: Mag de parkeergarage vervallen?"
    assert regels[1] == "Voorwaarde: Raming tot op 5 procent nauwkeurig"
    assert "Er ligt een besluit voor je klaar: fase-overgang" in regels
    assert len(regels) <= 5
    assert kijker.pagina.evaluate(GEREED), "a line stands below the first screen"
    kijker.pagina.locator("a", has_text="Lees en beslis").first.click()
    kijker.kijk("w1-besluit")
    assert "parkeergarage" in kijker.pagina.locator("main").inner_text()


@pytest.mark.verhaal("W3")
def test_a_new_wethouder_confirms_and_reconsiders_what_runs(kijker):
    """Three running projects with why and result; one confirmed, one reconsidered, one left."""
    w = stuurwereld()
    kijker.als(w.wethouder.account)
    kijker.ga(w.basis, "w3-week")
    kijker.pagina.locator("a", has_text="Wat je overneemt").click()
    kijker.kijk("w3-overname")
    tekst = kijker.pagina.locator("main").inner_text()
    for woorden in ("Een Stationsstraat met nieuw riool", "Mag de parkeergarage vervallen?"):
        assert woorden in tekst
    park = kijker.pagina.locator("article", has_text="Stadspark Oost")
    park.locator("summary", has_text="Bevestig").click()
    park.locator("textarea").fill("Past in het coalitieakkoord.")
    plaat(kijker.pagina, "w3-bevestigen", (360, 1280))
    park.locator("button", has_text="Bevestig deze opdracht").click()
    straat = kijker.pagina.locator("article", has_text="Herinrichting Stationsstraat")
    straat.locator("summary", has_text="Heroverweeg").click()
    straat.locator("input[type=date]").fill("2026-12-14")
    straat.locator("button", has_text="Plan de heroverweging").click()
    kijker.kijk("w3-gedaan")
    stand = {
        regel.naam: (regel.bevestigd_op, regel.heroverweging_op)
        for regel in factories.lees(w.wethouder.actor, overname)
    }
    assert stand == {
        "Herinrichting Stationsstraat": (None, date(2026, 12, 14)),
        "Stadspark Oost": (factories.DAG, None),
        "Vervanging Sluisbrug": (None, None),
    }


def test_a_bila_from_preparation_to_settled_together(kijker):
    """Prepared by one, held on one laptop, read back by both; on paper one A4."""
    w = stuurwereld()
    kijker.als(w.park.gever.account)
    kijker.ga(f"{w.basis}opdrachten/{w.park.op.pk}/", "bila-opdracht")
    kijker.pagina.locator("a", has_text="Bereid het gesprek voor").click()
    kijker.kijk("bila-blad")
    kijker.pagina.locator("textarea").first.fill("Meer uren van Beheer")
    kijker.pagina.locator("button", has_text="Bewaar de voorbereiding").click()
    kijker.kijk("bila-bewaard")
    assert bladzijden(kijker.pagina, "bila") == 1
    kijker.pagina.emulate_media(media="print")
    plaat(kijker.pagina, "bila-papier")
    kijker.pagina.emulate_media(media="screen")
    kijker.pagina.locator("a", has_text="Kopieer als mailtekst").click()
    kijker.kijk("bila-mailtekst")
    terug(kijker.pagina)
    kijker.pagina.locator("[name=afspraken]").fill("Nico rekent twee varianten door.")
    kijker.pagina.locator("button", has_text="Samen vastgesteld").click()
    kijker.kijk("bila-vastgesteld")
    with op_dag(factories.DAG):
        kijker.als(w.park.nemer.account)
        kijker.ga(f"{w.basis}opdrachten/{w.park.op.pk}/gesprek/", "bila-nemer")
    assert "Nico rekent twee varianten door." in kijker.pagina.locator("main").inner_text()


def test_the_commission_page_joins_the_treads(kijker):
    """For the principal and for the contractor, who sees nothing of what is prepared."""
    w = stuurwereld()
    for wie, naam in ((w.straat.gever, "gever"), (w.straat.nemer, "nemer")):
        kijker.als(wie.account)
        kijker.ga(f"{w.basis}opdrachten/{w.straat.op.pk}/", f"opdracht-{naam}")
        tekst = kijker.pagina.locator("main").inner_text()
        assert "Een Stationsstraat met nieuw riool" in tekst
        assert "gevraagd" in tekst
    kijker.als(w.brug.nemer.account)
    kijker.ga(f"{w.basis}opdrachten/{w.brug.op.pk}/", "opdracht-brug-nemer")
    assert "Een besluit is voorbereid" not in kijker.pagina.locator("main").inner_text()
