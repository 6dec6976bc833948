# SPDX-License-Identifier: EUPL-1.2
"""Many roles in one act: what is judged, and who sees what afterwards."""

import pytest

from tests.factories import DAG, SINDS, lid, omgeving, opdracht, persoon, systeem
from vijftreden.portefeuille.models import Stand
from vijftreden.toegang.models import Zicht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.services.bulk import Rolgift, geef_rollen, maak_opdrachten
from vijftreden.trede1_opdracht.services.opdrachten import Regeling
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db


def gift(op, wie, rol="ambtelijk_eigenaar"):
    return Rolgift(opdracht_id=op.pk, rol=rol, persoon_id=wie.pk, van=SINDS, afgesproken_op=DAG)


def test_a_member_sees_what_it_got_and_who_is_no_member_holds_the_role_all_the_same():
    hier = omgeving()
    een, ander = opdracht(hier), opdracht(hier)
    gea, nico = lid(hier), persoon(hier)

    giften = [gift(een, gea.persoon), gift(ander, nico), gift(een, nico, "secretaris_regeling")]
    assert geef_rollen(systeem(hier), giften=giften) == 3

    with zicht(systeem(hier)):
        rollen = Rolvervulling.objects.of(systeem(hier)).values_list("opdracht_id", "rol", "kant")
        assert set(rollen) == {
            (een.pk, "ambtelijk_eigenaar", "gever"),
            (ander.pk, "ambtelijk_eigenaar", "gever"),
            (een.pk, "secretaris_regeling", "nemer"),
        }
        [zichtrij] = Zicht.objects.of(systeem(hier))
        assert (zichtrij.opdracht_id, zichtrij.kant, zichtrij.van) == (een.pk, "gever", SINDS)
        assert Stand.objects.of(systeem(hier)).count() == 2
    with zicht(gea.actor):
        assert [rij.pk for rij in Opdracht.objects.of(gea.actor)] == [een.pk]


def test_a_role_that_was_given_before_is_refused_and_nothing_is_stored():
    hier = omgeving()
    een, ander = opdracht(hier), opdracht(hier)
    nico = persoon(hier)
    geef_rollen(systeem(hier), giften=[gift(een, nico)])

    with pytest.raises(Invoerfout, match="eerder gegeven"):
        geef_rollen(systeem(hier), giften=[gift(ander, nico), gift(een, nico)])
    with zicht(systeem(hier)):
        assert Rolvervulling.objects.of(systeem(hier)).count() == 1


def test_a_role_that_the_kind_does_not_know_is_refused():
    hier = omgeving()
    with pytest.raises(Invoerfout, match="bestaat niet"):
        geef_rollen(systeem(hier), giften=[gift(opdracht(hier), persoon(hier), "keizer")])


def test_an_arrangement_that_is_there_stays_and_the_order_is_kept():
    hier = omgeving()
    namen = [
        Regeling(organisatie_id=None, naam=naam, gr_vorm="RZM", deelnemersoorten=["gemeente"])
        for naam in ("Aa", "Bee", "Cee")
    ]
    eerst = maak_opdrachten(systeem(hier), regelingen=namen[:2])
    daarna = maak_opdrachten(systeem(hier), regelingen=namen[::-1])
    assert daarna[1:] == eerst[::-1]
    with zicht(systeem(hier)):
        referenties = Opdracht.objects.of(systeem(hier)).values_list("naam", "referentie")
        assert dict(referenties) == {"Aa": "2026-001", "Bee": "2026-002", "Cee": "2026-003"}
