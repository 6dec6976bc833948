# SPDX-License-Identifier: EUPL-1.2
"""The own side, counted back from the zienswijze through meeting dates and recess."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.kalender import (
    Bestuursdatums,
    Gremium,
    Regeling,
    Vergadermoment,
    Vergaderschema,
    Vorm,
    begrotingscyclus,
    eigen_kant,
)
from vijftreden.kern.normen import los_op, normenboek

VANDAAG = date(2026, 11, 24)
BOEK = normenboek()
HOOFDSTUK = BOEK.wgr.hoofdstuk("I")


def dag(tekst):
    return date.fromisoformat(f"2027-{tekst}")


def schema(**gremia):
    return tuple(
        Vergadermoment(gremium=Gremium(gremium), datum=dag(tekst))
        for gremium, dagen in gremia.items()
        for tekst in dagen.split()
    )


def reces(van, tot):
    return Vergadermoment(gremium=Gremium.RECES, datum=dag(van), tot=dag(tot))


def stappen(momenten=(), *, doorlooptijden=BOEK.doorlooptijden, verzonden=None, **velden):
    bestuur = Bestuursdatums(**{naam: dag(tekst) for naam, tekst in velden.items()})
    cyclus = begrotingscyclus(
        Regeling(vorm=Vorm.OL, hoofdstuk=HOOFDSTUK), 2028, bestuur, boek=BOEK, peildatum=VANDAAG
    )
    return eigen_kant(
        cyclus,
        momenten,
        ontwerp_verzonden=verzonden,
        doorlooptijden=doorlooptijden,
        peildatum=VANDAAG,
    )


def kort(uit):
    return {str(t.soort): (f"{t.datum:%m-%d}", str(t.uitgangspunt)) for t in uit}


VOLLEDIG = schema(
    raad="03-25 04-22 05-27 06-17 06-23 07-08",
    commissie="04-08 05-12 06-03 06-09",
    college="04-06 04-13 05-11 05-18 05-25",
)


def test_meeting_dates_worked_out_by_hand():
    """OL, papers 23 June: raad 17 June (23 June is late), committee 3 June, college 18 May."""
    assert kort(stappen(VOLLEDIG, stukken_uit="06-23", vergadering="07-07")) == {
        "advies": ("05-04", "teruggerekend"),
        "college": ("05-18", "vergaderschema"),
        "commissie": ("06-03", "vergaderschema"),
        "raad": ("06-17", "vergaderschema"),
    }


def test_unknown_meetings_are_counted_back_and_say_so():
    assert kort(stappen(stukken_uit="06-23")) == {
        "advies": ("05-11", "teruggerekend"),
        "college": ("05-25", "teruggerekend"),
        "commissie": ("06-08", "teruggerekend"),
        "raad": ("06-22", "teruggerekend"),
    }
    alleen_raad = schema(raad="06-17")
    assert kort(stappen(alleen_raad, stukken_uit="06-23")) == {
        "advies": ("05-06", "teruggerekend"),
        "college": ("05-20", "teruggerekend"),
        "commissie": ("06-03", "teruggerekend"),
        "raad": ("06-17", "vergaderschema"),
    }


def test_a_meeting_in_recess_or_before_the_draft_does_not_count():
    momenten = schema(raad="03-25 06-10 06-17")
    assert kort(stappen(momenten, stukken_uit="06-23"))["raad"][0] == "06-17"
    met_reces = (*momenten, reces("06-15", "06-30"))
    assert kort(stappen(met_reces, stukken_uit="06-23"))["raad"][0] == "06-10"
    tot_en_met = (*momenten, reces("06-12", "06-17"))
    assert kort(stappen(tot_en_met, stukken_uit="06-23"))["raad"][0] == "06-10"
    alles_dicht = (*momenten, reces("06-01", "06-30"))
    assert kort(stappen(alles_dicht, stukken_uit="06-23"))["raad"] == ("06-22", "teruggerekend")
    eerder = stappen(alles_dicht, stukken_uit="06-23", verzonden=dag("03-20"))
    assert kort(eerder)["raad"] == ("03-25", "vergaderschema")


def test_lead_times_are_the_environments_own():
    rij = BOEK.doorlooptijden.op("commissie-voor-raad", VANDAAG)
    eigen = los_op(BOEK.doorlooptijden, [rij.eigen(7, geldig_van=date(2026, 1, 1))])
    uit = stappen(doorlooptijden=eigen, stukken_uit="06-23")
    assert kort(uit)["commissie"] == ("06-15", "teruggerekend")
    commissie = next(t for t in uit if t.soort == "commissie")
    assert (commissie.norm, commissie.status, commissie.wettelijke_grens) == (
        "commissie-voor-raad",
        "eigen keuze",
        None,
    )
    assert commissie.bronwaarden == {"geteld_vanaf": "2027-06-22", "uiterlijk": "2027-06-15"}


def test_a_known_year_is_a_year_with_a_meeting_in_it():
    bekend = Vergaderschema(momenten=schema(raad="01-28"))
    assert bekend.bekend(Gremium.RAAD, 2027)
    assert not bekend.bekend(Gremium.RAAD, 2028)
    assert not bekend.bekend(Gremium.COLLEGE, 2027)


def test_recesses_that_touch_a_period_come_in_order():
    mei, zomer = reces("04-24", "05-09"), reces("07-10", "08-22")
    momenten = Vergaderschema(momenten=(zomer, mei, *schema(raad="05-01")))
    assert momenten.recessen(van=dag("01-01"), tot_en_met=dag("12-31")) == (mei, zomer)
    assert momenten.recessen(van=dag("05-09"), tot_en_met=dag("07-09")) == (mei,)
    assert momenten.recessen(van=dag("05-10"), tot_en_met=dag("07-09")) == ()
    assert momenten.recessen(van=dag("05-10"), tot_en_met=dag("07-10")) == (zomer,)


dagen_2027 = st.integers(0, 364).map(lambda n: date(2027, 1, 1) + timedelta(days=n))


@given(
    raad=st.frozensets(dagen_2027, max_size=12),
    recessen=st.lists(st.tuples(dagen_2027, st.integers(0, 50)), max_size=3),
    papieren=dagen_2027.filter(lambda d: d.month >= 4),
)
def test_the_raad_is_the_last_good_meeting(raad, recessen, papieren):
    """Oracle: walk back from the last good day, one day at a time."""
    momenten = [Vergadermoment(gremium=Gremium.RAAD, datum=d) for d in raad]
    dicht = set()
    for van, lengte in recessen:
        tot = van + timedelta(days=lengte)
        momenten.append(Vergadermoment(gremium=Gremium.RECES, datum=van, tot=tot))
        dicht |= {van + timedelta(days=n) for n in range(lengte + 1)}
    verwacht = None
    laatste = papieren - timedelta(days=1)
    for terug in range(84):
        kandidaat = laatste - timedelta(days=terug)
        if kandidaat in raad and kandidaat not in dicht:
            verwacht = kandidaat
            break
    uit = {str(t.soort): t for t in stappen(momenten, stukken_uit=f"{papieren:%m-%d}")}
    assert uit["raad"].datum == (verwacht or laatste)
    assert (uit["raad"].uitgangspunt == "vergaderschema") is (verwacht is not None)
    volgorde = [uit[s].datum for s in ("advies", "college", "commissie", "raad")]
    assert volgorde == sorted(volgorde)
