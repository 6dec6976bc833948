# SPDX-License-Identifier: EUPL-1.2
"""What of a ladder a reader may see, and when its next step is due."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.kern.trede import Ladder, Tredestand
from vijftreden.portefeuille.rules import uiterlijk, voor_publiek

GEVER, NEMER, BEIDE, PRIVE = Publiek.GEVER, Publiek.NEMER, Publiek.BEIDE, Publiek.PRIVE
PUBLIEK = {publiek.value: publiek for publiek in Publiek}
"""Four codes, each named after its public."""


def bevinding(code, ernst=Ernst.BINNENKORT, **bewijs):
    return Bevinding(code=code, ernst=ernst, bewijs=bewijs)


VAN_ELK = tuple(bevinding(code) for code in PUBLIEK)
VOL = Ladder(
    (
        Tredestand(trede=1, naam="Opdracht", bevindingen=VAN_ELK),
        Tredestand(trede=3, naam="Momenten", bevindingen=(), terzijde=VAN_ELK),
    )
)


@pytest.mark.parametrize(
    ("kanten", "ziet"),
    [
        ({GEVER}, {"gever", "beide"}),
        ({NEMER}, {"nemer", "beide"}),
        ({GEVER, NEMER}, {"gever", "nemer", "beide"}),
        ({PRIVE}, {"prive", "beide"}),
        (set(), {"beide"}),
    ],
)
def test_each_side_reads_its_own_and_what_is_of_both(kanten, ziet):
    gezien = voor_publiek(VOL, PUBLIEK, frozenset(kanten))
    assert {deel.code for deel in gezien.treden[0].bevindingen} == ziet
    assert {deel.code for deel in gezien.treden[1].terzijde} == ziet


def test_a_tread_stays_though_nothing_of_it_may_be_read():
    alleen_gever = Ladder((Tredestand(trede=1, naam="Opdracht", bevindingen=VAN_ELK[:1]),))
    gezien = voor_publiek(alleen_gever, PUBLIEK, frozenset({NEMER}))
    assert [(stand.trede, stand.naam, stand.op_orde) for stand in gezien.treden] == [
        (1, "Opdracht", True)
    ]
    assert gezien.eerstvolgende_stap is None


def test_the_next_step_is_the_first_that_this_reader_may_see():
    ladder = Ladder(
        (
            Tredestand(
                trede=1,
                naam="Opdracht",
                bevindingen=(bevinding("gever", Ernst.NU), bevinding("nemer")),
            ),
        )
    )
    gezien = voor_publiek(ladder, PUBLIEK, frozenset({NEMER}))
    assert gezien.eerstvolgende_stap == bevinding("nemer")


def test_a_code_without_a_public_is_shown_to_nobody_but_fails_loudly():
    ladder = Ladder((Tredestand(trede=1, naam="", bevindingen=(bevinding("vergeten"),)),))
    with pytest.raises(KeyError, match="vergeten"):
        voor_publiek(ladder, PUBLIEK, frozenset({GEVER}))


@given(
    st.lists(st.sampled_from(sorted(PUBLIEK)), max_size=12),
    st.frozensets(st.sampled_from(Publiek)),
    st.frozensets(st.sampled_from(Publiek)),
)
def test_more_sides_never_see_less_and_the_order_stays(codes, een, ander):
    ladder = Ladder((Tredestand(trede=1, naam="", bevindingen=tuple(map(bevinding, codes))),))

    def gezien(kanten):
        return [b.code for b in voor_publiek(ladder, PUBLIEK, kanten).treden[0].bevindingen]

    assert gezien(een) == [code for code in codes if code == "beide" or code in een]
    assert set(gezien(een)) <= set(gezien(een | ander))


@pytest.mark.parametrize(
    ("bewijs", "dag"),
    [
        ({}, None),
        ({"rol": "controller"}, None),
        ({"datum": ""}, None),
        ({"datum": None}, None),
        ({"vanaf": date(2027, 1, 4)}, date(2027, 1, 4)),
        ({"tot": "2027-01-05", "vanaf": "2027-01-04"}, date(2027, 1, 5)),
        ({"grens": "2027-09-15", "tot": "2027-01-05"}, date(2027, 9, 15)),
        ({"laatste_goede_dag": "2027-09-14", "grens": "2027-09-15"}, date(2027, 9, 14)),
        ({"datum": "2027-07-07", "laatste_goede_dag": "2027-09-14"}, date(2027, 7, 7)),
        ({"datum": None, "grens": "2027-09-15"}, date(2027, 9, 15)),
        ({"grens": 2027}, None),
    ],
)
def test_the_day_on_which_a_finding_is_due(bewijs, dag):
    assert uiterlijk(bevinding("x", **bewijs)) == dag
