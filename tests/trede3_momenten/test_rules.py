# SPDX-License-Identifier: EUPL-1.2
"""Tread 3 as a whole: calm when nothing asks, silent at rest, and no change before `herzie_op`."""

import ast
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trede3_momenten.kalenderfeiten import (
    BOEK,
    DREMPELS,
    cyclus,
    dag,
    feiten,
    kort,
    raad,
    reces,
)
from vijftreden.kern.bevinding import Bevinding
from vijftreden.kern.kalender import (
    Bestuursdatums,
    Bevestigreden,
    Cyclus,
    Gremium,
    Soort,
    Vergadermoment,
    Vorm,
)
from vijftreden.kern.trede import tredestand
from vijftreden.trede3_momenten import rules
from vijftreden.trede3_momenten.rules import PUBLIEK, TREDE, Drempels, herzie_op


def gezond(op="2026-11-24"):
    """A new environment on 24 November 2026: live years, nothing entered yet."""
    return feiten(
        *(cyclus(jaar=jaar) for jaar in (2028, 2029, 2030)),
        *(cyclus(Cyclus.JAARREKENING, jaar=jaar) for jaar in range(2026, 2031)),
        op=op,
    )


def test_a_healthy_arrangement_far_from_its_dates_is_in_order():
    stand = tredestand(TREDE, gezond())
    assert stand.op_orde
    assert stand.bevindingen == ()
    assert herzie_op(gezond()) == dag("2027-01-23")  # then the board date is asked


def test_the_first_thing_asked_is_the_board_date():
    assert not tredestand(TREDE, gezond("2027-01-23")).op_orde
    assert kort(TREDE.bevindingen(gezond("2027-01-23")))[0] == (
        "bestuursdatum-onbekend",
        "binnenkort",
    )


@pytest.mark.parametrize("rust", [{"slapend": True}, {"vervallen": True}])
def test_what_sleeps_or_has_lapsed_asks_nothing(rust):
    alles = feiten(cyclus(), op="2027-08-01", bevestigredenen={Bevestigreden.MINISTERIE}, **rust)
    assert TREDE.bevindingen(alles) == ()
    assert herzie_op(alles) is None


def test_nothing_to_come_is_nothing_to_review():
    assert herzie_op(feiten()) is None
    assert TREDE.bevindingen(feiten()) == ()


def codes_in(*namen):
    """The codes that these files of rules give."""
    codes = set()
    for naam in namen:
        pad = Path(rules.__file__).parent / f"{naam}.py"
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            if isinstance(knoop, ast.Call) and getattr(knoop.func, "id", "") == "Bevinding":
                codes |= {k.value.value for k in knoop.keywords if k.arg == "code"}
    return codes


def test_every_code_has_its_public_and_the_other_way_round():
    alle = codes_in(*(pad.stem for pad in Path(rules.__file__).parent.glob("*.py")))
    assert alle == set(PUBLIEK)


def test_the_evidence_survives_storage():
    for bevinding in TREDE.bevindingen(feiten(cyclus(vergadering="2027-09-14"), op="2027-09-14")):
        terug = Bevinding.uit_json(bevinding.als_json())
        assert terug == bevinding
        assert terug.bewijs_hash == bevinding.bewijs_hash


VAN_TREDE_1 = {"navertelling-onbeantwoord", "omweg-niet-besproken"}


def test_thresholds_come_from_data():
    assert (
        Drempels(
            bestuursdatum_onbekend=timedelta(days=150),
            stukkendatum_onbekend=timedelta(days=126),
            dicht_op_grens=timedelta(days=3),
            grens_in_weekend=timedelta(days=365),
            zienswijze_nadert=timedelta(days=14),
            zienswijze_nu=timedelta(days=7),
        )
        == DREMPELS
    )
    assert {
        naam.replace("_", "-") for naam in Drempels.__slots__
    } == BOEK.aandachtspunten.codes - VAN_TREDE_1


