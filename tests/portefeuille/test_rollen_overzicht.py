# SPDX-License-Identifier: EUPL-1.2
"""Vacant and double roles over all commissions: what each reader sees, filtered and paged."""

import pytest

from tests.factories import als, lees, lid, omgeving, opdracht, persoon, rol, systeem
from vijftreden.handeling.services import leg_terzijde
from vijftreden.portefeuille import selectors
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.rechten import Soort

pytestmark = pytest.mark.django_db


@pytest.fixture
def hier():
    return omgeving()


@pytest.fixture
def directie(hier):
    return lid(hier, Soort.DIRECTIE)


def werk(hier, naam, **rollen):
    op = opdracht(hier, naam=naam, relatievorm="project")
    for code, houders in rollen.items():
        for houder in houders:
            rol(op, houder, code)
    return op


@pytest.fixture
def anna(hier):
    return lid(hier, naam="Anna Ambtelijk")


@pytest.fixture
def nico(hier):
    return lid(hier, naam="Nico Nemer")


@pytest.fixture
def wereld(hier, anna, nico):
    """One with nobody to execute it, one with two bestuurders, one with two hats, one in order."""
    iemand = persoon(hier, naam="Iemand Anders")
    werk(hier, "Vacant", ambtelijk_opdrachtgever=[anna])
    werk(
        hier,
        "Dubbel",
        ambtelijk_opdrachtgever=[iemand],
        opdrachtnemer=[nico],
        bestuurlijk_opdrachtgever=[persoon(hier), persoon(hier)],
    )
    werk(
        hier, "Petten", ambtelijk_opdrachtgever=[iemand], opdrachtnemer=[nico], controller=[iemand]
    )
    werk(hier, "Op orde", ambtelijk_opdrachtgever=[iemand], opdrachtnemer=[persoon(hier)])
    herzie_alles(systeem(hier))
    return hier


def gezien(wie, **wens):
    groepen, meer = lees(wie.actor, selectors.rollen_overzicht, **wens)
    assert not meer
    return {groep.soort: [punt.naam for punt in groep.punten] for groep in groepen}


def test_the_whole_environment_by_what_it_is(wereld, directie):
    assert gezien(directie) == {
        "leeg": ["Vacant"],
        "dubbel": ["Dubbel"],
        "twee-petten": ["Petten"],
    }
    assert gezien(directie, soort="dubbel") == {"dubbel": ["Dubbel"]}
    assert gezien(directie, soort="loopt-af") == {}


def test_a_member_sees_what_he_may_and_a_contractor_only_what_is_for_both(wereld, anna, nico):
    assert gezien(anna) == {"leeg": ["Vacant"]}
    assert gezien(nico) == {"dubbel": ["Dubbel"]}
    assert gezien(lid(wereld)) == {}


def test_what_was_explained_is_silent(wereld, directie, anna):
    """Found in the stored ladder's text, but set aside."""
    groepen, _ = lees(directie.actor, selectors.rollen_overzicht, soort="twee-petten")
    [punt] = groepen[0].punten
    leg_terzijde(
        systeem(wereld),
        opdracht_id=punt.opdracht_id,
        code="twee-petten",
        bewijs_hash="",
        reden="Zo bedoeld.",
    )
    herzie_alles(systeem(wereld))
    assert "twee-petten" not in gezien(directie)


def test_the_page_counts_commissions_and_names_nobody(client, wereld, directie, anna):
    blad = als(client, directie).get(f"/{wereld.sleutel}/rollen/").content.decode()
    assert "1 opdracht<" in blad
    for naam in ("Anna Ambtelijk", "Nico Nemer", "Iemand Anders"):
        assert naam not in blad


def test_who_may_finds_who_leaves_by_name(client, wereld, directie, anna):
    adres = f"/{wereld.sleutel}/rollen/"
    gezocht = als(client, directie).get(adres, {"wie": "ambtelijk"}).content.decode()
    assert f"/mensen/{anna.persoon.pk}/vertrek/" in gezocht
    assert "Niemand gevonden" in client.get(adres, {"wie": "zzz"}).content.decode()
    van_anna = als(client, anna).get(adres, {"wie": "nico"}).content.decode()
    assert "Nico Nemer" not in van_anna
    assert "Draag je eigen rollen over" in van_anna
    assert "Draag je eigen rollen over" not in gezocht


def test_an_empty_page_is_calm(client, hier, directie, nico):
    adres = f"/{hier.sleutel}/rollen/"
    leeg = als(client, directie).get(adres, {"soort": "bestaat-niet", "blad": "-1"})
    assert "Alle rollen zijn verdeeld" in leeg.content.decode()
    assert "Niets gevonden" in client.get(adres, {"soort": "leeg"}).content.decode()


@pytest.mark.parametrize("n", [1, 10, 60])
def test_it_costs_the_same_for_one_and_for_many(hier, anna, n, django_assert_max_num_queries):
    for nummer in range(n):
        werk(hier, f"Vacant {nummer:03}", ambtelijk_opdrachtgever=[anna])
    herzie_alles(systeem(hier))
    actor = anna.actor
    with django_assert_max_num_queries(9):
        groepen, meer = lees(actor, selectors.rollen_overzicht)
    assert len(groepen[0].punten) == min(n, 50)
    assert meer == (n > 50)
    _, nog_meer = lees(actor, selectors.rollen_overzicht, blad=2)
    assert not nog_meer
