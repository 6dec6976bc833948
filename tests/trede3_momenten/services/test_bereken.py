# SPDX-License-Identifier: EUPL-1.2
"""Recounting: against a table of dates made by hand (relaties.md, section 0)."""

import pytest

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.kern.kalender import Cyclus
from vijftreden.register.services import zet_instelling
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import selectors
from vijftreden.trede3_momenten.instellingen import SLEUTELS
from vijftreden.trede3_momenten.services import (
    bereken,
    leg_bestuursdatums_vast,
    leg_gehouden_vast,
    open_wijziging,
)

# Counted by hand on a paper calendar. Without a board date everything counts back from
# 14 September 2027: 12 weeks before is 22 June; the zienswijze on the day before the 14th; raad on
# that day, committee, college and advice 14 days before each other.
ZONDER_BESTUUR = {
    "kaders": "2027-04-29",
    "ontwerp": "2027-06-22",
    "advies": "2027-08-02",
    "college": "2027-08-16",
    "commissie": "2027-08-30",
    "raad": "2027-09-13",
    "zienswijze": "2027-09-13",
    "vaststelling": "2027-09-14",
    "begroting-toezichthouder": "2027-09-14",
}
# An OL: papers on 23 June, board on 7 July 2027. 12 weeks before papers: 31 March. Zienswijze: the
# day before papers. The raad meets on 10 June, the committee on 27 May, the college on 11 May.
# Advice 14 days before the college. Two weeks after the board: 21 July.
OL = {
    "kaders": "2027-04-29",
    "ontwerp": "2027-03-31",
    "advies": "2027-04-27",
    "college": "2027-05-11",
    "commissie": "2027-05-27",
    "raad": "2027-06-10",
    "zienswijze": "2027-06-22",
    "stukken-uit": "2027-06-23",
    "vergadering": "2027-07-07",
    "vaststelling": "2027-07-07",
    "begroting-toezichthouder": "2027-07-21",
}
# A BVO that adopts on 30 June 2027: 12 weeks before is 7 April, zienswijze until 29 June; sent
# within two weeks: 14 July.
BVO = {
    "kaders": "2027-04-29",
    "ontwerp": "2027-04-07",
    "advies": "2027-04-27",
    "college": "2027-05-11",
    "commissie": "2027-05-27",
    "raad": "2027-06-10",
    "zienswijze": "2027-06-29",
    "vaststelling": "2027-06-30",
    "begroting-toezichthouder": "2027-07-14",
}
SCHEMA = {
    "raad": ["2027-06-10", "2027-07-01"],
    "commissie": ["2027-05-27"],
    "college": ["2027-05-11", "2027-05-18"],
}


def leg_vast(op, soort=Cyclus.BEGROTING, jaar=2028, *, naam="", **velden):
    rij = wereld.cyclus(op, soort, jaar, naam=naam)
    return leg_bestuursdatums_vast(
        wereld.actor_van(op),
        opdracht_id=op.pk,
        jaarcyclus_id=rij.id,
        versie=rij.versie,
        **{veld: wereld.dag(tekst) for veld, tekst in velden.items()},
    )


def verschoven(op, soort=Cyclus.BEGROTING, jaar=2028):
    systeem = wereld.actor_van(op)
    with zicht(systeem):
        beeld = selectors.jaarcyclus(systeem, op.pk, wereld.cyclus(op, soort, jaar).id)
    return [
        (deel.soort.value, str(deel.oud), str(deel.nieuw), deel.reden) for deel in beeld.verschoven
    ]


def test_a_budget_of_which_nothing_is_known(hier):
    assert wereld.datums(wereld.regeling(hier)) == ZONDER_BESTUUR


def test_an_openbaar_lichaam_with_papers_and_a_board(hier):
    wereld.vergaderingen(hier, **SCHEMA)
    op = wereld.regeling(hier)
    leg_vast(op, stukken_uit_op="2027-06-23", vergadering_op="2027-07-07")
    assert wereld.datums(op) == OL


def test_a_bedrijfsvoeringsorganisatie_that_adopts(hier):
    wereld.vergaderingen(hier, **SCHEMA)
    op = wereld.regeling(hier, gr_vorm="BVO")
    leg_vast(op, vaststelling_op="2027-06-30")
    assert wereld.datums(op) == BVO


