# SPDX-License-Identifier: EUPL-1.2
"""The weekly mail: who gets it and when, what stands in it, and when there is nothing to say."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import factories
from tests.klok import NEDERLAND, op_dag
from vijftreden.conf.wiring import VERWERKERS
from vijftreden.handeling.models import Journaalregel, Uitbericht
from vijftreden.handeling.werker import Werker
from vijftreden.kern.ids import uuid7
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.portefeuille.selectors import Vraag, Week, deze_week
from vijftreden.portefeuille.selectors.week import Straks
from vijftreden.portefeuille.services import plan_nachtronde
from vijftreden.toegang.models import Lidmaatschap
from vijftreden.toegang.sessie import zicht
from vijftreden.uitgang.services import zet_weekbericht
from vijftreden.uitgang.weekbericht import plan_week, stuur_weekbericht, weektekst
from vijftreden.web.verwoording import Verwoording

pytestmark = [pytest.mark.django_db, pytest.mark.motor]

DINSDAG = factories.DAG
MAANDAG = date(2026, 11, 30)
VOORBEELD = Verwoording(
    code="x", ernst="nu", zin="", waarom="", stap="", adres="", norm="", bewijs_hash=""
)
TEKST = """Je week, dinsdag 24 november 2026

1. Stel een datum vast. (di 24 nov 2026)
   Brug
   Waarom: Het bestuur wacht.

2. Stel een datum vast.
   Waarom: Het bestuur wacht.

En nog 3 die kunnen wachten.

Straks:
- ma 30 nov 2026: kaders van de regeling, GGD Rijn

