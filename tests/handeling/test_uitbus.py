# SPDX-License-Identifier: EUPL-1.2
"""The outbox: written once, claimed by one, tried again with patience, and in the end given up."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from django.db import IntegrityError, connection, transaction

from tests.factories import installatie, omgeving, systeem
from tests.handeling.proefhandelingen import Pech, leg_vast, regels
from vijftreden.handeling import uitbus
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.poort import handeling
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.motor, pytest.mark.usefixtures("haken")]

NU = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WACHTTIJDEN = [
    # After which attempt, seconds until the next: worked out by hand, each three times as long.
    (1, 10),
    (2, 30),
    (3, 90),
    (4, 270),
    (5, 810),
    (6, 2430),
    (7, 7290),
]


@handeling(Recht.PERSOON_VASTLEGGEN)
def stuur(actor, *, sleutels, op=NU):
    """An act that only sends."""
    for sleutel in sleutels:
        uitbus.stuur(actor, soort="proef", sleutel=sleutel, inhoud={"voor": sleutel}, op=op)


def claim(nu=NU):
    return uitbus.claim(installatie(), nu=nu)


def stand(sleutel):
    """The message as it stands."""
    with zicht(installatie()):
        return Uitbericht.objects.of(installatie()).get(sleutel=sleutel)


def keys():
    with zicht(installatie()):
        return sorted(Uitbericht.objects.of(installatie()).values_list("sleutel", flat=True))


@pytest.mark.django_db
def test_a_message_is_written_once_per_key():
    actor = systeem(omgeving())
    stuur(actor, sleutels=["een", "een", "twee"])
    stuur(actor, sleutels=["een"])
    assert keys() == ["een", "twee"]
    assert stand("een").inhoud == {"voor": "een"}
    assert len(regels(actor)) == 2


@pytest.mark.django_db
def test_a_key_of_another_environment_is_an_error_and_not_a_message_lost():
    stuur(systeem(omgeving()), sleutels=["een"])
    with pytest.raises(IntegrityError), transaction.atomic():
        stuur(systeem(omgeving()), sleutels=["een"])


@pytest.mark.django_db
def test_keys_that_may_come_more_than_once_differ():
    assert uitbus.volgnummer() != uitbus.volgnummer()


@pytest.mark.django_db
def test_no_act_no_message():
    actor = systeem(omgeving())
    with pytest.raises(Pech):
        leg_vast(actor, naam="Half", bericht="half", pech=True)
    assert keys() == []
    leg_vast(actor, naam="Heel", bericht="heel")
    assert keys() == ["heel"]


def at_once(act, count):
    """The answers of an act that is done by as many threads at the same moment."""
    start = Barrier(count)

    def run(number):
        try:
            start.wait(10)
            return act(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def test_the_same_key_at_the_same_moment_is_still_one_message(verse_database):
    actor = systeem(omgeving())
    at_once(lambda number: stuur(actor, sleutels=["zelfde", f"eigen {number}"]), 6)
    assert keys() == [*(f"eigen {number}" for number in range(6)), "zelfde"]
    assert len(regels(actor)) == 6


def test_workers_that_claim_at_once_get_each_message_to_one_of_them(verse_database):
    actor = systeem(omgeving())
    stuur(actor, sleutels=[f"bericht {number:02}" for number in range(20)])

    def until_empty(_):
        return [found.sleutel for found in iter(claim, None)]

    claimed = at_once(until_empty, 4)
    assert sorted(key for part in claimed for key in part) == keys()


@pytest.mark.django_db
def test_what_is_due_first_goes_first_and_what_is_not_due_waits():
    actor = systeem(omgeving())
    stuur(actor, sleutels=["later"], op=NU - timedelta(seconds=1))
    stuur(actor, sleutels=["eerst"], op=NU - timedelta(hours=1))
    stuur(actor, sleutels=["straks"], op=NU + timedelta(seconds=1))
    assert [claim().sleutel, claim().sleutel, claim()] == ["eerst", "later", None]
    assert claim(NU + timedelta(seconds=1)).sleutel == "straks"


@pytest.mark.django_db
def test_done_is_done_and_its_contents_are_forgotten():
    stuur(systeem(omgeving()), sleutels=["een"])
    message = claim()
    assert (message.staat, message.pogingen) == ("bezig", 1)
    assert message.geclaimd_tot == NU + timedelta(minutes=5)
    uitbus.klaar(installatie(), bericht=message)
    done = stand("een")
    assert (done.staat, done.inhoud, done.fout, done.geclaimd_tot) == ("gedaan", {}, "", None)
    assert claim(NU + timedelta(days=365)) is None


@pytest.mark.django_db
def test_the_times_between_attempts():
    stuur(systeem(omgeving()), sleutels=["een"])
    now = NU
    for attempt, seconds in WACHTTIJDEN:
        message = claim(now)
        assert message.pogingen == attempt
        uitbus.mislukt(installatie(), bericht=message, fout="kapot", nu=now)
        assert (stand("een").staat, stand("een").fout) == ("klaar", "kapot")
        assert claim(now + timedelta(seconds=seconds - 1)) is None
        now += timedelta(seconds=seconds)
    message = claim(now)
    uitbus.mislukt(installatie(), bericht=message, fout="x" * 3000, nu=now)
    given_up = stand("een")
    assert (given_up.staat, given_up.pogingen, len(given_up.fout)) == ("mislukt", 8, 2000)
    assert given_up.inhoud == {"voor": "een"}
    assert claim(now + timedelta(days=365)) is None


@pytest.mark.django_db
def test_what_a_dead_worker_left_is_taken_up_after_five_minutes():
    stuur(systeem(omgeving()), sleutels=["een"])
    claim()
    assert claim(NU + timedelta(minutes=5)) is None
    again = claim(NU + timedelta(minutes=5, seconds=1))
    assert (again.sleutel, again.pogingen) == ("een", 2)
    assert again.geclaimd_tot == NU + timedelta(minutes=10, seconds=1)


@pytest.mark.django_db
def test_a_message_that_kills_its_worker_eight_times_is_given_up():
    stuur(systeem(omgeving()), sleutels=["giftig"])
    for turn in range(8):
        assert claim(NU + timedelta(minutes=6 * turn)).pogingen == turn + 1
    assert claim(NU + timedelta(minutes=48)) is None
    given_up = stand("giftig")
    assert (given_up.staat, given_up.fout) == ("mislukt", "de werker viel telkens stil")


@pytest.mark.django_db
def test_a_worker_that_wakes_up_too_late_does_not_overrule_the_one_that_took_over():
    stuur(systeem(omgeving()), sleutels=["een"])
    slow = claim()
    quick = claim(NU + timedelta(minutes=6))
    uitbus.klaar(installatie(), bericht=slow)
    assert (stand("een").staat, stand("een").inhoud) == ("bezig", {"voor": "een"})
    uitbus.klaar(installatie(), bericht=quick)
    uitbus.mislukt(installatie(), bericht=slow, fout="te laat", nu=NU + timedelta(minutes=7))
    assert stand("een").staat == "gedaan"
    assert claim(NU + timedelta(days=1)) is None