def test_the_jaarrekening_over_2028_is_due_in_2029(hier):
    assert wereld.datums(wereld.regeling(hier), Cyclus.JAARREKENING, 2028) == {
        "voorlopige-jaarrekening": "2029-04-29",
        "jaarrekening-vaststelling": "2029-07-14",
        "jaarrekening-toezichthouder": "2029-07-14",
    }


def test_an_amendment_has_dates_once_the_board_has(hier):
    """Papers on 1 March 2027: 12 weeks before is 7 December; 29 March is Easter Monday."""
    op = wereld.regeling(hier)
    systeem = wereld.actor_van(op)
    open_wijziging(systeem, opdracht_id=op.pk, jaar=2027, naam="Bodemtaken")
    assert wereld.datums(op, Cyclus.WIJZIGING, 2027, naam="Bodemtaken") == {}
    leg_vast(
        op,
        Cyclus.WIJZIGING,
        2027,
        naam="Bodemtaken",
        stukken_uit_op="2027-03-01",
        vergadering_op="2027-03-15",
    )
    assert wereld.datums(op, Cyclus.WIJZIGING, 2027, naam="Bodemtaken") == {
        "wijziging-ontwerp": "2026-12-07",
        "wijziging-advies": "2027-01-17",
        "wijziging-college": "2027-01-31",
        "wijziging-commissie": "2027-02-14",
        "wijziging-raad": "2027-02-28",
        "wijziging-zienswijze": "2027-02-28",
        "wijziging-stukken-uit": "2027-03-01",
        "wijziging-vergadering": "2027-03-15",
        "wijziging-vaststelling": "2027-03-15",
        "wijziging-toezichthouder": "2027-03-30",
    }


@pytest.mark.parametrize(
    ("soorten", "naam"),
    [
        (["gemeente"], "Statuten van het openbaar lichaam Euregio Waterland"),
        (["gemeente", "ministerie"], "Landschap"),
        (["gemeente", "onbekend"], "Landschap"),
        (["samenwerkingsorganisatie"], "Landschap"),
    ],
)
def test_nothing_is_counted_until_a_person_confirmed_an_odd_calendar(hier, soorten, naam):
    op = wereld.regeling(hier, soorten=soorten, naam=naam)
    assert wereld.datums(op) == {}


def test_a_confirmed_chapter_gives_the_calendar(hier):
    op = wereld.regeling(
        hier,
        soorten=["gemeente", "ministerie"],
        hoofdstuk="I",
        kalender_bevestigd_op=wereld.dag("2026-11-20"),
    )
    assert wereld.datums(op) == ZONDER_BESTUUR


def test_confirmed_that_no_wgr_holds_gives_none(hier):
    op = wereld.regeling(hier, hoofdstuk="geen", kalender_bevestigd_op=wereld.dag("2026-11-20"))
    assert wereld.datums(op) == {}


def test_water_boards_count_at_once_with_everything_to_be_verified(hier):
    op = wereld.regeling(hier, soorten=["waterschap"])
    systeem = wereld.actor_van(op)
    with zicht(systeem):
        beeld = selectors.jaarcyclus(systeem, op.pk, wereld.cyclus(op).id)
    wettelijk = [regel for regel in beeld.datums if not regel.eigen_kant]
    assert {regel.status for regel in wettelijk} == {"te verifiëren"}
    assert {regel.artikel for regel in wettelijk} == {
        "50fa",
        "50g lid 1",
        "50g lid 3",
        "50f lid 2",
    }


def test_dates_that_stand_for_the_first_time_did_not_move(hier):
    op = wereld.regeling(hier)
    assert verschoven(op) == []


def test_a_moved_board_moves_what_hangs_on_it_and_says_why(hier):
    op = wereld.regeling(hier, gr_vorm="BVO")
    leg_vast(op, vaststelling_op="2027-06-30")
    leg_vast(op, vaststelling_op="2027-07-07")
    reden = "vaststelling: wo 30 jun 2027 wordt wo 7 jul 2027"
    assert {deel for deel in verschoven(op) if deel[3] == reden} == {
        ("ontwerp", "2027-04-07", "2027-04-14", reden),
        ("advies", "2027-05-18", "2027-05-25", reden),
        ("college", "2027-06-01", "2027-06-08", reden),
        ("commissie", "2027-06-15", "2027-06-22", reden),
        ("raad", "2027-06-29", "2027-07-06", reden),
        ("zienswijze", "2027-06-29", "2027-07-06", reden),
        ("vaststelling", "2027-06-30", "2027-07-07", reden),
        ("begroting-toezichthouder", "2027-07-14", "2027-07-21", reden),
    }


