# SPDX-License-Identifier: EUPL-1.2
"""Sight in time: half-open periods, reading everything, and the context that knows the actor."""

from dataclasses import replace
from datetime import date

import pytest

from tests.factories import DAG, bezetting, lid, omgeving, opdracht, rol, systeem
from tests.toegang.elk_model import maak
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Zicht
from vijftreden.toegang.rechten import ZIET_ALLES, Soort
from vijftreden.toegang.rijen import geldige_zichten
from vijftreden.toegang.selectors import actor_van, omgevingen_van
from vijftreden.toegang.sessie import met_volledig_zicht, zicht
from vijftreden.trede1_opdracht.models import Opdracht

pytestmark = pytest.mark.django_db

VAN, TOT = date(2026, 3, 1), date(2026, 6, 1)
DAGEN = [
    (date(2026, 2, 28), False),
    (date(2026, 3, 1), True),
    (date(2026, 5, 31), True),
    (date(2026, 6, 1), False),
    (date(2027, 1, 1), False),
]


def visible(actor):
    with zicht(actor):
        return Opdracht.objects.of(actor).count()


@pytest.mark.parametrize(("day", "sees"), DAGEN)
def test_sight_begins_on_its_first_day_and_is_gone_on_its_last(day, sees):
    here = omgeving()
    member = lid(here)
    rol(opdracht(here), member, van=VAN, tot=TOT)
    assert visible(member.actor_op(day)) == sees


@pytest.mark.parametrize(("day", "sees"), DAGEN)
def test_reading_everything_has_a_period_as_well(day, sees):
    here = omgeving()
    member = lid(here)
    opdracht(here)
    whole = {"kant": Kant.GEVER, "opdracht_id": None, "van": VAN, "tot": TOT}
    maak(Zicht, here, lidmaatschap=member.lidmaatschap, **whole)
    assert member.actor_op(day).ziet_alles == sees
    assert visible(member.actor_op(day)) == sees


@pytest.mark.parametrize(("day", "member_then"), DAGEN)
def test_membership_is_half_open(day, member_then):
    here = omgeving()
    member = lid(here)
    member.lidmaatschap.van, member.lidmaatschap.tot = VAN, TOT
    member.lidmaatschap.save()
    found = actor_van(member.account.pk, here.sleutel, dag=day, herkomst="test")
    assert (found is not None) == member_then
    assert (omgevingen_van(member.account.pk, dag=day) == [here]) == member_then


def test_a_period_of_no_days_shows_nothing():
    here = omgeving()
    member = lid(here)
    rol(opdracht(here), member, van=DAG, tot=DAG)
    assert visible(member.actor) == 0


@pytest.mark.parametrize("soort", Soort)
def test_kinds_of_members_that_read_every_commission(soort):
    here = omgeving()
    opdracht(here)
    member = lid(here, soort)
    assert member.actor.soorten == {soort}
    assert member.actor.ziet_alles == (soort in ZIET_ALLES)
    assert visible(member.actor) == (soort in ZIET_ALLES)


def test_reading_everything_follows_from_sight_and_not_from_a_wish():
    here = omgeving()
    member = lid(here)
    wish = replace(member.actor, ziet_alles=True)
    assert not met_volledig_zicht(wish).ziet_alles


def test_a_contractors_sight_of_everything_is_not_the_principals():
    here = omgeving()
    member = lid(here)
    row = {"opdracht_id": None, "kant": Kant.NEMER}
    maak(Zicht, here, lidmaatschap=member.lidmaatschap, **row)
    assert not member.actor.ziet_alles


def test_no_actor_for_who_is_no_member_here():
    cast = bezetting()
    stranger = cast.buur.account.pk
    assert actor_van(stranger, cast.omgeving.sleutel, dag=DAG, herkomst="test") is None
    assert actor_van(stranger, "bestaat-niet", dag=DAG, herkomst="test") is None


def test_a_member_of_two_environments_is_two_actors():
    cast = bezetting()
    second = omgeving(naam="Aan zee")
    member = lid(second)
    member.lidmaatschap.account = cast.gever.account
    member.lidmaatschap.save()
    found = actor_van(cast.gever.account.pk, second.sleutel, dag=DAG, herkomst="test")
    assert found is not None
    actor, where = found
    assert where == second
    assert actor.persoon_id == member.persoon.pk != cast.gever.persoon.pk
    assert visible(actor) == 0
    assert omgevingen_van(cast.gever.account.pk, dag=DAG) == [second, cast.omgeving]


def test_sights_are_those_of_this_membership_in_this_environment():
    cast = bezetting()
    with zicht(cast.gever.actor):
        assert [z.opdracht_id for z in geldige_zichten(cast.gever.actor)] == [cast.opdracht.pk]
        elsewhere = replace(cast.gever.actor, omgeving_id=cast.buur.omgeving.pk)
        assert not geldige_zichten(elsewhere)


def test_the_system_is_no_member():
    here = omgeving()
    actor = systeem(here)
    assert (actor.is_systeem, actor.ziet_alles, actor.is_installatie) == (True, True, False)
    whole = Actor.installatie(dag=DAG)
    assert (whole.is_installatie, whole.omgeving_id) == (True, None)
    assert not lid(here).actor.is_installatie


def test_contexts_nest_and_the_outer_actor_comes_back():
    cast = bezetting()
    gever, nemer = cast.gever.actor, cast.nemer.actor
    with zicht(gever):
        with zicht(nemer):
            assert Opdracht.objects.of(nemer).get().pk == cast.andere_opdracht.pk
            with zicht(systeem(cast.omgeving)):
                assert Opdracht.objects.of(systeem(cast.omgeving)).count() == 2
            assert Opdracht.objects.of(nemer).get().pk == cast.andere_opdracht.pk
        assert Opdracht.objects.of(gever).get().pk == cast.opdracht.pk


def test_the_outer_actor_comes_back_after_an_error_too():
    cast = bezetting()
    gever = cast.gever.actor
    with zicht(gever):
        with pytest.raises(ZeroDivisionError), zicht(cast.nemer.actor):
            1 / 0  # noqa: B018
        assert Opdracht.objects.of(gever).get().pk == cast.opdracht.pk
