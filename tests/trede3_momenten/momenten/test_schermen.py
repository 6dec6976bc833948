# SPDX-License-Identifier: EUPL-1.2
"""The pages of moments: what a person reads, types and gets back."""

import re

import pytest
from django.urls import reverse

from tests.factories import als, lid, rol, systeem
from tests.trede3_momenten.momenten.conftest import (
    dag,
    een,
    momenten,
    plan,
    project,
    uit_lijst,
    zet,
)
from vijftreden.portefeuille.services import herzie_deel
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.selectors import maand, momentenblad

pytestmark = pytest.mark.django_db


def tekst(antwoord):
    """What a person reads."""
    return (
        re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", antwoord.content.decode()))
        .replace("\xa0", " ")
        .replace("&nbsp;", " ")
    )


def weg(naam, straat, moment=None):
    delen = {"omgeving": straat.omgeving.sleutel, "opdracht_id": straat.op.pk}
    if moment is not None:
        delen["stuurmoment_id"] = moment.id
    return reverse(f"trede3_momenten:{naam}", kwargs=delen)


def kalender(straat, naam="kalender_momenten", vraag=""):
    return reverse(f"trede3_momenten:{naam}", args=[straat.omgeving.sleutel]) + vraag


@pytest.fixture
def gever(client, straat):
    return als(client, straat.gever)


def test_my_commissions_stand_in_one_table_with_their_seven_moments(gever, straat):
    gezien = tekst(gever.get(kalender(straat)))
    for naam in (
        "Herinrichting Stationsstraat",
        "Businesscase",
        "Selectie",
        "Opdrachtbrief",
        "Voortgang",
        "Fase-overgang",
        "Crisis",
        "Evaluatie",
    ):
        assert naam in gezien
    assert "5 jan 2027" in gezien
    assert "voorstel" in gezien


def test_a_day_typed_in_the_table_is_chosen_and_the_table_comes_back(gever, straat):
    gesprek = een(straat.op, "voortgang")
    antwoord = gever.post(
        weg("moment", straat, gesprek),
        {"versie": gesprek.versie, "gepland_op": "1-12-2026", "terug": "tabel"},
        follow=True,
    )
    assert antwoord.redirect_chain == [(kalender(straat), 302)]
    assert "dinsdag 1 december 2026" in tekst(antwoord)
    assert een(straat.op, "voortgang").gepland_op == dag("2026-12-01")


def test_a_day_that_was_dragged_brings_back_its_month(gever, straat):
    gesprek = een(straat.op, "voortgang")
    vraag = kalender(straat, "kalender_maand", "?maand=2027-01")
    maand = gever.get(vraag).content.decode()
    assert f'data-slepen="{weg("moment", straat, gesprek)}"' in maand
    antwoord = gever.post(
        weg("moment", straat, gesprek),
        {"versie": gesprek.versie, "gepland_op": "2027-01-12", "terug": "maand"},
    )
    assert antwoord["Location"] == vraag


def test_the_contractor_sees_the_month_and_drags_nothing(client, straat):
    antwoord = als(client, straat.nemer).get(kalender(straat, "kalender_maand", "?maand=2027-01"))
    assert "Herinrichting Stationsstraat" in tekst(antwoord)
    assert "data-slepen" not in antwoord.content.decode()
    assert "Sleep een moment" not in tekst(antwoord)


def test_moments_stand_in_the_list_between_the_dates(gever, straat):
    gezien = tekst(gever.get(kalender(straat, "kalender_lijst")))
    assert "Voortgang bespreken" in gezien
    assert "voorstel, uit ritme en fase" in gezien


def test_a_wrong_day_says_so_at_the_field_and_loses_nothing(gever, straat):
    gesprek = een(straat.op, "voortgang")
    for getypt, zin in (("morgen", "Schrijf de dag als"), ("2026-11-01", "is voorbij")):
        antwoord = gever.post(
            weg("moment", straat, gesprek),
            {"versie": gesprek.versie, "gepland_op": getypt, "terug": "tabel"},
        )
        assert antwoord.status_code == 400
        assert zin in tekst(antwoord)
        assert f'value="{getypt}"' in antwoord.content.decode()
        assert 'name="terug" value="tabel"' in antwoord.content.decode()


