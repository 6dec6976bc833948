# SPDX-License-Identifier: EUPL-1.2
"""Taking and giving roles by who does not see the item: public names, roles, holders; no more."""

from datetime import timedelta

import pytest
from django.core.exceptions import ObjectDoesNotExist

from tests.factories import DAG, bezetting, lees, lid, opdracht, regeling, rol
from tests.trede1_opdracht.meten import QUERIES_VAN_ZICHT
from vijftreden.handeling.journaal import laatste_regels
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
MORGEN = DAG + timedelta(days=1)
VAN_GEVER = [
    "Bestuurlijk eigenaar",
    "Plaatsvervangend bestuurlijk eigenaar",
    "Ambtelijk eigenaar",
    "Accounthouder",
    "Controller",
]


def neem(actor, op, code="bestuurlijk_eigenaar"):
    return services.neem_rol(actor, opdracht_id=op.pk, rol=code)


def geef(actor, op, wie, code="bestuurlijk_eigenaar"):
    return services.geef_rol(
        actor, opdracht_id=op.pk, rol=code, persoon_id=wie.persoon.pk, van=DAG
    )


def labels(actor, op, **velden):
    with zicht(actor):
        regels, _ = selectors.vacatures(actor, **velden)
    gevonden = {regel.opdracht_id: [deel.label for deel in regel.vacatures] for regel in regels}
    return gevonden.get(op.pk)


def test_a_vacant_role_is_taken_and_shows_the_item(cast):
    neem(cast.collega.actor, cast.opdracht)
    actor = cast.collega.actor
    with zicht(actor):
        assert list(Opdracht.objects.of(actor)) == [cast.opdracht]
        [regel] = laatste_regels(actor, cast.opdracht.pk, meeste=1)
    assert (regel.handeling, regel.persoon_id) == ("rol nemen", cast.collega.persoon.pk)
    houder = (
        lees(actor, selectors.rollen_van, cast.opdracht.pk).beeld("bestuurlijk_eigenaar").nu[0]
    )
    assert (houder.naam, houder.van, houder.afgesproken_op) == ("Coen Collega", DAG, DAG)


def test_a_contractor_takes_no_role_of_the_principal(cast):
    assert labels(cast.nemer.actor, cast.opdracht) is None
    with pytest.raises(ObjectDoesNotExist):
        neem(cast.nemer.actor, cast.opdracht)


@pytest.mark.parametrize("code", ["ambtelijk_eigenaar", "controller"])
def test_a_role_that_is_held_or_promised_is_not_taken(cast, code):
    """Also an optional role, of which two could hold it: that is for who gives roles."""
    rol(cast.opdracht, cast.lezer, "controller", van=MORGEN)
    with pytest.raises(Invoerfout) as fout:
        neem(cast.collega.actor, cast.opdracht, code)
    assert fout.value.veld == "rol"
    assert labels(cast.collega.actor, cast.opdracht) == [
        label for label in VAN_GEVER if label not in {"Ambtelijk eigenaar", "Controller"}
    ]


def test_the_contractors_role_is_not_for_taking(cast):
    with pytest.raises(Invoerfout):
        neem(cast.collega.actor, cast.opdracht, "secretaris_regeling")
    assert not lees(cast.collega.actor, selectors.mijn_opdracht_ids)


def test_the_neighbours_and_unnamed_items_do_not_exist(cast):
    """A project has no public name, so nobody learns of it by taking a role."""
    project = opdracht(cast.omgeving, relatievorm="project")
    for op in (cast.opdracht_van_buur, project):
        with pytest.raises(ObjectDoesNotExist):
            neem(cast.collega.actor, op, "ambtelijk_eigenaar")
        with pytest.raises(ObjectDoesNotExist):
            geef(cast.beheerder.actor, op, cast.collega)
        with pytest.raises(ObjectDoesNotExist):
            lees(cast.beheerder.actor, selectors.rollen_van, op.pk)


def test_vacancies_show_public_names_of_the_own_environment(cast):
    opdracht(cast.omgeving, relatievorm="project")
    opdracht(cast.omgeving, slapend=True)
    opdracht(cast.omgeving, vervallen_op=DAG)
    with zicht(cast.collega.actor):
        regels, meer = selectors.vacatures(cast.collega.actor)
    assert {regel.naam for regel in regels} == {cast.opdracht.naam, cast.andere_opdracht.naam}
    assert not meer


def test_an_arrangement_with_all_roles_held_is_no_vacancy(cast):
    vol = opdracht(cast.omgeving)
    for code in (
        "bestuurlijk_eigenaar",
        "plaatsvervangend_bestuurlijk_eigenaar",
        "ambtelijk_eigenaar",
        "accounthouder",
        "controller",
    ):
        rol(vol, cast.lezer, code)
    assert labels(cast.collega.actor, vol) is None


