# SPDX-License-Identifier: EUPL-1.2
"""For every finding of moments: a commission shows it, and the pages take its cause away."""

import pytest
from django.urls import reverse

from tests.factories import SINDS, als, lid, rol, systeem
from tests.trede3_momenten.momenten.conftest import dag, een, momenten, zet
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.services import herzie_deel
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht

pytestmark = pytest.mark.django_db


def codes(straat):
    """What the stored ladder says of tread 3."""
    actor = systeem(straat.omgeving)
    with zicht(actor):
        ladder = Stand.objects.of(actor).get(opdracht_id=straat.op.pk).ladder
    return {b["code"] for trede in ladder if trede["trede"] == 3 for b in trede["bevindingen"]}


def hertel(straat):
    herzie_deel(systeem(straat.omgeving), opdracht_ids=[straat.op.pk])
    return codes(straat)


def weg(naam, straat, moment=None):
    delen = {"omgeving": straat.omgeving.sleutel, "opdracht_id": straat.op.pk}
    delen |= {"stuurmoment_id": moment.id} if moment else {}
    return reverse(f"trede3_momenten:{naam}", kwargs=delen)


@pytest.fixture
def gever(client, straat):
    return als(client, straat.gever)


def test_a_day_that_passed_goes_when_it_was_held(gever, straat):
    zet(straat.op, een(straat.op, "evaluatie"), zelf_gepland=True, gepland_op=dag("2026-11-20"))
    assert hertel(straat) == {"moment-voorbij"}
    nu = een(straat.op, "evaluatie")
    gever.post(
        weg("moment_gehouden", straat, nu), {"versie": nu.versie, "gehouden_op": "2026-11-20"}
    )
    assert codes(straat) == set()


def test_a_conversation_without_a_day_goes_when_it_gets_one(gever, straat):
    with zicht(systeem(straat.omgeving)):
        Opdracht._base_manager.filter(pk=straat.op.pk).update(gemaakt_op=SINDS)
    for deel in momenten(straat.op):
        zet(straat.op, deel, zelf_gepland=True, gepland_op=None)
    assert hertel(straat) == {"gesprek-niet-gepland"}
    nu = een(straat.op, "voortgang")
    gever.post(weg("moment", straat, nu), {"versie": nu.versie, "gepland_op": "2026-12-01"})
    assert codes(straat) == set()


def test_a_phase_without_decision_goes_when_it_was_before_this_system(gever, straat):
    hertel(straat)
    gever.post(weg("fase", straat), {"versie": 1, "fase": "definitie"})
    assert codes(straat) == {"fase-zonder-besluit"}
    oud = next(deel for deel in momenten(straat.op, "faseovergang") if deel.fase == "initiatief")
    gever.post(weg("geschiedenis", straat), {"stuurmoment_id": oud.id})
    assert codes(straat) == set()


def test_who_took_over_is_answered_by_a_talk_about_the_reason(gever, straat):
    zet(straat.op, een(straat.op, "businesscase"), gehouden_op=SINDS, gepland_op=None)
    with zicht(systeem(straat.omgeving)):
        Opdracht._base_manager.filter(pk=straat.op.pk).update(gemaakt_op=SINDS)
    eerst, nieuw = lid(straat.omgeving), lid(straat.omgeving)
    wissel = dag("2026-11-10")
    rol(straat.op, eerst, "bestuurlijk_opdrachtgever", tot=wissel)
    rol(straat.op, nieuw, "bestuurlijk_opdrachtgever", van=wissel)
    assert "heroverweging" in hertel(straat)
    gever.post(
        weg("moment_toevoegen", straat), {"soort": "businesscase", "gepland_op": "2026-12-01"}
    )
    assert "heroverweging" not in codes(straat)


def test_a_crisis_that_was_none_goes_when_the_report_is_taken_away(gever, straat):
    gever.post(weg("crisis_melden", straat), {"op": "2026-11-24", "aanleiding": "lek"})
    assert codes(straat) == {"crisis-gemeld"}
    nu = een(straat.op, "crisis")
    gever.post(weg("moment_heropenen", straat, nu), {"versie": nu.versie})
    assert codes(straat) == set()
