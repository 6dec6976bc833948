# SPDX-License-Identifier: EUPL-1.2
"""Entering what the board says: what moves, who was first, what is done."""

import re

import pytest
from django.urls import reverse

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.kern.kalender import Cyclus


def adres(op, naam="bestuursdatums", rij=None, *, omgeving=None):
    kwargs = {"omgeving": omgeving or op.omgeving.sleutel, "opdracht_id": op.pk}
    if naam in {"bestuursdatums", "gehouden"}:
        kwargs["jaarcyclus_id"] = (rij or wereld.cyclus(op)).id
    return reverse(f"trede3_momenten:{naam}", kwargs=kwargs)


def tekst(antwoord):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", antwoord.content.decode()))


def stuur(client, lid, op, weg="bestuursdatums", *, rij=None, htmx=False, **velden):
    rij = rij or wereld.cyclus(op)
    koppen = {"HX-Request": "true"} if htmx else {}
    return factories.als(client, lid).post(
        adres(op, weg, rij), {"versie": rij.versie, **velden}, headers=koppen
    )


def test_entered_dates_are_saved_and_counted(client, bezet):
    antwoord = stuur(
        client, bezet.gever, bezet.opdracht, stukken_uit_op="2027-06-23", vergadering_op="7-7-2027"
    )
    assert antwoord.status_code == 302
    assert wereld.datums(bezet.opdracht)["ontwerp"] == "2027-03-31"
    assert "Opgeslagen" in tekst(client.get(antwoord.url))


@pytest.mark.parametrize("htmx", [True, False])
def test_what_would_move_is_shown_and_not_stored(client, bezet, htmx):
    """The button "Bereken" does without scripts what a change does with them."""
    antwoord = stuur(
        client, bezet.gever, bezet.opdracht, htmx=htmx, vergadering_op="2027-07-07", bereken="1"
    )
    gezien = tekst(antwoord)
    assert antwoord.status_code == 200
    assert "ontwerpbegroting bij ons: di 22 jun 2027 wordt wo 14 apr 2027" in gezien
    assert "bestuur vergadert: komt erbij op wo 7 jul 2027" in gezien
    assert ("<html" in antwoord.content.decode()) is not htmx
    assert wereld.datums(bezet.opdracht)["ontwerp"] == "2027-06-22"
    assert wereld.cyclus(bezet.opdracht).datums.vergadering is None


def test_two_people_change_one_date_and_the_second_sees_what_the_first_did(client, bezet):
    op, eerste = bezet.opdracht, bezet.gever
    tweede = factories.lid(bezet.omgeving, naam="Tom Tweede")
    factories.rol(op, tweede, "accounthouder")
    gelezen = wereld.cyclus(op)
    stuur(client, eerste, op, rij=gelezen, vergadering_op="2027-06-30")
    botst = stuur(client, tweede, op, rij=gelezen, vergadering_op="2027-07-07")
    gezien = tekst(botst)
    assert botst.status_code == 409
    assert "Gea van der Gever was je net voor" in gezien
    assert "wo 30 jun 2027" in gezien
    assert "wo 7 jul 2027" in gezien
    assert wereld.cyclus(op).datums.vergadering == wereld.dag("2027-06-30")
    opnieuw = re.search(r'name="versie" value="(\d+)"[^>]*id="id_versie"', botst.content.decode())
    assert int(opnieuw[1]) == gelezen.versie + 1


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        (
            {"vergadering_op": "2027-07-07", "stukken_uit_op": "2027-07-07"},
            "De stukken gaan uit vóór",
        ),
        (
            {"stukken_uit_op": "2027-06-23", "ontwerp_verzonden_op": "2027-06-23"},
            "Het ontwerp gaat",
        ),
        (
            {"ontwerp_verzonden_op": "2027-03-31", "brief_reactie_uiterlijk": "2027-03-30"},
            "Je kunt pas reageren",
        ),
        ({"vergadering_op": "2027-07-07", "vaststelling_op": "2027-07-06"}, "Vaststellen kan pas"),
        ({"vergadering_op": "2072-07-07"}, "ligt in 2026 tot en met 2028"),
        ({"verzonden_op": "2027-07-21"}, "Deze dag moet nog komen"),
        ({"vergadering_op": "morgen"}, "Schrijf de dag als 7-7-2027"),
    ],
)
def test_what_cannot_be_true_is_said_at_the_field(client, bezet, velden, zin):
    antwoord = stuur(client, bezet.gever, bezet.opdracht, **velden)
    assert antwoord.status_code == 400
    assert zin in tekst(antwoord)
    assert wereld.cyclus(bezet.opdracht).versie == 1


def test_a_letter_after_adoption_is_unwise_but_can_be(client, bezet):
    """That is a finding, with its own question; refusing it would hide what the letter says."""
    antwoord = stuur(
        client,
        bezet.gever,
        bezet.opdracht,
        vergadering_op="2027-07-07",
        brief_reactie_uiterlijk="2027-07-14",
    )
    assert antwoord.status_code == 302


