# SPDX-License-Identifier: EUPL-1.2
"""The worker: does each message as the system of its environment; an error is an attempt."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests.factories import DAG, installatie, omgeving, systeem
from tests.handeling.proefhandelingen import leg_vast, namen, regels
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.werker import Werker
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.django_db, pytest.mark.motor, pytest.mark.usefixtures("haken")]


def messages():
    with zicht(installatie()):
        rows = Uitbericht.objects.of(installatie()).order_by("sleutel")
        return [(row.sleutel, row.staat, row.pogingen) for row in rows]


def test_each_message_is_done_as_the_system_of_its_own_environment():
    one, two, seen = omgeving(), omgeving(), []
    leg_vast(systeem(one), naam="Een", bericht="een")
    leg_vast(systeem(two), naam="Twee", bericht="twee")

    def doe(actor, inhoud):
        seen.append((actor.omgeving_id, actor.is_systeem, actor.dag, actor.herkomst, inhoud))
        leg_vast(actor, naam=f"Na {inhoud['naam']}")

    assert Werker({"proef": doe}).doe_alles(dag=date(2026, 12, 1)) == 2
    assert seen == [
        (one.pk, True, date(2026, 12, 1), "werker", {"naam": "Een"}),
        (two.pk, True, date(2026, 12, 1), "werker", {"naam": "Twee"}),
    ]
    assert namen(systeem(one)) == ["Een", "Na Een"]
    assert regels(systeem(one))[-1].herkomst == "werker"
    assert messages() == [("een", "gedaan", 1), ("twee", "gedaan", 1)]


def test_nothing_to_do():
    assert not Werker({}).doe_een(dag=DAG)
    assert Werker({}).doe_alles(dag=DAG) == 0


def test_an_error_is_one_attempt_and_stops_no_other_message():
    actor = systeem(omgeving())
    leg_vast(actor, naam="Een", bericht="een")
    leg_vast(actor, naam="Twee", bericht="twee")

    def doe(actor, inhoud):
        leg_vast(actor, naam="Half", pech=inhoud["naam"] == "Een")

    assert Werker({"proef": doe}).doe_alles(dag=DAG) == 2
    assert messages() == [("een", "klaar", 1), ("twee", "gedaan", 1)]
    assert namen(actor) == ["Een", "Half", "Twee"]
    with zicht(installatie()):
        waiting = Uitbericht.objects.of(installatie()).get(sleutel="een")
    assert waiting.fout == "Pech()"
    assert timedelta(0) < waiting.volgende_op - timezone.now() <= timedelta(seconds=10)


def test_a_kind_that_nobody_does_is_an_error_as_well():
    leg_vast(systeem(omgeving()), naam="Een", bericht="een")
    assert Werker({}).doe_een(dag=DAG)
    assert messages() == [("een", "klaar", 1)]
