# SPDX-License-Identifier: EUPL-1.2
"""The acts on moments: what they write, what they refuse in words, and who may do them."""

import pytest
from django.utils import timezone

from tests.factories import DAG, lees, lid, opdracht, systeem
from tests.trede3_momenten.momenten.conftest import (
    dag,
    een,
    momenten,
    zet,
)
from vijftreden.handeling.models import Journaalregel
from vijftreden.handeling.poort import Onzichtbaar
from vijftreden.kern.ids import uuid7
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import services
from vijftreden.trede3_momenten.models import Besluit
from vijftreden.trede3_momenten.selectors import volgende_gesprekken
from vijftreden.web.fouten import Invoerfout

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


def doe(wie, service, moment=None, **velden):
    """An act of this member on the commission of `moment`."""
    if moment is not None:
        velden = {"stuurmoment_id": moment.id, "versie": moment.versie, **velden}
    return service(wie.actor, **velden)


def journaal(omgeving):
    with zicht(systeem(omgeving)):
        regels = Journaalregel.objects.of(systeem(omgeving)).filter(resultaat="gedaan")
        return [regel.handeling for regel in regels.order_by("nummer")]


def test_a_day_that_is_typed_is_chosen_and_counts_as_a_move(straat):
    gesprek = een(straat.op, "voortgang")
    doe(
        straat.gever,
        services.zet_moment,
        gesprek,
        opdracht_id=straat.op.pk,
        gepland_op=dag("2026-12-01"),
    )
    nu = een(straat.op, "voortgang")
    assert (nu.gepland_op, nu.zelf_gepland, nu.verzet) == (dag("2026-12-01"), True, 1)
    assert journaal(straat.omgeving)[-1] == "moment plannen"


def test_a_first_day_and_the_same_day_are_no_move(straat):
    evaluatie = een(straat.op, "evaluatie")
    for _ in range(2):
        evaluatie = een(straat.op, "evaluatie")
        doe(
            straat.gever,
            services.zet_moment,
            evaluatie,
            opdracht_id=straat.op.pk,
            gepland_op=dag("2027-12-01"),
        )
    assert een(straat.op, "evaluatie").verzet == 0


@pytest.mark.parametrize(
    ("gepland_op", "zin"),
    [("2026-11-23", "Maandag 23 november 2026 is voorbij"), ("2062-01-01", "Klopt het jaar?")],
)
def test_a_day_must_lie_ahead_and_not_too_far(straat, gepland_op, zin):
    with pytest.raises(Invoerfout, match=zin) as fout:
        doe(
            straat.gever,
            services.zet_moment,
            een(straat.op, "voortgang"),
            opdracht_id=straat.op.pk,
            gepland_op=dag(gepland_op),
        )
    assert fout.value.veld == "gepland_op"


def test_an_old_form_does_not_move_what_another_moved(straat):
    oud = een(straat.op, "voortgang")
    zet(straat.op, oud, versie=2)
    with pytest.raises(Botsing):
        doe(
            straat.gever,
            services.zet_moment,
            oud,
            opdracht_id=straat.op.pk,
            gepland_op=dag("2026-12-01"),
        )


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"gehouden_op": DAG}, "al geweest"),
        ({"historie": True}, "al geweest"),
        ({"vervallen_op": DAG}, "gaat niet door"),
    ],
)
def test_what_was_is_not_planned_again(straat, velden, zin):
    zet(straat.op, een(straat.op, "evaluatie"), **velden)
    with pytest.raises(Invoerfout, match=zin):
        doe(
            straat.gever,
            services.zet_moment,
            een(straat.op, "evaluatie"),
            opdracht_id=straat.op.pk,
            gepland_op=dag("2026-12-01"),
        )


def test_the_contractor_moves_nothing_but_may_report_a_crisis(straat):
    with pytest.raises(GeenRecht):
        doe(
            straat.nemer,
            services.zet_moment,
            een(straat.op, "voortgang"),
            opdracht_id=straat.op.pk,
            gepland_op=dag("2026-12-01"),
        )
    doe(
        straat.nemer,
        services.meld_crisis,
        opdracht_id=straat.op.pk,
        aanleiding=" Er lekt gas. ",
        op=DAG,
    )
    crisis = een(straat.op, "crisis")
    assert (crisis.aanleiding, crisis.gehouden_op, crisis.gepland_op) == (
        "Er lekt gas.",
        DAG,
        None,
    )


def test_a_crisis_has_words_and_is_of_today_or_before(straat):
    for velden, veld in (
        ({"aanleiding": "  ", "op": DAG}, "aanleiding"),
        ({"aanleiding": "lek", "op": dag("2026-11-25")}, "op"),
    ):
        with pytest.raises(Invoerfout) as fout:
            doe(straat.nemer, services.meld_crisis, opdracht_id=straat.op.pk, **velden)
        assert fout.value.veld == veld
    for soort in ("crisis", "feest"):
        with pytest.raises(Invoerfout, match="Een crisis plan je niet"):
            doe(
                straat.gever,
                services.voeg_moment_toe,
                opdracht_id=straat.op.pk,
                soort=soort,
                gepland_op=DAG,
            )


def test_a_report_that_was_none_is_taken_away(straat):
    doe(straat.nemer, services.meld_crisis, opdracht_id=straat.op.pk, aanleiding="lek", op=DAG)
    doe(straat.gever, services.heropen_moment, een(straat.op, "crisis"), opdracht_id=straat.op.pk)
    assert een(straat.op, "crisis").vervallen_op == DAG


