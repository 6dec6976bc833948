# SPDX-License-Identifier: EUPL-1.2
"""A3, P2, C2: from what is missing to a decision, from a question to its answer, what was left.

An akkoord that a secretary prepares, the browser closed, released by the principal and corrected
the day after: on the screen and on paper.
"""

from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from tests import factories
from tests.klok import op_dag
from tests.trede3_momenten import besluitwereld as wereld
from tests.verhalen.kijk import bladzijden, plaat
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.rechten import Soort

REDEN = "Het ontwerp past binnen de kaders; de parkeerbalans is nog niet onderbouwd."
MORGEN = factories.DAG + timedelta(days=1)


@pytest.fixture
def p(live_url):
    """A project that is followed, with its fase-overgang planned next week."""
    gemaakt = wereld.project(naam="Herinrichting Stationsstraat")
    wereld.moment(gemaakt.op)
    herzie_alles(factories.systeem(gemaakt.omgeving))
    return gemaakt


def naar(kijker, p, weg, naam):
    kijker.ga(f"/{p.omgeving.sleutel}/opdrachten/{p.op.pk}/{weg}", naam)


def open_blad(kijker, p):
    """Over the decisions of the commission to the sheet of the phase."""
    naar(kijker, p, "besluiten/", "besluiten-open")
    kijker.pagina.get_by_role("link", name="Fase-overgang definitie").first.click()


def kijk_na(kijker, p):
    """What the contractor reads after the correction: on the first decision, and on the page."""
    artikel = kijker.pagina.get_by_role("article")
    expect(artikel).to_contain_text("Dit besluit is gecorrigeerd")
    kijker.kijk("besluit-gecorrigeerd")
    naar(kijker, p, "", "opdracht-met-besluit")
    rij = kijker.pagina.get_by_role("row").filter(has_text="correctie")
    expect(rij).to_contain_text("brandweer")


@pytest.mark.verhaal("A3")
def test_a_decision_is_prepared_released_and_corrected(kijker, p):
    pagina = kijker.pagina
    kijker.als(p.secretaris.account)
    open_blad(kijker, p)
    expect(pagina.get_by_role("heading", level=1)).to_have_text("Door naar de volgende fase?")
    expect(pagina.get_by_text("advies van de controller").first).to_be_visible()
    pagina.get_by_label("resultaat van de fase").check()
    pagina.get_by_label("Akkoord, mits").check()
    pagina.get_by_label("Waarom?").fill(REDEN)
    pagina.get_by_label("Voorwaarde 1").fill("Parkeerbalans onderbouwd")
    kijker.kijk("blad-secretaris")
    kijker.druk("Bewaar als concept")
    expect(pagina.get_by_role("status")).to_contain_text("De opdrachtnemer ziet het nog niet")
    kijker.kijk("blad-concept")

    kijker.als(p.nemer.account)
    naar(kijker, p, "besluiten/", "besluiten-nemer")
    expect(pagina.get_by_text("Nog geen besluiten")).to_be_visible()
    expect(pagina.get_by_text("concept", exact=True)).to_have_count(0)

    kijker.als(p.gever.account)
    open_blad(kijker, p)
    expect(pagina.get_by_label("Waarom?")).to_have_value(REDEN)
    pagina.get_by_label("Wie zorgt ervoor (1)").select_option(label="Nico Nemer, adviseur")
    pagina.get_by_label("Uiterlijk op (1)").fill("2027-03-01")
    kijker.kijk("blad-gever")
    assert bladzijden(pagina, "blad") == 1
    kijker.druk("Stel het besluit vast")
    eerste = pagina.url
    artikel = pagina.get_by_role("article")
    for woorden in ("Gea van der Gever", "Sam Secretaris", "Nico Nemer", REDEN):
        expect(artikel).to_contain_text(woorden)
    kijker.kijk("besluit")
    pagina.emulate_media(media="print")
    expect(pagina.get_by_role("navigation")).to_have_count(0)
    expect(pagina.get_by_role("button", name="Corrigeer")).to_have_count(0)
    plaat(pagina, "besluit-druk")
    assert bladzijden(pagina, "besluit") == 1
    pagina.emulate_media(media="screen")

    with op_dag(MORGEN):
        kijker.als(p.gever.account)
        pagina.goto(eerste)
        kijker.druk("Corrigeer dit besluit")
        pagina.get_by_label("Waarom?").fill("De parkeerbalans is er, maar de brandweer niet.")
        kijker.kijk("blad-correctie")
        kijker.druk("Stel het besluit vast")
        expect(artikel).to_contain_text("Dit is een correctie")
        kijker.kijk("besluit-correctie")
        kijker.als(p.nemer.account)
        pagina.goto(eerste)
        expect(artikel).to_contain_text(REDEN)
        kijk_na(kijker, p)


