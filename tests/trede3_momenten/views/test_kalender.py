# SPDX-License-Identifier: EUPL-1.2
"""The calendar pages: what stands in the table, the month and the list, and for whom."""

import re

import pytest
from django.urls import reverse

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.trede3_momenten.services import leg_bestuursdatums_vast

NAMEN = ("kalender", "kalender_maand", "kalender_lijst")


def pagina(client, lid, naam="kalender", **vragen):
    adres = reverse(f"trede3_momenten:{naam}", args=[lid.omgeving.sleutel])
    return factories.als(client, lid).get(adres, vragen)


def tekst(antwoord):
    """What a person reads; a space that does not break is a space."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", antwoord.content.decode()))


@pytest.fixture
def met_bestuur(bezet):
    """The giver's arrangement has papers on 23 June and a board on 7 July 2027."""
    rij = wereld.cyclus(bezet.opdracht)
    leg_bestuursdatums_vast(
        factories.systeem(bezet.omgeving),
        opdracht_id=bezet.opdracht.pk,
        jaarcyclus_id=rij.id,
        versie=rij.versie,
        stukken_uit_op=wereld.dag("2027-06-23"),
        vergadering_op=wereld.dag("2027-07-07"),
    )
    return bezet


def test_the_table_shows_the_few_dates_that_matter(client, met_bestuur):
    antwoord = pagina(client, met_bestuur.gever, jaar=2028)
    gezien = tekst(antwoord)
    assert "Begroting 2028 van onze regelingen" in gezien
    assert "Datums zonder jaar vallen in 2027." in gezien
    for dag in ("do 29 apr", "wo 31 mrt", "di 22 jun", "wo 7 jul"):
        assert dag in gezien, dag
    assert "wo 21 jul · GS" in gezien


def test_a_date_opens_its_norm_with_article_source_and_status(client, met_bestuur):
    gezien = tekst(pagina(client, met_bestuur.gever, jaar=2028))
    assert "artikel 34b Wgr (nummer te verifiëren)" in gezien
    assert "12 weken terug vanaf de dag dat de stukken uitgaan, wo 23 jun 2027" in gezien
    assert "www.gemeente.nu" in gezien
    assert "geverifieerd" in gezien


def test_a_cell_that_is_wrong_says_what_is_wrong(client, met_bestuur):
    wereld.vergaderingen(met_bestuur.omgeving, raad=["2027-03-04", "2027-07-01"])
    antwoord = pagina(client, met_bestuur.gever, jaar=2028)
    cel = re.search(r'<td data-kop="Raad" class="let">(.*?)</td>', antwoord.content.decode(), re.S)
    assert "De raad vergadert niet op tijd. De laatste goede dag is 22 juni 2027." in cel[1]
    assert "1 datum vraagt aandacht" in tekst(antwoord)


def test_an_odd_arrangement_asks_to_confirm_in_the_place_of_dates(client, bezet):
    op = wereld.regeling(bezet.omgeving, soorten=["gemeente", "ministerie"], naam="Waddenraad")
    factories.rol(op, bezet.gever)
    rij = re.search(
        r"Waddenraad.*?</tr>", pagina(client, bezet.gever, jaar=2028).content.decode(), re.S
    )
    assert 'colspan="7"' in rij[0]
    assert "Bevestig de kalender" in rij[0]
    assert "<time" not in rij[0]


def test_an_arrangement_without_budget_shows_its_own_cycle(client, bezet):
    op = wereld.regeling(bezet.omgeving, gr_vorm="RZM", naam="Inkoop Oost")
    factories.rol(op, bezet.gever)
    gezien = tekst(pagina(client, bezet.gever, jaar=2028))
    assert "Geen begroting volgens de Wgr" in gezien
    assert "wo 1 dec: opdracht voor het jaar vast" in gezien


@pytest.mark.parametrize("naam", NAMEN)
def test_who_holds_no_role_sees_no_arrangement(client, bezet, naam):
    antwoord = pagina(client, bezet.collega, naam, van="2027-01-01", maand="2027-04")
    assert antwoord.status_code == 200
    assert bezet.opdracht.naam not in antwoord.content.decode()


