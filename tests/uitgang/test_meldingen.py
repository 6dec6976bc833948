# SPDX-License-Identifier: EUPL-1.2
"""Who is mailed at once when a decision is asked or a crisis reported, and who is not any more."""

from contextlib import suppress
from datetime import date, timedelta

import pytest

from tests import factories
from tests.factories import DAG
from tests.trede3_momenten import besluitwereld
from vijftreden.beheer.services import beeindig_vervanging
from vijftreden.conf.wiring import VERWERKERS
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import meld
from vijftreden.handeling.werker import Werker
from vijftreden.toegang.models import Lidmaatschap, Zicht
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.trede3_momenten import services
from vijftreden.uitgang.services import zet_melding
from vijftreden.web.fouten import Invoerfout

pytestmark = [pytest.mark.django_db, pytest.mark.motor]
SOORTEN = ("besluit-gevraagd", "crisis-gemeld")
GISTEREN = DAG - timedelta(days=1)


@pytest.fixture
def p(db, settings):
    """A project with two who decide, of whom one has a secretary."""
    settings.MAIL_URL = "smtp://127.0.0.1:1"
    return besluitwereld.project()


@pytest.fixture(autouse=True)
def vervanging(p):
    """By this the secretary works for the ambtelijk opdrachtgever."""
    return factories.vervanging(p.secretaris, p.gever)


def doe(soort, p, actor=None):
    """The act that is news, by default by the contractor."""
    if soort == "besluit-gevraagd":
        return services.vraag_besluit(
            actor or p.nemer.actor,
            opdracht_id=p.op.pk,
            vraag="Mag de garage vervallen?",
            toelichting="Niet voor een mail.",
            uiterlijk_op=date(2026, 12, 8),
        )
    return services.meld_crisis(
        actor or p.nemer.actor, opdracht_id=p.op.pk, aanleiding="Niet voor een mail.", op=DAG
    )


def berichten(omgeving, soort=""):
    systeem = factories.systeem(omgeving)
    with zicht(systeem):
        rijen = Uitbericht.objects.of(systeem).filter(soort__in=[soort] if soort else SOORTEN)
        return list(rijen.order_by("sleutel"))


def voor_wie(p):
    """For which members a message waits."""
    return {rij.inhoud["lidmaatschap_id"] for rij in berichten(p.omgeving)}


def ids(*leden):
    return {str(lid.lidmaatschap.pk) for lid in leden}


def werk(dag=DAG):
    return Werker(VERWERKERS).doe_alles(dag=dag)


def zet_lidmaatschap(lid, **velden):
    Lidmaatschap._base_manager.filter(pk=lid.lidmaatschap.pk).update(**velden)


@pytest.mark.parametrize("soort", SOORTEN)
def test_who_decides_and_who_works_for_them_each_get_one(p, soort):
    rij = doe(soort, p)
    gevonden = berichten(p.omgeving, soort)
    assert {str(deel.inhoud["lidmaatschap_id"]) for deel in gevonden} == ids(
        p.gever, p.wethouder, p.secretaris
    )
    for bericht in gevonden:
        assert bericht.inhoud == {
            "lidmaatschap_id": bericht.inhoud["lidmaatschap_id"],
            "opdracht_id": str(p.op.pk),
            "bron_id": str(rij.pk),
        }
        assert bericht.sleutel == f"{soort}-{rij.pk}-{bericht.inhoud['lidmaatschap_id']}"
    assert len(gevonden) == 3


@pytest.mark.parametrize("soort", SOORTEN)
def test_who_did_it_gets_none(p, soort):
    doe(soort, p, p.gever.actor)
    assert voor_wie(p) == ids(p.wethouder, p.secretaris)


def test_who_did_it_for_another_gets_none_and_the_other_does(p, vervanging):
    doe("crisis-gemeld", p, factories.namens(p.secretaris, vervanging))
    assert voor_wie(p) == ids(p.gever, p.wethouder)


@pytest.mark.parametrize("soort", SOORTEN)
def test_who_put_it_off_gets_none_until_he_puts_it_on(p, soort):
    zet_melding(p.gever.actor, aan=False)
    zet_melding(p.gever.actor, aan=False)
    doe(soort, p)
    assert voor_wie(p) == ids(p.wethouder, p.secretaris)
    zet_melding(p.gever.actor, aan=True)
    doe(soort, p)
    assert voor_wie(p) == ids(p.gever, p.wethouder, p.secretaris)


def test_who_cannot_be_reached_gets_none(p):
    zet_lidmaatschap(p.wethouder, account=None)
    zet_lidmaatschap(p.secretaris, tot=DAG)
    p.gever.account.is_active = False
    p.gever.account.save()
    doe("crisis-gemeld", p)
    assert berichten(p.omgeving) == []


def test_a_role_or_replacement_of_another_time_gives_none(p):
    oud, later = factories.lid(p.omgeving), factories.lid(p.omgeving)
    factories.rol(p.op, oud, "ambtelijk_opdrachtgever", tot=DAG)
    factories.rol(p.op, later, "ambtelijk_opdrachtgever", van=DAG + timedelta(days=1))
    factories.vervanging(factories.lid(p.omgeving), p.wethouder, tot=GISTEREN, soort="vervanger")
    doe("crisis-gemeld", p)
    assert voor_wie(p) == ids(p.gever, p.wethouder, p.secretaris)


