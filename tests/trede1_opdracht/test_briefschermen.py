# SPDX-License-Identifier: EUPL-1.2
"""The pages of the opdrachtbrief, objections and notes in a browser: axe, edges, one A4."""

import pytest

from tests.factories import DAG
from tests.trede1_opdracht.stuur import TEKST, project
from tests.verhalen.kijk import Kijker, bladzijden, plaat
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.actor import Actor

pytestmark = pytest.mark.browser
LANG = " ".join([TEKST["kaders"]] * 12)


@pytest.fixture
def werk(live_url):
    gemaakt = project(naam="Herinrichting Stationsstraat")
    herzie_alles(Actor.systeem(gemaakt.op.omgeving_id, dag=DAG, herkomst="test"))
    return gemaakt


@pytest.fixture
def kijker(pagina, toegankelijk, live_url):
    return Kijker(pagina, toegankelijk, live_url)


def plek(werk, deel=""):
    return f"/{werk.op.omgeving.sleutel}/opdrachten/{werk.op.pk}/{deel}"


def test_written_shared_contradicted_and_settled(werk, kijker, pagina):
    kijker.als(werk.gever.account)
    kijker.ga(plek(werk, "opdrachtbrief/"), "brief-leeg")
    kijker.ga(plek(werk, "opdrachtbrief/schrijf/"), "brief-schrijven")
    for naam, tekst in TEKST.items():
        pagina.fill(f"#id_{naam}", tekst)
    kijker.druk("Bewaar en bekijk")
    kijker.kijk("brief-concept")
    kijker.druk("Deel als versie 1")
    kijker.kijk("brief-gedeeld")
    kijker.als(werk.nemer.account)
    kijker.ga(plek(werk, "opdrachtbrief/"), "brief-nemer")
    pagina.get_by_text("Klopt er iets niet?").click()
    kijker.druk("Maak bezwaar")
    assert "Schrijf op wat er anders moet." in pagina.inner_text("main")
    kijker.kijk("brief-bezwaar-leeg")
    pagina.fill("#id_toelichting", "De datum haal ik niet.")
    kijker.druk("Maak bezwaar")
    kijker.als(werk.gever.account)
    kijker.ga(plek(werk, "opdrachtbrief/"), "brief-bezwaar")
    pagina.get_by_text("Samen vastgesteld in een gesprek?").click()
    kijker.kijk("brief-samen")
    kijker.druk("Leg vast dat het samen")
    assert "Samen vastgesteld" in pagina.inner_text("main")
    kijker.kijk("brief-geldt")
    werk.deel(kaders="Binnen 4 miljoen euro.")
    werk.bewaar(kaders="Binnen 5 miljoen euro.")
    kijker.ga(plek(werk, "opdrachtbrief/"), "brief-alles")
    kijker.ga(plek(werk), "brief-opdrachtpagina")


def test_the_version_in_force_fits_one_sheet_without_menu_or_buttons(werk, kijker, pagina):
    eerste = werk.deel(**dict.fromkeys(TEKST, LANG[:450]))
    werk.bevestig(werk.nemer, eerste)
    werk.deel()
    werk.bewaar()
    kijker.als(werk.gever.account)
    kijker.ga(plek(werk, "opdrachtbrief/"), "brief-lang")
    assert bladzijden(pagina, "brief") == 1
    pagina.emulate_media(media="print")
    for weg in ("Concept", "Versie 2: nieuwer", "Alle versies", "Afmelden", "Bevestig versie"):
        assert not pagina.get_by_text(weg).first.is_visible(), weg
    assert pagina.get_by_text("Wat er niet bij hoort").first.is_visible()


def test_an_objection_to_a_role_and_a_note(werk, kijker, pagina):
    kijker.als(werk.nemer.account)
    kijker.ga(plek(werk, "rollen/"), "rollen-nemer")
    pagina.get_by_role("link", name="Klopt dit niet?").click()
    kijker.kijk("rolbezwaar")
    pagina.fill("#id_bezwaar", "Ik heb hier pas in maart tijd voor.")
    kijker.druk("Maak bezwaar")
    kijker.als(werk.gever.account)
    kijker.ga(plek(werk, "rollen/"), "rollen-gever")
    pagina.get_by_role("link", name="Bezwaar op").click()
    kijker.kijk("rolbezwaar-gever")
    kijker.ga(plek(werk, "rollen/geef/opdrachtnemer/"), "rol-geven-beide")
    kijker.ga(plek(werk, "notitie/"), "notitie")
    pagina.fill("#id_tekst", "Vraag naar zijn vakantie.")
    kijker.druk("Bewaar je notitie")
    pagina.get_by_text("Mijn notitie").first.click()
    kijker.kijk("notitie-opdrachtpagina")
    assert "Vraag naar zijn vakantie." in pagina.inner_text("main")
    plaat(pagina, "notitie-open", (360, 1280))
    for onderwerp in ("opdracht", "notities"):
        kijker.ga(f"/{werk.op.omgeving.sleutel}/uitleg/{onderwerp}/", f"uitleg-{onderwerp}")