dagen = st.dates(date(2027, 1, 1), date(2027, 12, 31))
velden = st.fixed_dictionaries({}, optional=dict.fromkeys(Bestuursdatums.__slots__, dagen))
gehouden = st.frozensets(st.sampled_from(list(Soort)), max_size=2)
momenten = st.lists(
    st.builds(
        lambda gremium, van, lengte: Vergadermoment(
            gremium=gremium,
            datum=van,
            tot=van + timedelta(days=lengte) if gremium is Gremium.RECES else None,
        ),
        st.sampled_from(list(Gremium)),
        dagen,
        st.integers(0, 40),
    ),
    max_size=6,
).map(tuple)


@st.composite
def alle_feiten(draw):
    vorm = draw(st.sampled_from([Vorm.OL, Vorm.BVO, Vorm.GO]))
    eigen = draw(momenten)
    soort = draw(st.sampled_from([Cyclus.BEGROTING, Cyclus.JAARREKENING, Cyclus.WIJZIGING]))
    jaar = 2026 if soort is Cyclus.JAARREKENING else 2028
    een = cyclus(
        soort, jaar=jaar, vorm=vorm, momenten=eigen, gehouden=draw(gehouden), **draw(velden)
    )
    return feiten(
        een,
        op=str(draw(st.dates(date(2026, 11, 1), date(2027, 12, 31)))),
        vorm=vorm,
        vergaderingen=eigen,
        gevolgd_vanaf=draw(st.sampled_from([date(2026, 11, 1), date(2027, 6, 1)])),
    )


def op_dag(basis, peildatum):
    """The same facts read on another day."""
    velden = {naam: getattr(basis, naam) for naam in basis.__slots__}
    return type(basis)(**(velden | {"peildatum": peildatum}))


@given(basis=alle_feiten(), verder=st.integers(1, 200))
def test_nothing_changes_before_the_day_of_review(basis, verder):
    """Oracle: read the same facts on every day until then, and compare the whole answer."""
    dag_van_herziening = herzie_op(basis)
    vandaag = TREDE.bevindingen(basis)
    grens = dag_van_herziening or basis.peildatum + timedelta(days=verder)
    assert grens > basis.peildatum
    for stap in range(1, min(verder, (grens - basis.peildatum).days - 1) + 1):
        straks = basis.peildatum + timedelta(days=stap)
        assert TREDE.bevindingen(op_dag(basis, straks)) == vandaag


@given(basis=alle_feiten())
def test_a_cycle_never_asks_more_than_one_passed_act(basis):
    codes = [b.code for b in TREDE.bevindingen(basis)]
    assert codes.count("datum-voorbij") <= 1
    assert codes.count("zienswijze-nadert") <= 1
    assert codes.count("kaders-niet-ontvangen") <= 1


def test_all_findings_can_be_seen_on_some_day():
    """A rule that never speaks is no rule: one arrangement made difficult shows them all."""
    momenten = (*raad("2027-01-20"), reces("2027-04-24", "2027-05-09"))
    moeilijk = (
        cyclus(jaar=2029, momenten=momenten),
        cyclus(
            momenten=momenten,
            stukken_uit="2027-09-01",
            vergadering="2027-09-14",
            brief_reactie="2027-09-08",
        ),
        cyclus(Cyclus.JAARREKENING, jaar=2026, vergadering="2027-07-13"),
        cyclus(Cyclus.WIJZIGING, jaar=2027, momenten=momenten, vergadering="2027-06-01"),
        cyclus(jaar=2028, momenten=momenten),
    )
    gezien = set()
    for verder in range(0, 330, 3):
        op = str(date(2026, 11, 24) + timedelta(days=verder))
        alles = feiten(
            *moeilijk,
            op=op,
            vergaderingen=momenten,
            bevestigredenen=frozenset({Bevestigreden.WATERSCHAPPEN}),
        )
        gezien |= {b.code for b in TREDE.bevindingen(alles)}
    assert gezien == codes_in("raad", "voorbij", "bestuur")
