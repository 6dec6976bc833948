# SPDX-License-Identifier: EUPL-1.2
"""A secretary at work for her principal, the sheet of a list, and one explanation for all."""

import pytest
from django.urls import reverse

from tests import factories
from tests.factories import DAG
from tests.toegang.elk_model import maak
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.rechten import Soort
from vijftreden.trede1_opdracht.models import Opdrachtlijst

PROJECTEN = ("Stationsstraat", "Zwembad De Plons", "Fietsbrug over de Ringvaart")


@pytest.fixture
def hier(kijker):
    return factories.omgeving(naam="Gemeente Waterrijk")


def adres(naam, hier, **delen):
    return reverse(naam, kwargs={"omgeving": hier.sleutel, **delen})


def ingelezen(hier, anna):
    """Three projects from a list, of which Anna is the principal."""
    lijst = maak(Opdrachtlijst, hier)
    wim = factories.persoon(hier, naam="Wim Wethouder", functie="wethouder Mobiliteit")
    piet = factories.persoon(hier, naam="Piet Projectleider", functie="projectleider")
    for nummer, naam in enumerate(PROJECTEN):
        op = factories.opdracht(
            hier, naam=naam, relatievorm="project", lijst=lijst, programma="Bereikbaar Waterrijk"
        )
        nieuw = {"van": DAG, "afgesproken_op": None}
        factories.rol(op, anna, "ambtelijk_opdrachtgever", **nieuw)
        if nummer:
            factories.rol(op, wim, "bestuurlijk_opdrachtgever", **nieuw)
            factories.rol(op, piet, "opdrachtnemer", **nieuw)
    herzie_alles(factories.systeem(hier))


def test_a_secretary_chooses_for_whom_she_works_and_fills_in_the_sheet(kijker, hier):
    anna = factories.lid(hier, naam="Anna Ambtelijk", functie="hoofd Ruimte")
    saar = factories.lid(hier, naam="Saar Secretaris", functie="secretaris")
    ingelezen(hier, anna)
    pagina = kijker.pagina
    kijker.als(anna.account)
    kijker.ga(adres("beheer:mijn_vervanging", hier), "mijn-vervanging")
    pagina.get_by_label("Naam of e-mailadres").fill("Saar Secretaris")
    pagina.get_by_label("secretaris").check()
    kijker.druk("Leg dit vast")
    pagina.get_by_text("Vastgelegd.").wait_for()
    kijker.kijk("account-vervanging")
    kijker.als(saar.account)
    kijker.ga(adres("beheer:namens", hier), "namens")
    pagina.goto(f"{kijker.url}{adres('portefeuille:week', hier)}")
    pagina.locator(".kop .wie summary").last.click()
    kijker.kijk("ik-werk-voor")
    pagina.locator(".kop-rij > .wie").get_by_role("button", name="Anna Ambtelijk").click()
    pagina.get_by_text("Je werkt nu voor").wait_for()
    kijker.kijk("week-namens")
    kijker.ga(adres("portefeuille:van_jou", hier), "van-jou-blad")
    pagina.get_by_label("Opdrachtnemer van Stationsstraat").fill(
        "Piet Projectleider, projectleider"
    )
    pagina.get_by_label("Volgend gesprek over Stationsstraat").fill("2020-01-01")
    kijker.druk("De rest is van mij")
    pagina.get_by_text("3 opdrachten zijn").or_(pagina.get_by_text("2 opdrachten zijn")).wait_for()
    assert (
        "Piet Projectleider"
        in pagina.get_by_label("Opdrachtnemer van Stationsstraat").input_value()
    )
    kijker.kijk("van-jou-fout")
    pagina.get_by_label("Volgend gesprek over Stationsstraat").fill("2026-12-08")
    kijker.druk("De rest is van mij")
    pagina.get_by_text("Deze opdracht is van jou.").wait_for()
    pagina.goto(f"{kijker.url}{adres('portefeuille:opdrachten', hier)}")
    pagina.get_by_role("link", name="Stationsstraat").click()
    pagina.get_by_text("Saar Secretaris, namens Anna Ambtelijk").wait_for()
    kijker.kijk("opdracht-namens")
    pagina.get_by_role("button", name="Werk weer voor mezelf").click()
    pagina.get_by_text("Je werkt nu voor").wait_for(state="detached")


def test_a_beheerder_arranges_who_works_for_whom(kijker, hier):
    beheerder = factories.lid(hier, Soort.BEHEERDER, naam="Bert Beheerder")
    saar = factories.lid(hier, naam="Saar Secretaris")
    factories.vervanging(saar, factories.persoon(hier, naam="Wim Wethouder"), tot=None)
    kijker.als(beheerder.account)
    kijker.ga(adres("beheer:vervangingen", hier), "vervangingen")
    kijker.druk("Leg dit vast")
    kijker.pagina.get_by_role("alert").wait_for()
    kijker.kijk("fout-vervangingen")
    kijker.pagina.get_by_role("link", name="Beëindig").click()
    kijker.kijk("vervanging-einde")
    kijker.druk("Leg het einde vast")
    kijker.pagina.get_by_text("Nu werkt niemand hier voor een ander.").wait_for()


def test_one_person_with_two_hats_is_explained_once(kijker, hier):
    directie = factories.lid(hier, Soort.DIRECTIE, naam="Dirk Directie")
    vera = factories.persoon(hier, naam="Vera van Vaak")
    for naam in ("GGD Merenland", "Veiligheidsregio Merenland"):
        op = factories.opdracht(hier, naam=naam)
        factories.rol(op, vera, "controller")
        factories.rol(op, vera, "ambtelijk_eigenaar")
    herzie_alles(factories.systeem(hier))
    pagina = kijker.pagina
    kijker.als(directie.account)
    kijker.ga(adres("portefeuille:verklaringen", hier), "verklaringen-leeg")
    pagina.goto(f"{kijker.url}{adres('portefeuille:opdracht', hier, opdracht_id=op.pk)}")
    punt = pagina.locator("article", has_text="twee rollen")
    punt.get_by_text("Klopt zo, want …").click()
    punt.locator("textarea").fill("Zij doet dit bij alle regelingen; een collega kijkt mee.")
    punt.get_by_label("Overal waar dit zo is").check()
    kijker.kijk("klopt-zo-keuze")
    punt.get_by_role("button", name="Klopt zo").click()
    pagina.get_by_role("heading", name="Klopt dit overal?").wait_for()
    kijker.kijk("klopt-zo-overal")
    pagina.get_by_role("button", name="Ja, dit klopt overal").click()
    pagina.get_by_text("Geldt bij 2 opdrachten").click()
    kijker.kijk("verklaringen")
    pagina.get_by_role("button", name="Vraag dit weer").click()
    pagina.get_by_text("Er is nog niets voor iedereen uitgelegd").wait_for()
