# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets, read back by another library: days are days, numbers numbers, text only text."""

import io
from datetime import date

import openpyxl
import pytest
from django.urls import reverse

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.uitgang import werkblad


def haal(client, lid, **vragen):
    adres = reverse("uitgang:kalender_xlsx", args=[lid.omgeving.sleutel])
    return factories.als(client, lid).get(adres, vragen)


def lees(antwoord):
    blad = openpyxl.load_workbook(io.BytesIO(antwoord.content)).active
    kop, *rijen = list(blad.iter_rows())
    return [dict(zip([cel.value for cel in kop], rij, strict=True)) for rij in rijen]


def test_days_and_numbers_keep_their_kind(client, bezet):
    rijen = lees(haal(client, bezet.gever, jaar=2028, cyclus="begroting"))
    assert len(rijen) == 9
    kaders = next(rij for rij in rijen if rij["Wat"].value == "kaders van de regeling")
    assert kaders["Datum"].value.date() == date(2027, 4, 29)
    assert kaders["Datum"].is_date
    assert kaders["Jaar"].value == 2028
    assert kaders["Jaar"].data_type == "n"
    assert kaders["Gedaan op"].value is None
    assert kaders["Opdracht"].value == bezet.opdracht.naam
    assert kaders["Artikel"].value == "artikel 34b Wgr (nummer te verifiëren)"


@pytest.mark.parametrize(
    "naam", ['=HYPERLINK("x")', "+1+1", "-2+3", "@SOM(A1)", "\t=1", "=cmd|' /C calc'!A0"]
)
def test_a_name_that_looks_like_a_formula_is_text(client, bezet, naam):
    """It keeps its letters, is stored as a string, and is marked so that copying keeps it text."""
    factories.rol(wereld.regeling(bezet.omgeving, naam=naam), bezet.gever)
    rijen = lees(haal(client, bezet.gever, jaar=2028, cyclus="begroting"))
    cellen = [rij["Opdracht"] for rij in rijen if rij["Opdracht"].value == naam]
    assert len(cellen) == 9
    assert {cel.data_type for cel in cellen} == {"s"}
    assert all(cel.quotePrefix for cel in cellen)


def test_an_address_or_number_as_name_stays_text(client, bezet):
    for naam in ("https://voorbeeld.example", "2027"):
        factories.rol(wereld.regeling(bezet.omgeving, naam=naam), bezet.gever)
    rijen = lees(haal(client, bezet.gever, jaar=2028))
    namen = {rij["Opdracht"].value: rij["Opdracht"] for rij in rijen}
    assert namen["2027"].data_type == "s"
    assert namen["https://voorbeeld.example"].hyperlink is None


def test_the_sight_is_that_of_the_page(client, bezet):
    assert lees(haal(client, bezet.collega)) == []
    wat = {rij["Wat"].value for rij in lees(haal(client, bezet.nemer, jaar=2028))}
    assert "kaders van de regeling" in wat
    assert "naar het college" not in wat
    adres = reverse("uitgang:kalender_xlsx", args=[bezet.omgeving.sleutel])
    assert factories.als(client, bezet.buur).get(adres).status_code == 404


def test_what_does_not_fit_is_said(client, bezet, monkeypatch):
    monkeypatch.setattr(werkblad, "MEESTE_RIJEN", 5)
    rijen = lees(haal(client, bezet.gever))
    assert len(rijen) == 6
    assert rijen[-1]["Opdracht"].value == "Er zijn meer datums. Kies een jaar of een filter."


def test_the_file_says_what_it_is(client, bezet):
    antwoord = haal(client, bezet.gever)
    assert antwoord.headers["Content-Type"].endswith("spreadsheetml.sheet")
    assert f"kalender-{bezet.omgeving.sleutel}.xlsx" in antwoord.headers["Content-Disposition"]