def test_an_old_tab_sees_what_another_did_and_may_choose(gever, straat):
    oud = een(straat.op, "voortgang")
    zet(straat.op, oud, versie=2, gepland_op=dag("2026-12-15"))
    form = {"versie": oud.versie, "gepland_op": "2026-12-01"}
    antwoord = gever.post(weg("moment", straat, oud), form)
    assert antwoord.status_code == 409
    assert "di 15 dec 2026" in tekst(antwoord)
    assert 'name="versie" value="2"' in antwoord.content.decode()
    gever.post(weg("moment", straat, oud), form | {"versie": 2})
    assert een(straat.op, "voortgang").gepland_op == dag("2026-12-01")


def test_the_page_of_all_moments_has_every_button_for_who_steers(gever, straat):
    gezien = tekst(gever.get(weg("momenten", straat)))
    for woord in ("Wat komt", "Kies een dag", "Meld een crisis", "Voeg een moment toe"):
        assert woord in gezien


def test_the_contractor_reads_and_may_only_report(client, straat):
    nemer = als(client, straat.nemer)
    gezien = tekst(nemer.get(weg("momenten", straat)))
    assert "Meld een crisis" in gezien
    assert "Voeg een moment toe" not in gezien
    assert "Gebeurd vóór dit systeem" not in gezien
    assert nemer.get(weg("moment_toevoegen", straat)).status_code == 403
    gesprek = een(straat.op, "voortgang")
    for naam in ("moment", "moment_gehouden", "moment_afzeggen", "moment_heropenen"):
        form = {"versie": gesprek.versie, "gepland_op": "2026-12-01"}
        assert nemer.post(weg(naam, straat, gesprek), form).status_code == 403, naam


def test_held_called_off_and_taken_back(gever, straat):
    pk = een(straat.op, "evaluatie")
    gever.post(
        weg("moment_gehouden", straat, pk), {"versie": pk.versie, "gehouden_op": "2026-11-20"}
    )
    assert een(straat.op, "evaluatie").gehouden_op == dag("2026-11-20")
    for naam in ("moment_heropenen", "moment_afzeggen", "moment_heropenen"):
        nu = een(straat.op, "evaluatie")
        antwoord = gever.post(weg(naam, straat, nu), {"versie": nu.versie}, follow=True)
        assert antwoord.status_code == 200
    assert een(straat.op, "evaluatie").open


def test_a_button_of_an_old_tab_changes_nothing_and_says_why(gever, straat):
    gesprek = een(straat.op, "voortgang")
    for versie in (7, "x"):
        antwoord = gever.post(
            weg("moment_afzeggen", straat, gesprek), {"versie": versie}, follow=True
        )
        assert "net ook gewijzigd" in tekst(antwoord)
    assert een(straat.op, "voortgang").open
    zet(straat.op, gesprek, historie=True)
    antwoord = gever.post(
        weg("moment_afzeggen", straat, gesprek), {"versie": gesprek.versie}, follow=True
    )
    assert "is al geweest" in tekst(antwoord)


def test_one_click_says_that_it_was_before_this_system(gever, straat):
    evaluatie = een(straat.op, "evaluatie")
    naar = weg("geschiedenis", straat)
    antwoord = gever.post(naar, {"stuurmoment_id": evaluatie.id}, follow=True)
    assert "Eén moment staat nu als gebeurd" in tekst(antwoord)
    assert een(straat.op, "evaluatie").historie
    antwoord = gever.post(naar, {"stuurmoment_id": evaluatie.id}, follow=True)
    assert "is al geweest" in tekst(antwoord)
    assert "0 momenten" in tekst(gever.post(naar, {}, follow=True))


