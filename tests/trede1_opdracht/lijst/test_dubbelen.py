# SPDX-License-Identifier: EUPL-1.2
"""Rows that are likely the same commission."""

from uuid import UUID

import pytest

from tests.trede1_opdracht.lijst.lezen import read_one
from vijftreden.trede1_opdracht.rules.lijst.dubbelen import Bestaand, vind

ID = UUID(int=7)


def rows(*cells, head=("Project", "Fase")):
    return read_one([head, *cells]).rows


def found(new, there=()):
    return [
        (twin.sleutel.rpartition(":")[2], twin.gelijkenis.value, twin.met_naam)
        for twin in vind(new, there)
    ]


def names(*all_names):
    return rows(*((name, "Ontwerp") for name in all_names))


def test_the_same_name_inside_a_list_whatever_its_capitals():
    assert found(names("Brug Oost", "Weg", "BRUG  oost")) == [("4", "naam", "Brug Oost")]


def test_a_slip_of_the_pen_or_another_order_looks_alike():
    new = names("Herinrichting Stationsstraat", "Stationstraat herinrichting", "Zwembad")
    assert found(new) == [("3", "lijkt", "Herinrichting Stationsstraat")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zuidpoort, fase 1", "Zuidpoort, fase 2"),
        ("Zuidpoort deel I", "Zuidpoort deel II"),
        ("Brug Oost", "Tunnel West"),
        ("Kindcentrum Oosterpark", "Kindcentrum Westerpark"),
    ],
)
def test_two_commissions_are_two(one, other):
    assert found(names(one, other)) == []


def test_what_is_there_goes_before_the_list_itself():
    there = [Bestaand(opdracht_id=ID, naam="Brug oost")]
    twins = vind(names("Brug Oost", "Brug Oost"), there)
    assert [(twin.met_opdracht_id, twin.met_sleutel) for twin in twins] == [(ID, ""), (ID, "")]


def test_a_number_is_surer_than_a_name():
    head = ("Projectnummer", "Project")
    there = [
        Bestaand(opdracht_id=UUID(int=1), naam="Brug"),
        Bestaand(opdracht_id=ID, naam="Oude naam", nummers=("2026-014", "P-77")),
    ]
    (twin,) = vind(rows(("p 77", "Brug"), head=head), there)
    assert (twin.gelijkenis.value, twin.met_opdracht_id) == ("nummer", ID)


def test_a_number_that_only_counts_rows_says_nothing():
    head = ("Nr", "Project")
    there = [Bestaand(opdracht_id=ID, naam="Brug", nummers=("1",))]
    assert found(rows(("1", "Zwembad"), head=head), there) == []
    assert found(rows(("1", "Bruggen"), head=head), there) == [("2", "nummer", "Brug")]


def test_two_numbers_in_one_list_are_two_commissions():
    head = ("Projectnummer", "Project")
    assert found(rows(("P-001", "Groot onderhoud"), ("P-002", "Groot onderhoud"), head=head)) == []


def test_each_year_has_its_own_commission():
    head = ("Departement", "Agentschap", "Jaar")
    new = rows(
        ("Wonen", "RSN", "2026"), ("Wonen", "RSN", "2027"), ("Wonen", "RSN", "2027"), head=head
    )
    assert [twin[0] for twin in found(new)] == ["4"]
    there = [Bestaand(opdracht_id=ID, naam="Wonen – RSN, 2026", jaar=2026)]
    assert [twin[0] for twin in found(new[:2], there)] == ["2"]


def test_rows_without_a_name_are_not_compared():
    assert found(names("", "")) == []


def test_a_word_that_everybody_uses_is_no_reason_to_compare():
    new = names(*(f"Onderhoud {chr(65 + n // 26)}{chr(65 + n % 26)}weg" for n in range(60)))
    assert found(new) == []
