# SPDX-License-Identifier: EUPL-1.2
"""Beheer in a browser: a second person comes in, dates are pasted, and axe finds nothing."""

import os
from pathlib import Path

import pytest

from tests.beheer.conftest import WACHTWOORD, met_wachtwoord
from tests.factories import lid, omgeving, persoon
from tests.plugins.browser import terug
from vijftreden.toegang.rechten import Soort

TE_BREED = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
PLATEN = os.environ.get("VIJFTREDEN_PLATEN", "")
"""Folder for screenshots of every page and state that this walk passes; empty makes none."""
SMAL, BREED = 320, 1280
DATUMS = "10 juni 2027\n31 februari 2027\nreces 10 juli t/m 22 augustus 2027"


@pytest.fixture
def organisatie(live_url):
    """An environment with a beheerder who has a password, and somebody without access."""
    hier = omgeving(sleutel="waterrijk", naam="Gemeente Waterrijk")
    beheerder = lid(hier, Soort.BEHEERDER, naam="Bert Beheerder", functie="teamleider")
    persoon(hier, naam="Wilhelmina van Oudshoorn-Verantwoordelijkheidsbeleving")
    return live_url, met_wachtwoord(beheerder)


@pytest.fixture
def bekijk(pagina, toegankelijk):
    """Looks at the page as it stands: axe, nothing sticks out, and a picture when asked."""

    def kijk(naam):
        toegankelijk()
        pagina.set_viewport_size({"width": SMAL, "height": 900})
        assert pagina.evaluate(TE_BREED) == 0, f"{naam} steekt uit"
        for breedte in (360, BREED):
            pagina.set_viewport_size({"width": breedte, "height": 900})
            if PLATEN:
                pagina.screenshot(path=Path(PLATEN) / f"{naam}-{breedte}.png", full_page=True)

    return kijk


def meld_aan(pagina, url, email, wachtwoord=WACHTWOORD):
    pagina.goto(f"{url}/aanmelden/?next=/waterrijk/beheer/")
    pagina.get_by_label("E-mailadres").fill(email)
    pagina.get_by_label("Wachtwoord").fill(wachtwoord)
    pagina.get_by_role("button", name="Meld je aan").click()


def test_a_beheerder_sets_up_and_a_second_person_comes_in(organisatie, pagina, bekijk):
    url, email = organisatie
    meld_aan(pagina, url, email, "niet het goede")
    bekijk("aanmelden-fout")
    meld_aan(pagina, url, email)
    pagina.get_by_role("heading", name="Beheer", exact=True).wait_for()
    bekijk("beheer")
    pagina.get_by_role("link", name="Nodig iemand uit").click()
    pagina.get_by_role("button", name="Maak de uitnodiging").click()
    bekijk("uitnodigen-fout")
    pagina.get_by_label("Naam").fill("Nora Nieuw")
    pagina.get_by_label("E-mailadres").fill("nora@waterrijk.example")
    pagina.get_by_label("controller").check()
    pagina.get_by_role("button", name="Maak de uitnodiging").click()
    link = pagina.get_by_label("Link").input_value()
    bekijk("toegangslink")
    pagina.get_by_role("link", name="Klaar").click()
    bekijk("persoon")
    pagina.goto(f"{url}/waterrijk/beheer/mensen/")
    bekijk("mensen")
    pagina.goto(f"{url}/afmelden/")
    bekijk("afmelden")
    pagina.get_by_role("main").get_by_role("button", name="Meld je af").click()
    pagina.goto(link)
    bekijk("toegang")
    pagina.get_by_label("Kies een wachtwoord").fill("de vier woorden van Nora")
    pagina.get_by_role("button", name="Kies dit wachtwoord").click()
    pagina.goto(link)
    pagina.get_by_role("heading", name="Deze link werkt niet meer").wait_for()
    bekijk("toegang-werkt-niet")
    pagina.goto(f"{url}/waterrijk/beheer/vergaderdatums/")
    pagina.get_by_role("heading", name="Vergaderdatums").wait_for()
    assert pagina.goto(f"{url}/waterrijk/beheer/").status == 404


def test_dates_settings_and_journal(organisatie, pagina, bekijk):
    url, email = organisatie
    meld_aan(pagina, url, email)
    pagina.get_by_role("heading", name="Beheer", exact=True).wait_for()
    pagina.goto(f"{url}/waterrijk/beheer/vergaderdatums/")
    bekijk("vergaderdatums-leeg")
    pagina.get_by_label("Jaar", exact=True).fill("2027")
    pagina.get_by_label("Datums", exact=True).fill(DATUMS)
    pagina.get_by_role("button", name="Bekijk wat we lezen").click()
    pagina.get_by_role("heading", name="Controleer de datums").wait_for()
    bekijk("plakken")
    pagina.get_by_role("button", name="Leg 2 datums vast").click()
    pagina.get_by_text("Vergaderdatums: 2 toegevoegd.").wait_for()
    bekijk("vergaderdatums")
    for naam in (
        "doorlooptijden",
        "benamingen",
        "ondernemingsraad",
        "journaal",
        "journaal/?controleer=ja",
    ):
        pagina.goto(f"{url}/waterrijk/beheer/{naam}")
        bekijk(naam.replace("/?", "-"))
    pagina.goto(f"{url}/waterrijk/beheer/journaal/?handeling=rol+nemen")
    bekijk("journaal-leeg")
    pagina.goto(f"{url}/waterrijk/account/")
    bekijk("account")
    pagina.goto(f"{url}/waterrijk/beheer/mensen/")
    pagina.get_by_role("link", name="Wilhelmina").click()
    bekijk("persoon-zonder-toegang")
    pagina.get_by_role("link", name="Wijzig de gegevens").click()
    bekijk("gegevens")
    terug(pagina)
    pagina.get_by_role("link", name="Wis de persoonsgegevens").click()
    bekijk("wissen")
