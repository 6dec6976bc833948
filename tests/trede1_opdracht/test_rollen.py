# SPDX-License-Identifier: EUPL-1.2
"""Giving, ending and replacing roles, and the sight that goes with them."""

from datetime import date, timedelta

import pytest

from tests.factories import DAG, SINDS, lees, lid, opdracht, organisatie, persoon, rol, systeem
from vijftreden.handeling.journaal import laatste_regels
from vijftreden.handeling.models import Journaalinhoud
from vijftreden.register.selectors import personen
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.zichten import zicht_bij_toetreding
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
MORGEN, GISTEREN = DAG + timedelta(days=1), DAG - timedelta(days=1)


def ziet(wie, op, dag=DAG):
    actor = wie.actor_op(dag)
    with zicht(actor):
        return Opdracht.objects.of(actor).filter(pk=op.pk).exists()


def geef(actor, op, wie, code="bestuurlijk_eigenaar", **velden):
    velden = {"van": DAG, **({"persoon_id": wie.persoon.pk} if wie else {}), **velden}
    return services.geef_rol(actor, opdracht_id=op.pk, rol=code, **velden)


def beeindig(actor, vervulling, tot, versie=1):
    return services.beeindig_rol(
        actor,
        opdracht_id=vervulling.opdracht_id,
        rolvervulling_id=vervulling.pk,
        versie=versie,
        tot=tot,
    )


def test_a_role_shows_the_item_from_its_first_to_its_last_day(cast):
    geef(cast.gever.actor, cast.opdracht, cast.collega, van=MORGEN, tot=date(2026, 12, 1))
    dagen = (DAG, MORGEN, date(2026, 11, 30), date(2026, 12, 1))
    assert [ziet(cast.collega, cast.opdracht, dag) for dag in dagen] == [False, True, True, False]


def test_an_ended_role_shows_the_item_no_more(cast):
    vervulling = geef(cast.gever.actor, cast.opdracht, cast.collega, van=SINDS)
    assert ziet(cast.collega, cast.opdracht)
    beeindig(cast.gever.actor, vervulling, DAG)
    assert not ziet(cast.collega, cast.opdracht)
    assert ziet(cast.gever, cast.opdracht)


def test_a_role_taken_back_on_its_first_day_was_never_held(cast):
    vervulling = geef(cast.gever.actor, cast.opdracht, cast.collega)
    beeindig(cast.gever.actor, vervulling, DAG)
    feiten = lees(cast.gever.actor, selectors.feiten, [cast.opdracht.pk])[cast.opdracht.pk]
    assert not feiten.van_rol("bestuurlijk_eigenaar")
    geef(cast.gever.actor, cast.opdracht, cast.collega)
    assert ziet(cast.collega, cast.opdracht)


def test_a_role_cannot_end_before_it_begins(cast):
    vervulling = geef(cast.gever.actor, cast.opdracht, cast.collega, van=MORGEN)
    with pytest.raises(Invoerfout) as fout:
        beeindig(cast.gever.actor, vervulling, DAG)
    assert (fout.value.veld, "25 november 2026" in fout.value.zin) == ("tot", True)


def test_who_ends_the_own_role_may_do_that_last_act(cast):
    eigen = lees(cast.gever.actor, selectors.rollen_van, cast.opdracht.pk).beeld(
        "ambtelijk_eigenaar"
    )
    services.beeindig_rol(
        cast.gever.actor,
        opdracht_id=cast.opdracht.pk,
        rolvervulling_id=eigen.nu[0].id,
        versie=1,
        tot=DAG,
    )
    assert not ziet(cast.gever, cast.opdracht)


def test_a_required_role_is_held_by_one_at_a_time(cast):
    geef(cast.gever.actor, cast.opdracht, cast.collega)
    with pytest.raises(Invoerfout) as fout:
        geef(cast.gever.actor, cast.opdracht, cast.lezer, van=MORGEN)
    assert fout.value.veld == "persoon_id"
    assert fout.value.zin == (
        "Coen Collega is al bestuurlijk eigenaar vanaf dinsdag 24 november 2026. "
        "Beëindig die rol eerst."
    )


