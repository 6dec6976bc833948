# SPDX-License-Identifier: EUPL-1.2
"""Reading participations: who takes part today, and what organisations share."""

from dataclasses import replace
from datetime import date

import pytest

from tests.factories import DAG
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


def id_van(kenmerk):
    return selectors.vind_organisatie(INSTALLATIE, kenmerk).id


@pytest.fixture
def register():
    """Waterrijk in GGD, OD and WSW; Duinzicht in GGD and OD; Veenhoek in GGD only."""
    lees_organisaties(
        gemeente(1, "Waterrijk"),
        gemeente(2, "Duinzicht"),
        gemeente(3, "Veenhoek"),
        gemeente(4, "Bergdam"),
        regeling(1, "GGD Waterland"),
        regeling(2, "Omgevingsdienst Waterland", gr_vorm="BVO"),
        regeling(3, "WSW Waterland", gr_vorm="RZM"),
    )
    lees_deelnemingen(
        deelname(1, 1, "Waterrijk"),
        deelname(2, 1, "Waterrijk"),
        deelname(3, 1, "Waterrijk"),
        deelname(1, 2, "Duinzicht"),
        deelname(2, 2, "Duinzicht"),
        deelname(1, 3, "Veenhoek"),
        deelname(1, 0, "", deelnemer="Kreis Borken", deelnemer_tooi=""),
    )


def test_participants_of_an_arrangement_by_name(register):
    deelnemers = selectors.deelnemers_van(INSTALLATIE, id_van("2001"))
    assert [(d.deelnemer_naam, d.deelnemer_id) for d in deelnemers] == [
        ("Gemeente Duinzicht", id_van("gm0002")),
        ("Gemeente Veenhoek", id_van("gm0003")),
        ("Gemeente Waterrijk", id_van("gm0001")),
        ("Kreis Borken", None),
    ]
    assert deelnemers[0].bestuursorganen == ("Raad", "College")
    assert (deelnemers[0].van, deelnemers[0].tot) == (date(2015, 1, 1), None)


def test_arrangements_of_an_organisation_by_name(register):
    regelingen = selectors.regelingen_van(INSTALLATIE, id_van("gm0001"))
    assert [(d.regeling_naam, d.gr_vorm) for d in regelingen] == [
        ("GGD Waterland", "OL"),
        ("Omgevingsdienst Waterland", "BVO"),
        ("WSW Waterland", "RZM"),
    ]


@pytest.mark.parametrize(
    ("dag", "hoeveel"),
    [
        (date(2026, 12, 31), 0),
        (date(2027, 1, 1), 1),
        (date(2028, 12, 31), 1),
        (date(2029, 1, 1), 0),
    ],
)
def test_a_participation_holds_from_its_first_day_until_not_including_its_last(dag, hoeveel):
    lees_organisaties(gemeente(1, "Waterrijk"), regeling(1, "GGD Waterland"))
    lees_deelnemingen(
        deelname(1, 1, "Waterrijk", toetreding="2027-01-01", uittreding="2029-01-01")
    )
    actor = replace(INSTALLATIE, dag=dag)
    assert len(selectors.deelnemers_van(actor, id_van("2001"))) == hoeveel
    assert len(selectors.regelingen_van(actor, id_van("gm0001"))) == hoeveel


def test_kinds_of_participants_per_arrangement(register, django_assert_num_queries):
    ids = [id_van("2001"), id_van("2003"), id_van("gm0001")]
    with django_assert_num_queries(1):
        soorten = selectors.deelnemersoorten(INSTALLATIE, ids)
    assert soorten == {
        ids[0]: {"gemeente", "onbekend"},
        ids[1]: {"gemeente"},
        ids[2]: set(),
    }


def gedeeld(*codes):
    uitkomst = selectors.gedeelde_regelingen(INSTALLATIE, [id_van(code) for code in codes])
    return tuple(
        [(r.naam, r.deelnemers) for r in deel] for deel in (uitkomst.allemaal, uitkomst.deels)
    )


def test_what_two_organisations_share(register):
    allemaal, deels = gedeeld("gm0001", "gm0002")
    samen = ("Gemeente Duinzicht", "Gemeente Waterrijk")
    assert allemaal == [("GGD Waterland", samen), ("Omgevingsdienst Waterland", samen)]
    assert deels == []


def test_what_three_organisations_share_and_what_some_of_them_share(register):
    allemaal, deels = gedeeld("gm0001", "gm0002", "gm0003")
    assert [naam for naam, _ in allemaal] == ["GGD Waterland"]
    assert deels == [("Omgevingsdienst Waterland", ("Gemeente Duinzicht", "Gemeente Waterrijk"))]


def test_organisations_that_share_nothing(register):
    assert gedeeld("gm0003", "gm0004") == ([], [])


def test_one_organisation_shares_nothing_with_itself(register):
    assert gedeeld("gm0001") == ([], [])
    assert gedeeld("gm0001", "gm0001") == ([], [])


def test_who_left_no_longer_shares(register):
    lees_deelnemingen(deelname(1, 2, "Duinzicht", uittreding=f"{DAG}"))
    allemaal, _ = gedeeld("gm0001", "gm0002")
    assert [naam for naam, _ in allemaal] == ["Omgevingsdienst Waterland"]


@pytest.mark.parametrize("n", [1, 10])
def test_sharing_costs_one_query(django_assert_num_queries, n):
    lees_organisaties(
        gemeente(1, "Waterrijk"),
        gemeente(2, "Duinzicht"),
        *(regeling(nummer, f"Regeling {nummer}") for nummer in range(1, n + 1)),
    )
    lees_deelnemingen(
        *(deelname(nummer, 1, "Waterrijk") for nummer in range(1, n + 1)),
        *(deelname(nummer, 2, "Duinzicht") for nummer in range(1, n + 1)),
    )
    ids = [id_van("gm0001"), id_van("gm0002")]
    with django_assert_num_queries(1):
        assert len(selectors.gedeelde_regelingen(INSTALLATIE, ids).allemaal) == n
