# SPDX-License-Identifier: EUPL-1.2
"""A role that gives sight and no say: how it is written, shared, ended, and met by an upgrade."""

from datetime import timedelta
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection

from tests.factories import DAG, lees, lid, namens, systeem, vervanging
from tests.trede1_opdracht import stuur
from vijftreden.handeling.poort import GeenRecht, hoedanigheden, mag
from vijftreden.portefeuille.selectors.zicht import mijn_kanten
from vijftreden.toegang.models import Zicht
from vijftreden.toegang.rechten import Hoedanigheid, Recht
from vijftreden.trede1_opdracht import services
from vijftreden.trede3_momenten.selectors.planbaar import planbaar

pytestmark = [pytest.mark.django_db, pytest.mark.motor]

LEZER, GEVER = Hoedanigheid.ROL_LEZER, Hoedanigheid.ROL_GEVER
MIGRATIE = import_module("vijftreden.trede1_opdracht.migrations.0008_rollen_die_meelezen")


@pytest.fixture
def werk():
    return stuur.project()


@pytest.fixture
def griffier(werk):
    """A member who got the role from the principal."""
    wie = lid(werk.op.omgeving, naam="Gijs Griffier")
    geef(werk, wie, "griffier")
    return wie


def geef(werk, wie, rol, **velden):
    return services.geef_rol(
        werk.gever.actor,
        opdracht_id=werk.op.pk,
        rol=rol,
        persoon_id=wie.persoon.pk,
        **{"van": DAG, **velden},
    )


def kan(werk, actor):
    """The capacities of roles of this actor on the project."""
    return lees(actor, hoedanigheden, werk.op.pk) - {Hoedanigheid.LID}


def rijen(werk):
    """How many rows of sight on the project only read."""
    actor = systeem(werk.op.omgeving)
    zichten = lees(actor, lambda w: list(Zicht.objects.of(w).filter(opdracht_id=werk.op.pk)))
    return sum(rij.alleen_lezen for rij in zichten)


def test_a_griffier_reads_the_concept_and_writes_nothing(werk, griffier):
    werk.bewaar()
    assert werk.beeld(griffier).concept.resultaat == stuur.TEKST["resultaat"]
    assert kan(werk, griffier.actor) == {LEZER}
    with pytest.raises(GeenRecht):
        werk.bewaar(griffier, versie=1)
    assert lees(griffier.actor, planbaar, [werk.op.pk]) == frozenset()
    assert lees(werk.gever.actor, planbaar, [werk.op.pk]) == {werk.op.pk}


def test_with_a_role_that_writes_beside_it_writing_wins_until_that_ends(werk, griffier):
    ander = geef(werk, griffier, "stuurgroepslid")
    assert kan(werk, griffier.actor) == {LEZER, GEVER}
    concept = werk.bewaar(griffier)
    morgen = DAG + timedelta(days=1)
    services.beeindig_rol(
        werk.gever.actor,
        opdracht_id=werk.op.pk,
        rolvervulling_id=ander.pk,
        versie=ander.versie,
        tot=morgen,
    )
    assert kan(werk, griffier.actor_op(morgen)) == {LEZER}
    assert kan(werk, griffier.actor) == {LEZER, GEVER}
    assert werk.beeld(griffier).concept.versie == concept.versie


def test_who_works_for_a_griffier_only_reads_whatever_his_own_role(werk, griffier):
    deze = vervanging(werk.stuurgroepslid, griffier)
    assert rijen(werk) == 2
    assert kan(werk, namens(werk.stuurgroepslid, deze)) == {LEZER}
    assert kan(werk, werk.stuurgroepslid.actor) == {GEVER}
    derde = lid(werk.op.omgeving, naam="Dora Derde")
    vervanging(derde, griffier)
    assert not lees(derde.actor, mag, Recht.OPDRACHTBRIEF_SCHRIJVEN, werk.op.pk)


def test_a_griffier_objects_to_the_own_role(werk, griffier):
    rol = geef(werk, griffier, "controller")
    services.maak_rolbezwaar(
        griffier.actor,
        opdracht_id=werk.op.pk,
        rolvervulling_id=rol.pk,
        versie=rol.versie,
        bezwaar="Dat is een collega.",
    )


def test_the_week_has_no_side_for_who_only_reads(werk, griffier):
    assert lees(griffier.actor, mijn_kanten) == {werk.op.pk: frozenset()}
    geef(werk, griffier, "stuurgroepslid")
    assert lees(griffier.actor, mijn_kanten) == {werk.op.pk: frozenset({"gever"})}


def test_an_upgrade_and_back_again(werk, griffier):
    vervanging(werk.derde, griffier)
    geef(werk, werk.derde, "adviseur")
    editor = SimpleNamespace(connection=connection)
    MIGRATIE.schrijf_weer(apps, editor)
    assert rijen(werk) == 0
    MIGRATIE.lees_mee(apps, editor)
    assert rijen(werk) == 2
    assert kan(werk, griffier.actor) == {LEZER}
    assert kan(werk, werk.stuurgroepslid.actor) == {GEVER}
