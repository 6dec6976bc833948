# SPDX-License-Identifier: EUPL-1.2
"""Amounts as people write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.trede1_opdracht.rules.lijst.getallen import (
    Getalvorm,
    is_getal,
    lees_bedrag,
    vorm_van,
)

WHOLE = [
    ("€ 1,2 mln", "1200000"),
    ("1,2 miljoen euro", "1200000"),
    ("1.234,56", "1234.56"),
    ("1.234", "1234"),
    ("€ 1.200.000,-", "1200000"),
    ("€ 1.250.000,=", "1250000"),
    ("1 234 567", "1234567"),
    ("1'000'000", "1000000"),
    ("250k", "250000"),
    ("3 ton", "300000"),
    ("50 k€", "50000"),
    ("EUR 5.000", "5000"),
    ("5,-", "5"),
    ("0,12", "0.12"),
    (450000.0, "450000"),
    (7, "7"),
    (0.1 + 0.2, "0.3"),
]


@pytest.mark.parametrize(("written", "meant"), WHOLE)
def test_an_amount_is_read_whole(written, meant):
    read = lees_bedrag(written)
    assert (read.waarde, read.code, read.heel) == (Decimal(meant), "", True)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("10.000 - 15.000", "bedrag-onleesbaar"),
        ("12 stuks", "bedrag-onleesbaar"),
        ("1.2.3", "bedrag-onleesbaar"),
        ("(5", "bedrag-onleesbaar"),
        ("$ 100", "bedrag-onleesbaar"),
        ("zie begroting", "bedrag-onleesbaar"),
        (True, "bedrag-onleesbaar"),
        (date(2026, 1, 1), "bedrag-onleesbaar"),
        ("1.234 mln", "bedrag-dubbelzinnig"),
        ("n.t.b.", "leeg"),
        ("#VERW!", "leeg"),
        ("9999 mld", "bedrag-te-groot"),
        (1e15, "bedrag-te-groot"),
        (float("inf"), "bedrag-te-groot"),
    ],
)
def test_what_is_no_amount_is_kept_and_said(written, code):
    read = lees_bedrag(written)
    assert (read.waarde, read.code, read.heel) == (None, code, False)


@pytest.mark.parametrize("written", ["-5", "−5", "(5)", "5-"])
def test_below_zero_stays_below_zero_and_is_said(written):
    read = lees_bedrag(written)
    assert (read.waarde, read.code) == (Decimal(-5), "bedrag-negatief")


def test_a_dash_is_nothing():
    assert lees_bedrag("–") == lees_bedrag("")


def test_about_is_read_and_the_text_kept():
    read = lees_bedrag("ca. € 3.000")
    assert (read.waarde, read.code, read.heel) == (Decimal(3000), "bedrag-ongeveer", False)


def test_a_part_of_a_cent_is_said():
    read = lees_bedrag("0,125")
    assert (read.waarde, read.code, read.heel) == (Decimal("0.12"), "bedrag-afgerond", False)


@pytest.mark.parametrize(
    ("written", "vat"),
    [("€ 10.000 excl. btw", "excl"), ("10.000 (incl. btw)", "incl"), ("10.000", "")],
)
def test_vat_stands_beside_the_amount(written, vat):
    assert (lees_bedrag(written).waarde, lees_bedrag(written).btw) == (Decimal(10000), vat)


def test_the_unit_of_the_column_counts_unless_the_cell_has_its_own():
    assert lees_bedrag("3.800", factor=1000).waarde == Decimal(3_800_000)
    assert lees_bedrag(3800.0, factor=1000).waarde == Decimal(3_800_000)
    assert lees_bedrag("1,2 mln", factor=1000).waarde == Decimal(1_200_000)


def test_a_comma_before_three_digits_is_asked_until_somebody_says_what_it_is():
    asked, said, english = (
        lees_bedrag("1,234", vorm=vorm)
        for vorm in (Getalvorm.ONBEKEND, Getalvorm.KOMMA, Getalvorm.PUNT)
    )
    assert (asked.waarde, asked.code) == (None, "bedrag-dubbelzinnig")
    assert said.waarde == Decimal("1.23")
    assert english.waarde == Decimal(1234)


def test_another_way_of_writing_than_the_column_is_said():
    read = lees_bedrag("1,234.56", vorm=Getalvorm.KOMMA)
    assert (read.waarde, read.code) == (Decimal("1234.56"), "bedrag-andere-schrijfwijze")
    assert lees_bedrag("1,234.56", vorm=Getalvorm.ONBEKEND).code == ""


@pytest.mark.parametrize(
    ("column", "form"),
    [
        (["250.000", "80.000"], (Getalvorm.KOMMA, False)),
        (["1.234,56", "n.t.b.", 5.0], (Getalvorm.KOMMA, False)),
        (["1,234.56", "2,000"], (Getalvorm.PUNT, False)),
        (["2,000", "3,500"], (Getalvorm.ONBEKEND, False)),
        (["1.234,56", "1,234.56"], (Getalvorm.ONBEKEND, True)),
        ([], (Getalvorm.KOMMA, False)),
    ],
)
def test_a_column_tells_how_its_amounts_are_written(column, form):
    assert vorm_van(column) == form


@pytest.mark.parametrize(
    ("written", "number"), [("1.234", True), ("250k", True), ("fase 2", False), ("2 dagen", False)]
)
def test_a_number_and_nothing_else(written, number):
    assert is_getal(written) is number


@given(st.integers(min_value=-(10**13), max_value=10**13).map(lambda cents: Decimal(cents) / 100))
def test_what_a_dutch_spreadsheet_shows_is_read_back(amount):
    shown = f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
    assert lees_bedrag(shown).waarde == amount
