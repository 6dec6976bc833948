# SPDX-License-Identifier: EUPL-1.2
"""Which years are live on a day, against a table worked out by hand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.kalender import levende_dienstjaren, levende_jaren
from vijftreden.kern.normen import normen


@pytest.mark.parametrize(
    ("peildatum", "begrotingen", "jaarrekeningen"),
    [
        ("2026-11-23", (2028, 2029, 2030), (2026, 2027)),
        ("2026-07-14", (2027, 2028, 2029), (2025, 2026)),
        ("2026-07-15", (2027, 2028, 2029), (2026,)),
        ("2026-09-14", (2027, 2028, 2029), (2026,)),
        ("2026-09-15", (2028, 2029, 2030), (2026, 2027)),
        ("2027-01-01", (2028, 2029, 2030), (2026, 2027)),
        ("2027-12-31", (2029, 2030, 2031), (2027, 2028)),
    ],
)
def test_live_years_by_hand(peildatum, begrotingen, jaarrekeningen):
    levend = levende_jaren(date.fromisoformat(peildatum), wgr=normen("wgr"))
    assert levend.begrotingen == begrotingen
    assert levend.jaarrekeningen == jaarrekeningen


@given(st.dates(date(2023, 1, 1), date(2040, 12, 31)))
def test_a_year_is_live_while_its_outer_date_has_not_passed(peildatum):
    levend = levende_jaren(peildatum, wgr=normen("wgr"))
    eerste = levend.begrotingen[0]
    assert date(eerste - 2, 9, 14) < peildatum <= date(eerste - 1, 9, 14)
    assert set(levend.jaarrekeningen) == {
        jaar for jaar in range(eerste - 10, eerste) if peildatum <= date(jaar + 1, 7, 14)
    }


@pytest.mark.parametrize(
    ("peildatum", "jaren"),
    [
        ("2026-11-24", (2026, 2027, 2028)),
        ("2027-03-15", (2026, 2027, 2028)),
        ("2027-03-16", (2027, 2028, 2029)),
    ],
)
def test_live_years_of_a_service_agreement(peildatum, jaren):
    dienst = normen("dienstverlening")
    assert levende_dienstjaren(date.fromisoformat(peildatum), dienstverlening=dienst) == jaren
