# SPDX-License-Identifier: EUPL-1.2
"""Reading organisations: searching, paging, one whole, and the near ones for a wrong name."""

import pytest

from tests.register.wereld import (
    INSTALLATIE,
    TOOI,
    deelname,
    gemeente,
    lees_deelnemingen,
    lees_organisaties,
    regeling,
)
from vijftreden.register import selectors
from vijftreden.register.models import Organisatie
from vijftreden.register.selectors import OnbekendeOrganisatie

pytestmark = pytest.mark.django_db


def provincie(nummer, plaats):
    return gemeente(
        nummer,
        plaats,
        soort="provincies",
        naam=f"Provincie {plaats}",
        tooi=f"{TOOI}provincie/pv{nummer}",
    )


@pytest.fixture
def register():
    lees_organisaties(
        gemeente(1, "Waterrijk"),
        gemeente(2, "Duinzicht"),
        gemeente(3, "Utrecht"),
        provincie(26, "Utrecht"),
        regeling(1, "GGD Waterland"),
        gemeente(
            7,
            "",
            soort="gemeenschappelijke-regelingen",
            naam="GGD Waterland",
            tooi=f"{TOOI}so/so0007",
            hoort_bij_regeling_roo_id="2001",
        ),
    )


def namen(**keuzes):
    return [regel.naam for regel in selectors.zoek_organisaties(INSTALLATIE, **keuzes).regels]


def test_all_by_name_without_a_search(register):
    assert namen() == [
        "Gemeente Duinzicht",
        "Gemeente Utrecht",
        "Gemeente Waterrijk",
        "GGD Waterland",
        "GGD Waterland",
        "Provincie Utrecht",
    ]


@pytest.mark.parametrize(
    ("zoek", "gevonden"),
    [
        ("water", ["Gemeente Waterrijk", "GGD Waterland", "GGD Waterland"]),
        ("WATER gem", ["Gemeente Waterrijk"]),
        ("gm0002", ["Gemeente Duinzicht"]),
        ("GM0002", ["Gemeente Duinzicht"]),
        (f"{TOOI}gemeente/gm0002", ["Gemeente Duinzicht"]),
        ("1002", ["Gemeente Duinzicht"]),
        ("gm000", ["Gemeente Duinzicht", "Gemeente Utrecht", "Gemeente Waterrijk"]),
        ("provincie pv26", ["Provincie Utrecht"]),
        ("meente", []),
        ("identifier.overheid.nl", []),
        ("%", []),
        ("zee", []),
    ],
)
def test_every_word_begins_one_of_the_name_the_code_or_the_number(register, zoek, gevonden):
    assert namen(zoek=zoek) == gevonden


def test_filters_narrow_the_search(register):
    assert namen(soort="provincie") == ["Provincie Utrecht"]
    assert namen(zoek="utrecht", soort="gemeente") == ["Gemeente Utrecht"]
    assert namen(zoek="water", record="regeling") == ["GGD Waterland"]


def test_pages_follow_each_other_without_gap_or_double(register):
    paginas = [
        selectors.zoek_organisaties(INSTALLATIE, pagina=nummer, per_pagina=4)
        for nummer in (1, 2, 3)
    ]
    assert [len(pagina.regels) for pagina in paginas] == [4, 2, 0]
    assert [pagina.verder for pagina in paginas] == [True, False, False]
    assert len({regel.id for pagina in paginas for regel in pagina.regels}) == 6


def test_a_full_last_page_is_the_last(register):
    assert not selectors.zoek_organisaties(INSTALLATIE, per_pagina=6).verder


@pytest.mark.parametrize("n", [1, 10])
def test_a_page_costs_one_query(django_assert_num_queries, n):
    lees_organisaties(*(gemeente(nummer, f"Plaats {nummer}") for nummer in range(1, n + 1)))
    with django_assert_num_queries(1):
        assert len(namen(zoek="plaats")) == n


