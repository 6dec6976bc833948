# SPDX-License-Identifier: EUPL-1.2
"""Moments that record themselves: what another act said that happened, nobody types again."""

import pytest

from tests.factories import DAG, opdracht, systeem
from tests.trede3_momenten.momenten.conftest import dag, een, momenten, zet
from vijftreden.handeling.haken import HAKEN
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import gebeurd
from vijftreden.kern.ids import uuid7
from vijftreden.toegang.rechten import Recht
from vijftreden.trede3_momenten.vanzelf import leg_gebeurtenissen_vast

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


@handeling(Recht.ROL_GEVEN)
def zeg(actor, *, opdracht_id, wat, bron_id, op, nieuw=True):
    """An act of a lower step that means more than itself."""
    gebeurd(wat, opdracht_id=opdracht_id, bron_id=bron_id, op=op, nieuw=nieuw)


@pytest.fixture(autouse=True)
def haak(monkeypatch):
    monkeypatch.setattr(HAKEN, "na_handeling", [leg_gebeurtenissen_vast])


def test_who_appoints_the_contractor_has_held_the_moment(straat):
    """The giver's act; a beheerder who does not see the commission may do it too."""
    bron = uuid7()
    velden = {"opdracht_id": straat.op.pk, "bron_id": bron, "wat": "selectie"}
    zeg(straat.gever.actor, **velden, op=dag("2026-11-20"))
    selectie = een(straat.op, "selectie")
    assert (selectie.gehouden_op, selectie.vanzelf) == (dag("2026-11-20"), True)
    versie = selectie.versie
    zeg(straat.gever.actor, **velden, op=dag("2026-11-20"))
    assert een(straat.op, "selectie").versie == versie
    zeg(straat.gever.actor, **velden, op=dag("2026-11-21"))
    assert een(straat.op, "selectie").gehouden_op == dag("2026-11-21")


def test_a_second_version_is_a_second_moment(straat):
    for nummer in (1, 2):
        zeg(
            straat.gever.actor,
            opdracht_id=straat.op.pk,
            wat="opdrachtformulering",
            bron_id=uuid7(),
            op=DAG,
        )
        assert len(momenten(straat.op, "opdrachtformulering")) == nummer


def test_what_was_called_off_is_left_and_a_new_one_made(straat):
    zet(straat.op, een(straat.op, "selectie"), vervallen_op=DAG)
    zeg(straat.gever.actor, opdracht_id=straat.op.pk, wat="selectie", bron_id=uuid7(), op=DAG)
    assert [deel.vanzelf for deel in momenten(straat.op, "selectie")] == [True, False]


def test_of_what_was_before_this_system_the_day_is_known_now(straat):
    zet(straat.op, een(straat.op, "selectie"), historie=True)
    zeg(straat.gever.actor, opdracht_id=straat.op.pk, wat="selectie", bron_id=uuid7(), op=DAG)
    selectie = een(straat.op, "selectie")
    assert (selectie.gehouden_op, selectie.historie) == (DAG, False)


def test_what_was_so_before_it_was_read_in_was_before_this_system(straat):
    """The contractor of running work was chosen long before the day on which that is confirmed."""
    velden = {"opdracht_id": straat.op.pk, "wat": "selectie", "op": DAG, "nieuw": False}
    for _ in range(2):
        zeg(straat.gever.actor, bron_id=uuid7(), **velden)
        selectie = een(straat.op, "selectie")
        assert (selectie.gehouden_op, selectie.historie) == (None, True)


def test_an_owners_lane_records_no_moments(straat):
    eigen = opdracht(straat.omgeving)
    zeg(
        systeem(straat.omgeving),
        opdracht_id=eigen.pk,
        wat="selectie",
        bron_id=uuid7(),
        op=DAG,
    )
    assert momenten(eigen) == []
