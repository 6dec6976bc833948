# SPDX-License-Identifier: EUPL-1.2
"""A task description from concept to agreed: the contractor objects, and its boss says yes."""

import pytest
from playwright.sync_api import expect

from tests import factories
from tests.trede1_opdracht.stuur import project
from vijftreden.portefeuille.ronde import herzie_alles


@pytest.fixture
def werk(live_url):
    """A project with somebody who goes about the contractor's hours."""
    gemaakt = project()
    baas = factories.lid(gemaakt.op.omgeving, naam="Bea Baas")
    factories.rol(gemaakt.op, baas, "leidinggevende_opdrachtnemer")
    zzp = factories.opdracht(gemaakt.op.omgeving, relatievorm="zzp", naam="Datamigratie")
    factories.rol(zzp, gemaakt.gever, "ambtelijk_opdrachtgever")
    factories.rol(zzp, gemaakt.nemer, "opdrachtnemer")
    herzie_alles(factories.systeem(gemaakt.op.omgeving))
    return gemaakt, baas, zzp


def naar(kijker, op, naam):
    kijker.ga(f"/{op.omgeving.sleutel}/opdrachten/{op.pk}/taakomschrijving/", naam)


@pytest.mark.verhaal("TAAK")
def test_from_concept_to_agreed(kijker, werk):
    (w, baas, _), pagina = werk, kijker.pagina
    kijker.als(w.gever.account)
    naar(kijker, w.op, "taak-leeg")
    pagina.get_by_role("link", name="Schrijf de taakomschrijving").click()
    kijker.kijk("taak-formulier")
    pagina.get_by_label("Uren per week").fill("veel")
    pagina.get_by_label("Wat ga je doen").fill("De voorbereiding leiden.")
    kijker.druk("Bewaar en bekijk")
    expect(pagina.get_by_text("Schrijf een getal").first).to_be_visible()
    expect(pagina.get_by_label("Wat ga je doen")).to_have_value("De voorbereiding leiden.")
    kijker.kijk("taak-fout")
    pagina.get_by_label("Uren per week").fill("16")
    kijker.druk("Bewaar en bekijk")
    kijker.kijk("taak-concept")
    kijker.druk("Deel als versie 1")

    kijker.als(w.nemer.account)
    naar(kijker, w.op, "taak-nemer")
    pagina.get_by_text("Klopt er iets niet?").first.click()
    pagina.get_by_label("Wat moet er anders?").first.fill("Zestien uur is te weinig.")
    kijker.druk("Maak bezwaar")
    expect(pagina.get_by_text("Zestien uur is te weinig.")).to_be_visible()
    kijker.kijk("taak-bezwaar")

    kijker.als(w.gever.account)
    naar(kijker, w.op, "taak-met-bezwaar")
    pagina.get_by_role("link", name="Schrijf een nieuwe versie").click()
    pagina.get_by_label("Uren per week").fill("24")
    kijker.druk("Bewaar en bekijk")
    kijker.druk("Deel als versie 2")
    kijker.als(w.nemer.account)
    naar(kijker, w.op, "taak-versie-2")
    kijker.druk("Ja, als opdrachtnemer")
    kijker.als(baas.account)
    naar(kijker, w.op, "taak-baas")
    kijker.druk("Ja, als leidinggevende")
    expect(pagina.get_by_text("afgesproken op").first).to_be_visible()
    kijker.kijk("taak-afgesproken")


@pytest.mark.verhaal("TAAK")
def test_a_freelancer_is_asked_a_result(kijker, werk):
    w, _, zzp = werk
    kijker.als(w.gever.account)
    naar(kijker, zzp, "taak-zzp")
    kijker.pagina.get_by_role("link", name="Schrijf de taakomschrijving").click()
    expect(kijker.pagina.get_by_label("Uren per week, ten hoogste")).to_be_visible()
    expect(kijker.pagina.get_by_text("bepaalt die zelf")).to_be_visible()
    kijker.kijk("taak-zzp-formulier")