def test_done_on_a_day_stands_there_and_can_be_taken_back(client, bezet):
    op = bezet.opdracht
    stuur(client, bezet.gever, op, "gehouden", soort="kaders", gehouden_op="2026-11-20")
    assert wereld.cyclus(op).datums.kaders_ontvangen == wereld.dag("2026-11-20")
    assert "op vr 20 nov 2026" in tekst(client.get(adres(op)))
    stuur(client, bezet.gever, op, "gehouden", soort="kaders")
    assert wereld.cyclus(op).datums.kaders_ontvangen is None


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"gehouden_op": "2099-01-01"}, "Deze dag moet nog komen"),
        ({"gehouden_op": "gisteren"}, "Schrijf de dag"),
        ({"gehouden_op": "2026-11-20", "versie": 9}, "Iemand wijzigde deze cyclus net ook"),
    ],
)
def test_what_cannot_be_marked_is_said(client, bezet, velden, zin):
    antwoord = stuur(client, bezet.gever, bezet.opdracht, "gehouden", soort="raad", **velden)
    assert zin in tekst(client.get(antwoord.url))


def test_a_kind_that_the_cycle_has_not_is_404(client, bezet):
    antwoord = stuur(client, bezet.gever, bezet.opdracht, "gehouden", soort="evaluatie")
    assert antwoord.status_code == 404


def test_an_amendment_is_added_and_leads_to_its_dates(client, bezet):
    velden = {"naam": "Bodemtaken", "jaar": 2027}
    antwoord = stuur(client, bezet.gever, bezet.opdracht, "wijziging", **velden)
    rij = wereld.cyclus(bezet.opdracht, Cyclus.WIJZIGING, 2027, naam="Bodemtaken")
    assert antwoord.url == adres(bezet.opdracht, rij=rij)
    assert "Begrotingswijziging 2027: Bodemtaken" in tekst(client.get(antwoord.url))
    stuur(client, bezet.gever, bezet.opdracht, "wijziging", naam="Huur", jaar=2027)
    tweede = wereld.cyclus(bezet.opdracht, Cyclus.WIJZIGING, 2027, naam="Huur")
    assert (rij.volgnummer, tweede.volgnummer) == (1, 2)


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"naam": " ", "jaar": 2027}, "Dit veld is verplicht"),
        ({"naam": "Huur", "jaar": 2035}, "Kies een begrotingsjaar van 2025 tot en met 2028"),
    ],
)
def test_an_amendment_that_cannot_be_is_said_at_the_field(client, bezet, velden, zin):
    antwoord = stuur(client, bezet.gever, bezet.opdracht, "wijziging", **velden)
    assert antwoord.status_code == 400
    assert zin in tekst(antwoord)


@pytest.mark.parametrize("naam", ["bestuur", "bestuursdatums"])
@pytest.mark.parametrize("wie", ["collega", "nemer", "buur"])
def test_who_has_no_part_in_it_gets_404(client, bezet, naam, wie):
    lid = getattr(bezet, wie)
    naar = adres(bezet.opdracht, naam, omgeving=lid.omgeving.sleutel)
    assert factories.als(client, bezet.gever).get(adres(bezet.opdracht, naam)).status_code == 200
    assert factories.als(client, lid).get(naar).status_code == 404


@pytest.mark.parametrize("naam", ["bestuursdatums", "gehouden", "wijziging"])
@pytest.mark.parametrize("wie", ["collega", "nemer", "buur"])
def test_who_has_no_part_in_it_can_do_nothing(client, bezet, naam, wie):
    lid = getattr(bezet, wie)
    naar = adres(bezet.opdracht, naam, omgeving=lid.omgeving.sleutel)
    velden = {"versie": 1, "soort": "kaders", "gehouden_op": "2026-11-20"}
    velden |= {"naam": "Huur", "jaar": 2027, "vergadering_op": "2027-07-07"}
    assert factories.als(client, lid).post(naar, velden).status_code == 404
    assert wereld.cyclus(bezet.opdracht).versie == 1


def test_a_reader_may_look_and_not_enter(client, bezet):
    pagina = factories.als(client, bezet.lezer).get(adres(bezet.opdracht))
    assert pagina.status_code == 200
    assert 'name="vergadering_op"' not in pagina.content.decode()
    antwoord = stuur(client, bezet.lezer, bezet.opdracht, vergadering_op="2027-07-07")
    assert antwoord.status_code == 403


def test_a_cycle_under_another_item_is_404(client, bezet):
    vreemd = wereld.cyclus(bezet.andere_opdracht)
    naar = adres(bezet.opdracht, rij=vreemd)
    assert factories.als(client, bezet.lezer).get(naar).status_code == 404


def test_the_page_of_a_commission_without_calendar_says_so(client, bezet):
    op = factories.opdracht(bezet.omgeving, relatievorm="project")
    pagina = factories.als(client, bezet.lezer).get(adres(op, "bestuur"))
    assert "Deze opdracht heeft geen kalender" in tekst(pagina)


def test_how_dates_moved_stands_on_the_page(client, bezet):
    op = bezet.opdracht
    stuur(client, bezet.gever, op, vergadering_op="2027-06-30")
    stuur(client, bezet.gever, op, vergadering_op="2027-07-07")
    gezien = tekst(client.get(adres(op)))
    assert "vergadering van het bestuur: wo 30 jun 2027 wordt wo 7 jul 2027" in gezien
