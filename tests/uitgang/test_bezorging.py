# SPDX-License-Identifier: EUPL-1.2
"""Delivery to a real server: what is refused is tried again, what may have arrived never is."""

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta

import pytest
from django.conf import settings as instellingen
from django.utils import timezone

from tests.factories import DAG, installatie, omgeving, systeem
from vijftreden.beheer import post
from vijftreden.beheer.post import verstuur
from vijftreden.handeling import uitbus
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.werker import Werker
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.motor]
GEDULD = 0.4
ZEKER_NIET = [
    "rcpt-4",
    "rcpt-5",
    "mail-4",
    "data-4",
    "data-5",
    "mail-weg",
    "rcpt-weg",
    "rcpt-stil",
]
"""The server said no, or it never got the body."""
MISSCHIEN = ["data-weg", "data-stil"]
"""The body is there, and no answer came."""


@pytest.fixture(autouse=True)
def weinig_geduld(monkeypatch):
    monkeypatch.setattr(post, "GEDULD", GEDULD)


@handeling(Recht.WEEKBERICHT_STUREN)
def stuur(actor, *, sleutel, eens):
    inhoud = {"sleutel": sleutel, "aan": "a@x.example", "onderwerp": "Je week", "tekst": "Dag.\n"}
    uitbus.stuur(actor, soort="mail", sleutel=sleutel, inhoud=inhoud | {"eens": eens})


def werk(*, later=timedelta(0)):
    """What a worker does now, or would do later: everything that waits is due then."""
    with zicht(installatie()):
        rijen = Uitbericht.objects.of(installatie())
        rijen.filter(staat="klaar").update(volgende_op=timezone.now() - later)
    return Werker({"mail": verstuur}).doe_alles(dag=DAG)


def stand(sleutel="week-1"):
    with zicht(installatie()):
        rij = Uitbericht.objects.of(installatie()).get(sleutel=sleutel)
    return rij.staat, rij.pogingen


@pytest.mark.django_db
@pytest.mark.parametrize("eens", [True, False])
def test_a_mail_arrives_and_is_done(postbode, eens):
    stuur(systeem(omgeving()), sleutel="week-1", eens=eens)
    assert werk() == 1
    (brief,) = postbode.gekregen
    assert brief["Message-ID"] == "<week-1@waterrijk.example>"
    assert brief["Auto-Submitted"] == "auto-generated"
    assert brief.get_content().strip() == "Dag."
    assert stand() == ("gedaan", 1)


@pytest.mark.django_db
@pytest.mark.parametrize("gedrag", ZEKER_NIET)
def test_what_surely_did_not_arrive_is_tried_again_and_arrives_once(postbode, gedrag):
    stuur(systeem(omgeving()), sleutel="week-1", eens=True)
    postbode.gedrag = gedrag
    assert werk() == 1
    assert stand() == ("klaar", 1)
    postbode.gedrag = ""
    assert werk() == 1
    assert len(postbode.gekregen) == 1
    assert stand() == ("gedaan", 2)


@pytest.mark.django_db
@pytest.mark.parametrize("gedrag", MISSCHIEN)
def test_a_digest_of_which_nobody_knows_is_uncertain_and_never_sent_again(postbode, gedrag):
    stuur(systeem(omgeving()), sleutel="week-1", eens=True)
    postbode.gedrag = gedrag
    assert werk() == 1
    assert stand() == ("onzeker", 1)
    assert postbode.brieven == 1
    postbode.gedrag = ""
    assert werk(later=timedelta(days=1)) == 0
    assert (stand(), postbode.brieven) == (("onzeker", 1), 1)


@pytest.mark.django_db
@pytest.mark.parametrize("gedrag", MISSCHIEN)
def test_another_mail_of_which_nobody_knows_is_sent_again_under_the_same_name(postbode, gedrag):
    stuur(systeem(omgeving()), sleutel="link-1", eens=False)
    postbode.gedrag = gedrag
    assert werk() == 1
    assert stand("link-1") == ("klaar", 1)
    postbode.gedrag = ""
    assert werk() == 1
    assert {brief["Message-ID"] for brief in postbode.gekregen} == {"<link-1@waterrijk.example>"}


