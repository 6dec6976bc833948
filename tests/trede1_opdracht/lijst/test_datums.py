# SPDX-License-Identifier: EUPL-1.2
"""Days as people write them, and periods that stand for a day."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.trede1_opdracht.rules.lijst.datums import (
    Datumvorm,
    is_datum,
    lees_datum,
    vorm_van,
)

NEW_YEARS_EVE = date(2026, 12, 31)


@pytest.mark.parametrize(
    "written",
    [
        "31-12-26", "31-12-2026", "31/12/2026", "31.12.2026", "2026-12-31", "20261231",
        "31 december 2026", "31 dec. 2026", "31 dec '26", "31-dec-26", NEW_YEARS_EVE,
        datetime.combine(NEW_YEARS_EVE, time()),
    ],
)  # fmt: skip
def test_a_day_is_read_whole(written):
    read = lees_datum(written)
    assert (read.op, read.code, read.heel) == (NEW_YEARS_EVE, "", True)


PERIODS = [
    ("Q3 2027", date(2027, 7, 1), date(2027, 9, 30)),
    ("3e kwartaal 2027", date(2027, 7, 1), date(2027, 9, 30)),
    ("2027-Q3", date(2027, 7, 1), date(2027, 9, 30)),
    ("kw 3 '27", date(2027, 7, 1), date(2027, 9, 30)),
    ("dec 2027", date(2027, 12, 1), date(2027, 12, 31)),
    ("maart 2026", date(2026, 3, 1), date(2026, 3, 31)),
    ("februari 2028", date(2028, 2, 1), date(2028, 2, 29)),
    ("12-2027", date(2027, 12, 1), date(2027, 12, 31)),
    ("2027", date(2027, 1, 1), date(2027, 12, 31)),
    (2027, date(2027, 1, 1), date(2027, 12, 31)),
    ("H1 2027", date(2027, 1, 1), date(2027, 6, 30)),
    ("2e helft 2027", date(2027, 7, 1), date(2027, 12, 31)),
    ("week 12 2027", date(2027, 3, 22), date(2027, 3, 28)),
    ("2027 wk 12", date(2027, 3, 22), date(2027, 3, 28)),
]


@pytest.mark.parametrize(("written", "first", "last"), PERIODS)
def test_a_period_ends_on_its_last_day_and_starts_on_its_first(written, first, last):
    end, start = lees_datum(written), lees_datum(written, einde=False)
    assert (start.op, start.code, start.heel) == (first, "periode", False)
    assert (end.op, end.code, end.heel) == (last, "periode", False)


def test_begin_and_end_of_a_period_go_before_the_column():
    assert lees_datum("eind 2027", einde=False).op == date(2027, 12, 31)
    assert lees_datum("begin Q2 2027").op == date(2027, 4, 1)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("per 1-1-2027", date(2027, 1, 1)),
        ("ma 12 januari 2027", date(2027, 1, 12)),
        ("12-1-2027 14:30", date(2027, 1, 12)),
        ("2027-01-12T14:30:00Z", date(2027, 1, 12)),
        (datetime.combine(date(2027, 1, 12), time(14, 30)), date(2027, 1, 12)),
    ],
)
def test_what_stands_beside_a_day_is_kept(written, day):
    read = lees_datum(written)
    assert (read.op, read.code, read.heel) == (day, "datum-ingekort", False)


@pytest.mark.parametrize("counted", [46387, 46387.25, "46387"])
def test_the_number_of_a_spreadsheet_is_a_day_and_is_said(counted):
    read = lees_datum(counted)
    assert (read.op, read.code, read.heel) == (NEW_YEARS_EVE, "datum-uit-getal", True)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("31-02-2026", "datum-bestaat-niet"),
        ("week 54 2027", "datum-bestaat-niet"),
        ("13-2027", "datum-bestaat-niet"),
        ("31-12-1899", "jaar-vreemd"),
        ("1899-12-31", "jaar-vreemd"),
        (date(1900, 1, 1), "jaar-vreemd"),
        ("medio 2027", "datum-onleesbaar"),
        ("12 december", "datum-onleesbaar"),
        ("voorjaar", "datum-onleesbaar"),
        ("12345", "datum-onleesbaar"),
        (12.5, "datum-onleesbaar"),
        (True, "datum-onleesbaar"),
        (timedelta(hours=3), "datum-onleesbaar"),
        ("n.t.b.", "leeg"),
    ],
)
def test_what_is_no_day_is_kept_and_said(written, code):
    read = lees_datum(written)
    assert (read.op, read.code, read.heel) == (None, code, False)


def test_a_dash_is_nothing():
    assert lees_datum("-") == lees_datum("")


def test_the_day_comes_first_unless_that_cannot_be():
    assert lees_datum("3/4/2026").op == date(2026, 4, 3)
    other = lees_datum("12/31/2026")
    assert (other.op, other.code) == (NEW_YEARS_EVE, "maand-eerst")


def test_a_column_that_puts_the_month_first_is_read_so():
    read = [lees_datum(text, vorm=Datumvorm.MAAND_EERST) for text in ("12/31/2026", "3/4/2026")]
    assert [(day.op, day.code) for day in read] == [
        (NEW_YEARS_EVE, ""),
        (date(2026, 3, 4), ""),
    ]


def test_a_column_with_both_orders_is_asked_about():
    read = lees_datum("3/4/2026", vorm=Datumvorm.ONBEKEND)
    assert (read.op, read.code, read.heel) == (None, "datum-dubbelzinnig", False)
    assert lees_datum("4-4-2026", vorm=Datumvorm.ONBEKEND).op == date(2026, 4, 4)


@pytest.mark.parametrize(
    ("column", "form"),
    [
        (["3/4/2026", "31-12-26", "Q3 2027", date(2026, 1, 1)], (Datumvorm.DAG_EERST, False)),
        (["3/4/2026", "12/31/2026"], (Datumvorm.MAAND_EERST, False)),
        (["31/12/2026", "12/31/2026"], (Datumvorm.ONBEKEND, True)),
    ],
)
def test_a_column_tells_what_comes_first(column, form):
    assert vorm_van(column) == form


@pytest.mark.parametrize(
    ("cell", "is_day"), [("31-12-26", True), ("2027", False), (46387, False), ("Jan", False)]
)
def test_a_bare_number_is_not_taken_for_a_day(cell, is_day):
    assert is_datum(cell) is is_day


@given(st.dates(date(1980, 1, 1), date(2079, 12, 31)))
def test_every_day_is_read_back_in_two_and_four_digits(day):
    assert lees_datum(f"{day:%d-%m-%Y}").op == day
    assert lees_datum(f"{day.day}-{day.month}-{day:%y}").op == day
