# SPDX-License-Identifier: EUPL-1.2
""" "Welke zijn van jou?": one sheet for what was read in, one act per commission."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import DAG, als, lees, lid, omgeving, persoon, systeem, vervanging
from tests.portefeuille.vanjou import (
    AMBTELIJK,
    BESTUUR,
    NEMER,
    adres,
    bij,
    gesprek,
    houders,
    lees_in,
    stuur,
    wachtend,
)
from vijftreden.handeling.models import Journaalinhoud, Journaalregel
from vijftreden.register.selectors import personen
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.selectors import onbevestigde_rollen

pytestmark = pytest.mark.django_db
GESPREK = date(2026, 12, 8)


@pytest.fixture
def hier():
    return omgeving()


@pytest.fixture
def anna(hier):
    return lid(hier, naam="Anna Ambtelijk", functie="hoofd Ruimte")


def test_all_at_once_is_one_click_and_each_is_one_act(client, hier, anna):
    items = lees_in(hier, anna, *(f"Project {n:02}" for n in range(12)))
    als(client, anna)
    antwoord = stuur(client, hier, blad="alles")
    assert antwoord.headers["Location"] == reverse(
        "portefeuille:week", kwargs={"omgeving": hier.sleutel}
    )
    assert houders(hier, items[3]) == {
        AMBTELIJK: [("Anna Ambtelijk", DAG)],
        BESTUUR: [("Wim Wethouder", DAG)],
        NEMER: [("Piet Projectleider", DAG)],
    }
    assert wachtend(anna) == []
    regels = lees(
        systeem(hier),
        lambda wie: list(
            Journaalregel.objects.of(wie)
            .filter(opdracht_id__in=[op.pk for op in items])
            .order_by("nummer")
        ),
    )
    assert [regel.opdracht_id for regel in regels] == [op.pk for op in items]
    assert {regel.persoon_id for regel in regels} == {anna.persoon.pk}


def test_only_what_is_mine_and_not_agreed_is_asked(hier, anna):
    lees_in(hier, anna, "Van Anna")
    [regel] = lees(anna.actor, onbevestigde_rollen)[0]
    assert (regel.naam, regel.beslist) == ("Van Anna", True)
    assert [(plek.rol, plek.naam, plek.vast) for plek in regel.plekken] == [
        (BESTUUR, "Wim Wethouder", False),
        (NEMER, "Piet Projectleider", False),
    ]
    ander = lid(hier)
    assert wachtend(ander) == []


def test_a_contractor_is_not_asked_to_accept(hier, anna):
    piet = lid(hier, naam="Piet Leider")
    lees_in(hier, anna, "Van Anna", **{NEMER: piet})
    assert lees(piet.actor, lambda w: Opdracht.objects.of(w).count()) == 1
    assert wachtend(piet) == []


def test_blanks_are_allowed_and_another_name_replaces_what_was_read_in(client, hier, anna):
    leeg, anders, nieuw = lees_in(hier, anna, "Leeg", "Anders", "Nieuw")
    bekend = persoon(hier, naam="Bekende Bestuurder", functie="wethouder")
    als(client, anna)
    stuur(
        client,
        hier,
        **{
            "blad": "alles",
            bij(leeg, NEMER): "",
            bij(anders, BESTUUR): "bekende bestuurder, wethouder",
            bij(nieuw, NEMER): "Nora Nieuw",
        },
    )
    assert NEMER not in houders(hier, leeg)
    assert houders(hier, anders)[BESTUUR] == [("Bekende Bestuurder", DAG)]
    assert houders(hier, nieuw)[NEMER] == [("Nora Nieuw", DAG)]
    namen = [wie.naam for wie in lees(systeem(hier), personen)]
    assert namen.count(bekend.naam) == 1
    teksten = lees(
        systeem(hier), lambda w: list(Journaalinhoud.objects.of(w).values_list("tekst", flat=True))
    )
    assert not any("Nora" in tekst for tekst in teksten)


def test_without_a_day_only_my_own_role_is_agreed(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    als(client, anna)
    stuur(client, hier, **{bij(op, "antwoord"): "ja", "afgesproken_op": ""})
    gevonden = houders(hier, op)
    assert gevonden[AMBTELIJK] == [("Anna Ambtelijk", DAG)]
    assert gevonden[NEMER] == [("Piet Projectleider", None)]


def test_the_next_conversation_is_planned(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    als(client, anna)
    stuur(client, hier, **{bij(op, "antwoord"): "ja", bij(op, "volgend_op"): GESPREK.isoformat()})
    assert gesprek(hier, op) == GESPREK


def test_a_day_that_passed_is_said_at_its_field_and_nothing_of_that_row_is_done(
    client, hier, anna
):
    fout, goed = lees_in(hier, anna, "Fout", "Goed")
    als(client, anna)
    antwoord = stuur(
        client,
        hier,
        **{
            bij(fout, "antwoord"): "ja",
            bij(fout, "volgend_op"): "2020-01-01",
            bij(fout, NEMER): "Getypte Naam",
            bij(goed, "antwoord"): "ja",
        },
    )
    assert antwoord.status_code == 400
    [regel] = antwoord.context["bladregels"]
    assert list(regel.errors) == ["volgend_op"]
    assert regel[NEMER].value() == "Getypte Naam"
    assert wachtend(anna) == ["Fout"]
    assert houders(hier, fout)[NEMER] == [("Piet Projectleider", None)]


def test_not_mine_takes_it_from_my_sight(client, hier, anna):
    [weg, _] = lees_in(hier, anna, "Weg", "Blijft")
    als(client, anna)
    stuur(client, hier, **{bij(weg, "antwoord"): "nee"})
    assert AMBTELIJK not in houders(hier, weg)
    assert not lees(anna.actor, lambda w: Opdracht.objects.of(w).filter(pk=weg.pk).exists())
    assert wachtend(anna) == ["Blijft"]


def test_a_secretary_fills_in_the_sheet_of_whom_she_works_for(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    saar = lid(hier, naam="Saar Secretaris")
    deze = vervanging(saar, anna)
    als(client, saar)
    assert not client.get(adres(hier)).context["bladregels"]
    keuze = reverse("beheer:namens", kwargs={"omgeving": hier.sleutel})
    client.post(keuze, {"vervanging": str(deze.pk)})
    stuur(client, hier, blad="alles")
    assert houders(hier, op)[AMBTELIJK] == [("Anna Ambtelijk", DAG)]
    regel = lees(
        systeem(hier), lambda w: Journaalregel.objects.of(w).filter(opdracht_id=op.pk).get()
    )
    assert (regel.persoon_id, regel.namens_id) == (saar.persoon.pk, anna.persoon.pk)


def test_who_does_not_decide_only_says_whether_it_is_his(client, hier, anna):
    cor = lid(hier, naam="Cor Stuurgroep")
    [op] = lees_in(hier, anna, "Een", stuurgroepslid=cor)
    als(client, cor)
    [regel] = client.get(adres(hier)).context["bladregels"]
    assert set(regel.fields) == {"antwoord", "versie"}
    stuur(client, hier, blad="alles")
    assert houders(hier, op)["stuurgroepslid"] == [("Cor Stuurgroep", DAG)]
    assert wachtend(anna) == ["Een"]


def test_the_sheet_costs_the_same_for_one_and_for_ten(
    client, hier, anna, django_assert_max_num_queries
):
    als(client, anna)
    lees_in(hier, anna, "Eerste")
    with CaptureQueriesContext(connection) as een:
        client.get(adres(hier))
    lees_in(hier, anna, *(f"Nog {n}" for n in range(9)))
    with django_assert_max_num_queries(len(een)):
        client.get(adres(hier))