@pytest.mark.django_db
@pytest.mark.parametrize("gedrag", ["quit-weg", "quit-stil"])
def test_a_server_that_hangs_up_after_its_yes_has_the_mail(postbode, gedrag):
    stuur(systeem(omgeving()), sleutel="week-1", eens=True)
    postbode.gedrag = gedrag
    assert werk() == 1
    assert stand() == ("gedaan", 1)
    assert len(postbode.gekregen) == 1


@pytest.mark.django_db
def test_a_server_that_is_not_there_is_asked_again_with_patience(postbode, settings):
    """Eight times, each pause three times as long; then it is given up, and stays readable."""
    stuur(systeem(omgeving()), sleutel="week-1", eens=True)
    settings.MAIL_URL = "smtp://127.0.0.1:1"
    for poging in range(1, 8):
        werk()
        assert stand() == ("klaar", poging)
        with zicht(installatie()):
            rij = Uitbericht.objects.of(installatie()).get()
        wacht = (rij.volgende_op - timezone.now()).total_seconds()
        assert wacht == pytest.approx(10 * 3 ** (poging - 1), abs=3)
    werk()
    assert stand() == ("mislukt", 8)


@pytest.mark.django_db
def test_a_worker_that_lost_its_claim_sends_nothing(postbode):
    """It slept before the body went; another took the message over and sent it."""
    stuur(systeem(omgeving()), sleutel="week-1", eens=True)
    nu = timezone.now()
    traag = uitbus.claim(installatie(), nu=nu)
    snel = uitbus.claim(installatie(), nu=nu + timedelta(minutes=6))
    with uitbus.onderweg(installatie(), bericht=traag), pytest.raises(uitbus.ClaimVerlopen):
        verstuur(systeem(omgeving()), traag.inhoud)
    assert postbode.brieven == 0
    with uitbus.onderweg(installatie(), bericht=snel):
        verstuur(systeem(omgeving()), snel.inhoud)
    assert len(postbode.gekregen) == 1


def start_werker(omgeving_van_proces):
    """A worker in a process of its own, on the same database and the same mail server."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.uitgang.werker"],
        env=omgeving_van_proces(
            VIJFTREDEN_MAIL_URL=instellingen.MAIL_URL,
            VIJFTREDEN_MAIL_VAN=instellingen.DEFAULT_FROM_EMAIL,
            DJANGO_SETTINGS_MODULE="vijftreden.conf.settings",
        ),
    )


@pytest.mark.parametrize(
    ("gedrag", "na"), [("data-stil", ("onzeker", 1)), ("rcpt-stil", ("gedaan", 2))]
)
def test_a_worker_killed_halfway(verse_database, omgeving_van_proces, postbode, gedrag, na):
    """Killed with the body at the server: uncertain. Killed before it: sent, once, by the next."""
    stuur(systeem(omgeving()), sleutel="week-1", eens=True)
    laat_werker_sterven(omgeving_van_proces, postbode, gedrag)
    werk(later=timedelta(days=1))
    assert stand() == na
    assert postbode.brieven == 1


def laat_werker_sterven(omgeving_van_proces, postbode, gedrag):
    """A worker is killed while the server is silent at that point; what it had may be claimed."""
    postbode.gedrag = gedrag
    werker = start_werker(omgeving_van_proces)
    assert postbode.is_stil.wait(30)
    os.kill(werker.pid, signal.SIGKILL)
    werker.wait(10)
    postbode.gedrag = ""
    with zicht(installatie()):
        bezig = Uitbericht.objects.of(installatie()).filter(staat="bezig")
        bezig.update(geclaimd_tot=timezone.now() - timedelta(seconds=1))
    wacht_tot_stil()


def wacht_tot_stil():
    """The database of a process that was killed lets go of its row a moment later."""
    time.sleep(0.2)
