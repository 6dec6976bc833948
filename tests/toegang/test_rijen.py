# SPDX-License-Identifier: EUPL-1.2
"""No rows without an actor: what each base hands out, and to whom."""

from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction

from tests.factories import (
    DAG,
    bezetting,
    installatie,
    lid,
    omgeving,
    opdracht,
    organisatie,
    rol,
    systeem,
)
from tests.toegang.elk_model import MODELLEN, maak, van_opdracht
from vijftreden.handeling.models import Journaalregel, Terzijde
from vijftreden.kern.relatievormen import Kant
from vijftreden.register.models import Organisatie, Persoon, Vergaderdatum
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Installatie, VanOpdracht, Zicht
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.rijen import Bron, GeenActor, ziet_opdracht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling

pytestmark = pytest.mark.django_db

BEWAAKT = [model for model in MODELLEN if not issubclass(model, Installatie)]
VAN_OPDRACHT = [model for model in MODELLEN if issubclass(model, VanOpdracht)]


def label(model):
    return model._meta.label


def keys(model, actor):
    with zicht(actor):
        return set(model.objects.of(actor).values_list("pk", flat=True))


@pytest.mark.parametrize("model", BEWAAKT, ids=label)
@pytest.mark.parametrize("ask", ["all", "count", "first", "exists", "iterator"])
def test_a_manager_without_an_actor_refuses(model, ask):
    with pytest.raises(GeenActor, match=rf"gebruik {model.__name__}\.objects\.of\(actor\)"):
        getattr(model.objects, ask)()


@pytest.mark.parametrize("ask", ["get", "filter", "create", "update_or_create"])
def test_neither_does_it_look_up_or_make(ask):
    with pytest.raises(GeenActor):
        getattr(Persoon.objects, ask)(pk=uuid4())


def test_the_way_back_from_a_row_refuses_as_well():
    item = opdracht(omgeving())
    with pytest.raises(GeenActor):
        item.rolvervullingen.all()


def test_a_base_without_its_own_answer_gives_none():
    with pytest.raises(NotImplementedError):
        Bron.of(Persoon.objects, systeem(omgeving()))


def test_public_rows_are_for_everyone_and_written_by_the_installation_alone():
    here = omgeving()
    body = organisatie()
    assert keys(Organisatie, lid(here).actor) == {body.pk}
    with pytest.raises(GeenActor, match="alleen door de installatie"):
        Organisatie.objects.add(systeem(here), naam="Van mij")
    with pytest.raises(GeenActor, match="alleen door de installatie"):
        Organisatie.objects.add_all(lid(here).actor, [{"naam": "Van mij"}])


def test_rows_of_an_environment_are_for_its_members():
    here, there = omgeving(), omgeving()
    row = maak(Vergaderdatum, here)
    assert keys(Vergaderdatum, lid(here).actor) == {row.pk}
    assert keys(Vergaderdatum, lid(there).actor) == set()


def test_who_is_in_no_environment_gets_no_rows_of_one():
    for actor in (installatie(), Actor(dag=DAG)):
        with pytest.raises(GeenActor, match="vraagt een actor in een omgeving"):
            Persoon.objects.of(actor)
    with pytest.raises(GeenActor):
        Journaalregel.objects.of(Actor(dag=DAG))


def test_the_installation_reads_the_journals_of_all():
    rows = {maak(Journaalregel, omgeving()).pk, maak(Journaalregel, omgeving()).pk}
    assert keys(Journaalregel, installatie()) == rows


@pytest.mark.parametrize("model", VAN_OPDRACHT, ids=label)
def test_rows_of_a_commission_are_for_its_sides(model):
    here = omgeving()
    row, item = van_opdracht(model, here)
    for kant in Kant:
        member = lid(here)
        maak(Zicht, here, lidmaatschap=member.lidmaatschap, opdracht_id=item.pk, kant=kant)
        sees = {row.pk} if kant in model.KANTEN else set()
        assert keys(model, member.actor) == sees, kant


@pytest.mark.parametrize("model", VAN_OPDRACHT, ids=label)
def test_rows_of_a_commission_are_hidden_from_all_others(model):
    cast = bezetting()
    row, _ = van_opdracht(model, cast.omgeving)
    assert row.pk in keys(model, systeem(cast.omgeving))
    assert row.pk in keys(model, cast.lezer.actor)
    for other in (cast.gever, cast.nemer, cast.collega, cast.beheerder, cast.buur):
        assert row.pk not in keys(model, other.actor), other.persoon.naam


def test_who_reads_everything_reads_it_in_his_own_environment_only():
    cast = bezetting()
    assert keys(Opdracht, cast.lezer.actor) == {cast.opdracht.pk, cast.andere_opdracht.pk}
    assert cast.opdracht_van_buur.pk not in keys(Opdracht, systeem(cast.omgeving))


def test_a_code_set_aside_for_the_organisation_is_known_to_all_members():
    here = omgeving()
    row = maak(Terzijde, here, opdracht_id=None)
    assert keys(Terzijde, lid(here).actor) == {row.pk}
    assert keys(Terzijde, lid(omgeving()).actor) == set()


def test_what_is_made_belongs_to_the_actors_environment():
    here = omgeving()
    actor = systeem(here)
    with zicht(actor):
        one = Persoon.objects.add(actor, naam="Een")
        two = Persoon.objects.add_all(actor, [{"naam": "Twee"}, {"naam": "Drie"}])
    assert {row.omgeving_id for row in (one, *two)} == {here.pk}
    with pytest.raises(TypeError):
        Persoon.objects.add(actor, naam="Elders", omgeving_id=omgeving().pk)


def test_what_is_made_fits_its_columns():
    actor = systeem(omgeving())
    with pytest.raises(ValidationError, match="naam"):
        Persoon.objects.add(actor, naam="x" * 121)
    with pytest.raises(ValidationError, match="email"):
        Persoon.objects.add_all(actor, [{"naam": "Goed"}, {"naam": "Fout", "email": "geen adres"}])


def test_the_engine_refuses_a_role_without_a_holder():
    here = omgeving()
    item, actor = opdracht(here), systeem(here)
    row = {"rol": "x", "kant": "gever", "van": DAG, "vastgelegd_op": "2026-11-24T12:00:00Z"}
    with pytest.raises(DatabaseError), transaction.atomic(), zicht(actor):
        Rolvervulling.objects.add(actor, opdracht=item, **row)


def test_to_know_of_a_commission():
    cast = bezetting()
    key = cast.opdracht.pk
    with zicht(cast.gever.actor):
        assert ziet_opdracht(cast.gever.actor, key)
        assert not ziet_opdracht(cast.gever.actor, uuid4())
    with zicht(cast.collega.actor):
        assert not ziet_opdracht(cast.collega.actor, key)
    assert ziet_opdracht(cast.lezer.actor, key)


def test_a_role_on_both_sides_shows_each_row_once():
    here = omgeving()
    item, member = opdracht(here), lid(here, Soort.LEZER)
    rol(item, member)
    rol(item, member, "secretaris_regeling")
    actor = member.actor
    with zicht(actor):
        assert list(Opdracht.objects.of(actor).values_list("pk", flat=True)) == [item.pk]
