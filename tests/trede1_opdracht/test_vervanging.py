# SPDX-License-Identifier: EUPL-1.2
"""The sight and the rights of who replaces another: never wider than that other's own."""

from datetime import date, timedelta

import pytest

from tests.factories import (
    DAG,
    SINDS,
    lees,
    lid,
    namens,
    opdracht,
    persoon,
    rol,
    systeem,
    vervanging,
)
from vijftreden.beheer.services import beeindig_lidmaatschap, beeindig_vervanging, nodig_uit
from vijftreden.handeling.journaal import laatste_regels
from vijftreden.handeling.poort import Onzichtbaar, hoedanigheden, mag
from vijftreden.register.models import Persoon
from vijftreden.toegang.models import Zicht
from vijftreden.toegang.rechten import GeenRecht, Hoedanigheid, Recht, Soort
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.services.bulk import Rolgift, geef_rollen

pytestmark = pytest.mark.django_db
MORGEN, GISTEREN = DAG + timedelta(days=1), DAG - timedelta(days=1)
KERST = date(2026, 12, 25)


@pytest.fixture
def secretaris(cast):
    return lid(cast.omgeving, naam="Saar Secretaris")


def ziet(actor, op):
    return lees(actor, lambda wie: Opdracht.objects.of(wie).filter(pk=op.pk).exists())


def ziet_op(wie, op, *dagen):
    return [ziet(wie.actor_op(dag), op) for dag in dagen]


def via(in_omgeving):
    return lees(
        systeem(in_omgeving),
        lambda wie: list(
            Zicht.objects.of(wie)
            .filter(via_id__isnull=False)
            .values_list("opdracht_id", "van", "tot")
            .order_by("van")
        ),
    )


def geef(actor, op, wie, code="bestuurlijk_eigenaar", **velden):
    return services.geef_rol(
        actor, opdracht_id=op.pk, rol=code, **{"van": DAG, "persoon_id": wie.pk, **velden}
    )


def test_who_replaces_another_sees_what_the_other_holds_a_role_on_and_nothing_else(
    cast, secretaris
):
    assert not ziet(secretaris.actor, cast.opdracht)
    vervanging(secretaris, cast.gever)
    assert ziet(secretaris.actor, cast.opdracht)
    assert not ziet(secretaris.actor, cast.andere_opdracht)


def test_both_periods_hold(cast, secretaris):
    wethouder = persoon(cast.omgeving)
    rol(cast.opdracht, wethouder, "bestuurlijk_eigenaar", van=DAG, tot=KERST)
    vervanging(secretaris, wethouder, van=MORGEN, tot=date(2027, 6, 1))
    dagen = (DAG, MORGEN, KERST - timedelta(days=1), KERST)
    assert ziet_op(secretaris, cast.opdracht, *dagen) == [False, True, True, False]


def test_a_replacement_that_begins_after_the_role_ended_shows_nothing(cast, secretaris):
    wethouder = persoon(cast.omgeving)
    rol(cast.opdracht, wethouder, "bestuurlijk_eigenaar", van=SINDS, tot=DAG)
    vervanging(secretaris, wethouder, van=DAG)
    assert via(cast.omgeving) == []


def test_roles_given_later_are_seen_too_also_of_who_never_signs_in(cast, secretaris):
    wethouder = persoon(cast.omgeving)
    vervanging(secretaris, wethouder)
    geef(cast.gever.actor, cast.opdracht, wethouder)
    assert ziet(secretaris.actor, cast.opdracht)


def test_a_role_that_ends_or_passes_on_takes_the_sight_with_it(cast, secretaris):
    wethouder, opvolger = persoon(cast.omgeving), persoon(cast.omgeving)
    vervanging(secretaris, wethouder)
    vervulling = geef(cast.gever.actor, cast.opdracht, wethouder, van=SINDS)
    services.vervang_rol(
        cast.gever.actor,
        opdracht_id=cast.opdracht.pk,
        rolvervulling_id=vervulling.pk,
        versie=1,
        van=DAG,
        persoon_id=opvolger.pk,
    )
    assert ziet_op(secretaris, cast.opdracht, GISTEREN, DAG) == [True, False]


