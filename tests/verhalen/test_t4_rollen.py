# SPDX-License-Identifier: EUPL-1.2
"""T4: vacant and double roles, somebody who leaves, the chain, and a direct question."""

from decimal import Decimal

import pytest
from django.urls import reverse

from tests import factories
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.rechten import Soort

PROJECTEN = ("Herinrichting Stationsstraat", "Fietsbrug over de Ringvaart")


@pytest.fixture
def hier(kijker):
    omgeving = factories.omgeving(naam="Gemeente Waterrijk")
    omgeving.or_instemming_op = factories.SINDS
    omgeving.save()
    return omgeving


@pytest.fixture
def anna(hier):
    return factories.lid(hier, naam="Anna Ambtelijk", functie="hoofd Ruimte")


@pytest.fixture
def werk(hier, anna):
    """A programme and two projects of one principal; one has no contractor, one has two."""
    piet = factories.persoon(hier, naam="Piet Projectleider", functie="projectleider")
    ops = []
    for naam in PROJECTEN:
        op = factories.opdracht(
            hier,
            naam=naam,
            relatievorm="project",
            budget=Decimal("3800000"),
            budget_btw="excl",
        )
        factories.rol(op, anna, "ambtelijk_opdrachtgever")
        ops.append(op)
    factories.rol(ops[0], piet, "opdrachtnemer")
    for naam in ("Wim Wethouder", "Wil Wethouder"):
        factories.rol(ops[0], factories.persoon(hier, naam=naam), "bestuurlijk_opdrachtgever")
    programma = factories.opdracht(
        hier,
        naam="Programma Bereikbaar Waterrijk",
        relatievorm="programma",
        budget=Decimal("3000000"),
        budget_btw="excl",
    )
    factories.rol(programma, anna, "ambtelijk_opdrachtgever")
    herzie_alles(factories.systeem(hier))
    return ops


def adres(naam, hier, **delen):
    return reverse(naam, kwargs={"omgeving": hier.sleutel, **delen})


@pytest.mark.verhaal("T4")
def test_directie_sees_what_is_vacant_and_hands_over_for_who_leaves(kijker, hier, anna, werk):
    directie = factories.lid(hier, Soort.DIRECTIE, naam="Dirk Directie")
    factories.lid(hier, naam="Olga Opvolger", functie="programmamanager")
    pagina = kijker.pagina
    kijker.als(directie.account)
    kijker.ga(adres("portefeuille:opdrachten", hier), "alle-opdrachten-met-rollen")
    pagina.get_by_role("link", name="Lege en dubbele rollen").click()
    pagina.get_by_role("heading", name="Lege en dubbele rollen").wait_for()
    kijker.kijk("rollen-overzicht")
    assert pagina.get_by_role("heading", name="Dubbele rollen", exact=True).is_visible()
    pagina.get_by_label("Zoek op naam").fill("Anna")
    pagina.get_by_role("button", name="Zoek").click()
    pagina.get_by_role("link", name="Anna Ambtelijk").click()
    pagina.get_by_role("heading", name="Rollen van Anna Ambtelijk overdragen").wait_for()
    kijker.kijk("vertrek")
    kijker.druk("Draag deze rollen over")
    pagina.get_by_role("alert").wait_for()
    kijker.kijk("vertrek-fout")
    pagina.get_by_label("Wie neemt alles over?").fill("Olga Opvolger, programmamanager")
    pagina.get_by_label("Blijft leeg: Ambtelijk opdrachtgever, Fietsbrug").check()
    pagina.get_by_label("Afgesproken op").fill("2026-11-23")
    kijker.druk("Draag deze rollen over")
    pagina.get_by_text("3 rollen zijn geregeld.").wait_for()
    kijker.kijk("vertrek-klaar")
    kijker.ga(adres("portefeuille:rollen_overzicht", hier), "rollen-overzicht-na")
    rij = pagina.get_by_role("row").filter(has_text="Fietsbrug")
    assert rij.filter(has_text="Ambtelijk opdrachtgever").count() == 1


@pytest.mark.verhaal("T4")
def test_a_beheerder_reads_roles_and_references_only(kijker, hier, anna, werk):
    beheerder = factories.lid(hier, Soort.BEHEERDER, naam="Bert Beheerder")
    pagina = kijker.pagina
    kijker.als(beheerder.account)
    pagina.goto(f"{kijker.url}{adres('beheer:persoon', hier, persoon_id=anna.persoon.pk)}")
    pagina.get_by_role("link", name="Draag de rollen over").click()
    pagina.get_by_text(werk[0].referentie, exact=True).wait_for()
    kijker.kijk("vertrek-beheerder")
    for naam in PROJECTEN:
        assert naam not in pagina.content()


@pytest.mark.verhaal("T4")
def test_the_chain_shows_what_comes_from_above(kijker, hier, anna, werk):
    pagina = kijker.pagina
    kijker.als(anna.account)
    pagina.goto(f"{kijker.url}{adres('portefeuille:opdracht', hier, opdracht_id=werk[0].pk)}")
    pagina.get_by_role("link", name="Leg de keten vast").click()
    pagina.get_by_role("heading", name="Van wie krijg ik mijn opdracht?").wait_for()
    kijker.kijk("keten-leeg")
    pagina.get_by_label("Zoek de opdracht erboven").fill("bereikbaar")
    pagina.get_by_role("button", name="Zoek").click()
    pagina.get_by_label("Programma Bereikbaar Waterrijk").check()
    kijker.kijk("keten-gezocht")
    kijker.druk("Leg dit vast")
    pagina.get_by_text("Wat je meekrijgt van erboven").wait_for()
    kijker.kijk("keten")
    kijker.ga(adres("portefeuille:opdracht", hier, opdracht_id=werk[0].pk), "opdracht-keten")
    assert pagina.get_by_text("De kaders sluiten niet aan").first.is_visible()


@pytest.mark.verhaal("T4")
def test_a_direct_question_is_written_down_and_discussed(kijker, hier, anna, werk):
    pagina = kijker.pagina
    kijker.als(anna.account)
    plek = adres("trede1_opdracht:rechtstreeks", hier, opdracht_id=werk[0].pk)
    kijker.ga(plek, "rechtstreeks-leeg")
    pagina.get_by_label("Wat is er gevraagd?").fill("Of de opening voor de zomer kan.")
    kijker.druk("Schrijf dit op")
    pagina.get_by_text("Opgeschreven.").wait_for()
    kijker.kijk("rechtstreeks")
    kijker.druk("Besproken")
    pagina.get_by_text("Genoteerd: jullie hebben het besproken.").wait_for()
    hier.or_instemming_op = None
    hier.save()
    kijker.ga(plek, "rechtstreeks-uit")
