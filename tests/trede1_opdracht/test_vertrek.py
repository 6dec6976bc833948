# SPDX-License-Identifier: EUPL-1.2
"""When somebody leaves: who sees which roles, all or nothing, and sights that follow."""

from datetime import date, timedelta

import pytest

from tests.factories import (
    DAG,
    lees,
    lid,
    namens,
    opdracht,
    persoon,
    rol,
    systeem,
    vervanging,
)
from tests.trede1_opdracht.stuur import project
from vijftreden.handeling.haken import HAKEN
from vijftreden.portefeuille.models import Stand
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.trede1_opdracht.services import Overdracht
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
STRAKS = DAG + timedelta(days=30)


@pytest.fixture
def werk():
    """Two projects and an arrangement of one principal, who leaves; and a colleague who stays."""
    return project()


@pytest.fixture
def ander(werk):
    op = opdracht(werk.op.omgeving, naam="Sluisbrug", relatievorm="project")
    rol(op, werk.gever, "ambtelijk_opdrachtgever", tot=date(2027, 6, 1))
    return op


@pytest.fixture
def regeling(werk):
    op = opdracht(werk.op.omgeving, naam="GGD Merenland")
    rol(op, werk.gever, "ambtelijk_eigenaar")
    return op


@pytest.fixture
def opvolger(werk):
    return lid(werk.op.omgeving, naam="Olga Opvolger")


def beeld(wie, van):
    actor = getattr(wie, "actor", wie)
    return lees(actor, selectors.vertrek_van, van.persoon.pk)


def draag_over(wie, van, naar, *, dag=DAG, afgesproken_op=None, **anders):
    """Everything that this reader sees, to one person; `anders` by name of the commission."""
    actor = getattr(wie, "actor", wie)
    rollen = beeld(wie, van).rollen
    return services.draag_rollen_over(
        actor,
        persoon_id=van.persoon.pk,
        van=dag,
        afgesproken_op=afgesproken_op,
        overdrachten=[
            Overdracht(
                rolvervulling_id=deel.rolvervulling_id,
                versie=deel.versie,
                naar=anders.get(deel.naam.split()[0], naar),
            )
            for deel in rollen
        ],
    )


def periodes(op, code):
    def alles(actor):
        rijen = Rolvervulling.objects.of(actor).filter(opdracht=op, rol=code).order_by("van", "pk")
        return [(rij.persoon_id, rij.van, rij.tot) for rij in rijen]

    return lees(systeem(op.omgeving), alles)


def ziet(wie, op, dag=DAG):
    return op.pk in lees(wie.actor_op(dag), selectors.alle_opdracht_ids)


def test_all_roles_go_over_on_one_day_and_sight_follows(werk, ander, regeling, opvolger):
    van, naar = werk.gever.persoon.pk, opvolger.persoon.pk
    assert draag_over(werk.adviseur, werk.gever, naar, dag=STRAKS) == 3
    aog = "ambtelijk_opdrachtgever"
    assert [(wie, tot) for wie, _, tot in periodes(werk.op, aog)] == [(van, STRAKS), (naar, None)]
    assert [(wie, tot) for wie, _, tot in periodes(ander, aog)] == [
        (van, STRAKS),
        (naar, date(2027, 6, 1)),
    ]
    assert periodes(regeling, "ambtelijk_eigenaar")[1] == (naar, STRAKS, None)
    for op in (werk.op, ander, regeling):
        assert ziet(werk.gever, op)
        assert not ziet(opvolger, op)
        assert not ziet(werk.gever, op, STRAKS)
        assert ziet(opvolger, op, STRAKS)


def test_who_leaves_today_hands_over_the_own_roles_and_then_sees_nothing(werk, ander, opvolger):
    assert draag_over(werk.gever, werk.gever, opvolger.persoon.pk) == 2
    assert not ziet(werk.gever, werk.op)
    assert ziet(opvolger, ander)
    assert beeld(werk.gever, werk.gever).rollen == ()


def test_a_role_may_stay_vacant_and_the_ladder_says_so(werk, ander, opvolger):
    draag_over(werk.adviseur, werk.gever, opvolger.persoon.pk, Sluisbrug=None)

    def leeg(op):
        stand = lees(systeem(op.omgeving), lambda a: Stand.objects.of(a).get(opdracht_id=op.pk))
        gevonden = [b for trede in stand.ladder for b in trede["bevindingen"]]
        return {b["bewijs"]["rol"] for b in gevonden if b["code"] == "rol-vacant"}

    assert "ambtelijk_opdrachtgever" in leeg(ander)
    assert "ambtelijk_opdrachtgever" not in leeg(werk.op)


def test_a_role_that_begins_later_begins_with_the_other(werk, opvolger):
    later = opdracht(werk.op.omgeving, naam="Later", relatievorm="project")
    rol(later, werk.gever, "ambtelijk_opdrachtgever", van=STRAKS)
    draag_over(werk.adviseur, werk.gever, opvolger.persoon.pk)
    aog = "ambtelijk_opdrachtgever"
    assert periodes(later, aog) == [
        (werk.gever.persoon.pk, STRAKS, STRAKS),
        (opvolger.persoon.pk, STRAKS, None),
    ]


def test_a_role_that_ends_sooner_ends_as_it_did_and_the_other_follows_on_it(werk, opvolger):
    kort = opdracht(werk.op.omgeving, naam="Kort", relatievorm="project")
    eind = DAG + timedelta(days=5)
    rol(kort, werk.gever, "ambtelijk_opdrachtgever", tot=eind)
    draag_over(werk.adviseur, werk.gever, opvolger.persoon.pk, dag=STRAKS)
    assert periodes(kort, "ambtelijk_opdrachtgever")[0][2] == eind
    assert periodes(kort, "ambtelijk_opdrachtgever")[1][1:] == (eind, None)