def test_an_extra_moment_closes_the_phase_of_now_unless_told_otherwise(straat):
    for velden, fase in (
        ({"soort": "faseovergang"}, "initiatief"),
        ({"soort": "faseovergang", "fase": "ontwerp"}, "ontwerp"),
        ({"soort": "voortgang", "fase": "ontwerp"}, ""),
    ):
        rij = doe(
            straat.gever,
            services.voeg_moment_toe,
            opdracht_id=straat.op.pk,
            gepland_op=dag("2027-02-01"),
            naam=" Raming ",
            **velden,
        )
        assert (rij.fase, rij.naam, rij.zelf_gepland) == (fase, "Raming", True)
    with pytest.raises(Invoerfout) as fout:
        doe(
            straat.gever,
            services.voeg_moment_toe,
            opdracht_id=straat.op.pk,
            gepland_op=dag("2027-02-01"),
            soort="faseovergang",
            fase="bestaat niet",
        )
    assert fout.value.veld == "fase"


def test_a_moment_is_held_on_a_day_that_may_be_corrected_and_taken_back(straat):
    pk = straat.op.pk
    for op in ("2026-11-02", "2026-11-03"):
        businesscase = een(straat.op, "businesscase")
        doe(
            straat.gever,
            services.leg_moment_vast,
            businesscase,
            opdracht_id=pk,
            gehouden_op=dag(op),
        )
    businesscase = een(straat.op, "businesscase")
    assert businesscase.gehouden_op == dag("2026-11-03")
    doe(straat.gever, services.heropen_moment, businesscase, opdracht_id=pk)
    assert een(straat.op, "businesscase").open
    with pytest.raises(Invoerfout, match="moet nog komen"):
        doe(
            straat.gever,
            services.leg_moment_vast,
            een(straat.op, "businesscase"),
            opdracht_id=pk,
            gehouden_op=dag("2026-11-25"),
        )


def test_the_day_of_a_decision_and_of_what_recorded_itself_stays(straat):
    pk = straat.op.pk
    besloten, vanzelf = een(straat.op, "businesscase"), een(straat.op, "selectie")
    with zicht(systeem(straat.omgeving)):
        Besluit.objects.add(
            systeem(straat.omgeving),
            opdracht_id=pk,
            stuurmoment_id=besloten.id,
            uitkomst="akkoord",
            besloten_op=DAG,
            vastgelegd_op=timezone.now(),
        )
    zet(straat.op, besloten, gehouden_op=DAG)
    zet(straat.op, vanzelf, gehouden_op=DAG, bron_id=uuid7())
    for soort, zin in (("businesscase", "besluit of verslag"), ("selectie", "vanzelf vastgelegd")):
        for service, velden in (
            (services.leg_moment_vast, {"gehouden_op": dag("2026-11-01")}),
            (services.heropen_moment, {}),
        ):
            with pytest.raises(Invoerfout, match=zin):
                doe(straat.gever, service, een(straat.op, soort), opdracht_id=pk, **velden)


def test_what_is_called_off_stays_and_can_come_back(straat):
    pk = straat.op.pk
    doe(straat.gever, services.zeg_moment_af, een(straat.op, "evaluatie"), opdracht_id=pk)
    af = een(straat.op, "evaluatie")
    assert af.vervallen_op == DAG
    with pytest.raises(Invoerfout, match="Haal het eerst terug"):
        doe(straat.gever, services.leg_moment_vast, af, opdracht_id=pk, gehouden_op=DAG)
    with pytest.raises(Invoerfout, match="Haal het eerst terug"):
        doe(straat.gever, services.zeg_moment_af, af, opdracht_id=pk)
    doe(straat.gever, services.heropen_moment, af, opdracht_id=pk)
    assert een(straat.op, "evaluatie").open


def test_the_next_conversation_is_moved_or_made(straat):
    pk = straat.op.pk
    doe(straat.gever, services.plan_gesprek, opdracht_id=pk, gepland_op=dag("2026-12-01"))
    assert een(straat.op, "voortgang").gepland_op == dag("2026-12-01")
    zet(straat.op, een(straat.op, "voortgang"), gehouden_op=DAG)
    doe(straat.gever, services.plan_gesprek, opdracht_id=pk, gepland_op=dag("2026-12-08"))
    volgend = lees(straat.gever.actor, volgende_gesprekken, [pk])[pk]
    assert volgend.gepland_op == dag("2026-12-08")
    assert len(momenten(straat.op, "voortgang")) == 2


def test_an_owners_lane_takes_no_moments(straat):
    eigen = opdracht(straat.omgeving)
    for service, velden in (
        (services.plan_gesprek, {"gepland_op": dag("2026-12-01")}),
        (services.leg_geschiedenis_vast, {}),
    ):
        with pytest.raises(Invoerfout, match="met de kalender"):
            service(systeem(straat.omgeving), opdracht_id=eigen.pk, **velden)


def test_for_who_does_not_see_the_commission_it_does_not_exist(straat):
    vreemd = lid(straat.omgeving)
    with pytest.raises(Onzichtbaar):
        doe(
            vreemd,
            services.zet_moment,
            een(straat.op, "voortgang"),
            opdracht_id=straat.op.pk,
            gepland_op=dag("2026-12-01"),
        )
