# SPDX-License-Identifier: EUPL-1.2
"""Days in the demo's data files, against a calendar on paper."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.conf.demo.dagen import lees_dag, lees_werkdag

VANDAAG = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("tekst", "jaar", "dag"),
    [
        ("W27-3", 2027, date(2027, 7, 7)),
        ("W01-1", 2027, date(2027, 1, 4)),
        ("W01-1", 2026, date(2025, 12, 29)),
        ("W53-4", 2026, date(2026, 12, 31)),
        ("W53-7", 2026, date(2027, 1, 3)),
        ("+12", 2030, date(2026, 12, 6)),
        ("-24", 2030, date(2026, 10, 31)),
        ("+0", 2030, VANDAAG),
    ],
)
def test_what_a_text_means(tekst, jaar, dag):
    assert lees_dag(tekst, jaar=jaar, vandaag=VANDAAG) == dag


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "12",
        "W27",
        "W27-0",
        "W27-8",
        "W7-3",
        "W27-3 ",
        "2027-07-07",
        "+",
        "+1w",
        "W00-1",
        "W54-1",
    ],
)
def test_what_means_no_day_is_named(tekst):
    with pytest.raises(ValueError, match=f"^'{tekst}'".replace("+", r"\+")):
        lees_dag(tekst, jaar=2027, vandaag=VANDAAG)


def test_a_year_without_week_53_is_named():
    with pytest.raises(ValueError, match=r"'W53-1'.*2027"):
        lees_dag("W53-1", jaar=2027, vandaag=VANDAAG)


@given(st.integers(1, 52), st.integers(1, 7), st.integers(2000, 2100))
def test_a_week_and_weekday_stay_themselves_in_every_year(week, weekdag, jaar):
    dag = lees_dag(f"W{week:02}-{weekdag}", jaar=jaar, vandaag=VANDAAG)
    assert dag.isocalendar() == (jaar, week, weekdag)


@given(st.integers(-3000, 3000), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_distance_shifts_with_today(dagen, vandaag):
    dag = lees_dag(f"{dagen:+}", jaar=2027, vandaag=vandaag)
    assert dag - vandaag == timedelta(days=dagen)


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("+10", date(2026, 12, 4)),
        ("+12", date(2026, 12, 7)),
        ("+31", date(2026, 12, 28)),
        ("-2", date(2026, 11, 20)),
        ("-24", date(2026, 10, 30)),
        ("+0", VANDAAG),
        ("W18-2", date(2026, 4, 28)),
        ("W18-1", date(2026, 4, 24)),
    ],
)
def test_people_meet_on_a_working_day(tekst, dag):
    """To come: Sunday 6 December to Monday, Christmas over the weekend. Was: back to Friday;
    King's day, Monday 27 April 2026, over the weekend before it."""
    assert lees_werkdag(tekst, jaar=2026, vandaag=VANDAAG) == dag


def test_today_stays_today_also_on_a_sunday():
    zondag = date(2026, 11, 22)
    assert lees_werkdag("+0", jaar=2026, vandaag=zondag) == zondag
