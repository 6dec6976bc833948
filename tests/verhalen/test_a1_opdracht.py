# SPDX-License-Identifier: EUPL-1.2
"""A1: from a vague question to a commission that both confirmed, in about twenty minutes.

Counts what it costs: screens, fields that were filled in, clicks.
"""

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.factories import lid, omgeving
from tests.plugins.browser import terug

SOORTEN = ["project", "programma", "zzp", "agentschap", "gemeenschappelijke_regeling", "overig"]
TEKSTEN = {
    "waarom": "Ouders laten hun kinderen na het eten niet meer buiten spelen in Noord.",
    "effect": "Kinderen en ouderen durven er ’s avonds weer langs.",
    "stopreden": "Als de wijk zelf een andere plek aanwijst.",
    "resultaat": "Op 1 mei 2027 ligt er een plek waar twintig jongeren droog kunnen zitten.",
    "acceptatie": "De wijkagent en twee bewoners hebben de plek bekeken en getekend.",
    "buiten_opdracht": "Het jongerenwerk zelf.",
    "kaders": "De plek ligt op grond van de gemeente.",
    "budget": "85.000",
    "budget_bron": "Programmabegroting 2027",
    "tolerantie": "Bel me als het meer dan een maand later wordt.",
    "marge_geld": "10",
    "besluitruimte": "De plek kies je zelf. Over de kap beslis ik.",
}
STAPPEN = (
    ("waarom", "effect", "stopreden"),
    ("resultaat", "acceptatie", "buiten_opdracht"),
    ("kaders", "budget", "budget_bron", "tolerantie", "marge_geld"),
    ("besluitruimte",),
)


class Teller:
    """A page of which is counted what a person does on it."""

    def __init__(self, kijker):
        self.kijker, self.pagina = kijker, kijker.pagina
        self.schermen = self.velden = self.klikken = 0

    def kijk(self, plaat):
        """A screen: it must be one that everybody can use."""
        self.schermen += 1
        self.kijker.kijk(plaat)

    def vul(self, naam, tekst):
        self.velden += 1
        self.pagina.locator(f"#id_{naam}").fill(tekst)

    def klik(self, knop):
        self.klikken += 1
        self.pagina.get_by_role("button", name=knop).click()
        self.pagina.wait_for_load_state()


@pytest.fixture
def mensen(live_url):
    """Who gets the question, and who will do it."""
    hier = omgeving()
    return lid(hier, naam="Hanna Hoofd"), lid(hier, naam="Piet Projectleider")


@pytest.mark.verhaal("A1")
@pytest.mark.parametrize("soort", SOORTEN)
def test_van_vage_vraag_tot_bevestigde_opdracht(mensen, kijker, met_javascript, soort, capsys):
    gever, nemer = mensen
    plek = gever.omgeving.sleutel
    kijker.als(gever.account)
    kijker.ga(f"/{plek}/opdrachten/nieuw/", f"a1-nieuw-{soort}")
    hier = Teller(kijker)
    hier.schermen = 1
    hier.vul("naam", "Jeugd in Noord")
    kijker.pagina.locator("#id_relatievorm").select_option(soort)
    hier.velden += 1
    hier.vul("vraag", "Doe iets met de jeugd in Noord.")
    hier.klik("Maak en schrijf de opdracht")
    for stap, velden in enumerate(STAPPEN):
        hier.kijk(f"a1-stap{stap + 1}-{soort}")
        for naam in velden:
            hier.vul(naam, TEKSTEN[naam])
        if stap == len(STAPPEN) - 1:
            noem(hier, "Piet Projectleider")
        hier.klik("Bewaar en verder")
    hier.kijk(f"a1-nalezen-{soort}")
    hier.klik("Deel als versie 1")
    hier.kijk(f"a1-gedeeld-{soort}")

    kijker.als(nemer.account)
    kijker.ga(f"/{plek}/opdrachten/", f"a1-lijst-nemer-{soort}")
    hier.schermen += 1
    kijker.pagina.get_by_role("link", name="Jeugd in Noord").click()
    hier.kijk(f"a1-opdracht-nemer-{soort}")
    kijker.pagina.get_by_role("link", name="Lees de opdrachtbrief").click()
    hier.kijk(f"a1-brief-nemer-{soort}")
    hier.klikken += 2
    hier.klik("Bevestig versie 1")
    expect(kijker.pagina.get_by_text("geldt sinds")).to_be_visible()
    with capsys.disabled():
        print(  # noqa: T201
            f"\nA1 {soort}: {hier.schermen} schermen, {hier.velden} velden, "
            f"{hier.klikken} klikken van vraag tot bevestigde opdracht"
        )


def noem(hier, naam):
    """Names the one who will do it for the first role on that side that a person can hold."""
    vakken = hier.pagina.locator("select[name$=_persoon]")
    codes = [vak.get_attribute("name") for vak in vakken.all()]
    nemer = next(code for code in codes if "nemer" in code or "manager" in code)
    hier.velden += 1
    hier.pagina.locator(f"select[name={nemer}]").select_option(label=naam)


def test_hints_terwijl_je_schrijft(mensen, kijker):
    gever, _ = mensen
    plek = gever.omgeving.sleutel
    kijker.als(gever.account)
    pagina = kijker.pagina
    kijker.ga(f"/{plek}/opdrachten/nieuw/", "a1-nieuw")
    pagina.locator("#id_naam").fill("Jeugd in Noord")
    pagina.get_by_role("button", name="Maak en schrijf de opdracht").click()
    pagina.get_by_role("link", name="Wat", exact=True).click()
    vak = pagina.locator("#id_resultaat")
    vak.press_sequentially("Doe iets met de jeugd, zo spoedig mogelijk.")
    expect(pagina.locator("#hints-resultaat")).to_contain_text("iets met")
    expect(pagina.locator("#bewaard")).to_contain_text("Bewaard om")
    expect(vak).to_be_focused()
    kijker.kijk("a1-hints")
    pagina.reload()
    expect(vak).to_have_value("Doe iets met de jeugd, zo spoedig mogelijk.")


def test_wie_afgemeld_raakt_schrijft_verder(mensen, kijker):
    gever, _ = mensen
    plek = gever.omgeving.sleutel
    kijker.als(gever.account)
    pagina = kijker.pagina
    kijker.ga(f"/{plek}/opdrachten/nieuw/", "a1-nieuw")
    pagina.locator("#id_naam").fill("Jeugd in Noord")
    pagina.get_by_role("button", name="Maak en schrijf de opdracht").click()
    pagina.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    pagina.locator("#id_waarom").press_sequentially("Dit mag niet weg.")
    expect(pagina.locator("#hints-waarom")).to_contain_text("Je bent afgemeld")
    kijker.als(gever.account)
    pagina.get_by_role("button", name="Ik ben weer aangemeld").click()
    expect(pagina.locator("#bewaard")).to_contain_text("Je kunt verder schrijven")
    pagina.get_by_role("button", name="Bewaar en stop").click()
    terug(pagina)
    expect(pagina.locator("#id_waarom")).to_have_value("Dit mag niet weg.")
