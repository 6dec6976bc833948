# SPDX-License-Identifier: EUPL-1.2
"""Days, numbers and amounts against a table written by hand."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from vijftreden.web import schrijfwijze

DAYS = [
    (date(2026, 11, 24), "di 24 nov 2026", "dinsdag 24 november 2026"),
    (date(2027, 3, 1), "ma 1 mrt 2027", "maandag 1 maart 2027"),
    (date(2028, 2, 29), "di 29 feb 2028", "dinsdag 29 februari 2028"),
    (date(2027, 5, 5), "wo 5 mei 2027", "woensdag 5 mei 2027"),
    (date(2027, 8, 15), "zo 15 aug 2027", "zondag 15 augustus 2027"),
]


@pytest.mark.parametrize(("value", "short", "long"), DAYS)
def test_a_day_is_written_in_dutch(value, short, long):
    assert schrijfwijze.dag(value) == short
    assert schrijfwijze.dag_lang(value) == long


def test_an_instant_falls_on_its_day_in_the_netherlands():
    late_in_london = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert schrijfwijze.dag(late_in_london) == "vr 1 jan 2027"


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (999, "999"), (1234567, "1.234.567"), (Decimal("3.5"), "3,5"), (-1200, "-1.200")],
)
def test_a_number_has_points_and_a_comma(value, text):
    assert schrijfwijze.aantal(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1250000, "€ 1.250.000"),
        (Decimal("1234.50"), "€ 1.234,50"),
        (Decimal("12.00"), "€ 12"),
        (Decimal("-0.05"), "-€ 0,05"),
        (Decimal("2.005"), "€ 2,01"),
    ],
)
def test_an_amount_shows_cents_only_where_there_are(value, text):
    assert schrijfwijze.euro(value).replace("\N{NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(
    ("naam", "delen"),
    [
        ("Beleidsverantwoordelijke", ["Beleids", "verantwoor", "delijke"]),
        ("Ambtelijk opdrachtgever", ["Ambtelijk opdrachtgever"]),
        ("Eigenaarsadviseur", ["Eigenaars", "adviseur"]),
    ],
)
def test_long_words_of_offices_may_break_at_their_parts(naam, delen):
    assert schrijfwijze.afbreekbaar(naam).split("\u00ad") == delen
