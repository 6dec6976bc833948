# SPDX-License-Identifier: EUPL-1.2
"""The edge: who asks becomes an actor once; what it may not see does not exist."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpResponse
from django.test import RequestFactory
from django.utils import timezone

from tests.factories import Lid, bezetting, lid, omgeving
from tests.handeling.proefhandelingen import op_opdracht, regels
from vijftreden.handeling.haken import HAKEN
from vijftreden.register.models import Persoon
from vijftreden.toegang.models import Lidmaatschap
from vijftreden.toegang.rechten import GeenRecht, Recht, Soort
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.web.actor import met_actor

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


@met_actor
def namen(request):
    """Writes the names of the people whom this actor may see."""
    return HttpResponse(
        ", ".join(Persoon.objects.of(request.actor).values_list("naam", flat=True))
    )


@met_actor
def opdracht(request, opdracht_id, deel=""):
    """Shows one commission; what is invisible raises DoesNotExist."""
    return HttpResponse(f"{Opdracht.objects.of(request.actor).get(pk=opdracht_id).naam}{deel}")


@met_actor
def handel(request, opdracht_id):
    """Does an act on one commission."""
    op_opdracht(request.actor, opdracht_id=opdracht_id)
    return HttpResponse("gedaan")


@pytest.fixture
def hier():
    """The environment of these tests."""
    return omgeving()


def vraag(wie, view, sleutel, **namen_in_adres):
    """The answer of a view to a member, or to who is not signed in."""
    request = RequestFactory().get(f"/{sleutel}/x/?pagina=2", REMOTE_ADDR="192.0.2.7")
    request.user = wie.account if isinstance(wie, Lid) else AnonymousUser()
    return view(request, omgeving=sleutel, **namen_in_adres)


def test_a_member_acts_for_himself_in_this_environment_today(hier):
    gezien = []

    @met_actor
    def kijk(request):
        gezien.append((request.actor, request.omgeving))
        return HttpResponse()

    wie = lid(hier, Soort.BEHEERDER, Soort.LEZER)
    vraag(wie, kijk, hier.sleutel)
    ((actor, waar),) = gezien
    assert waar == hier
    assert (actor.account_id, actor.omgeving_id) == (wie.account.pk, hier.pk)
    assert (actor.lidmaatschap_id, actor.persoon_id) == (wie.lidmaatschap.pk, wie.persoon.pk)
    assert actor.soorten == {Soort.BEHEERDER, Soort.LEZER}
    assert actor.ziet_alles
    assert not actor.is_systeem
    assert actor.dag == timezone.localdate()
    assert actor.herkomst == "web 192.0.2.7"


def test_a_view_sees_the_rows_of_its_own_environment(hier):
    wie, _ = lid(hier, naam="Gea"), lid(omgeving(), naam="Bo Buur")
    assert vraag(wie, namen, hier.sleutel).content == b"Gea"


def test_arguments_of_the_address_reach_the_view():
    cast = bezetting()
    antwoord = vraag(
        cast.gever, opdracht, cast.omgeving.sleutel, opdracht_id=cast.opdracht.pk, deel="!"
    )
    assert antwoord.content.decode() == f"{cast.opdracht.naam}!"


def test_no_page_of_an_environment_is_kept_by_a_cache(hier):
    antwoord = vraag(lid(hier), namen, hier.sleutel)
    assert "no-store" in antwoord["Cache-Control"]
    assert "HX-Request" in antwoord["Vary"]


def test_who_is_not_signed_in_is_sent_to_sign_in_and_back(hier):
    antwoord = vraag(None, namen, hier.sleutel)
    assert antwoord.status_code == 302
    assert antwoord["Location"] == f"/aanmelden/?next=/{hier.sleutel}/x/%3Fpagina%3D2"
    assert vraag(None, namen, "bestaat-niet").status_code == 302


def test_another_environment_is_the_same_as_none(hier):
    daar = omgeving()
    for sleutel in (daar.sleutel, "bestaat-niet"):
        with pytest.raises(Http404) as fout:
            vraag(lid(hier), namen, sleutel)
        assert fout.value.args == ()


@pytest.mark.parametrize(
    ("van", "tot", "binnen"),
    [(-1, None, True), (0, 1, True), (-9, 0, False), (-9, -1, False), (1, None, False)],
    ids=["holds", "last day", "ended today", "ended", "tomorrow"],
)
def test_a_membership_holds_from_its_first_day_until_its_end(hier, van, tot, binnen):
    wie, vandaag = lid(hier), timezone.localdate()
    Lidmaatschap._base_manager.filter(pk=wie.lidmaatschap.pk).update(
        van=vandaag + timedelta(days=van),
        tot=None if tot is None else vandaag + timedelta(days=tot),
    )
    if binnen:
        assert vraag(wie, namen, hier.sleutel).status_code == 200
    else:
        with pytest.raises(Http404):
            vraag(wie, namen, hier.sleutel)


def test_what_this_actor_may_not_see_does_not_exist():
    cast = bezetting()
    for onzichtbaar in (cast.andere_opdracht.pk, cast.opdracht_van_buur.pk, uuid4()):
        with pytest.raises(Http404) as fout:
            vraag(cast.gever, opdracht, cast.omgeving.sleutel, opdracht_id=onzichtbaar)
        assert fout.value.args == ()


def test_what_may_be_seen_but_not_done_gives_the_reason(hier):
    @met_actor
    def mag_niet(request):
        raise GeenRecht(Recht.KALENDER_BEVESTIGEN)

    antwoord = vraag(lid(hier), mag_niet, hier.sleutel)
    assert antwoord.status_code == 403
    assert "kalender bevestigen" in antwoord.content.decode()
    assert "no-store" in antwoord["Cache-Control"]


def test_a_refusal_stays_in_the_journal_though_the_page_does_not_exist(monkeypatch):
    monkeypatch.setattr(HAKEN, "na_handeling", [])
    cast = bezetting()
    with pytest.raises(Http404):
        vraag(cast.collega, handel, cast.omgeving.sleutel, opdracht_id=cast.opdracht.pk)
    with pytest.raises(Http404):
        vraag(cast.buur, handel, cast.omgeving.sleutel, opdracht_id=cast.opdracht.pk)
    (regel,) = regels(cast.lezer.actor)
    assert (regel.resultaat, regel.opdracht_id) == ("geweigerd", cast.opdracht.pk)
    assert regel.persoon_id == cast.collega.persoon.pk


def test_other_faults_are_not_hidden_as_missing(hier):
    class Fout(Exception):
        """Something unforeseen."""

    @met_actor
    def stuk(request):
        raise Fout

    with pytest.raises(Fout):
        vraag(lid(hier), stuk, hier.sleutel)


def test_a_view_shows_that_it_stands_behind_the_edge():
    assert namen.__met_actor__
    assert namen.__name__ == "namen"