@pytest.mark.parametrize(
    ("van", "tot", "past"),
    [
        (SINDS, date(2026, 3, 1), True),
        (SINDS, date(2026, 3, 2), False),
        (date(2026, 5, 31), None, False),
        (date(2026, 6, 1), None, True),
        (SINDS, None, False),
    ],
)
def test_periods_of_a_required_role_are_half_open(cast, van, tot, past):
    """Held in [1 March, 1 June): the neighbouring periods fit, a day more does not."""
    rol(
        cast.opdracht,
        cast.collega,
        "bestuurlijk_eigenaar",
        van=date(2026, 3, 1),
        tot=date(2026, 6, 1),
    )
    try:
        geef(cast.gever.actor, cast.opdracht, cast.lezer, van=van, tot=tot)
    except Invoerfout:
        assert not past
    else:
        assert past


def test_another_role_has_room_for_two_but_not_twice_for_one(cast):
    geef(cast.gever.actor, cast.opdracht, cast.collega, "controller")
    geef(cast.gever.actor, cast.opdracht, cast.lezer, "controller")
    with pytest.raises(Invoerfout):
        geef(cast.gever.actor, cast.opdracht, cast.lezer, "controller", van=MORGEN)


def test_an_ended_role_is_not_lengthened_over_its_successor(cast):
    vervulling = geef(cast.gever.actor, cast.opdracht, cast.collega, van=SINDS)
    beeindig(cast.gever.actor, vervulling, DAG)
    geef(cast.gever.actor, cast.opdracht, cast.lezer, van=DAG)
    with pytest.raises(Invoerfout) as fout:
        beeindig(cast.gever.actor, vervulling, MORGEN, versie=2)
    assert fout.value.veld == "tot"


def test_taking_over_ends_the_one_and_begins_the_other(cast):
    actor = cast.gever.actor
    eigen = lees(actor, selectors.rollen_van, cast.opdracht.pk).beeld("ambtelijk_eigenaar").nu[0]
    services.vervang_rol(
        actor,
        opdracht_id=cast.opdracht.pk,
        rolvervulling_id=eigen.id,
        versie=1,
        van=DAG,
        persoon_id=cast.collega.persoon.pk,
        afgesproken_op=GISTEREN,
    )
    assert not ziet(cast.gever, cast.opdracht)
    beeld = lees(cast.collega.actor, selectors.rollen_van, cast.opdracht.pk).beeld(
        "ambtelijk_eigenaar"
    )
    assert [(h.naam, h.van, h.tot, h.afgesproken_op) for h in (*beeld.nu, *beeld.geweest)] == [
        ("Coen Collega", DAG, None, GISTEREN),
        ("Gea van der Gever", SINDS, DAG, SINDS),
    ]


def test_a_person_typed_new_is_kept_as_a_person_and_not_in_the_journal(cast):
    actor = cast.gever.actor
    geef(actor, cast.opdracht, None, naam="Wil Wethouder", functie="wethouder")
    with zicht(actor):
        nieuw = [wie for wie in personen(actor) if wie.naam == "Wil Wethouder"]
        regel = laatste_regels(actor, cast.opdracht.pk, meeste=1)[0]
        tekst = Journaalinhoud.objects.of(actor).get(regel=regel).tekst
    assert [wie.functie for wie in nieuw] == ["wethouder"]
    assert regel.handeling == "rol geven"
    assert "Wethouder" not in tekst
    assert "wethouder" not in tekst


