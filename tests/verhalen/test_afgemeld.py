# SPDX-License-Identifier: EUPL-1.2
"""Signed out while writing: whichever button is pressed, and when, nothing typed is lost."""

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.factories import lid, omgeving
from tests.verhalen.handelingen import WACHTWOORD, meld_aan

TEKST = "Dit mag niet weg, zei Anna & “zij” <b>.\nEn deze regel ook niet."


@pytest.fixture
def schrijver(live_url):
    wie = lid(omgeving(), naam="Hanna Hoofd")
    wie.account.set_password(WACHTWOORD)
    wie.account.save()
    return wie


@pytest.mark.parametrize("met_javascript", [True, False])
@pytest.mark.parametrize("eerst_aangemeld", [True, False])
def test_de_eigen_knop_van_het_formulier(schrijver, kijker, eerst_aangemeld):
    pagina, mail = kijker.pagina, schrijver.account.email
    plek = f"{kijker.url}/{schrijver.omgeving.sleutel}/"
    meld_aan(pagina, kijker.url, mail)
    expect(pagina).to_have_url(plek)
    pagina.goto(f"{plek}opdrachten/nieuw/")
    pagina.locator("#id_naam").fill("Jeugd in Noord")
    pagina.get_by_role("button", name="Maak en schrijf de opdracht").click()
    vak = pagina.locator("#id_waarom")
    expect(vak).to_be_visible()
    stap = pagina.url
    pagina.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    vak.fill(TEKST)
    if eerst_aangemeld:
        _in_een_ander_tabblad(kijker, mail, plek)
    pagina.get_by_role("button", name="Bewaar en stop").click()
    expect(pagina.get_by_role("heading", name="Dit is nog niet bewaard")).to_be_visible()
    expect(pagina.locator("main")).to_contain_text("En deze regel ook niet.")
    if not eerst_aangemeld:
        kijker.kijk("afgemeld-knop")
        _in_een_ander_tabblad(kijker, mail, plek)
        pagina.get_by_role("button", name="Bewaar alsnog").click()
    expect(pagina.locator("main")).to_contain_text(f"Je bent nu aangemeld als {mail}")
    kijker.kijk("aangemeld-oude-bladzijde")
    pagina.get_by_role("button", name="Bewaar alsnog").click()
    expect(pagina.get_by_role("heading", name="Jeugd in Noord")).to_be_visible()
    pagina.goto(stap)
    expect(vak).to_have_value(TEKST)


def _in_een_ander_tabblad(kijker, mail, plek):
    tabblad = kijker.pagina.context.new_page()
    meld_aan(tabblad, kijker.url, mail)
    expect(tabblad).to_have_url(plek)
    tabblad.close()
