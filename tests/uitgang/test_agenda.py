# SPDX-License-Identifier: EUPL-1.2
"""The feed of one's own calendar: whose it is, what moves, what was called off, who is named."""

from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import factories
from tests.klok import op_dag
from tests.trede3_momenten import kalenderwereld
from tests.uitgang.agendawereld import feed, gebeurtenissen, lees, moment, project, wijzig
from tests.uitgang.icalcontrole import ontleed
from vijftreden.handeling.models import Journaalregel
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.models import Lidmaatschap
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.models import Kalenderdatum, Verschuiving
from vijftreden.trede3_momenten.services import (
    heropen_moment,
    leg_bestuursdatums_vast,
    leg_moment_vast,
    zeg_moment_af,
    zet_moment,
)
from vijftreden.uitgang.models import Abonnement
from vijftreden.uitgang.services import trek_agenda_in

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


@pytest.fixture
def ik(hier):
    return factories.lid(hier, naam="Pieter Vanden Broucke")


def op_fase(plaats):
    """A phase of a project by its place."""
    return relatievormen()["project"].fasen.lijst[plaats].code


def uids(kalender):
    return {deel.waarde("UID"): deel for deel in kalender.van("VEVENT")}


def test_the_moments_of_my_commissions_are_whole_days(client, hier, ik):
    op = project(hier, ik, naam="Brug")
    rij = moment(op, gepland_op="2026-12-01")
    moment(op, "faseovergang", "2027-02-01", fase=op_fase(0))
    project(hier, factories.lid(hier), naam="Van een ander")
    kalender = lees(client, feed(ik))
    assert len(kalender.van("VEVENT")) == 2
    gesprek = uids(kalender)[str(rij.pk)]
    assert gesprek.waarde("SUMMARY").startswith("Brug: ")
    assert ("DTSTART", ";VALUE=DATE", "20261201") in gesprek.regels
    assert ("DTEND", ";VALUE=DATE", "20261202") in gesprek.regels
    assert gesprek.waarde("STATUS") == "CONFIRMED"
    assert gesprek.waarde("URL").endswith(f"/opdrachten/{op.pk}/")


def test_the_time_zone_and_how_often_to_ask_stand_in_it(client, hier, ik):
    kalender = lees(client, feed(ik))
    (zone,) = kalender.van("VTIMEZONE")
    assert zone.waarde("TZID") == "Europe/Amsterdam"
    offsets = {deel.soort: deel.waarde("TZOFFSETTO") for deel in zone.delen}
    assert offsets == {"STANDARD": "+0100", "DAYLIGHT": "+0200"}
    assert ("REFRESH-INTERVAL", ";VALUE=DURATION", "PT6H") in kalender.regels


def test_what_happens_to_a_moment_is_heard_by_who_keeps_a_copy(client, hier, ik):
    """Moved, called off, taken back, held on another day: one event, its SEQUENCE rising."""
    op = project(hier, ik)
    rij = moment(op, gepland_op="2026-12-01")
    pad, actor, plek = feed(ik), ik.actor, {"opdracht_id": op.pk, "stuurmoment_id": rij.pk}

    def gezien():
        deel = uids(lees(client, pad))[str(rij.pk)]
        return tuple(deel.waarde(naam) for naam in ("DTSTART", "SEQUENCE", "STATUS"))

    assert gezien() == ("20261201", "0", "CONFIRMED")
    zet_moment(actor, **plek, versie=1, gepland_op=date(2026, 12, 8))
    assert gezien() == ("20261208", "1", "CONFIRMED")
    zeg_moment_af(actor, **plek, versie=2)
    assert gezien() == ("20261208", "2", "CANCELLED")
    heropen_moment(actor, **plek, versie=3)
    assert gezien() == ("20261208", "3", "CONFIRMED")
    leg_moment_vast(actor, **plek, versie=4, gehouden_op=date(2026, 11, 23))
    assert gezien() == ("20261123", "4", "CONFIRMED")


@pytest.mark.parametrize(("dagen", "staat_er"), [(0, True), (90, True), (91, False)])
def test_what_was_called_off_is_cancelled_for_ninety_days(client, hier, ik, dagen, staat_er):
    op = project(hier, ik)
    weg = factories.DAG - timedelta(days=dagen)
    rij = moment(op, gepland_op="2027-03-01", versie=3, vervallen_op=weg)
    gevonden = uids(lees(client, feed(ik))).get(str(rij.pk))
    assert (gevonden is not None) == staat_er
    if gevonden:
        assert gevonden.waarde("STATUS") == "CANCELLED"
        assert gevonden.waarde("SEQUENCE") == "2"


