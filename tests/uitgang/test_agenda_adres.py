# SPDX-License-Identifier: EUPL-1.2
"""The secret address of a feed: what works, what does not and never says why, and who used it."""

from datetime import timedelta

import pytest

from tests import factories
from tests.klok import op_dag
from tests.uitgang.agendawereld import feed
from vijftreden.handeling.models import Journaalregel
from vijftreden.toegang.models import Lidmaatschap
from vijftreden.toegang.sessie import zicht
from vijftreden.uitgang.models import Abonnement
from vijftreden.uitgang.services import trek_agenda_in

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


@pytest.fixture
def ik(hier):
    return factories.lid(hier, naam="Pieter Vanden Broucke")


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