def test_a_neighbour_hears_and_sees_nothing(p):
    buur = besluitwereld.project()
    doe("crisis-gemeld", p)
    assert berichten(buur.omgeving) == []
    with zicht(buur.gever.actor):
        assert not Uitbericht.objects.of(buur.gever.actor).exists()


def test_without_mail_nothing_waits(p, settings):
    settings.MAIL_URL = ""
    for soort in SOORTEN:
        doe(soort, p)
    assert berichten(p.omgeving) == []


def test_what_was_refused_is_no_news(p):
    with suppress(Invoerfout):
        services.meld_crisis(p.nemer.actor, opdracht_id=p.op.pk, aanleiding=" ", op=DAG)
    assert berichten(p.omgeving) == []


def test_two_questions_are_two_and_the_same_act_again_is_one(p):
    een = doe("besluit-gevraagd", p)
    doe("besluit-gevraagd", p)
    assert len(berichten(p.omgeving)) == 6

    @handeling(Recht.BESLUIT_VRAGEN)
    def opnieuw(actor, *, opdracht_id):
        meld("besluit-gevraagd", bron_id=een.pk, opdracht_id=opdracht_id)

    opnieuw(p.nemer.actor, opdracht_id=p.op.pk)
    assert len(berichten(p.omgeving)) == 6


def rol_eindigt(p, _):
    with zicht(factories.systeem(p.omgeving)):
        rijen = Rolvervulling.objects.of(factories.systeem(p.omgeving))
        rijen.filter(persoon=p.wethouder.persoon).update(tot=DAG)


def lid_vertrekt(p, _):
    zet_lidmaatschap(p.wethouder, tot=DAG)


def account_sluit(p, _):
    p.wethouder.account.is_active = False
    p.wethouder.account.save()


def zicht_eindigt(p, _):
    rijen = Zicht._base_manager
    with zicht(factories.systeem(p.omgeving)):
        rijen.filter(lidmaatschap=p.wethouder.lidmaatschap).update(tot=DAG)


def uitgezet(p, _):
    zet_melding(p.wethouder.actor, aan=False)


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize(
    "intussen", [rol_eindigt, lid_vertrekt, account_sluit, zicht_eindigt, uitgezet]
)
def test_what_ended_meanwhile_is_seen_when_it_is_sent(p, postbode, soort, intussen):
    rij = doe(soort, p)
    intussen(p, rij)
    assert werk() == 3
    gekregen = {str(brief["To"]) for brief in postbode.gekregen}
    assert gekregen == {p.gever.account.email, p.secretaris.account.email}
    assert {bericht.staat for bericht in berichten(p.omgeving)} == {"gedaan"}
    assert [bericht.inhoud for bericht in berichten(p.omgeving)] == [{}] * 3


def test_a_replacement_that_ended_meanwhile_is_seen_too(p, vervanging, postbode):
    doe("crisis-gemeld", p)
    systeem = factories.systeem(p.omgeving)
    beeindig_vervanging(systeem, vervanging_id=vervanging.pk, versie=1, tot=DAG)
    werk()
    gekregen = {str(brief["To"]) for brief in postbode.gekregen}
    assert gekregen == {p.gever.account.email, p.wethouder.account.email}


def ingetrokken(p, vraag):
    services.trek_vraag_in(p.nemer.actor, opdracht_id=p.op.pk, vraag_id=vraag.pk, versie=1)


def beantwoord(p, vraag):
    besluitwereld.besluit(p.gever.actor, vraag.stuurmoment)


@pytest.mark.parametrize("intussen", [ingetrokken, beantwoord])
def test_a_question_that_was_settled_meanwhile_is_no_news(p, postbode, intussen):
    intussen(p, doe("besluit-gevraagd", p))
    werk()
    assert postbode.brieven == 0


def test_a_crisis_that_was_none_after_all_is_no_news(p, postbode):
    rij = doe("crisis-gemeld", p)
    services.heropen_moment(
        p.gever.actor, opdracht_id=p.op.pk, stuurmoment_id=rij.pk, versie=rij.versie
    )
    werk()
    assert postbode.brieven == 0


def test_what_is_gone_is_no_news(p, postbode):
    """Of a commission and a question that nobody knows the worker makes nothing, and is done."""
    systeem = factories.systeem(p.omgeving)
    niets = {"opdracht_id": str(p.op.pk), "bron_id": str(besluitwereld.VERVANGING)}
    for soort in SOORTEN:
        for wie in (p.gever, p.nemer):
            inhoud = {**niets, "lidmaatschap_id": str(wie.lidmaatschap.pk)}
            VERWERKERS[soort](systeem, inhoud)
            VERWERKERS[soort](systeem, {**inhoud, "opdracht_id": inhoud["bron_id"]})
    assert postbode.brieven == 0


def test_a_member_since_tomorrow_is_not_one_today(p):
    zet_lidmaatschap(p.wethouder, van=DAG + timedelta(days=1))
    doe("crisis-gemeld", p)
    assert voor_wie(p) == ids(p.gever, p.secretaris)
