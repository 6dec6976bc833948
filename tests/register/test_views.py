# SPDX-License-Identifier: EUPL-1.2
"""The pages of the register: what they show, empty and full, and who may see them."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests import factories
from tests.factories import als
from tests.register.wereld import (
    INSTALLATIE,
    deelname,
    gemeente,
    lees_deelnemingen,
    lees_organisaties,
    regeling,
)
from vijftreden.register import selectors

pytestmark = pytest.mark.django_db


@pytest.fixture
def lid():
    return factories.lid(factories.omgeving())


@pytest.fixture
def register():
    """Waterrijk and Duinzicht in GGD and OD; Veenhoek in GGD only; Bergdam in nothing."""
    lees_organisaties(
        gemeente(1, "Waterrijk", oin="00000001001202601000"),
        gemeente(2, "Duinzicht"),
        gemeente(3, "Veenhoek"),
        gemeente(4, "Bergdam"),
        regeling(1, "GGD Waterland"),
        regeling(2, "Omgevingsdienst Waterland", gr_vorm="BVO"),
        regeling(3, "WSW Waterland"),
    )
    lees_deelnemingen(
        deelname(1, 1, "Waterrijk"),
        deelname(2, 1, "Waterrijk"),
        deelname(1, 2, "Duinzicht"),
        deelname(2, 2, "Duinzicht"),
        deelname(1, 3, "Veenhoek"),
        deelname(1, 0, "", deelnemer="Kreis Borken", deelnemer_tooi=""),
    )


def id_van(kenmerk):
    return selectors.vind_organisatie(INSTALLATIE, kenmerk).id


@pytest.fixture
def haal(client, lid):
    """Asks a page of the register as a member; gives its text."""

    def vraag(naam, zoek=None, *, kop=None, **delen):
        adres = reverse(f"register:{naam}", kwargs={"omgeving": lid.omgeving.sleutel, **delen})
        antwoord = als(client, lid).get(adres, zoek or {}, headers=kop or {})
        assert antwoord.status_code == 200
        return antwoord.content.decode()

    return vraag


def test_the_list_shows_bodies_and_arrangements(register, haal):
    tekst = haal("organisaties")
    assert "Gemeente Waterrijk" in tekst
    assert "openbaar lichaam" in tekst
    assert "gm0001" in tekst
    assert f"/organisaties/{id_van('gm0001')}/" in tekst


def test_search_and_filter_stand_in_the_address(register, haal):
    tekst = haal("organisaties", {"zoek": "water", "soort": "gemeente"})
    assert "Gemeente Waterrijk" in tekst
    assert "Gemeente Duinzicht" not in tekst
    assert "GGD Waterland" not in tekst
    assert "Gevonden met “water”, soort gemeente" in " ".join(tekst.split())
    assert 'value="water"' in tekst


def test_an_empty_register_says_how_to_fill_it(haal):
    tekst = haal("organisaties")
    assert "Het register is nog leeg" in tekst
    assert "vijftreden importeer organisaties" in tekst


def test_a_search_without_result_offers_all(register, haal):
    tekst = haal("organisaties", {"zoek": "zeewier"})
    assert "Niets gevonden" in tekst
    assert "Toon alles" in tekst


@pytest.mark.parametrize(
    "zoek",
    [
        {"soort": "kerk"},
        {"pagina": "-1"},
        {"pagina": "10001"},
        {"pagina": "een"},
        {"zoek": "x" * 101},
        {"zoek": "a\x00b"},
    ],
)
def test_an_odd_address_is_no_crash(register, haal, zoek):
    assert "Gemeente Waterrijk" in haal("organisaties", zoek)


def test_pages_link_to_each_other_with_the_search_kept(haal):
    lees_organisaties(*(gemeente(nummer, f"Plaats {nummer:03}") for nummer in range(1, 62)))
    eerste = haal("organisaties", {"zoek": "plaats"})
    assert "?zoek=plaats&amp;pagina=2" in eerste
    assert 'rel="prev"' not in eerste
    tweede = haal("organisaties", {"zoek": "plaats", "pagina": 2})
    assert "51 tot en met 61" in tweede
    assert "Gemeente Plaats 051" in tweede
    assert 'rel="next"' not in tweede


def test_htmx_gets_the_rows_alone_and_the_browsers_way_back_the_whole_page(register, haal):
    deel = haal("organisaties", kop={"HX-Request": "true"})
    assert "Gemeente Waterrijk" in deel
    assert "<html" not in deel
    terug = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
    assert "<html" in haal("organisaties", kop=terug)


def test_every_page_costs_the_same_with_one_row_and_with_ten(haal):
    def kosten(n):
        lees_organisaties(
            *(gemeente(nummer, f"Plaats {nummer}") for nummer in range(1, n + 2)),
            *(regeling(nummer, f"Regeling {nummer}") for nummer in range(1, n + 1)),
        )
        lees_deelnemingen(
            *(deelname(nummer, 1, "Plaats 1") for nummer in range(1, n + 1)),
            *(deelname(nummer, 2, "Plaats 2") for nummer in range(1, n + 1)),
        )
        een, twee = id_van("gm0001"), id_van("gm0002")
        haal("organisaties")
        for naam, zoek, delen in (
            ("organisaties", {"zoek": "plaats"}, {}),
            ("organisatie", {}, {"organisatie_id": een}),
            ("gedeeld", {"met": [een, twee], "zoek": "plaats"}, {}),
        ):
            with CaptureQueriesContext(connection) as vragen:
                assert "Plaats 2" in haal(naam, zoek, **delen) or delen
            yield naam, len(vragen)

    assert list(kosten(1)) == list(kosten(10))


def test_a_municipality_shows_its_arrangements(register, haal):
    tekst = haal("organisatie", organisatie_id=id_van("gm0001"))
    assert "Neemt deel aan 2 regelingen" in tekst
    assert "GGD Waterland" in tekst
    assert "bedrijfsvoeringsorganisatie" in tekst
    assert "00000001001202601000" in tekst
    assert f"/organisaties/gedeeld/?met={id_van('gm0001')}" in tekst


def test_an_arrangement_shows_its_participants_also_the_unknown(register, haal):
    tekst = haal("organisatie", organisatie_id=id_van("2001"))
    assert "Gemeente Veenhoek" in tekst
    assert "Kreis Borken" in tekst
    assert "staat niet in het register" in tekst
    assert "Raad, College" in tekst
    assert "2015" in tekst


def test_who_takes_part_in_nothing_and_what_nobody_takes_part_in(register, haal):
    assert "Geen regelingen" in haal("organisatie", organisatie_id=id_van("gm0004"))
    assert "Nog geen deelnemers bekend" in haal("organisatie", organisatie_id=id_van("2003"))


def test_sharing_asks_for_two_first(register, haal):
    tekst = haal("gedeeld", {"met": id_van("gm0001")})
    assert "Kies minstens twee organisaties" in tekst
    assert "Gemeente Waterrijk" in tekst


def test_searching_offers_others_and_keeps_who_was_chosen(register, haal):
    gekozen, ander = id_van("gm0001"), id_van("gm0002")
    tekst = " ".join(haal("gedeeld", {"met": gekozen, "zoek": "gemeente"}).split())
    assert f'name="met" value="{gekozen}" checked' in tekst
    assert f'name="met" value="{ander}">' in tekst
    assert f'value="{gekozen}">' not in tekst
    assert "WSW Waterland" not in tekst


def test_two_share_what_both_take_part_in(register, haal):
    tekst = haal("gedeeld", {"met": [id_van("gm0001"), id_van("gm0002")]})
    assert "Hieraan nemen zij allemaal deel" in tekst
    assert "GGD Waterland" in tekst
    assert "Omgevingsdienst Waterland" in tekst
    assert "sommigen" not in tekst


def test_three_share_less_and_some_of_them_more(register, haal):
    tekst = haal("gedeeld", {"met": [id_van(code) for code in ("gm0001", "gm0002", "gm0003")]})
    allemaal, _, deels = tekst.partition("Hieraan nemen sommigen van hen deel")
    assert "GGD Waterland" in allemaal
    assert "Omgevingsdienst Waterland" in deels
    assert "Gemeente Duinzicht, Gemeente Waterrijk" in deels


def test_who_shares_nothing_reads_so(register, haal):
    tekst = haal("gedeeld", {"met": [id_van("gm0001"), id_van("gm0004")]})
    assert "Geen gedeelde regeling" in tekst


def test_what_is_no_organisation_is_left_out(register, haal):
    tekst = haal("gedeeld", {"met": ["x", uuid4(), id_van("gm0001")], "zoek": "zeewier"})
    assert "Kies minstens twee organisaties" in tekst
    assert "Geen andere organisatie gevonden met “zeewier”" in tekst


def test_a_neighbour_meets_a_closed_door(register, client, lid):
    buur = factories.lid(factories.omgeving())
    for naam, delen in (
        ("organisaties", {}),
        ("gedeeld", {}),
        ("organisatie", {"organisatie_id": id_van("gm0001")}),
    ):
        adres = reverse(f"register:{naam}", kwargs={"omgeving": lid.omgeving.sleutel, **delen})
        assert als(client, lid).get(adres).status_code == 200
        assert als(client, buur).get(adres).status_code == 404


def test_an_organisation_that_is_not_there_is_not_found(client, lid):
    adres = reverse(
        "register:organisatie",
        kwargs={"omgeving": lid.omgeving.sleutel, "organisatie_id": uuid4()},
    )
    assert als(client, lid).get(adres).status_code == 404