@pytest.mark.parametrize("n", [1, 10])
def test_one_organisation_costs_four_queries(django_assert_num_queries, n):
    """The row, what it belongs to, its participants, its arrangements."""
    lees_organisaties(
        *(gemeente(nummer, f"Plaats {nummer}") for nummer in range(1, n + 1)),
        *(regeling(nummer, f"Regeling {nummer}") for nummer in range(1, n + 1)),
    )
    lees_deelnemingen(
        *(deelname(1, nummer, f"Plaats {nummer}") for nummer in range(1, n + 1)),
        *(deelname(nummer, 1, "Plaats 1") for nummer in range(2, n + 1)),
    )
    regeling_een, gemeente_een = (
        selectors.vind_organisatie(INSTALLATIE, roo_id).id for roo_id in ("2001", "1001")
    )
    with django_assert_num_queries(4):
        assert len(selectors.organisatie(INSTALLATIE, regeling_een).deelnemers) == n
    with django_assert_num_queries(4):
        assert len(selectors.organisatie(INSTALLATIE, gemeente_een).regelingen) == n


def test_an_arrangement_and_its_body_know_each_other(register):
    regeling_, lichaam = (
        selectors.vind_organisatie(INSTALLATIE, roo_id) for roo_id in ("2001", "1007")
    )
    assert selectors.organisatie(INSTALLATIE, regeling_.id).hoort_bij == (lichaam,)
    assert selectors.organisatie(INSTALLATIE, lichaam.id).hoort_bij == (regeling_,)


def test_a_row_that_belongs_to_itself_belongs_to_nothing_else():
    """Ten arrangements in the register name their own number."""
    lees_organisaties(
        regeling(1, "De Betho", hoort_bij_regeling_roo_id="2001"), gemeente(1, "Waterrijk")
    )
    for kenmerk in ("2001", "1001"):
        gevonden = selectors.vind_organisatie(INSTALLATIE, kenmerk)
        assert selectors.organisatie(INSTALLATIE, gevonden.id).hoort_bij == ()


def test_an_organisation_that_is_not_there_does_not_exist(register):
    with pytest.raises(Organisatie.DoesNotExist):
        selectors.organisatie(INSTALLATIE, Organisatie().pk)


@pytest.mark.parametrize(
    "kenmerk",
    [
        f"{TOOI}gemeente/gm0001",
        "gm0001",
        " GM0001 ",
        "1001",
        "Gemeente Waterrijk",
        "gemeente waterrijk",
    ],
)
def test_one_is_found_by_address_code_number_or_name(register, kenmerk):
    assert selectors.vind_organisatie(INSTALLATIE, kenmerk).roo_id == "1001"


@pytest.mark.parametrize(
    ("kenmerk", "eerste"),
    [
        ("Gemeente Waterijk", ["gm0001"]),
        ("Waterijk", ["gm0001"]),
        ("gm0011", ["gm0001"]),
        (f"{TOOI}gemeente/gm0022", ["gm0002"]),
        ("Utrecht", ["gm0003", "pv26"]),
        ("GGD Waterland", ["", "so0007"]),
    ],
)
def test_a_wrong_or_double_name_lists_the_near_ones(register, kenmerk, eerste):
    with pytest.raises(OnbekendeOrganisatie) as fout:
        selectors.vind_organisatie(INSTALLATIE, kenmerk)
    codes = [regel.code for regel in fout.value.lijkt_op]
    assert sorted(codes[: len(eerste)]) == eerste
    assert len(codes) <= 5


@pytest.mark.parametrize("kenmerk", ["", "  ", "qqqqqqqqqqqq", "/"])
def test_what_resembles_nothing_lists_nothing(register, kenmerk):
    with pytest.raises(OnbekendeOrganisatie) as fout:
        selectors.vind_organisatie(INSTALLATIE, kenmerk)
    assert fout.value.lijkt_op == ()


def test_by_id_unknown_ones_are_left_out(register):
    waterrijk = selectors.vind_organisatie(INSTALLATIE, "gm0001")
    onbekend = Organisatie().pk
    assert selectors.organisaties_op_id(INSTALLATIE, [waterrijk.id, onbekend]) == {
        waterrijk.id: waterrijk
    }
