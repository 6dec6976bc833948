# SPDX-License-Identifier: EUPL-1.2
"""The ladder: per tread what is in order and what is not, and the one next step."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.bevinding import Bevinding, Ernst
from vijftreden.kern.trede import Ladder, Onderwerp, Trede, Tredestand, ladder, tredestand

NU, BINNENKORT, WETEN = Ernst.NU, Ernst.BINNENKORT, Ernst.TER_INFORMATIE


def bevinding(code, ernst=BINNENKORT, **bewijs):
    return Bevinding(code=code, ernst=ernst, bewijs=bewijs)


def codes(bevindingen):
    return [deel.code for deel in bevindingen]


def altijd(*bevindingen):
    """A rule that notices these, whatever the facts."""
    return lambda feiten: bevindingen


def trede(nummer, *bevindingen):
    return Trede(nummer, f"trede {nummer}", (altijd(*bevindingen),))


bevindingen = st.builds(
    Bevinding,
    code=st.sampled_from(["een", "twee", "drie"]),
    ernst=st.sampled_from(Ernst),
    bewijs=st.dictionaries(st.text(max_size=3), st.integers() | st.dates(), max_size=2),
    norm=st.sampled_from(["", "wgr-35-1"]),
)
rijen = st.lists(bevindingen, max_size=5).map(tuple)
standen = st.builds(
    Tredestand,
    trede=st.integers(1, 5),
    naam=st.text(max_size=10),
    bevindingen=rijen,
    terzijde=rijen,
)
ladders = st.builds(Ladder, st.lists(standen, max_size=5).map(tuple))


def test_a_rule_sees_the_facts():
    def te_veel(feiten):
        if feiten["opdrachten"] > feiten["past"]:
            yield bevinding("te-veel", NU, **feiten)

    druk = Trede(4, "Opdrachtgever", (te_veel,), Onderwerp.PERSOON)
    assert codes(druk.bevindingen({"opdrachten": 14, "past": 9})) == ["te-veel"]
    assert druk.bevindingen({"opdrachten": 9, "past": 9}) == ()


def test_a_tread_is_about_a_commission_unless_it_says_otherwise():
    assert Trede(1, "Opdracht", ()).onderwerp is Onderwerp.OPDRACHT


def test_most_urgent_first_and_else_in_the_order_of_the_rules():
    rommelig = Trede(
        1,
        "Opdracht",
        (
            altijd(bevinding("weten", WETEN), bevinding("straks-1")),
            altijd(),
            altijd(bevinding("straks-2"), bevinding("nu-1", NU), bevinding("nu-2", NU)),
        ),
    )
    verwacht = ["nu-1", "nu-2", "straks-1", "straks-2", "weten"]
    assert codes(rommelig.bevindingen(None)) == verwacht


@pytest.mark.parametrize(
    ("ernsten", "op_orde"),
    [([], True), ([WETEN], True), ([BINNENKORT], False), ([NU], False), ([WETEN, NU], False)],
)
def test_what_is_only_to_know_leaves_a_tread_in_order(ernsten, op_orde):
    delen = tuple(bevinding(f"code-{ernst}", ernst) for ernst in ernsten)
    assert Tredestand(trede=1, naam="", bevindingen=delen).op_orde is op_orde


def test_what_was_set_aside_asks_nothing_but_stays_to_be_seen():
    rol, datum = bevinding("rol-leeg", rol="controller"), bevinding("geen-datum", NU)
    stand = tredestand(trede(1, rol, datum), None, terzijde={rol.bewijs_hash, "geen-datum"})
    assert stand.bevindingen == ()
    assert codes(stand.terzijde) == ["geen-datum", "rol-leeg"]
    assert stand.op_orde


def test_setting_one_finding_aside_leaves_its_likes():
    leeg, ook_leeg = (
        bevinding("rol-leeg", rol="controller"),
        bevinding("rol-leeg", rol="secretaris"),
    )
    stand = tredestand(trede(1, leeg, ook_leeg), None, terzijde=[leeg.bewijs_hash])
    assert (stand.bevindingen, stand.terzijde) == ((ook_leeg,), (leeg,))


def test_what_was_set_aside_asks_again_when_its_evidence_changes():
    toen, nu = bevinding("te-laat", dagen=2), bevinding("te-laat", dagen=9)
    assert not tredestand(trede(3, nu), None, terzijde={toen.bewijs_hash}).op_orde


def test_setting_aside_for_the_organisation_holds_for_all_of_a_code():
    delen = bevinding("rol-leeg", rol="controller"), bevinding("rol-leeg", rol="secretaris")
    assert tredestand(trede(1, *delen), None, terzijde={"rol-leeg"}).terzijde == delen


def test_a_ladder_stands_in_the_order_of_the_numbers_each_tread_with_its_own_facts():
    def noemt(feiten):
        yield bevinding(feiten)

    treden = [
        (Trede(3, "Momenten", (noemt,)), "van drie"),
        (Trede(1, "Opdracht", (noemt,)), "van een"),
    ]
    gemaakt = ladder(treden)
    assert [(s.trede, s.naam, codes(s.bevindingen)) for s in gemaakt.treden] == [
        (1, "Opdracht", ["van een"]),
        (3, "Momenten", ["van drie"]),
    ]


def test_a_tread_without_rules_is_left_out_never_in_order():
    gemaakt = ladder([(trede(1), None), (Trede(2, "Opdrachtnemer", ()), None)])
    assert [stand.trede for stand in gemaakt.treden] == [1]


def test_setting_aside_reaches_every_tread():
    gemaakt = ladder(
        [(trede(1, bevinding("a")), None), (trede(3, bevinding("a")), None)], terzijde={"a"}
    )
    assert all(stand.op_orde for stand in gemaakt.treden)


@pytest.mark.parametrize(
    ("een", "drie", "stap"),
    [
        ([], [], None),
        ([("rol", WETEN)], [], None),
        ([("rol", BINNENKORT)], [("datum", NU)], "rol"),
        ([("rol", WETEN)], [("datum", BINNENKORT)], "datum"),
        ([("klein", BINNENKORT), ("groot", NU)], [], "groot"),
    ],
    ids=["nothing", "only to know", "lowest tread first", "in order is passed", "most urgent"],
)
def test_the_one_next_step(een, drie, stap):
    gemaakt = ladder(
        [
            (trede(1, *(bevinding(*deel) for deel in een)), None),
            (trede(3, *(bevinding(*deel) for deel in drie)), None),
        ]
    )
    volgende = gemaakt.eerstvolgende_stap
    assert (volgende and volgende.code) == stap


@given(st.lists(bevindingen, max_size=8))
def test_a_tread_keeps_every_finding_and_sorts_by_urgency(delen):
    gevonden = trede(1, *delen).bevindingen(None)
    volgorde = {"nu": 0, "binnenkort": 1, "ter-informatie": 2}
    assert list(gevonden) == sorted(delen, key=lambda deel: volgorde[deel.ernst])


@given(st.lists(bevindingen, max_size=6), st.sets(st.sampled_from(["een", "twee"])))
def test_a_finding_stands_on_one_side_only(delen, terzijde):
    stand = tredestand(trede(1, *delen), None, terzijde=terzijde)
    assert {deel.code for deel in stand.terzijde} <= terzijde
    assert not {deel.code for deel in stand.bevindingen} & terzijde
    assert len(stand.bevindingen) + len(stand.terzijde) == len(delen)


@given(ladders)
def test_a_ladder_comes_back_from_json_as_it_was(heen):
    terug = Ladder.uit_json(json.loads(json.dumps(heen.als_json())))
    assert terug == heen
    assert terug.eerstvolgende_stap == heen.eerstvolgende_stap


def test_the_stored_shape():
    stand = Tredestand(trede=1, naam="Opdracht", bevindingen=(), terzijde=(bevinding("a"),))
    assert Ladder((stand,)).als_json() == [
        {
            "trede": 1,
            "naam": "Opdracht",
            "bevindingen": [],
            "terzijde": [{"code": "a", "ernst": "binnenkort", "bewijs": {}, "norm": ""}],
        }
    ]