Je krijgt dit bericht elke maandag, omdat je dat zo hebt ingesteld. Wil je het niet meer?
Zet het uit: bij Mijn account.
"""


@pytest.fixture
def hier(settings):
    settings.MAIL_URL = "smtp://127.0.0.1:1"
    return factories.omgeving()


@pytest.fixture
def ik(hier):
    """A member with something to do, who asked for the mail on a Tuesday."""
    lid = factories.lid(hier, naam="Pieter Vanden Broucke")
    factories.rol(factories.opdracht(hier, naam="GGD Rijn"), lid)
    herzie_alles(factories.systeem(hier))
    zet_weekbericht(lid.actor, aan=True)
    return lid


def berichten(omgeving):
    systeem = factories.systeem(omgeving)
    with zicht(systeem):
        return list(Uitbericht.objects.of(systeem).filter(soort="weekbericht"))


def plan(omgeving, dag=MAANDAG):
    with op_dag(dag):
        return plan_week(factories.systeem(omgeving, dag=dag))


def stuur(lid, dag=MAANDAG, *, maandag=MAANDAG):
    """What the worker does with the message of this member on a day."""
    with op_dag(dag):
        stuur_weekbericht(
            factories.systeem(lid.omgeving, dag=dag),
            {"lidmaatschap_id": str(lid.lidmaatschap.pk), "maandag": maandag.isoformat()},
        )


def test_on_monday_one_message_waits_until_seven(hier, ik):
    factories.lid(hier)
    assert plan(hier) == 1
    (bericht,) = berichten(hier)
    assert bericht.sleutel == f"weekbericht-{ik.lidmaatschap.pk}-2026-11-30"
    assert bericht.inhoud == {
        "lidmaatschap_id": str(ik.lidmaatschap.pk),
        "maandag": "2026-11-30",
    }
    # It is ten o'clock in these tests, so seven is over; the night round comes before it.
    assert bericht.volgende_op.astimezone(NEDERLAND).date() == MAANDAG
    plan(hier)
    assert len(berichten(hier)) == 1


@pytest.mark.parametrize(
    ("dag", "aantal"),
    [
        ("2026-11-29", 0),  # Sunday
        ("2026-11-30", 1),
        ("2026-12-01", 1),  # the worker stood still on Monday
        ("2026-12-02", 1),
        ("2026-12-03", 0),
        ("2027-03-29", 1),  # the Monday after the clock went forward
    ],
)
def test_it_is_planned_at_the_begin_of_the_week(hier, ik, dag, aantal):
    assert plan(hier, date.fromisoformat(dag)) == aantal
    assert len(berichten(hier)) == aantal


def test_who_asks_during_the_week_waits_for_the_next_monday(hier, ik):
    assert plan(hier, DINSDAG) == 0
    assert plan(hier, MAANDAG) == 1


def test_it_goes_at_seven_in_the_netherlands(hier, ik, monkeypatch):
    vroeg = datetime(2026, 11, 30, 0, 5, tzinfo=NEDERLAND)
    monkeypatch.setattr("django.utils.timezone.now", lambda: vroeg)
    plan_week(factories.systeem(hier, dag=MAANDAG))
    (bericht,) = berichten(hier)
    assert bericht.volgende_op == datetime(2026, 11, 30, 7, tzinfo=NEDERLAND)


def test_without_mail_or_without_anybody_nothing_is_done(hier, ik, settings):
    zet_weekbericht(ik.actor, aan=False)
    systeem = factories.systeem(hier)

    def regels():
        with zicht(systeem):
            return Journaalregel.objects.of(systeem).count()

    voor = regels()
    assert plan(hier) == 0
    zet_weekbericht(ik.actor, aan=True)
    settings.MAIL_URL = ""
    assert plan(hier) == 0
    assert (berichten(hier), regels()) == ([], voor + 1)


def test_the_night_round_plans_it(hier, ik, settings):
    systeem = factories.systeem(hier, dag=MAANDAG)
    with op_dag(MAANDAG):
        plan_nachtronde(systeem)
        VERWERKERS["nachtronde"](systeem, {})
    assert len(berichten(hier)) == 1


def test_the_words_are_those_of_the_screen(client, ik, postbode):
    stuur(ik)
    (brief,) = postbode.gekregen
    assert brief["To"] == ik.account.email
    assert brief["Subject"] == f"Je week bij {ik.omgeving.naam}, maandag 30 november 2026"
    assert brief["Message-ID"].strip().startswith(f"<weekbericht-{ik.lidmaatschap.pk}-2026-11-30@")
    tekst = brief.get_content().replace("\r\n", "\n")
    with op_dag(MAANDAG):
        factories.als(client, ik)
        scherm = client.get(f"/{ik.omgeving.sleutel}/week/mailtekst/").content.decode()
        wie = ik.actor_op(MAANDAG)
        with zicht(wie):
            week = deze_week(wie)
    assert week.vragen
    for vraag in week.vragen:
        for zin in (vraag.stap.zin, vraag.stap.waarom, vraag.opdracht):
            assert zin in tekst
            assert zin in scherm.replace("&#x27;", "'").replace("&quot;", '"')
    assert "account/agenda-en-mail" not in tekst
    assert "Zet het uit: bij Mijn account." in tekst


def test_with_a_public_address_the_mail_says_where_to_end_it(ik, postbode, settings):
    settings.PUBLIEK_ADRES = "https://vijftreden.example"
    stuur(ik)
    (brief,) = postbode.gekregen
    adres = f"https://vijftreden.example/{ik.omgeving.sleutel}/account/agenda-en-mail/"
    assert adres in brief.get_content()


def test_who_has_nothing_to_hear_gets_no_mail(hier, postbode):
    zonder = factories.lid(hier)
    zet_weekbericht(zonder.actor, aan=True)
    stuur(zonder)
    assert postbode.brieven == 0


def test_who_ended_it_or_left_gets_no_mail(ik, postbode):
    zet_weekbericht(ik.actor, aan=False)
    stuur(ik)
    zet_weekbericht(ik.actor, aan=True)
    Lidmaatschap._base_manager.filter(pk=ik.lidmaatschap.pk).update(tot=MAANDAG)
    stuur(ik)
    Lidmaatschap._base_manager.filter(pk=ik.lidmaatschap.pk).update(tot=None)
    ik.account.is_active = False
    ik.account.save()
    stuur(ik)
    assert postbode.brieven == 0


def test_a_week_late_is_too_late(ik, postbode):
    stuur(ik, MAANDAG + timedelta(days=7))
    assert postbode.brieven == 0
    stuur(ik, MAANDAG + timedelta(days=6))
    assert len(postbode.gekregen) == 1


def test_the_mail_shows_only_what_its_reader_may_see(hier, ik, postbode):
    factories.rol(factories.opdracht(hier, naam="Van een ander"), factories.lid(hier))
    herzie_alles(factories.systeem(hier))
    stuur(ik)
    (brief,) = postbode.gekregen
    assert "GGD Rijn" in brief.get_content()
    assert "Van een ander" not in brief.get_content()


def test_the_outbox_says_uncertain_of_a_mail_without_an_answer(hier, ik, postbode):
    postbode.gedrag = "data-weg"
    with op_dag(MAANDAG):
        plan_week(factories.systeem(hier, dag=MAANDAG))
        Werker(VERWERKERS).doe_alles(dag=MAANDAG)
    (bericht,) = berichten(hier)
    assert (bericht.staat, bericht.pogingen) == ("onzeker", 1)
    assert postbode.brieven == 1


@pytest.mark.parametrize("aantal", [1, 10])
def test_planning_costs_one_act_for_many_members(hier, aantal):
    for _ in range(aantal):
        zet_weekbericht(factories.lid(hier).actor, aan=True)
    with CaptureQueriesContext(connection) as gesteld:
        assert plan(hier) == aantal
    regels = [v for v in gesteld if "handeling_journaalregel" in v["sql"] and "INSERT" in v["sql"]]
    assert len(regels) == 1


def test_the_text_as_it_is_read(ik):
    """A line about one commission names it, one about all of them does not."""
    wie = ik.actor
    stap = replace(VOORBEELD, zin="Stel een datum vast.", waarom="Het bestuur wacht.")
    vraag = Vraag(
        opdracht_id=uuid7(), opdracht="Brug", relatievorm="project", uiterlijk=DINSDAG, stap=stap
    )
    week = Week(
        vragen=[vraag, replace(vraag, opdracht="", uiterlijk=None)],
        meer=3,
        straks=[
            Straks(opdracht_id=uuid7(), opdracht="GGD Rijn", datum=MAANDAG, soort="kaders"),
        ],
        heeft_rollen=True,
    )
    assert weektekst(wie, week, omgeving="waterrijk") == TEKST