@pytest.mark.verhaal("P2")
def test_a_contractor_asks_a_decision_and_sees_that_it_was_read(kijker, p):
    p.omgeving.or_instemming_op = factories.SINDS
    p.omgeving.save()
    pagina = kijker.pagina
    kijker.als(p.nemer.account)
    naar(kijker, p, "besluiten/", "besluiten-leeg")
    pagina.get_by_role("link", name="Vraag een besluit").click()
    pagina.get_by_label("Welk besluit heb je nodig?").fill("Mag de damwand gereserveerd worden?")
    pagina.get_by_label("Uiterlijk op").fill("2026-11-30")
    kijker.kijk("vraag-stellen")
    kijker.druk("Vraag dit besluit")
    pagina.get_by_role("link", name="Mag de damwand").click()
    expect(pagina.get_by_role("article")).to_contain_text("nog niet door wie beslist")
    vraag = pagina.url
    kijker.als(p.gever.account)
    naar(kijker, p, "", "opdracht-gevraagd")
    gevraagd = "vraagt je een besluit, uiterlijk 30 november"
    expect(pagina.get_by_role("heading", name=gevraagd)).to_be_visible()
    pagina.get_by_role("link", name="Bekijk de vraag").first.click()
    pagina.get_by_role("link", name="Mag de damwand").click()
    kijker.kijk("vraag-gelezen")
    pagina.get_by_role("link", name="Besluit hierover").click()
    pagina.get_by_label("Akkoord. Ga door.").check()
    pagina.get_by_label("Waarom?").fill("Reserveren kost niets en scheelt acht weken.")
    kijker.druk("Stel het besluit vast")
    kijker.als(p.nemer.account)
    pagina.goto(vraag)
    expect(pagina.get_by_role("article")).to_contain_text("om 10:")
    pagina.get_by_role("link", name="Lees wat er besloten is").click()
    expect(pagina.get_by_text("scheelt acht weken")).to_be_visible()
    kijker.kijk("vraag-beantwoord")


@pytest.mark.verhaal("C2")
def test_a_controller_finds_what_was_left(kijker, p):
    laat = date(2026, 10, 8)
    wereld.moment(p.op, gepland_op=laat, gehouden_op=laat, fase="initiatief")
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **wereld.mits("Parkeerbalans", op=laat))
    controller = factories.lid(p.omgeving, Soort.CONTROLLER)
    pagina = kijker.pagina
    kijker.als(controller.account)
    kijker.ga(f"/{p.omgeving.sleutel}/", "week-controller")
    pagina.get_by_role("navigation").get_by_role("link", name="Openstaand").first.click()
    kijker.kijk("openstaand")
    rij = pagina.get_by_role("row").filter(has_text="Parkeerbalans")
    expect(rij).to_contain_text("47 dagen")
    pagina.locator("#id_wat").select_option(label="Fase-overgangen en crises zonder besluit")
    pagina.get_by_role("button", name="Toon").click()
    expect(pagina.get_by_text("Parkeerbalans")).to_have_count(0)
    pagina.get_by_role("link", name="Fase-overgang: initiatief").click()
    expect(pagina.get_by_role("heading", level=1)).to_have_text("Door naar de volgende fase?")