def test_a_role_that_ended_today_or_was_taken_back_is_vacant(cast):
    rol(cast.opdracht, cast.lezer, "controller", tot=DAG)
    rol(cast.opdracht, cast.lezer, "accounthouder", van=MORGEN, tot=MORGEN)
    assert {"Controller", "Accounthouder"} <= set(labels(cast.collega.actor, cast.opdracht))


def test_vacancies_are_searched_by_name_and_say_when_there_are_more(cast):
    ggd = opdracht(cast.omgeving, organisatie=regeling(naam="GGD Rivierenland"))
    assert labels(cast.collega.actor, ggd, zoek="rivieren ggd") == VAN_GEVER
    assert labels(cast.collega.actor, cast.opdracht, zoek="rivieren") is None
    with zicht(cast.collega.actor):
        regels, meer = selectors.vacatures(cast.collega.actor, meeste=2)
    assert (len(regels), meer) == (2, True)


def test_a_beheerder_gives_roles_without_reading_the_item(cast):
    actor = cast.beheerder.actor
    geef(actor, cast.opdracht, cast.collega)
    with zicht(actor):
        assert not Opdracht.objects.of(actor).exists()
        with pytest.raises(Opdracht.DoesNotExist):
            selectors.opdracht(actor, cast.opdracht.pk)
        beeld = selectors.rollen_van(actor, cast.opdracht.pk)
        regels, _ = selectors.rolverdeling(actor)
    assert not beeld.inzage
    houder = beeld.beeld("bestuurlijk_eigenaar").nu[0]
    assert (houder.naam, houder.vastlegging) == ("Coen Collega", None)
    [regel] = [regel for regel in regels if regel.opdracht_id == cast.opdracht.pk]
    assert {rol.label: rol.namen for rol in regel.rollen if rol.namen} == {
        "Bestuurlijk eigenaar": ("Coen Collega",),
        "Ambtelijk eigenaar": ("Gea van der Gever",),
    }


def test_a_beheerder_ends_and_replaces_without_reading_the_item(cast):
    actor = cast.beheerder.actor
    houder = lees(actor, selectors.rollen_van, cast.opdracht.pk).beeld("ambtelijk_eigenaar").nu[0]
    nieuw = services.vervang_rol(
        actor,
        opdracht_id=cast.opdracht.pk,
        rolvervulling_id=houder.id,
        versie=houder.versie,
        van=DAG,
        persoon_id=cast.collega.persoon.pk,
    )
    services.beeindig_rol(
        actor,
        opdracht_id=cast.opdracht.pk,
        rolvervulling_id=nieuw.pk,
        versie=1,
        tot=MORGEN,
    )
    assert lees(cast.collega.actor, selectors.mijn_opdracht_ids) == [cast.opdracht.pk]
    assert not lees(cast.gever.actor, selectors.mijn_opdracht_ids)
    assert not lees(cast.collega.actor_op(MORGEN), selectors.mijn_opdracht_ids)


@pytest.mark.parametrize("wie", ["collega", "nemer", "buur"])
def test_who_neither_sees_nor_gives_roles_finds_no_roles(cast, wie):
    actor = getattr(cast, wie).actor
    with zicht(actor), pytest.raises(ObjectDoesNotExist):
        selectors.rollen_van(actor, cast.opdracht.pk)
    with pytest.raises(ObjectDoesNotExist):
        geef(actor, cast.opdracht, cast.collega)


def test_pages_of_the_division_follow_each_other(cast, monkeypatch):
    monkeypatch.setattr("vijftreden.trede1_opdracht.selectors.verdeling.PER_BLAD", 2)
    opdracht(cast.omgeving)
    actor = cast.beheerder.actor
    with zicht(actor):
        (een, verder), (twee, klaar) = (
            selectors.rolverdeling(actor, blad=blad) for blad in (1, 2)
        )
    assert (len(een), verder, len(twee), klaar) == (2, True, 1, False)
    namen = [regel.naam for regel in (*een, *twee)]
    assert namen == sorted(namen, key=str.lower)


@pytest.mark.parametrize("n", [1, 10])
@pytest.mark.parametrize("naam", ["vacatures", "rolverdeling"])
def test_lists_cost_the_same_for_one_and_for_ten(db, n, naam, django_assert_num_queries):
    cast = bezetting()
    for _ in range(n):
        op = opdracht(cast.omgeving)
        rol(op, lid(cast.omgeving), "controller")
    actor = lid(cast.omgeving, Soort.BEHEERDER).actor
    aantal = {"vacatures": 5, "rolverdeling": 5}[naam]
    with zicht(actor), django_assert_num_queries(aantal + QUERIES_VAN_ZICHT):
        getattr(selectors, naam)(actor)
