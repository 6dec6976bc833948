# SPDX-License-Identifier: EUPL-1.2
"""Holidays against a table made by hand, and terms against counting day by day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.kalender import Werkdagen, feestdagen, in_weekend, tel_terug
from vijftreden.kern.normen import los_op, normen

VANDAAG = date(2026, 11, 24)
WERKDAGEN = Werkdagen.uit(normen("awt"), VANDAAG)

# Nieuwjaarsdag, Goede Vrijdag, tweede paasdag, Koningsdag, 5 mei, Hemelvaartsdag, tweede
# pinksterdag, eerste en tweede kerstdag. Easter from the printed calendar (5-4-2026, 28-3-2027,
# 16-4-2028, 1-4-2029, 21-4-2030, 13-4-2031). King's Day is on Saturday when 27 April is a Sunday.
TABEL = {
    2026: "01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26",
    2027: "01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26",
    2028: "01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26",
    2029: "01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26",
    2030: "01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26",
    2031: "01-01 04-11 04-14 04-26 05-05 05-22 06-02 12-25 12-26",
}
VRIJ = {
    date.fromisoformat(f"{jaar}-{dag}") for jaar, dagen in TABEL.items() for dag in dagen.split()
}


@pytest.mark.parametrize("jaar", TABEL)
def test_holidays_are_those_of_the_law(jaar):
    assert feestdagen(jaar, WERKDAGEN.feestdagen) == {dag for dag in VRIJ if dag.year == jaar}


@pytest.mark.parametrize("jaar", range(2015, 2061))
def test_every_named_holiday_is_found_every_year(jaar):
    """The law names nine days; two may fall on one date (5 May 2016 was Ascension Day)."""
    for naam in WERKDAGEN.feestdagen:
        assert len(feestdagen(jaar, frozenset({naam}))) == 1, naam


def test_easter_sunday_and_unknown_names_are_no_holidays_of_this_law():
    assert date(2027, 3, 28) not in feestdagen(2027, WERKDAGEN.feestdagen)
    assert feestdagen(2027, frozenset({"Sint-Maarten"})) == frozenset()


@pytest.mark.parametrize(
    ("vastgesteld", "uiterlijk"),
    [
        ("2027-04-21", "2027-05-07"),  # two weeks end on 5 May, the 6th is Ascension Day
        ("2027-07-07", "2027-07-21"),  # a Wednesday stays
        ("2027-06-05", "2027-06-21"),  # ends on a Saturday
        ("2027-03-12", "2027-03-30"),  # Good Friday, Easter and Easter Monday
        ("2028-12-11", "2028-12-27"),  # both days of Christmas
        ("2028-12-18", "2029-01-02"),  # over the year's end
    ],
)
def test_a_forward_term_moves_to_the_next_working_day(vastgesteld, uiterlijk):
    dag = WERKDAGEN.tel_vooruit(date.fromisoformat(vastgesteld), timedelta(weeks=2))
    assert dag == date.fromisoformat(uiterlijk)


def test_a_day_equated_by_royal_decree_can_be_laid_over_the_law():
    awt = normen("awt")
    rij = awt.op("gelijkgesteld-bij-besluit", VANDAAG)
    eigen = rij.eigen(("2027-05-07",), geldig_van=date(2026, 1, 1))
    werkdagen = Werkdagen.uit(los_op(awt, [eigen]), VANDAAG)
    uiterlijk = werkdagen.tel_vooruit(date(2027, 4, 21), timedelta(weeks=2))
    assert uiterlijk == date(2027, 5, 10)


def test_a_term_counted_back_is_never_moved():
    assert tel_terug(date(2027, 6, 23), timedelta(weeks=12)) == date(2027, 3, 31)
    assert tel_terug(date(2027, 6, 20), timedelta(weeks=12)) == date(2027, 3, 28)  # Easter Sunday
    assert in_weekend(date(2027, 3, 28))
    assert in_weekend(date(2027, 3, 27))
    assert not in_weekend(date(2027, 3, 26))


@given(
    vanaf=st.dates(date(2026, 1, 1), date(2031, 11, 1)),
    dagen=st.integers(min_value=0, max_value=40),
)
def test_a_forward_term_is_the_first_working_day_from_its_end(vanaf, dagen):
    """Oracle: count day by day, and look each day up in the table made by hand."""
    dag = vanaf
    for _ in range(dagen):
        dag += timedelta(days=1)
    while dag.strftime("%u") in "67" or dag in VRIJ:
        dag += timedelta(days=1)
    assert WERKDAGEN.tel_vooruit(vanaf, timedelta(days=dagen)) == dag
