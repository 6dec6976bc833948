# SPDX-License-Identifier: EUPL-1.2
"""What stayed open: grouped, filtered, as a file, and at the same cost for one and for ten."""

import io
import re

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests import factories
from tests.factories import DAG, Soort
from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.toegang.sessie import zicht

pytestmark = pytest.mark.django_db


@pytest.fixture
def p():
    return wereld.project()


def tekst(antwoord):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", antwoord.content.decode()))


def test_openstaand_shows_what_was_left_and_only_that(client, p):
    laat = wereld.dag_van(2026, 10, 8)
    wereld.moment(p.op, gepland_op=laat)
    wereld.moment(p.op, gepland_op=laat, gehouden_op=laat, fase="initiatief")
    wereld.moment(p.op, gepland_op=laat, historie=True)
    wereld.vraag(p)
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **wereld.mits("Parkeerbalans", op=laat))
    wereld.besluit(p.gever.actor, wereld.moment(p.op), uitkomst="voorleggen")
    controller = factories.lid(p.omgeving, Soort.CONTROLLER)
    naar = reverse("trede3_momenten:openstaand", kwargs={"omgeving": p.omgeving.sleutel})
    gezien = tekst(factories.als(client, controller).get(naar))
    for woorden in (
        "Gevraagde besluiten Gevraagde besluiten, het langst wachtend eerst",
        "nog 14 dagen",
        "47 dagen",
        "Fase-overgang: initiatief",
        "Parkeerbalans",
        "Wacht op een besluit van het bestuur",
    ):
        assert woorden in gezien
    alleen = tekst(client.get(naar, {"wat": "voorwaarde"}))
    assert "Parkeerbalans" in alleen
    assert "Fase-overgang: initiatief" not in alleen
    assert "Niets gevonden" in tekst(client.get(naar, {"zoek": "bestaat-niet"}))
    assert "Niets gevonden" in tekst(client.get(naar, {"van_mij": "on"}))
    xlsx = client.get(f"{naar.rstrip('/')}.xlsx", {"wat": "fasebesluit"})
    rijen = list(load_workbook(io.BytesIO(xlsx.content)).active.values)
    assert [rij[:3] for rij in rijen[1:]] == [
        (
            "Fase-overgangen en crises zonder besluit",
            "Fase-overgang: initiatief",
            "Stationsstraat",
        )
    ]
    collega = factories.lid(p.omgeving)
    assert "Er staat niets open" in tekst(factories.als(client, collega).get(naar))


def test_a_crisis_is_open_until_something_is_decided_about_it(client, p):
    crisis = wereld.services.meld_crisis(
        p.nemer.actor, opdracht_id=p.op.pk, aanleiding="De kade verzakt.", op=DAG
    )
    naar = reverse("trede3_momenten:openstaand", kwargs={"omgeving": p.omgeving.sleutel})
    assert "Crisis: De kade verzakt." in tekst(factories.als(client, p.gever).get(naar))
    assert "De kade verzakt." not in tekst(factories.als(client, p.nemer).get(naar))
    wereld.besluit(p.gever.actor, crisis, uitkomst="bijsturen")
    assert "De kade verzakt." not in tekst(factories.als(client, p.gever).get(naar))


@pytest.mark.parametrize("n", [1, 10])
def test_openstaand_costs_the_same_for_one_and_for_ten(n, p, django_assert_num_queries):
    laat = wereld.dag_van(2026, 10, 8)
    for _ in range(n):
        wereld.moment(p.op, gepland_op=laat)
        wereld.moment(p.op, gepland_op=laat, gehouden_op=laat)
        wereld.vraag(p)
        bij = wereld.moment(p.op)
        wereld.besluit(
            p.gever.actor, bij, **wereld.mits("Balans", op=laat, wie=p.gever.persoon.pk)
        )
        wereld.besluit(p.gever.actor, wereld.moment(p.op), uitkomst="voorleggen")
    actor = p.gever.actor
    with zicht(actor), django_assert_num_queries(8):
        blad_ = wereld.selectors.openstaand(actor, wereld.selectors.Openfilter())
    assert sum(regel.soort != "moment" for regel in blad_.regels) == 4 * n