def test_own_meetings_move_the_own_side_alone(hier):
    op = wereld.regeling(hier, gr_vorm="BVO")
    leg_vast(op, vaststelling_op="2027-06-30")
    wereld.vergaderingen(hier, raad=["2027-06-10"])
    wereld.hertel(op)
    eigen = [deel for deel in verschoven(op) if deel[3].startswith("de eigen verg")]
    assert [deel[:3] for deel in eigen if deel[0] == "raad"] == [
        ("raad", "2027-06-29", "2027-06-10")
    ]
    assert {deel[0] for deel in eigen} == {"raad", "commissie", "college", "advies"}


def test_an_own_lead_time_holds_from_its_day(hier):
    op = wereld.regeling(hier)
    sleutel = next(s for s in SLEUTELS if s.naam == "doorlooptijd.commissie-voor-raad")
    zet_instelling(factories.systeem(hier), sleutel=sleutel, waarde=21, geldig_van=factories.DAG)
    wereld.hertel(op)
    assert wereld.datums(op)["commissie"] == "2027-08-23"
    assert wereld.datums(op)["college"] == "2027-08-09"


def test_a_later_lead_time_waits_for_its_day(hier):
    op = wereld.regeling(hier)
    sleutel = next(s for s in SLEUTELS if s.naam == "doorlooptijd.commissie-voor-raad")
    zet_instelling(
        factories.systeem(hier), sleutel=sleutel, waarde=21, geldig_van=wereld.dag("2027-01-01")
    )
    wereld.hertel(op)
    assert wereld.datums(op) == ZONDER_BESTUUR


def test_a_second_count_writes_nothing(hier):
    op = wereld.regeling(hier)
    assert wereld.hertel(op) == 0
    morgen = wereld.actor_van(op, op_dag=wereld.dag("2026-11-25"))
    assert bereken(morgen, opdracht_ids=[op.pk]) == 0


def test_what_was_held_stays_when_the_board_moves(hier):
    op = wereld.regeling(hier, gr_vorm="BVO")
    leg_vast(op, vaststelling_op="2027-06-30")
    toen = wereld.actor_van(op, op_dag=wereld.dag("2027-06-11"))
    leg_gehouden_vast(
        toen,
        opdracht_id=op.pk,
        jaarcyclus_id=wereld.cyclus(op).id,
        versie=wereld.cyclus(op).versie,
        soort="raad",
        gehouden_op=wereld.dag("2027-06-10"),
    )
    leg_vast(op, vaststelling_op="2027-07-07")
    assert wereld.datums(op)["raad"] == "2027-06-29"
    assert wereld.datums(op)["commissie"] == "2027-06-22"


def test_a_day_that_passed_stays_when_only_own_meetings_change(hier):
    """A raad that is entered afterwards does not rewrite what the calendar said."""
    op = wereld.regeling(hier, gr_vorm="BVO")
    leg_vast(op, vaststelling_op="2027-06-30")
    wereld.vergaderingen(hier, raad=["2027-06-10"])
    later = wereld.actor_van(op, op_dag=wereld.dag("2027-07-01"))
    assert bereken(later, opdracht_ids=[op.pk]) == 0
    assert wereld.datums(op)["raad"] == "2027-06-29"


def test_dates_that_are_counted_no_longer_go_and_leave_a_trace(hier):
    op = wereld.regeling(hier)
    leg_vast(op, stukken_uit_op="2027-06-23", vergadering_op="2027-07-07")
    leg_vast(op)
    assert wereld.datums(op) == ZONDER_BESTUUR
    assert ("stukken-uit", "2027-06-23", "None") in [deel[:3] for deel in verschoven(op)]


def test_a_neighbour_is_not_counted(hier):
    """The system of one environment reaches no commission of another."""
    daar = factories.omgeving()
    op = factories.opdracht(daar)
    assert bereken(factories.systeem(hier), opdracht_ids=[op.pk]) == 0