@pytest.mark.parametrize("naam", NAMEN)
def test_a_neighbour_gets_nothing(client, bezet, naam):
    adres = reverse(f"trede3_momenten:{naam}", args=[bezet.omgeving.sleutel])
    assert factories.als(client, bezet.buur).get(adres).status_code == 404


def test_the_other_side_sees_the_law_and_not_our_own_steps(client, bezet):
    """The contractor reads the kaders, not when we go to college and raad."""
    gezien = tekst(pagina(client, bezet.nemer, jaar=2028))
    assert "do 29 apr" in gezien
    assert "ma 16 aug" not in gezien
    lezer = tekst(pagina(client, bezet.lezer, jaar=2028))
    assert "uiterlijk ma 16 aug" in lezer


def test_filters_stand_in_the_address(client, bezet):
    op = wereld.regeling(bezet.omgeving, gr_vorm="BVO", naam="Bedrijfsvoering De Schakel")
    gezien = tekst(pagina(client, bezet.lezer, jaar=2028, vorm="BVO"))
    assert op.naam in gezien
    assert bezet.opdracht.naam not in gezien
    assert op.naam in tekst(pagina(client, bezet.lezer, jaar=2028, zoek="schakel"))
    assert "Niets gevonden" in tekst(pagina(client, bezet.lezer, jaar=2028, zoek="zwembad"))
    assert op.naam not in tekst(pagina(client, bezet.gever, jaar=2028, van_mij="on"))


@pytest.mark.parametrize(
    "vragen", [{"jaar": "x"}, {"na": "x"}, {"maand": "2027-13"}, {"van": "x"}]
)
@pytest.mark.parametrize("naam", NAMEN)
def test_a_strange_address_is_the_beginning(client, bezet, naam, vragen):
    assert pagina(client, bezet.gever, naam, **vragen).status_code == 200


def test_the_jaarrekening_has_a_table_of_its_own(client, bezet):
    gezien = tekst(pagina(client, bezet.gever, jaar=2028, cyclus="jaarrekening"))
    assert "Jaarrekening 2028 van onze regelingen" in gezien
    assert "za 14 jul · GS" in gezien


def test_the_month_shows_its_days(client, bezet):
    gezien = tekst(pagina(client, bezet.gever, "kalender_maand", maand="2027-04"))
    assert "april 2027" in gezien
    assert bezet.opdracht.naam in gezien
    assert "kaders van de regeling" in gezien


def test_the_list_begins_at_the_asked_day(client, bezet):
    antwoord = pagina(client, bezet.gever, "kalender_lijst", van="2027-06-01", tot="2027-07-01")
    gezien = tekst(antwoord)
    assert "Van di 1 jun 2027 tot en met wo 30 jun 2027" in gezien
    assert "di 22 jun 2027" in gezien
    assert "do 29 apr 2027" not in gezien


def test_htmx_gets_the_part_and_a_browser_the_page(client, bezet):
    adres = reverse("trede3_momenten:kalender", args=[bezet.omgeving.sleutel])
    deel = factories.als(client, bezet.gever).get(adres, headers={"HX-Request": "true"})
    assert "<html" not in deel.content.decode()
    assert bezet.opdracht.naam in deel.content.decode()
    assert "HX-Request" in deel.headers["Vary"]


def test_an_own_body_is_called_as_the_organisation_calls_it(client, hier, wegen):
    provincie = factories.omgeving(soort="provincie")
    lid = factories.lid(provincie)
    factories.rol(wereld.regeling(provincie, soorten=["gemeente", "provincie"]), lid)
    gezien = tekst(pagina(client, lid, jaar=2028))
    assert "Provinciale Staten" in gezien
    assert "minister van BZK" in gezien


@pytest.mark.parametrize("naam", NAMEN)
def test_pages_cost_the_same_for_one_and_for_ten(client, bezet, naam):
    def kosten():
        vragen = {"jaar": 2028, "maand": "2027-04", "van": "2027-04-01"}
        return wereld.vragen(lambda: pagina(client, bezet.lezer, naam, **vragen))

    kosten()
    een = kosten()
    for _ in range(10):
        wereld.regeling(bezet.omgeving)
    assert kosten() == een
