# SPDX-License-Identifier: EUPL-1.2
"""The opdrachtbrief on tread 1, calm running work, and the law of `herzie_op` for all of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trede1_opdracht.regelfeiten import (
    AN,
    BO,
    BRIEF,
    GGD,
    GR,
    NU,
    STRAKS,
    VANDAAG,
    VOL,
    VORMEN,
    WEET,
    alles_fout,
    feiten,
    houdt,
    kort,
)
from vijftreden.trede1_opdracht.rules import (
    PUBLIEK,
    TREDE,
    Brieffeit,
    Eigendom,
    Vervulling,
    herzie_op,
)
from vijftreden.trede1_opdracht.rules.opdrachtbrief import (
    brief_bezwaar,
    brief_niet_bevestigd,
    brief_ontbreekt,
    brief_onvolledig,
)
from vijftreden.trede1_opdracht.rules.rollen import (
    rol_vacant,
)


@pytest.mark.parametrize(
    ("brief", "verwacht"),
    [
        (None, [("brief-ontbreekt", STRAKS, {})]),
        (BRIEF, []),
        (
            replace(BRIEF, ontbreekt=("kaders", "tolerantie")),
            [
                (
                    "brief-onvolledig",
                    WEET,
                    {"nummer": 2, "ontbreekt": ["brief_kaders", "brief_tolerantie"]},
                )
            ],
        ),
        (
            replace(BRIEF, ontbreekt=("resultaat",)),
            [("brief-onvolledig", STRAKS, {"nummer": 2, "ontbreekt": ["brief_resultaat"]})],
        ),
        # shared today: there is time to answer
        (
            replace(BRIEF, nemer_akkoord=False),
            [
                ("brief-niet-bevestigd", WEET, {"nummer": 2, "gedeeld_op": "2026-11-24"}),
                ("brief-navertellen", WEET, {"nummer": 2}),
            ],
        ),
        # fourteen days ago: asked
        (
            replace(BRIEF, gever_akkoord=False, gedeeld_op=date(2026, 11, 10)),
            [("brief-niet-bevestigd", STRAKS, {"nummer": 2, "gedeeld_op": "2026-11-10"})],
        ),
        (
            replace(BRIEF, gever_akkoord=False, gedeeld_op=date(2026, 11, 11)),
            [("brief-niet-bevestigd", WEET, {"nummer": 2, "gedeeld_op": "2026-11-11"})],
        ),
        # an objection is the one thing to talk about
        (
            replace(BRIEF, nemer_akkoord=False, bezwaar_op=VANDAAG, gedeeld_op=date(2026, 1, 1)),
            [("brief-bezwaar", STRAKS, {"nummer": 2, "sinds": "2026-11-24"})],
        ),
    ],
)
def test_the_letter(brief, verwacht):
    assert kort(TREDE.bevindingen(feiten(*VOL, brief=brief))) == verwacht


def test_an_owners_lane_is_asked_for_no_letter():
    zonder = feiten(vorm="eigenaarschap", brief=None)
    for regel in (brief_bezwaar, brief_ontbreekt, brief_onvolledig, brief_niet_bevestigd):
        assert list(regel(zonder)) == []


def test_of_work_that_was_running_a_missing_or_thin_letter_is_only_told():
    af = {"uit_lijst": True}
    assert [b.ernst for b in brief_ontbreekt(feiten(*VOL, brief=None, **af))] == [WEET]
    dun = replace(BRIEF, ontbreekt=("waarom",))
    assert [b.ernst for b in brief_onvolledig(feiten(*VOL, brief=dun, **af))] == [WEET]
    oud = replace(BRIEF, nemer_akkoord=False, gedeeld_op=date(2026, 1, 1))
    assert [b.ernst for b in brief_niet_bevestigd(feiten(*VOL, brief=oud, **af))] == [STRAKS]


def test_read_in_work_asks_nothing_here_until_its_principal_said_it_is_his():
    gever = houdt("ambtelijk_opdrachtgever", AN, af=None)
    druk = feiten(gever, houdt("controller", AN, tot="2026-12-01"), brief=None, uit_lijst=True)
    assert druk.wacht_op_bevestiging
    assert {b.ernst for b in TREDE.bevindingen(druk)} == {WEET}
    bevestigd = replace(
        druk, vervullingen=(replace(gever, afgesproken_op=VANDAAG), *druk.vervullingen[1:])
    )
    assert ("rol-vacant", STRAKS) in {(b.code, b.ernst) for b in TREDE.bevindingen(bevestigd)}
    niemand = feiten(brief=None, uit_lijst=True)
    assert {b.ernst for b in rol_vacant(niemand)} == {STRAKS}


def test_what_sleeps_asks_nothing_of_its_letter_either():
    druk = feiten(
        replace(houdt("opdrachtnemer", BO), bezwaar_op=VANDAAG),
        houdt("bestuurlijk_opdrachtgever", AN),
        houdt("bestuurlijk_opdrachtgever", BO),
        brief=None,
    )
    assert len(TREDE.bevindingen(druk)) == 5
    assert TREDE.bevindingen(replace(druk, slapend=True)) == ()
    boos = replace(druk, brief=replace(BRIEF, bezwaar_op=VANDAAG), slapend=True)
    assert TREDE.bevindingen(boos) == ()


def test_nothing_is_ever_urgent_here_and_every_code_has_a_public():
    gevonden = [b for deel in alles_fout() for b in TREDE.bevindingen(deel)]
    assert {b.code for b in gevonden} == set(PUBLIEK)
    assert NU not in {b.ernst for b in gevonden}


dagen = st.dates(date(2026, 9, 1), date(2027, 4, 30))


@st.composite
def perioden(trek):
    van = trek(dagen)
    return van, trek(st.none() | st.integers(1, 200).map(lambda n: van + timedelta(days=n)))


@st.composite
def rollen(trek):
    van, tot = trek(perioden())
    soort = trek(st.sampled_from(VORMEN[GR].rollen.lijst))
    return Vervulling(
        rol=soort.code,
        kant=soort.kant,
        van=van,
        tot=tot,
        afgesproken_op=trek(st.none() | st.just(van)),
        bezwaar_op=trek(st.none() | st.just(van)),
        **trek(st.sampled_from([{"persoon_id": AN}, {"organisatie_id": GGD, "register_id": GGD}])),
    )


@st.composite
def eigendommen(trek):
    van, tot = trek(perioden())
    return Eigendom(regeling_id=GGD, rol="bestuurlijk_eigenaar", persoon_id=AN, van=van, tot=tot)


brieven = st.none() | st.builds(
    Brieffeit,
    nummer=st.just(1),
    gedeeld_op=dagen,
    ontbreekt=st.sampled_from([(), ("waarom",)]),
    gever_akkoord=st.booleans(),
    nemer_akkoord=st.booleans(),
    bezwaar_op=st.none() | dagen,
    gever_op=st.none() | dagen,
    nemer_op=st.none() | dagen,
    verteld_op=st.none() | dagen,
    beantwoord=st.booleans(),
)


@given(
    st.lists(rollen(), max_size=4).map(tuple),
    st.lists(eigendommen(), max_size=2).map(tuple),
    brieven,
    st.booleans(),
    dagen,
)
def test_no_rule_changes_its_answer_before_herzie_op(
    lijst, eigenaren, brief, uit_lijst, peildatum
):
    nu = feiten(
        *lijst,
        vorm=GR,
        eigendommen=eigenaren,
        brief=brief,
        uit_lijst=uit_lijst,
        peildatum=peildatum,
    )
    grens = herzie_op(nu) or peildatum + timedelta(days=400)
    assert grens > peildatum
    antwoord = TREDE.bevindingen(nu)
    for nummer in range((grens - peildatum).days):
        straks = replace(nu, peildatum=peildatum + timedelta(days=nummer))
        assert TREDE.bevindingen(straks) == antwoord