def test_running_work_says_in_the_table_that_it_was_before(client, straat):
    op = uit_lijst(straat.omgeving)
    rol(op, straat.gever, "ambtelijk_opdrachtgever")
    plan(op)
    gever = als(client, straat.gever)
    assert tekst(gever.get(kalender(straat))).count("Was eerder") == 3
    naar = reverse("trede3_momenten:geschiedenis", args=[straat.omgeving.sleutel, op.pk])
    form = {"stuurmoment_id": een(op, "selectie").id, "terug": "tabel"}
    antwoord = gever.post(naar, form, follow=True)
    assert antwoord.redirect_chain == [(kalender(straat), 302)]
    assert tekst(antwoord).count("Was eerder") == 2
    assert "✓ eerder" in tekst(antwoord)


def test_an_extra_moment_is_added_on_its_own_page(gever, straat):
    naar = weg("moment_toevoegen", straat)
    assert "Een moment toevoegen" in tekst(gever.get(naar))
    fout = gever.post(naar, {"soort": "voortgang", "gepland_op": "2026-01-01", "naam": "Raming"})
    assert fout.status_code == 400
    assert 'value="Raming"' in fout.content.decode()
    gever.post(naar, {"soort": "voortgang", "gepland_op": "2027-01-01", "naam": "Raming"})
    assert "Raming" in {deel.naam for deel in momenten(straat.op)}


def test_a_crisis_is_reported_and_heads_what_asks(client, straat):
    nemer = als(client, straat.nemer)
    form = {"op": "2026-11-24", "aanleiding": "De aannemer ligt stil."}
    assert nemer.post(weg("crisis_melden", straat), {"op": "2026-11-24"}).status_code == 400
    nemer.post(weg("crisis_melden", straat), form)
    assert "De aannemer ligt stil." in tekst(
        nemer.get(weg("moment", straat, een(straat.op, "crisis")))
    )
    week = reverse("portefeuille:week", args=[straat.omgeving.sleutel])
    assert "is een crisis gemeld" in tekst(als(client, straat.gever).get(week))


def test_another_phase_plans_what_belongs_to_it(gever, straat):
    naar = weg("fase", straat)
    gever.post(naar, {"versie": 1, "fase": "realisatie"})
    assert {deel.fase for deel in momenten(straat.op, "faseovergang")} == {
        "initiatief",
        "realisatie",
    }
    assert "net ook gewijzigd" in tekst(
        gever.post(naar, {"versie": 1, "fase": "nazorg"}, follow=True)
    )
    assert gever.post(naar, {"versie": 2, "fase": "bestaat niet"}).status_code == 400


def test_the_commission_page_shows_what_comes_and_what_was(gever, straat):
    herzie_deel(systeem(straat.omgeving), opdracht_ids=[straat.op.pk])
    zet(straat.op, een(straat.op, "selectie"), gehouden_op=dag("2026-11-20"))
    adres = reverse("portefeuille:opdracht", args=[straat.omgeving.sleutel, straat.op.pk])
    gezien = tekst(gever.get(adres))
    assert "Momenten en besluiten" in gezien
    assert "vr 20 nov 2026" in gezien
    assert "nog geen datums in de kalender" not in gezien


@pytest.mark.parametrize("n", [1, 10])
def test_the_table_costs_the_same_for_one_and_for_ten(straat, n, django_assert_max_num_queries):
    wie = lid(straat.omgeving)
    for _ in range(n):
        op = project(straat.omgeving)
        rol(op, wie, "ambtelijk_opdrachtgever")
        plan(op)
    actor = wie.actor
    with zicht(actor), django_assert_max_num_queries(3):
        blad = momentenblad(actor)
    assert len(blad.rijen) == n
    with zicht(actor), django_assert_max_num_queries(4):
        maand(actor, 2027, 1)


def test_the_table_turns_its_pages_by_name_and_loses_nobody(straat):
    wie = lid(straat.omgeving)
    for naam in ("Bergen", "Aalst", "Aalst", "Dorp"):
        op = project(straat.omgeving, naam=naam)
        rol(op, wie, "ambtelijk_opdrachtgever")
        plan(op)
    actor, gezien, na = wie.actor, [], None
    with zicht(actor):
        while True:
            blad = momentenblad(actor, na=na, per_blad=2)
            gezien.append([rij.opdracht for rij in blad.rijen])
            if not (na := blad.na):
                break
    assert gezien == [["Aalst", "Aalst"], ["Bergen", "Dorp"]]
