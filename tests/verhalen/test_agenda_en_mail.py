# SPDX-License-Identifier: EUPL-1.2
"""Somebody puts Vijftreden in his own calendar, changes his mind, and says which mail."""

import pytest
from django.test import Client
from playwright.sync_api import expect

from tests import factories
from tests.trede3_momenten import kalenderwereld


@pytest.mark.browser
@pytest.mark.parametrize("met_javascript", [True, False])
def test_from_account_to_calendar_and_back(kijker, settings, met_javascript):
    settings.MAIL_URL = "smtp://127.0.0.1:25"
    hier = factories.omgeving()
    ik = factories.lid(hier, naam="Pieter Vanden Broucke")
    factories.rol(kalenderwereld.regeling(hier, naam="GGD Rijn"), ik)
    kijker.als(ik.account)
    pagina = kijker.pagina
    pagina.goto(f"{kijker.url}/{hier.sleutel}/")
    pagina.get_by_role("link", name="Pieter Vanden Broucke").first.click()
    pagina.get_by_role("link", name="Regel je agenda en mail").click()
    kijker.druk("Maak een agenda-adres")
    kijker.kijk("agenda-nieuw")
    adres = pagina.get_by_label("Kopieer dit adres.", exact=False).input_value()
    pad = adres.removeprefix(kijker.url)
    assert b"GGD Rijn" in Client().get(pad).content
    pagina.get_by_role("link", name="Klaar").click()
    kijker.kijk("agenda-staat")
    assert "Je agenda-adres" not in pagina.locator("main").inner_text()
    kijker.druk("Zet het weekbericht aan")
    pagina.get_by_text("Het staat aan sinds", exact=False).wait_for()
    vakje = pagina.get_by_label("Mail mij als iemand een besluit van mij vraagt", exact=False)
    expect(vakje).to_be_checked()
    vakje.uncheck()
    kijker.druk("Bewaar")
    pagina.get_by_text("Bewaard. Je krijgt geen mail meer", exact=False).wait_for()
    expect(vakje).not_to_be_checked()
    kijker.kijk("agenda-mail-uit")
    kijker.druk("Trek het adres in")
    pagina.get_by_text("Ingetrokken. Het adres werkt niet meer.").wait_for()
    assert Client().get(pad).status_code == 404
    pagina.get_by_role("link", name="Zo werken je agenda en je mail").click()
    kijker.kijk("agenda-uitleg")