def test_what_ended_long_ago_or_was_history_is_not_in_it(client, hier, ik):
    op = project(hier, ik)
    moment(op, gepland_op="2026-08-25")
    moment(op, gepland_op="2026-11-01", historie=True)
    moment(op, "crisis", "", gehouden_op=date(2026, 11, 20))
    moment(op, gepland_op="")
    (crisis,) = lees(client, feed(ik)).van("VEVENT")
    assert crisis.waarde("DTSTART") == "20261120"
    assert crisis.waarde("DESCRIPTION") == "Gehouden op vrijdag 20 november 2026."


def test_a_commission_that_ended_is_called_off_as_a_whole(client, hier, ik):
    op = project(hier, ik)
    moment(op, gepland_op="2026-12-01")
    pad = feed(ik)
    wijzig(op, vervallen_op=date(2026, 11, 23))
    (weg,) = lees(client, pad).van("VEVENT")
    assert (weg.waarde("STATUS"), weg.waarde("SEQUENCE")) == ("CANCELLED", "1")
    wijzig(op, vervallen_op=date(2026, 8, 1))
    assert lees(client, pad).van("VEVENT") == []


def test_no_person_is_named_and_no_word_that_somebody_typed(client, hier, ik):
    """A name in the name of a commission is its name; we cannot know."""
    op = project(hier, ik, naam="Brug; Oost, thuis\\best\nBEGIN:VEVENT")
    factories.rol(op, factories.persoon(hier, naam="Bea Bouwer"), "opdrachtnemer")
    moment(op, naam="Kennismaking met Bea Bouwer", aanleiding="Bea is ziek")
    kalender = lees(client, feed(ik))
    (een,) = kalender.van("VEVENT")
    assert een.waarde("SUMMARY").startswith("Brug\\; Oost\\, thuis\\\\best")
    tekst = " ".join(waarde for _, _, waarde in (*kalender.regels, *een.regels))
    assert "Bea" not in tekst
    assert "Pieter" not in tekst


def test_dates_of_a_regeling_are_the_events_of_the_calendar_file(client, bezet):
    pad = feed(bezet.gever)
    eigen = uids(lees(client, pad))
    factories.als(client, bezet.gever)
    bestand = ontleed(client.get(f"/{bezet.omgeving.sleutel}/kalender.ics").content)
    client.logout()
    uit_bestand = {deel.waarde("UID"): deel for deel in bestand.van("VEVENT")}
    assert eigen.keys() <= uit_bestand.keys()
    assert len(eigen) > 20
    for uid, deel in eigen.items():
        for naam in ("DTSTART", "SUMMARY", "SEQUENCE", "DESCRIPTION", "URL"):
            assert deel.waarde(naam) == uit_bestand[uid].waarde(naam), naam


def test_the_own_side_is_not_for_the_contractor(client, bezet):
    kalender = lees(client, feed(bezet.nemer))
    assert kalender.van("VEVENT")
    assert not [naam for naam in gebeurtenissen(kalender) if "college" in naam]


def test_a_date_that_fell_away_is_cancelled_and_comes_back_with_a_higher_sequence(client, bezet):
    """The numbers: it stood once moved (1), fell away (2), came back (3)."""
    op, systeem = bezet.opdracht, factories.systeem(bezet.omgeving)
    rij = kalenderwereld.cyclus(op)
    leg_bestuursdatums_vast(
        systeem,
        opdracht_id=op.pk,
        jaarcyclus_id=rij.id,
        versie=rij.versie,
        vergadering_op=date(2027, 7, 7),
    )
    pad = feed(bezet.gever)

    def raad():
        alle = gebeurtenissen(lees(client, pad))
        return next(deel for naam, deel in alle.items() if "raad over" in naam and "2028" in naam)

    assert (raad().waarde("SEQUENCE"), raad().waarde("STATUS")) == ("1", "CONFIRMED")
    with zicht(systeem):
        datum = Kalenderdatum.objects.of(systeem).get(jaarcyclus_id=rij.id, soort="raad")
        Verschuiving.objects.add(
            systeem,
            opdracht=op,
            jaarcyclus_id=rij.id,
            soort="raad",
            oud=datum.datum,
            nieuw=None,
            reden="proef",
            vastgelegd_op=datetime.fromisoformat("2026-11-24T09:00Z"),
        )
        datum.delete()
    assert (raad().waarde("SEQUENCE"), raad().waarde("STATUS")) == ("2", "CANCELLED")
    kalenderwereld.hertel(op)
    assert (raad().waarde("SEQUENCE"), raad().waarde("STATUS")) == ("3", "CONFIRMED")