def test_one_that_cannot_is_told_at_its_role_and_nothing_changes(werk, ander, opvolger):
    """A successor was already named for one of the two: all of it or nothing."""
    derde = persoon(werk.op.omgeving, naam="Dora Derde")
    rol(ander, derde, "ambtelijk_opdrachtgever", van=date(2027, 2, 1))
    aog = "ambtelijk_opdrachtgever"
    voor = (periodes(werk.op, aog), periodes(ander, aog))
    with pytest.raises(Invoerfout) as fout:
        draag_over(werk.adviseur, werk.gever, opvolger.persoon.pk)
    [bij] = [r for r in beeld(werk.adviseur, werk.gever).rollen if r.naam == "Sluisbrug"]
    assert fout.value.veld == f"naar_{bij.rolvervulling_id.hex}"
    assert "Dora Derde" in fout.value.zin
    assert voor == (periodes(werk.op, aog), periodes(ander, aog))


def test_the_contractor_who_is_appointed_was_selected(werk, opvolger, monkeypatch):
    gehoord = []
    monkeypatch.setattr(
        HAKEN,
        "na_handeling",
        [lambda actor, dit: gehoord.extend(dit.gebeurd), *HAKEN.na_handeling],
    )
    draag_over(werk.adviseur, werk.nemer, opvolger.persoon.pk, afgesproken_op=DAG)
    assert [(deel.wat, deel.opdracht_id, deel.nieuw) for deel in gehoord] == [
        ("selectie", werk.op.pk, True)
    ]


def test_a_beheerder_sees_the_role_and_the_reference_and_hands_over(werk, regeling, opvolger):
    beheerder = lid(werk.op.omgeving, Soort.BEHEERDER)
    gezien = {(rol_.naam, rol_.rolnaam) for rol_ in beeld(beheerder, werk.gever).rollen}
    assert gezien == {("", "Ambtelijk opdrachtgever"), ("GGD Merenland", "Ambtelijk eigenaar")}
    rollen, naar = beeld(beheerder, werk.gever).rollen, opvolger.persoon.pk
    services.draag_rollen_over(
        beheerder.actor,
        persoon_id=werk.gever.persoon.pk,
        van=DAG,
        overdrachten=[
            Overdracht(rolvervulling_id=r.rolvervulling_id, versie=r.versie, naar=naar)
            for r in rollen
        ],
    )
    assert ziet(opvolger, werk.op)
    assert not ziet(beheerder, werk.op)


def test_who_may_not_finds_nothing(werk, opvolger):
    lezer = lid(werk.op.omgeving, Soort.LEZER)
    hr = lid(werk.op.omgeving, Soort.HR_INKOOP)
    for wie, van in (
        (werk.nemer, werk.nemer),
        (werk.nemer, werk.gever),
        (werk.wethouder, werk.gever),
        (opvolger, werk.gever),
        (lezer, werk.gever),
        (hr, werk.gever),
    ):
        with pytest.raises(Rolvervulling.DoesNotExist):
            beeld(wie, van)
        with pytest.raises(Rolvervulling.DoesNotExist):
            services.draag_rollen_over(
                wie.actor,
                persoon_id=van.persoon.pk,
                van=DAG,
                overdrachten=[Overdracht(rolvervulling_id=van.persoon.pk, versie=1)],
            )


def test_the_own_role_as_contractor_is_for_the_principal_to_give(werk, opvolger):
    rol(werk.op, werk.gever, "opdrachtnemer")
    assert [r.rolnaam for r in beeld(werk.gever, werk.gever).rollen] == ["Ambtelijk opdrachtgever"]


def test_who_works_for_somebody_hands_over_for_him(werk, opvolger):
    saar = lid(werk.op.omgeving, naam="Saar Secretaris")
    actor = namens(saar, vervanging(saar, werk.gever))
    assert draag_over(actor, werk.gever, opvolger.persoon.pk) == 1


def test_a_role_of_another_is_no_role_of_who_leaves(werk, opvolger):
    vreemd = rol(werk.op, werk.derde, "controller")
    with pytest.raises(Rolvervulling.DoesNotExist):
        services.draag_rollen_over(
            werk.adviseur.actor,
            persoon_id=werk.gever.persoon.pk,
            van=DAG,
            overdrachten=[Overdracht(rolvervulling_id=vreemd.pk, versie=1)],
        )


def test_a_role_that_was_ended_since_is_a_conflict(werk, opvolger):
    [deel] = beeld(werk.adviseur, werk.gever).rollen
    services.beeindig_rol(
        werk.gever.actor,
        opdracht_id=werk.op.pk,
        rolvervulling_id=deel.rolvervulling_id,
        versie=deel.versie,
        tot=DAG,
    )
    with pytest.raises(Botsing):
        services.draag_rollen_over(
            werk.adviseur.actor,
            persoon_id=werk.gever.persoon.pk,
            van=DAG,
            overdrachten=[Overdracht(rolvervulling_id=deel.rolvervulling_id, versie=deel.versie)],
        )


@pytest.mark.parametrize("n", [1, 10])
def test_the_page_costs_the_same_for_one_and_for_ten(werk, n, django_assert_max_num_queries):
    for _ in range(n):
        op = opdracht(werk.op.omgeving, relatievorm="project")
        rol(op, werk.gever, "ambtelijk_opdrachtgever")
    actor = werk.adviseur.actor
    with django_assert_max_num_queries(12):
        assert len(lees(actor, selectors.vertrek_van, werk.gever.persoon.pk).rollen) == n + 1