def test_a_refused_role_leaves_no_person_behind(cast):
    geef(cast.gever.actor, cast.opdracht, cast.collega)
    with pytest.raises(Invoerfout):
        geef(cast.gever.actor, cast.opdracht, None, naam="Wil Wethouder")
    with zicht(cast.gever.actor):
        assert not personen(cast.gever.actor, zoek="Wil Wethouder")


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({}, "persoon_id"),
        ({"naam": "  "}, "persoon_id"),
        ({"naam": "Wil", "iemand": True}, "naam"),
        ({"iemand": True, "tot": DAG}, "tot"),
        ({"iemand": True, "afgesproken_op": MORGEN}, "afgesproken_op"),
        ({"iemand": True, "code": "opdrachtgever"}, "rol"),
    ],
)
def test_a_mistake_is_told_at_its_field(cast, velden, veld):
    wie = cast.collega if velden.pop("iemand", False) else None
    with pytest.raises(Invoerfout) as fout:
        geef(cast.gever.actor, cast.opdracht, wie, **velden)
    assert fout.value.veld == veld


def test_an_organisation_holds_only_a_role_that_is_for_organisations(cast):
    project = opdracht(cast.omgeving, relatievorm="project")
    rol(project, cast.gever, "ambtelijk_opdrachtgever")
    bureau = organisatie(naam="Bureau Bouw")
    actor = cast.gever.actor
    geef(actor, project, None, "opdrachtnemer", organisatie_id=bureau.pk)
    assert (
        lees(actor, selectors.rollen_van, project.pk).beeld("opdrachtnemer").nu[0].naam
        == "Bureau Bouw"
    )
    with pytest.raises(Invoerfout) as fout:
        geef(actor, project, None, "controller", organisatie_id=bureau.pk)
    assert fout.value.veld == "organisatie_id"


def test_the_second_of_two_who_end_a_role_hears_what_the_first_did(cast):
    vervulling = geef(cast.gever.actor, cast.opdracht, cast.collega)
    beeindig(cast.gever.actor, vervulling, date(2026, 12, 1))
    with pytest.raises(Botsing) as botsing:
        beeindig(cast.gever.actor, vervulling, date(2027, 1, 1))
    assert botsing.value.huidig.tot == date(2026, 12, 1)


def test_an_agreement_is_noted_afterwards(cast):
    vervulling = geef(cast.gever.actor, cast.opdracht, cast.collega)
    services.leg_afspraak_vast(
        cast.gever.actor,
        opdracht_id=cast.opdracht.pk,
        rolvervulling_id=vervulling.pk,
        versie=1,
        afgesproken_op=GISTEREN,
    )
    beeld = lees(cast.gever.actor, selectors.rollen_van, cast.opdracht.pk)
    assert beeld.houder(vervulling.pk).afgesproken_op == GISTEREN


def test_a_new_member_sees_what_it_already_had_a_role_on(cast):
    """Invited after the role was given; asked twice it gives no second sight."""
    nieuw = lid(cast.omgeving)
    geef(cast.gever.actor, cast.opdracht, None, persoon_id=persoon(cast.omgeving).pk)
    rol(cast.andere_opdracht, nieuw.persoon, "bestuurlijk_eigenaar")
    assert not ziet(nieuw, cast.andere_opdracht)
    for _ in range(2):
        with zicht(cast.beheerder.actor):
            zicht_bij_toetreding(cast.beheerder.actor, nieuw.lidmaatschap)
    assert ziet(nieuw, cast.andere_opdracht)
    assert not ziet(nieuw, cast.opdracht)
    with zicht(nieuw.actor):
        assert lees(nieuw.actor, selectors.mijn_opdracht_ids) == [cast.andere_opdracht.pk]


def test_a_role_of_the_contractor_gives_the_contractors_sight(cast):
    geef(cast.gever.actor, cast.opdracht, cast.collega, "secretaris_regeling")
    vervulling = geef(cast.gever.actor, cast.opdracht, cast.lezer)
    with pytest.raises(GeenRecht):
        beeindig(cast.collega.actor, vervulling, DAG)


def test_directie_gives_roles_without_holding_one(cast):
    directeur = lid(cast.omgeving, Soort.DIRECTIE)
    geef(directeur.actor, cast.opdracht, cast.collega)
    assert ziet(cast.collega, cast.opdracht)


def test_the_system_gives_roles_too(cast):
    geef(systeem(cast.omgeving), cast.opdracht, cast.collega)
    assert ziet(cast.collega, cast.opdracht)
