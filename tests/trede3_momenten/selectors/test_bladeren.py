# SPDX-License-Identifier: EUPL-1.2
"""Paging through table and list: forth and back, nothing twice and nothing lost."""

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.kern.kalender import Cyclus
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import selectors
from vijftreden.trede3_momenten.services import open_wijziging

NAMEN = ["Bergen", "Aalst", "Aalst", "Dorp", "Eind", "Aalst", "Goor"]


def bladen(hier, **vragen):
    """The names on each page, forth and then back."""
    systeem = factories.systeem(hier)
    heen, terug = [], []
    with zicht(systeem):
        blad = selectors.kalender(systeem, 2028, per_blad=3, **vragen)
        heen.append([(r.opdracht, r.naam) for r in blad.regels])
        while blad.na:
            blad = selectors.kalender(systeem, 2028, per_blad=3, na=blad.na, **vragen)
            heen.append([(r.opdracht, r.naam) for r in blad.regels])
        while blad.voor:
            blad = selectors.kalender(systeem, 2028, per_blad=3, voor=blad.voor, **vragen)
            terug.insert(0, [(r.opdracht, r.naam) for r in blad.regels])
    return heen, terug


def test_the_table_goes_forth_and_back_by_name(hier):
    for naam in NAMEN:
        wereld.regeling(hier, naam=naam)
    heen, terug = bladen(hier)
    assert [[naam for naam, _ in blad] for blad in heen] == [
        ["Aalst", "Aalst", "Aalst"],
        ["Bergen", "Dorp", "Eind"],
        ["Goor"],
    ]
    assert terug == heen[:-1]


def test_two_amendments_of_one_budget_both_stand_in_the_table(hier):
    """A page may end between two lines of one arrangement."""
    for naam in ("Aalst", "Bergen"):
        op = wereld.regeling(hier, naam=naam)
        for wijziging in ("een", "twee"):
            systeem = factories.systeem(hier)
            open_wijziging(systeem, opdracht_id=op.pk, jaar=2028, naam=wijziging)
    heen, _ = bladen(hier, cyclus=Cyclus.WIJZIGING)
    assert heen == [
        [("Aalst", "een"), ("Aalst", "twee"), ("Bergen", "een")],
        [("Bergen", "twee")],
    ]


def test_the_list_goes_by_day_and_loses_nothing(hier):
    for naam in NAMEN[:3]:
        wereld.regeling(hier, naam=naam)
    systeem = factories.systeem(hier)
    van, tot = wereld.dag("2027-01-01"), wereld.dag("2027-12-31")
    gezien, na = [], None
    with zicht(systeem):
        while True:
            blad = selectors.lijst(systeem, van, tot, na=na, per_blad=7)
            gezien += blad.regels
            na = blad.na
            if na is None:
                break
        heel = selectors.lijst(systeem, van, tot, per_blad=1000)
    assert gezien == list(heel.regels)
    assert len(gezien) == 36  # nine dates of budget 2028 and three of jaarrekening 2026, thrice
    assert [r.datum for r in gezien] == sorted(r.datum for r in gezien)


def test_a_page_that_begins_at_a_row_of_another_is_the_first(hier):
    wereld.regeling(hier, naam="Aalst")
    daar = factories.omgeving()
    vreemd = wereld.cyclus(wereld.regeling(daar)).id
    systeem = factories.systeem(hier)
    with zicht(systeem):
        blad = selectors.kalender(systeem, 2028, na=vreemd)
    assert [r.opdracht for r in blad.regels] == ["Aalst"]
    assert blad.voor is None


def test_a_month_has_whole_weeks(hier):
    """May 2027 begins on a Saturday and ends on a Monday: six weeks."""
    wereld.regeling(hier)
    systeem = factories.systeem(hier)
    with zicht(systeem):
        blad = selectors.maand(systeem, 2027, 5)
    assert [len(week) for week in blad.weken] == [7] * 6
    assert str(blad.weken[0][0].dag) == "2027-04-26"
    assert [dag.dag.day for dag in blad.weken[0] if not dag.buiten] == [1, 2]
    assert (str(blad.vorige), str(blad.volgende)) == ("2027-04-01", "2027-06-01")


def test_the_years_on_offer_are_those_that_live_and_two_before():
    """On 24 November 2026 the jaarrekening of 2026 is the oldest that is due."""
    jaren = selectors.kalenderjaren(factories.DAG)
    assert jaren.alle == (2024, 2025, 2026, 2027, 2028, 2029, 2030)
    assert jaren.eerste == 2028