def test_the_end_of_a_role_does_not_make_a_replacement_longer(cast, secretaris):
    wethouder = persoon(cast.omgeving)
    vervulling = rol(cast.opdracht, wethouder, "bestuurlijk_eigenaar")
    vervanging(secretaris, wethouder, tot=MORGEN)
    services.beeindig_rol(
        cast.gever.actor,
        opdracht_id=cast.opdracht.pk,
        rolvervulling_id=vervulling.pk,
        versie=1,
        tot=KERST,
    )
    assert ziet_op(secretaris, cast.opdracht, DAG, MORGEN) == [True, False]
    assert len(via(cast.omgeving)) == 1


def test_the_deputy_may_end_the_role_through_which_he_sees(cast, secretaris):
    vervulling = geef(cast.gever.actor, cast.opdracht, cast.collega.persoon, van=SINDS)
    namens_collega = namens(secretaris, vervanging(secretaris, cast.collega))
    services.beeindig_rol(
        namens_collega,
        opdracht_id=cast.opdracht.pk,
        rolvervulling_id=vervulling.pk,
        versie=1,
        tot=DAG,
    )
    assert not ziet(secretaris.actor, cast.opdracht)


def test_an_ended_replacement_shows_nothing_more(cast, secretaris):
    deze = vervanging(secretaris, cast.gever)
    beeindig_vervanging(cast.gever.actor, vervanging_id=deze.pk, versie=1, tot=DAG)
    assert ziet_op(secretaris, cast.opdracht, GISTEREN, DAG) == [True, False]
    beeindig_vervanging(cast.gever.actor, vervanging_id=deze.pk, versie=2, tot=KERST)
    assert ziet_op(secretaris, cast.opdracht, DAG, KERST) == [True, False]


def test_roles_by_the_thousand_are_seen_too(cast, secretaris):
    wethouder = persoon(cast.omgeving)
    vervanging(secretaris, wethouder)
    meer = [opdracht(cast.omgeving) for _ in range(3)]
    giften = [
        Rolgift(opdracht_id=een.pk, rol="bestuurlijk_eigenaar", persoon_id=wethouder.pk, van=SINDS)
        for een in meer
    ]
    geef_rollen(systeem(cast.omgeving), giften=giften)
    assert all(ziet(secretaris.actor, een) for een in meer)


def test_who_joins_later_sees_what_he_replaces_and_who_comes_back_sees_it_again(cast):
    toekomstig = persoon(cast.omgeving, email="toekomstig@waterrijk.example")
    deze = vervanging_door_persoon(cast, toekomstig)
    beheer = cast.beheerder.actor
    nodig_uit(beheer, persoon_id=toekomstig.pk, soorten=(), thuis="https://x.example")
    assert [rij[0] for rij in via(cast.omgeving)] == [cast.opdracht.pk]
    lidmaatschap = lees(
        systeem(cast.omgeving),
        lambda wie: Zicht.objects.of(wie).get(via_id=deze.pk).lidmaatschap,
    )
    beeindig_lidmaatschap(beheer, lidmaatschap_id=lidmaatschap.pk, versie=1)
    assert via(cast.omgeving)[0][2] == DAG
    nodig_uit(beheer, persoon_id=toekomstig.pk, soorten=(), thuis="https://x.example")
    assert via(cast.omgeving) == [(cast.opdracht.pk, SINDS, None)]


def vervanging_door_persoon(cast, door: Persoon):
    from vijftreden.beheer.services import leg_vervanging_vast  # noqa: PLC0415

    return leg_vervanging_vast(
        cast.beheerder.actor,
        soort="vervanger",
        voor_persoon_id=cast.gever.persoon.pk,
        door_persoon_id=door.pk,
        van=SINDS,
    )


def test_who_comes_back_sees_again_what_he_still_holds(cast):
    beheer, terug = cast.beheerder.actor, cast.gever
    with zicht(systeem(cast.omgeving)):
        Persoon.objects.of(systeem(cast.omgeving)).filter(pk=terug.persoon.pk).update(
            email="gea@waterrijk.example"
        )
    beeindig_lidmaatschap(beheer, lidmaatschap_id=terug.lidmaatschap.pk, versie=1)
    nodig_uit(beheer, persoon_id=terug.persoon.pk, soorten=(), thuis="https://x.example")
    assert ziet(terug.actor, cast.opdracht)


