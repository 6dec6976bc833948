# SPDX-License-Identifier: EUPL-1.2
"""Commissions as a file: own columns come back, formulas do nothing, -5 stays a number."""

import csv
import io
from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests.factories import als, lees, lid, omgeving, rol, systeem
from tests.factories import opdracht as maak_opdracht
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.selectors import uitvoerkoppen, uitvoerrijen
from vijftreden.uitgang.opdrachtenbestand import als_csv, als_xlsx

GEVAARLIJK = ["=1+1", "+31 6 1234", "@som", "-lees dit", "\tx", "\rx"]
NEGATIEF = ["-5", "-5,25", "-5.25", "-0,5"]


def cellen(waarden):
    inhoud = als_xlsx(["Kop"], [[waarde] for waarde in waarden])
    blad = load_workbook(io.BytesIO(inhoud)).active
    return [rij[0] for rij in blad.iter_rows(min_row=2)]


def regels(waarden):
    tekst = "".join(als_csv(["Kop"], [[waarde] for waarde in waarden]))
    assert tekst.startswith("\ufeff")
    return [rij[0] for rij in csv.reader(io.StringIO(tekst[1:], newline=""), delimiter=";")][1:]


@pytest.mark.parametrize("tekst", GEVAARLIJK)
def test_what_looks_like_a_formula_is_text(tekst):
    [cel] = cellen([tekst])
    assert cel.data_type == "s"
    assert cel.quotePrefix
    assert regels([tekst]) == [f"'{tekst}"]


@pytest.mark.parametrize("tekst", NEGATIEF)
def test_a_negative_number_stays_a_number(tekst):
    [cel] = cellen([tekst])
    assert cel.value == float(tekst.replace(",", "."))
    assert regels([tekst]) == [tekst]


def test_days_and_amounts_have_their_kind():
    dag, bedrag = cellen([date(2027, 9, 30), Decimal("-1250.5")])
    assert (dag.value.date(), bedrag.value) == (date(2027, 9, 30), -1250.5)
    assert regels([date(2027, 9, 30), Decimal("-1250.5"), None]) == ["30-09-2027", "-1250,5", ""]


@pytest.fixture
def gea(db):
    hier = omgeving()
    gea = lid(hier, naam="Gea")
    brug = maak_opdracht(
        hier,
        relatievorm="project",
        naam="Fietsbrug",
        fase="ontwerp",
        budget=Decimal(5),
        budget_btw="incl",
        eigen_velden=[["Bijzonderheden", "=paling"], ["Fase", "bijna klaar"]],
    )
    rol(brug, gea, "ambtelijk_opdrachtgever")
    maak_opdracht(
        hier, relatievorm="project", naam="Van een ander", eigen_velden=[["Geheim", "x"]]
    )
    herzie_alles(systeem(hier))
    return gea


def test_own_columns_come_under_their_own_headings_and_nothing_of_another(client, gea):
    als(client, gea)
    adres = reverse("uitgang:opdrachten_csv", args=[gea.omgeving.sleutel])
    antwoord = client.get(adres)
    assert antwoord["Content-Disposition"].startswith('attachment; filename="opdrachten-')
    tekst = antwoord.content.decode("utf-8-sig")
    [rij] = csv.DictReader(io.StringIO(tekst, newline=""), delimiter=";")
    assert (rij["Naam"], rij["Fase"], rij["Budget"], rij["Btw"]) == (
        "Fietsbrug",
        "Ontwerp",
        "5,00",
        "incl. btw",
    )
    assert rij["Ambtelijk opdrachtgever"] == "Gea"
    assert (rij["Bijzonderheden"], rij["Fase (uit je lijst)"]) == ("'=paling", "bijna klaar")
    assert "Geheim" not in rij


def test_the_spreadsheet_holds_the_same_and_listens_to_the_filters(client, gea):
    als(client, gea)
    adres = reverse("uitgang:opdrachten_xlsx", args=[gea.omgeving.sleutel])
    boek = load_workbook(io.BytesIO(client.get(adres).content))
    assert [rij[1].value for rij in boek.active.rows] == ["Naam", "Fietsbrug"]
    niets = load_workbook(io.BytesIO(client.get(f"{adres}?zoek=zwembad").content))
    assert niets.active.max_row == 1
    lijst = client.get(reverse("portefeuille:opdrachten", args=[gea.omgeving.sleutel]))
    assert "opdrachten.xlsx" in lijst.content.decode()


@pytest.mark.parametrize("n", [1, 10])
def test_rows_cost_a_fixed_number_of_queries(gea, n, django_assert_num_queries):
    """The commissions, who holds their roles, those names, and where I look as principal."""
    werk = [maak_opdracht(gea.omgeving, relatievorm="project", naam=f"Werk {k}") for k in range(n)]
    for deel in werk:
        rol(deel, gea, "ambtelijk_opdrachtgever")
    actor, ids = gea.actor, [deel.pk for deel in werk]
    koppen = lees(actor, uitvoerkoppen, ids)
    with zicht(actor), django_assert_num_queries(4):
        rijen = list(uitvoerrijen(actor, ids, koppen))
    assert len(rijen) == n
    assert all("Gea" in rij for rij in rijen)
