# SPDX-License-Identifier: EUPL-1.2
"""A3: somebody asks whether a contract may be signed, in the register and at a decision."""

from datetime import date

import pytest
from playwright.sync_api import expect

from tests import factories
from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.register.selectors import functies
from vijftreden.register.services import (
    importeer_mandaten,
    leg_aanstelling_vast,
    neem_functies_over,
)
from vijftreden.toegang.rechten import Soort
from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT, lees_bladen
from vijftreden.trede1_opdracht.rules.mandaatlijst import lees_mandaten

SINDS = date(2026, 1, 1)
LIJST = """Functie;Onderwerp;Soort;Maximum excl. btw;Instemming;Artikel
Afdelingshoofd;Inhuur;mandaat;50.000;;4
Directeur;Alle onderwerpen;mandaat;€ 2 mln;;7.6
Directeur;Alle onderwerpen;mandaat;onbeperkt;de controller FEZ;7.6
"""


@pytest.fixture
def p(live_url):
    """A project whose principal may sign 50.000, and a director more."""
    gemaakt = wereld.project(naam="Herinrichting Stationsstraat")
    wereld.moment(gemaakt.op)
    systeem = factories.systeem(gemaakt.omgeving)
    factories.persoon(gemaakt.omgeving, naam="Dora Directeur", functie="Directeur")
    gelezen = lees_mandaten(
        lees_bladen(LIJST.encode(), GEPLAKT), van=SINDS, bron="Mandaatbesluit 2025"
    )
    importeer_mandaten(systeem, regels=gelezen.invoer)
    neem_functies_over(systeem, van=SINDS)
    hoofd = next(f for f in factories.lees(systeem, functies) if f.naam == "Afdelingshoofd")
    leg_aanstelling_vast(
        systeem, functie_id=hoofd.id, persoon_id=gemaakt.gever.persoon.pk, van=SINDS
    )
    herzie_alles(systeem)
    return gemaakt


@pytest.mark.verhaal("A3")
def test_a_decision_that_commits_money_says_whether_it_may(kijker, p):
    pagina = kijker.pagina
    kijker.als(p.gever.account)
    kijker.ga(f"/{p.omgeving.sleutel}/opdrachten/{p.op.pk}/besluiten/", "besluiten-mandaat")
    pagina.get_by_role("link", name="Fase-overgang definitie").first.click()
    expect(pagina.get_by_label("Waarover?")).to_be_hidden()
    pagina.get_by_label("Akkoord. ").first.check()
    pagina.get_by_label("Waarom?").fill("Het ontwerp past.")
    pagina.get_by_label("Ja, het legt geld vast").check()
    pagina.get_by_label("Waarover?").fill("inhuur")
    pagina.get_by_label("Om welk bedrag gaat het?").fill("60.000")
    pagina.get_by_label("Zit de btw in het bedrag?").select_option("excl")
    kijker.kijk("besluit-met-geld")
    pagina.get_by_role("button", name="Bewaar als concept").click()
    antwoord = pagina.get_by_role("region", name="Mag dit getekend worden?")
    expect(antwoord).to_contain_text("Nee, volgens het mandaatregister niet")
    expect(antwoord).to_contain_text("Directeur (Dora Directeur)")
    kijker.kijk("besluit-met-antwoord")
    pagina.get_by_role("button", name="Stel het besluit vast").click()
    expect(pagina.get_by_role("article")).to_contain_text("Mandaatbesluit 2025, artikel 4")
    kijker.kijk("besluit-met-mandaat")
    kijker.als(p.nemer.account)
    pagina.goto(pagina.url)
    kijker.ga(f"/{p.omgeving.sleutel}/opdrachten/{p.op.pk}/besluiten/", "besluiten-nemer")
    expect(pagina.get_by_text("mandaatregister")).to_have_count(0)


@pytest.mark.verhaal("A3")
def test_the_register_is_read_in_and_asked(kijker, p):
    pagina = kijker.pagina
    baas = factories.lid(p.omgeving, Soort.ADVISEUR, naam="Ada Adviseur")
    kijker.als(baas.account)
    kijker.ga(f"/{p.omgeving.sleutel}/mandaten/", "mandaatregister")
    pagina.get_by_role("link", name="Lees een lijst in").click()
    kop = LIJST.splitlines()[0]
    pagina.get_by_label("Plak hier je mandaten").fill(
        f"{kop}\nGriffier;Leveringen;mandaat;10.000;;9\nGriffier;Inhuur;mandaat;veel;;9\n"
    )
    pagina.get_by_label("Geldt vanaf").fill("2026-01-01")
    pagina.get_by_label("Bron").fill("Mandaatbesluit 2025")
    pagina.get_by_role("button", name="Bekijk wat we lezen").click()
    expect(pagina.get_by_text("“veel” is geen duidelijk bedrag.")).to_be_visible()
    kijker.kijk("mandaten-inlezen")
    pagina.get_by_role("button", name="Leg 1 mandaat vast").click()
    expect(pagina.get_by_role("heading", name="Griffier")).to_be_visible()
    pagina.get_by_role("link", name="Mag dit getekend worden?").click()
    pagina.get_by_label("Wie tekent?").select_option(label="Directeur")
    pagina.get_by_label("Om welk bedrag gaat het?").fill("3.000.000")
    pagina.get_by_role("button", name="Kijk of het mag").click()
    antwoord = pagina.get_by_role("region", name="Het antwoord")
    expect(antwoord).to_contain_text("Ja, mits: met instemming van de controller FEZ")
    kijker.kijk("mandaatvraag")
    kijker.ga(f"/{p.omgeving.sleutel}/functies/", "functies")
    pagina.get_by_role("link", name="Directeur", exact=True).click()
    kijker.kijk("functie")
