# SPDX-License-Identifier: EUPL-1.2
"""Hints while one writes, what the steps withstand, and names that are alike."""

import re

import pytest
from django.urls import reverse

from tests.factories import als
from tests.trede1_opdracht.stap import adres, bewaar, stempel
from tests.trede1_opdracht.stuur import project
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.trede1_opdracht.models.opdrachtbrief import TEKSTEN

pytestmark = pytest.mark.django_db

SOORTEN = ["project", "programma", "zzp", "agentschap", "gemeenschappelijke_regeling", "overig"]


@pytest.fixture
def werk():
    return project()


def schrijf(client, wie, op, stap, veld, **velden):
    kop = {"HTTP_HX_REQUEST": "true"}
    return als(client, wie).post(adres(op, stap, "stap_hints"), {"veld": veld, **velden}, **kop)


def test_een_hint_komt_en_het_concept_is_bewaard(client, werk):
    merk = stempel(client, werk.gever, adres(werk.op, "wat"))
    antwoord = schrijf(
        client,
        werk.gever,
        werk.op,
        "wat",
        "resultaat",
        stempel=merk,
        resultaat="Doe iets met de jeugd.",
    )
    tekst = antwoord.content.decode()
    assert antwoord.status_code == 200
    assert "“iets met”" in tekst
    assert "Bewaard om" in tekst
    assert werk.beeld().concept.resultaat == "Doe iets met de jeugd."
    [nieuw] = re.findall(r'name="stempel" value="([0-9a-f]+)"', tekst)
    assert nieuw != merk
    gezien = re.search(r'name="gezien_resultaat" value="([0-9a-f]+)"', tekst).group(1)
    weer = schrijf(
        client,
        werk.gever,
        werk.op,
        "wat",
        "resultaat",
        stempel=nieuw,
        resultaat="Doe iets met de jeugd!",
        gezien_resultaat=gezien,
    )
    assert weer["HX-Reswap"] == "none"
    pagina = als(client, werk.gever).get(adres(werk.op, "wat")).content.decode()
    assert "“iets met”" in pagina


def test_een_botsing_bij_het_schrijven_bewaart_niets(client, werk):
    eerder = stempel(client, werk.gever, adres(werk.op, "wat"))
    bewaar(client, werk.wethouder, werk.op, "wat", resultaat="Van een ander.")
    tekst = schrijf(
        client, werk.gever, werk.op, "wat", "resultaat", stempel=eerder, resultaat="Van mij."
    ).content.decode()
    assert "Iemand anders heeft dit intussen gewijzigd" in tekst
    assert f'value="{eerder}"' in tekst
    assert werk.beeld().concept.resultaat == "Van een ander."


def test_een_halve_datum_houdt_de_rest_niet_tegen(client, werk):
    merk = stempel(client, werk.gever, adres(werk.op, "kaders"))
    tekst = schrijf(
        client,
        werk.gever,
        werk.op,
        "kaders",
        "eind_op",
        stempel=merk,
        kaders="Wel bewaard.",
        eind_op="2026-1",
    ).content.decode()
    assert "Schrijf de dag als" in tekst
    assert werk.beeld().concept.kaders == "Wel bewaard."


def test_een_bedrag_zonder_bron_vraagt_bij_het_budget(client, werk):
    merk = stempel(client, werk.gever, adres(werk.op, "kaders"))
    tekst = schrijf(
        client, werk.gever, werk.op, "kaders", "budget_bron", stempel=merk, budget="2.000"
    ).content.decode()
    assert "Waar komt dit bedrag vandaan" in tekst
    assert "gezien_budget" in tekst


def test_wie_is_afgemeld_verliest_de_tekst_niet(client, werk):
    plek = adres(werk.op, "wat", "stap_hints")
    antwoord = client.post(plek, {"resultaat": "x"}, HTTP_HX_REQUEST="true")
    assert antwoord.status_code == 200
    assert "Je bent afgemeld" in antwoord.content.decode()
    weer = als(client, werk.gever).get(plek, HTTP_HX_REQUEST="true").content.decode()
    assert "csrfmiddlewaretoken" in weer
    assert "Je kunt verder schrijven." in weer


# --- what it withstands


def test_vijf_megabyte_plakken(client, werk):
    lang = "een lange zin. " * 350_000
    pagina = bewaar(client, werk.gever, werk.op, "waarom", 400, waarom=lang).content.decode()
    assert "Dit is te lang. Houd het bij 4000 tekens." in pagina
    assert len(pagina) < 200_000
    assert "een lange zin." in pagina


def test_meer_dan_de_grens_is_een_nederlandse_pagina(client, werk):
    client.raise_request_exception = False
    antwoord = als(client, werk.gever).post(adres(werk.op, "waarom"), {"waarom": "x" * 7_000_000})
    assert antwoord.status_code in {400, 413}
    assert "<html" in antwoord.content.decode()


def test_tekens_die_je_niet_ziet_gaan_eruit(client, werk):
    bewaar(client, werk.gever, werk.op, "waarom", waarom="Een\x00 \u202etekst\u202c\x07.")
    assert werk.beeld().concept.waarom == "Een tekst."


@pytest.mark.parametrize("soort", SOORTEN)
def test_elke_soort_vraagt_met_eigen_woorden(soort):
    vragen = {deel.tekst for deel in relatievormen()[soort].brief}
    assert vragen <= set(TEKSTEN)


# --- names that are alike


def test_een_naam_die_lijkt_komt_eerst_in_beeld(client, werk):
    plek = reverse("trede1_opdracht:opdracht_nieuw", kwargs={"omgeving": werk.op.omgeving.sleutel})
    nieuw = {"naam": "De Stationsstraat", "relatievorm": "project"}
    antwoord = als(client, werk.gever).post(plek, nieuw)
    assert antwoord.status_code == 200
    assert "Is het een van deze?" in antwoord.content.decode()
    antwoord = als(client, werk.gever).post(plek, {**nieuw, "lijkt_gezien": "on"})
    assert antwoord.status_code == 302


@pytest.mark.parametrize(
    ("naam", "lijkt"),
    [
        ("Stationstraat", True),
        ("Herinrichting Stationsstraat", True),
        ("stationsstraat ", True),
        ("Stationsstraat fase 2", False),
        ("Zwembad De Plons", False),
        ("St", False),
        ("", False),
    ],
)
def test_welke_naam_lijkt(client, werk, naam, lijkt):
    plek = reverse("trede1_opdracht:lijkt_op", kwargs={"omgeving": werk.op.omgeving.sleutel})
    pagina = als(client, werk.gever).get(plek, {"naam": naam}).content.decode()
    assert ("Stationsstraat" in pagina) is lijkt
    assert (
        "Stationsstraat" not in als(client, werk.derde).get(plek, {"naam": naam}).content.decode()
    )
