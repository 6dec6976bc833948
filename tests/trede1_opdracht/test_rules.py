# SPDX-License-Identifier: EUPL-1.2
"""Tread 1: tables made by hand, and the law that nothing changes before `herzie_op`."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.bevinding import Ernst
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.kern.trede import tredestand
from vijftreden.trede1_opdracht.rules import (
    TREDE,
    Bepalingfeit,
    Feiten,
    Vervulling,
    herzie_op,
)
from vijftreden.trede1_opdracht.rules.rollen import (
    rol_loopt_af,
    rol_niet_afgesproken,
    rol_vacant,
    twee_petten,
)

VANDAAG = date(2026, 11, 24)
AN, BO, CAS = (UUID(int=nummer) for nummer in (1, 2, 3))
EIGENAARSCHAP = relatievormen()["eigenaarschap"]
NAGEGAAN = tuple(Bepalingfeit(code=deel.code) for deel in EIGENAARSCHAP.bepalingen)
"""Every provision was looked up and is there."""


def houdt(rol, wie=AN, *, van="2026-01-01", tot=None, afgesproken="2026-01-01", kant=Kant.GEVER):
    return Vervulling(
        rol=rol,
        kant=kant,
        persoon_id=wie,
        van=date.fromisoformat(van),
        tot=date.fromisoformat(tot) if tot else None,
        afgesproken_op=date.fromisoformat(afgesproken) if afgesproken else None,
    )


def feiten(*vervullingen, **anders):
    return Feiten(
        relatievorm=EIGENAARSCHAP,
        vervullingen=vervullingen,
        **({"peildatum": VANDAAG, "bepalingen": NAGEGAAN} | anders),
    )


BEZET = (houdt("bestuurlijk_eigenaar", AN), houdt("ambtelijk_eigenaar", BO))


def kort(bevindingen):
    return [(b.code, b.ernst, dict(b.bewijs)) for b in bevindingen]


def test_both_required_roles_held_and_agreed_is_in_order():
    assert TREDE.bevindingen(feiten(*BEZET)) == ()
    assert tredestand(TREDE, feiten(*BEZET)).op_orde


def test_new_eigenaarschap_asks_for_two_roles_and_calmly():
    assert kort(TREDE.bevindingen(feiten())) == [
        ("rol-vacant", Ernst.BINNENKORT, {"rol": "bestuurlijk_eigenaar"}),
        ("rol-vacant", Ernst.BINNENKORT, {"rol": "ambtelijk_eigenaar"}),
    ]


@pytest.mark.parametrize(
    ("vervullingen", "verwacht"),
    [
        # held until yesterday
        ((houdt("ambtelijk_eigenaar", tot="2026-11-24"),), [(Ernst.BINNENKORT, None)]),
        # last day is today: held
        ((houdt("ambtelijk_eigenaar", tot="2026-11-25"),), []),
        # begins today: held
        ((houdt("ambtelijk_eigenaar", van="2026-11-24"),), []),
        # begins later: known, so only mentioned, with the first of two
        (
            (
                houdt("ambtelijk_eigenaar", van="2027-02-01"),
                houdt("ambtelijk_eigenaar", BO, van="2027-01-01"),
            ),
            [(Ernst.TER_INFORMATIE, "2027-01-01")],
        ),
        # an optional role does not fill it
        ((houdt("accounthouder"),), [(Ernst.BINNENKORT, None)]),
        # a role that this kind does not know neither
        ((houdt("penningmeester"),), [(Ernst.BINNENKORT, None)]),
    ],
)
def test_rol_vacant(vervullingen, verwacht):
    gevonden = rol_vacant(feiten(houdt("bestuurlijk_eigenaar", CAS), *vervullingen))
    assert [(b.ernst, b.bewijs.get("vanaf")) for b in gevonden] == verwacht


@pytest.mark.parametrize(
    ("vervullingen", "verwacht"),
    [
        # without end
        ((houdt("ambtelijk_eigenaar"),), []),
        # 60 days: 24 November + 60 = 23 January
        (
            (houdt("ambtelijk_eigenaar", tot="2027-01-23"),),
            [("ambtelijk_eigenaar", "2027-01-23", Ernst.BINNENKORT)],
        ),
        # 61 days
        ((houdt("ambtelijk_eigenaar", tot="2027-01-24"),), []),
        # a successor from the same day
        (
            (
                houdt("ambtelijk_eigenaar", tot="2027-01-01"),
                houdt("ambtelijk_eigenaar", BO, van="2027-01-01"),
            ),
            [],
        ),
        # a successor one day too late
        (
            (
                houdt("ambtelijk_eigenaar", tot="2027-01-01"),
                houdt("ambtelijk_eigenaar", BO, van="2027-01-02"),
            ),
            [("ambtelijk_eigenaar", "2027-01-01", Ernst.BINNENKORT)],
        ),
        # a successor who soon leaves as well
        (
            (
                houdt("ambtelijk_eigenaar", tot="2027-01-01"),
                houdt("ambtelijk_eigenaar", BO, van="2026-12-20", tot="2027-01-10"),
            ),
            [("ambtelijk_eigenaar", "2027-01-10", Ernst.BINNENKORT)],
        ),
        # a colleague in the same role stays
        ((houdt("ambtelijk_eigenaar", tot="2027-01-01"), houdt("ambtelijk_eigenaar", BO)), []),
        # an optional role is only mentioned
        (
            (houdt("accounthouder", tot="2027-01-01"),),
            [("accounthouder", "2027-01-01", Ernst.TER_INFORMATIE)],
        ),
        # ended already: that is a vacancy, not an end to come
        ((houdt("ambtelijk_eigenaar", tot="2026-11-24"),), []),
    ],
)
def test_rol_loopt_af(vervullingen, verwacht):
    gevonden = rol_loopt_af(feiten(*vervullingen))
    assert [(b.bewijs["rol"], b.bewijs["tot"], b.ernst) for b in gevonden] == verwacht


def test_the_term_of_warning_is_an_argument():
    eindigt = houdt("ambtelijk_eigenaar", tot="2026-12-01")
    assert list(rol_loopt_af(feiten(eindigt, loopt_af_binnen=timedelta(days=6)))) == []
    assert len(list(rol_loopt_af(feiten(eindigt, loopt_af_binnen=timedelta(days=7))))) == 1


@pytest.mark.parametrize(
    ("een", "ander", "botst"),
    [
        ("controller", "ambtelijk_eigenaar", True),
        ("controller", "bestuurlijk_eigenaar", True),
        ("bestuurlijk_eigenaar", "plaatsvervangend_bestuurlijk_eigenaar", True),
        ("ambtelijk_eigenaar", "secretaris_regeling", True),
        ("accounthouder", "secretaris_regeling", True),
        ("accounthouder", "ambtelijk_eigenaar", False),
        ("accounthouder", "controller", False),
    ],
)
def test_twee_petten_of_an_eigenaarschap(een, ander, botst):
    samen = feiten(houdt(een, AN), houdt(ander, AN))
    gevonden = list(twee_petten(samen))
    assert [(b.ernst, b.bewijs["rollen"], b.bewijs["persoon"]) for b in gevonden] == (
        [(Ernst.BINNENKORT, [een, ander], str(AN))] if botst else []
    )
    apart = feiten(houdt(een, AN), houdt(ander, BO))
    assert list(twee_petten(apart)) == []


def test_two_hats_one_after_the_other_do_not_clash():
    eerst = houdt("controller", AN, tot="2026-06-01")
    assert list(twee_petten(feiten(eerst, houdt("ambtelijk_eigenaar", AN)))) == []


def test_an_organisation_in_two_roles_is_no_person_with_two_hats():
    beide = [
        Vervulling(rol=rol, kant=Kant.GEVER, organisatie_id=CAS, van=date(2026, 1, 1))
        for rol in ("controller", "ambtelijk_eigenaar")
    ]
    assert list(twee_petten(feiten(*beide))) == []


def test_in_a_werkorganisatie_only_hats_of_one_side_clash():
    over_de_kanten = (
        houdt("ambtelijk_eigenaar", AN),
        houdt("secretaris_regeling", AN, kant=Kant.NEMER),
    )
    binnen_een_kant = (houdt("ambtelijk_eigenaar", AN), houdt("controller", AN))
    assert len(list(twee_petten(feiten(*over_de_kanten)))) == 1
    assert list(twee_petten(feiten(*over_de_kanten, werkorganisatie=True))) == []
    assert len(list(twee_petten(feiten(*binnen_een_kant, werkorganisatie=True)))) == 1


def test_not_agreed_is_only_to_know():
    open_rol = houdt("accounthouder", CAS, afgesproken=None)
    straks = houdt("controller", CAS, van="2027-01-01", afgesproken=None)
    stand = tredestand(TREDE, feiten(*BEZET, open_rol, straks))
    assert kort(stand.bevindingen) == [
        (
            "rol-niet-afgesproken",
            Ernst.TER_INFORMATIE,
            {"rol": "accounthouder", "houder": str(CAS)},
        )
    ]
    assert stand.op_orde


def test_not_agreed_names_an_organisation_too():
    dienst = Vervulling(
        rol="accounthouder", kant=Kant.GEVER, organisatie_id=BO, van=date(2026, 1, 1)
    )
    assert [b.bewijs["houder"] for b in rol_niet_afgesproken(feiten(dienst))] == [str(BO)]


@pytest.mark.parametrize("merk", ["slapend", "vervallen"])
def test_what_sleeps_or_lapsed_asks_nothing(merk):
    druk = feiten(
        houdt("controller", AN, tot="2026-12-01", afgesproken=None),
        houdt("ambtelijk_eigenaar", AN),
    )
    assert len(TREDE.bevindingen(druk)) == 4
    assert TREDE.bevindingen(replace(druk, **{merk: True})) == ()
    assert herzie_op(replace(druk, **{merk: True})) is None


@pytest.mark.parametrize(
    ("vervullingen", "verwacht"),
    [
        ((), None),
        ((houdt("ambtelijk_eigenaar"),), None),
        ((houdt("ambtelijk_eigenaar", tot="2026-11-24"),), None),
        ((houdt("ambtelijk_eigenaar", van="2026-11-24"),), None),
        ((houdt("ambtelijk_eigenaar", van="2026-12-01"),), date(2026, 12, 1)),
        ((houdt("ambtelijk_eigenaar", tot="2026-12-01"),), date(2026, 12, 1)),
        # 1 March 2027 less 60 days: 31 December
        ((houdt("ambtelijk_eigenaar", tot="2027-03-01"),), date(2026, 12, 31)),
    ],
)
def test_herzie_op_by_hand(vervullingen, verwacht):
    assert herzie_op(feiten(*vervullingen)) == verwacht


dagen = st.dates(date(2026, 9, 1), date(2027, 4, 30))


@st.composite
def vervullingen(trek):
    van = trek(dagen)
    return Vervulling(
        rol=trek(st.sampled_from([rol.code for rol in EIGENAARSCHAP.rollen])),
        kant=trek(st.sampled_from(Kant)),
        persoon_id=trek(st.sampled_from([AN, BO])),
        van=van,
        tot=trek(st.none() | st.integers(1, 200).map(lambda n: van + timedelta(days=n))),
        afgesproken_op=trek(st.none() | st.just(van)),
    )


@given(st.lists(vervullingen(), max_size=6).map(tuple), dagen, st.integers(0, 90))
def test_no_rule_changes_its_answer_before_herzie_op(lijst, peildatum, termijn):
    nu = feiten(*lijst, peildatum=peildatum, loopt_af_binnen=timedelta(days=termijn))
    grens = herzie_op(nu) or peildatum + timedelta(days=400)
    assert grens > peildatum
    antwoord = TREDE.bevindingen(nu)
    for nummer in range((grens - peildatum).days):
        straks = replace(nu, peildatum=peildatum + timedelta(days=nummer))
        assert TREDE.bevindingen(straks) == antwoord


@pytest.mark.parametrize(
    "fout",
    [
        {"persoon_id": None},
        {"persoon_id": AN, "organisatie_id": BO},
        {"persoon_id": AN, "tot": date(2026, 1, 1)},
    ],
)
def test_a_wrong_vervulling_cannot_be_made(fout):
    with pytest.raises(ValueError, match=r"een rol heeft|tot moet"):
        Vervulling(**{"rol": "controller", "kant": Kant.GEVER, "van": date(2026, 1, 1)} | fout)