def test_a_fallen_date_of_the_own_side_is_not_for_the_contractor(client, bezet):
    op, systeem = bezet.andere_opdracht, factories.systeem(bezet.omgeving)
    rij = kalenderwereld.cyclus(op)
    with zicht(systeem):
        for soort in ("raad", "kaders"):
            datum = Kalenderdatum.objects.of(systeem).get(jaarcyclus_id=rij.id, soort=soort)
            Verschuiving.objects.add(
                systeem,
                opdracht=op,
                jaarcyclus_id=rij.id,
                soort=soort,
                oud=datum.datum,
                nieuw=None,
                reden="proef",
                vastgelegd_op=datetime.fromisoformat("2026-11-24T09:00Z"),
            )
            datum.delete()
    weg = [
        deel.waarde("SUMMARY")
        for deel in lees(client, feed(bezet.nemer)).van("VEVENT")
        if deel.waarde("STATUS") == "CANCELLED"
    ]
    assert len(weg) == 1
    assert "kaders" in weg[0]


def test_the_answer_is_a_calendar_that_is_not_kept_and_takes_nothing(client, hier, ik):
    pad = feed(ik)
    antwoord = client.get(pad)
    assert antwoord.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert "no-store" in antwoord.headers["Cache-Control"]
    assert "private" in antwoord.headers["Cache-Control"]
    assert not antwoord.cookies
    assert client.post(pad).status_code == 405
    assert client.head(pad).status_code == 200


def test_an_address_that_does_not_work_never_says_why(client, hier, ik):
    """Never made, revoked, replaced, a closed account, no member any more: one answer."""

    def antwoord(pad):
        gegeven = client.get(pad)
        return gegeven.status_code, gegeven.content, gegeven.headers["Cache-Control"]

    nooit = antwoord(f"/{hier.sleutel}/agenda/{'x' * 43}.ics")
    assert nooit[0] == 404
    assert "no-store" in nooit[2]
    vervangen, pad = feed(ik), feed(ik)
    assert client.get(pad).status_code == 200
    assert antwoord(vervangen) == nooit
    buur = factories.omgeving()
    assert antwoord(pad.replace(hier.sleutel, buur.sleutel)) == nooit
    ik.account.is_active = False
    ik.account.save()
    assert antwoord(pad) == nooit
    ik.account.is_active = True
    ik.account.save()
    Lidmaatschap._base_manager.filter(pk=ik.lidmaatschap.pk).update(tot=factories.DAG)
    assert antwoord(pad) == nooit
    Lidmaatschap._base_manager.filter(pk=ik.lidmaatschap.pk).update(tot=None)
    assert client.get(pad).status_code == 200
    with zicht(ik.actor):
        lopend = Abonnement.objects.of(ik.actor).get(ingetrokken_op=None)
    trek_agenda_in(ik.actor, abonnement_id=lopend.pk)
    assert antwoord(pad) == nooit


def test_the_use_is_noted_once_a_day_with_where_it_came_from(client, hier, ik):
    pad = feed(ik)

    def genoteerd():
        with zicht(ik.actor):
            regels = Journaalregel.objects.of(ik.actor).filter(herkomst__startswith="agenda ")
            keren = [(r.persoon_id, r.herkomst, r.resultaat) for r in regels]
            return keren, Abonnement.objects.of(ik.actor).get().gebruikt_op

    assert genoteerd() == ([], None)
    for _ in range(3):
        client.get(pad)
    keren, op = genoteerd()
    assert keren == [(ik.persoon.pk, "agenda 127.0.0.1", "gedaan")]
    assert op.date() == factories.DAG
    with op_dag(factories.DAG + timedelta(days=1)):
        client.get(pad)
    assert len(genoteerd()[0]) == 2


def test_the_secret_stands_nowhere_but_in_the_address(client, hier, ik):
    geheim = feed(ik).split("/")[-1].removesuffix(".ics")
    assert len(geheim) == 43
    with zicht(ik.actor):
        rij = Abonnement.objects.of(ik.actor).get()
        inhoud = Journaalregel.objects.of(ik.actor).values_list("inhoud__tekst", flat=True)
        assert not any(geheim in tekst for tekst in inhoud)
    assert len(rij.geheim_hash) == 64
    assert geheim not in str(vars(rij))


@pytest.mark.parametrize("aantal", [1, 10])
def test_a_feed_costs_the_same_for_one_commission_and_for_ten(client, hier, ik, aantal):
    for _ in range(aantal):
        op = project(hier, ik)
        moment(op)
        moment(op, vervallen_op=factories.DAG)
    pad = feed(ik)
    client.get(pad)
    with CaptureQueriesContext(connection) as gesteld:
        assert len(lees(client, pad).van("VEVENT")) == 2 * aantal
    zonder = [vraag for vraag in gesteld if "set_config" not in vraag["sql"]]
    zonder = [vraag for vraag in zonder if "current_setting" not in vraag["sql"]]
    assert len([v for v in zonder if v["sql"].startswith("SELECT")]) <= 12
    assert not [v for v in zonder if v["sql"].startswith(("INSERT", "UPDATE"))]
