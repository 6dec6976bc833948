# SPDX-License-Identifier: EUPL-1.2
"""Amendments of the budget: the same terms (art. 35 lid 5), without the outer date of a budget."""

from datetime import date

import pytest

from vijftreden.kern.kalender import (
    Bestuursdatums,
    Cyclus,
    Regeling,
    Vorm,
    begrotingswijziging,
    eigen_kant,
)
from vijftreden.kern.normen import normenboek

VANDAAG = date(2026, 11, 24)
BOEK = normenboek()


def cyclus(vorm=Vorm.OL, nummer="I", vrijgesteld=False, **velden):
    return begrotingswijziging(
        Regeling(vorm=vorm, hoofdstuk=BOEK.wgr.hoofdstuk(nummer)),
        2027,
        Bestuursdatums(**{naam: date.fromisoformat(dag) for naam, dag in velden.items()}),
        vrijgesteld=vrijgesteld,
        boek=BOEK,
        peildatum=VANDAAG,
    )


def wijziging(**anders):
    return {str(t.soort): (str(t.datum), str(t.artikel)) for t in cyclus(**anders)}


def test_an_amendment_follows_the_terms_of_the_budget():
    assert wijziging(stukken_uit="2027-10-27", vergadering="2027-11-10") == {
        "wijziging-ontwerp": ("2027-08-04", "35 lid 5"),
        "wijziging-zienswijze": ("2027-10-26", "35 lid 3"),
        "wijziging-stukken-uit": ("2027-10-27", "35 lid 5"),
        "wijziging-vergadering": ("2027-11-10", "35 lid 5"),
        "wijziging-vaststelling": ("2027-11-10", "35 lid 5"),
        "wijziging-toezichthouder": ("2027-11-24", "34 lid 2"),
    }


def test_a_bvo_counts_from_adoption_and_water_boards_send_in_four_weeks():
    uit = wijziging(vorm=Vorm.BVO, nummer="III", vaststelling="2027-12-01")
    assert uit == {
        "wijziging-ontwerp": ("2027-09-08", "50g lid 5"),
        "wijziging-zienswijze": ("2027-11-30", "50g lid 3"),
        "wijziging-vaststelling": ("2027-12-01", "50g lid 5"),
        "wijziging-toezichthouder": ("2027-12-29", "50f lid 2"),
    }


@pytest.mark.parametrize(
    ("velden", "zienswijze"),
    [
        ({"ontwerp_verzonden": "2027-08-02"}, "2027-10-25"),
        ({"ontwerp_verzonden": "2027-08-02", "brief_reactie": "2027-10-01"}, "2027-10-01"),
    ],
)
def test_without_a_board_date_only_the_zienswijze_is_known(velden, zienswijze):
    assert wijziging(**velden) == {"wijziging-zienswijze": (zienswijze, "35 lid 3")}


def test_nothing_known_is_nothing_counted():
    assert wijziging() == {}


def test_an_exempted_amendment_asks_no_zienswijze():
    assert wijziging(vrijgesteld=True, vergadering="2027-11-10") == {
        "wijziging-vergadering": ("2027-11-10", "35 lid 5"),
        "wijziging-vaststelling": ("2027-11-10", "35 lid 5"),
        "wijziging-toezichthouder": ("2027-11-24", "34 lid 2"),
    }


def test_no_amendment_without_a_budget_of_its_own():
    assert wijziging(vorm=Vorm.RZM, vergadering="2027-11-10") == {}


def test_the_own_side_of_an_amendment_carries_its_names():
    eigen = eigen_kant(
        cyclus(stukken_uit="2027-10-27"),
        (),
        doorlooptijden=BOEK.doorlooptijden,
        peildatum=VANDAAG,
    )
    assert [(str(t.soort), str(t.datum)) for t in eigen] == [
        ("wijziging-advies", "2027-09-14"),
        ("wijziging-college", "2027-09-28"),
        ("wijziging-commissie", "2027-10-12"),
        ("wijziging-raad", "2027-10-26"),
    ]
    assert {t.soort.cyclus for t in eigen} == {Cyclus.WIJZIGING}
    zonder = cyclus(vrijgesteld=True, vergadering="2027-11-10")
    assert eigen_kant(zonder, (), doorlooptijden=BOEK.doorlooptijden, peildatum=VANDAAG) == ()