def test_without_saying_for_whom_a_secretary_reads_and_does_nothing(cast, secretaris):
    vervanging(secretaris, cast.gever)
    with pytest.raises(GeenRecht):
        geef(secretaris.actor, cast.opdracht, secretaris.persoon)
    assert lees(secretaris.actor, selectors.mijn_opdracht_ids) == []


def test_at_work_for_another_both_names_stand_in_the_journal(cast, secretaris):
    actor = namens(secretaris, vervanging(secretaris, cast.gever))
    assert lees(actor, selectors.mijn_opdracht_ids) == [cast.opdracht.pk]
    geef(actor, cast.opdracht, cast.collega.persoon)
    [regel] = lees(actor, laatste_regels, cast.opdracht.pk, meeste=1)
    assert (regel.persoon_id, regel.namens_id) == (secretaris.persoon.pk, cast.gever.persoon.pk)
    beeld = lees(actor, selectors.rollen_van, cast.opdracht.pk)
    [houder] = beeld.beeld("bestuurlijk_eigenaar").nu
    assert houder.vastlegging.door == "Saar Secretaris, namens Gea van der Gever"


def test_what_somebody_may_or_sees_himself_does_not_count_at_work_for_another(cast):
    adviseur = lid(cast.omgeving, Soort.ADVISEUR, Soort.BEHEERDER)
    rol(cast.andere_opdracht, adviseur)
    actor = namens(adviseur, vervanging(adviseur, cast.gever))
    assert ziet(adviseur.actor, cast.andere_opdracht)
    assert not ziet(actor, cast.andere_opdracht)
    with zicht(actor):
        assert hoedanigheden(actor, cast.opdracht.pk) == {
            Hoedanigheid.LID,
            Hoedanigheid.ROL_GEVER,
        }
        assert not mag(actor, Recht.LID_UITNODIGEN)
    with pytest.raises(Onzichtbaar):
        geef(actor, cast.andere_opdracht, cast.collega.persoon)


def test_a_member_who_sees_everything_does_not_lend_that_to_his_secretary(cast, secretaris):
    directie = lid(cast.omgeving, Soort.DIRECTIE)
    actor = namens(secretaris, vervanging(secretaris, directie))
    assert not ziet(actor, cast.opdracht)
    assert not mag(actor, Recht.TERZIJDE_ORGANISATIE)


def test_a_vacant_role_taken_for_another_is_that_others(cast, secretaris):
    actor = namens(secretaris, vervanging(secretaris, cast.gever))
    vrij = opdracht(cast.omgeving)
    vervulling = services.neem_rol(actor, opdracht_id=vrij.pk, rol="ambtelijk_eigenaar")
    assert vervulling.persoon_id == cast.gever.persoon.pk
    assert ziet(cast.gever.actor, vrij)
    assert ziet(actor, vrij)


def test_a_guest_at_work_for_the_principal_is_no_guest_meanwhile(cast):
    actor = namens(cast.nemer, vervanging(cast.nemer, cast.gever))
    vrij = opdracht(cast.omgeving)
    with pytest.raises(Opdracht.DoesNotExist):
        services.neem_rol(cast.nemer.actor, opdracht_id=vrij.pk, rol="ambtelijk_eigenaar")
    assert services.neem_rol(actor, opdracht_id=vrij.pk, rol="ambtelijk_eigenaar")


def test_without_saying_for_whom_she_may_prepare_in_her_own_name(cast, secretaris):
    vervanging(secretaris, cast.gever)
    with zicht(secretaris.actor):
        assert mag(secretaris.actor, Recht.BESLUIT_VOORBEREIDEN, cast.opdracht.pk)
        assert not mag(secretaris.actor, Recht.OPDRACHTBRIEF_BEVESTIGEN, cast.opdracht.pk)
        assert not mag(secretaris.actor, Recht.BESLUIT_VOORBEREIDEN, cast.andere_opdracht.pk)
