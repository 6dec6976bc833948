# SPDX-License-Identifier: EUPL-1.2
"""The pages of the register in the browser: choosing organisations, and axe on every state."""

import pytest
from django.urls import reverse

from tests import factories
from tests.plugins.browser import terug
from tests.register.wereld import (
    deelname,
    gemeente,
    lees_deelnemingen,
    lees_organisaties,
    regeling,
)


@pytest.fixture
def adres(live_url, meld_aan):
    """Signs a member in; gives the address of a page of the register."""
    lid = factories.lid(factories.omgeving())
    meld_aan(live_url, lid.account)
    return lambda naam: live_url + reverse(f"register:{naam}", args=[lid.omgeving.sleutel])


def vul():
    lees_organisaties(
        *(gemeente(nummer, f"Plaats {nummer:02}") for nummer in range(1, 61)),
        gemeente(99, "Waterrijk"),
        regeling(1, "GGD Waterland"),
    )
    lees_deelnemingen(
        deelname(1, 1, "Plaats 01"),
        deelname(1, 99, "Waterrijk"),
        deelname(1, 0, "", deelnemer="Kreis Borken", deelnemer_tooi=""),
    )


def kies(pagina, zoek, naam):
    """Searches, and ticks what was found; searching on keeps it."""
    pagina.get_by_role("searchbox").fill(zoek)
    pagina.get_by_role("button", name="Zoek en vergelijk").click()
    pagina.get_by_label(naam).check()


@pytest.mark.parametrize("met_javascript", [True, False], ids=["js", "zonder-js"])
def test_choosing_two_organisations_shows_what_they_share(adres, pagina, toegankelijk):
    vul()
    pagina.goto(adres("gedeeld"))
    toegankelijk()
    kies(pagina, "plaats 01", "Gemeente Plaats 01")
    toegankelijk()
    kies(pagina, "waterrijk", "Gemeente Waterrijk")
    pagina.get_by_role("searchbox").fill("")
    pagina.get_by_role("button", name="Zoek en vergelijk").click()
    toegankelijk()

    pagina.get_by_role("link", name="GGD Waterland").click()
    pagina.wait_for_load_state()

    assert pagina.get_by_role("heading", level=1).inner_text() == "GGD Waterland"
    assert pagina.get_by_text("staat niet in het register").count() == 1
    toegankelijk()
    pagina.get_by_role("link", name="Gemeente Waterrijk").click()
    toegankelijk()


@pytest.mark.parametrize("met_javascript", [True, False], ids=["js", "zonder-js"])
def test_paging_keeps_the_search_and_the_way_back(adres, pagina, toegankelijk):
    pagina.goto(adres("organisaties"))
    toegankelijk()
    vul()
    pagina.reload()
    pagina.get_by_role("searchbox").fill("plaats")
    pagina.get_by_role("button", name="Zoek", exact=True).click()
    toegankelijk()

    pagina.get_by_role("link", name="Volgende").click()

    pagina.get_by_text("51 tot en met 60").wait_for()
    assert "zoek=plaats" in pagina.url
    assert "pagina=2" in pagina.url
    toegankelijk()
    terug(pagina)
    pagina.get_by_text("1 tot en met 50").wait_for()
    assert pagina.get_by_role("heading", level=1).inner_text() == "Organisaties"
