# SPDX-License-Identifier: EUPL-1.2
"""The line above and its frames (R9), who stands in (R8), and what was asked directly (R10)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.trede1_opdracht.regelfeiten import (
    AN,
    BO,
    STRAKS,
    VANDAAG,
    VOL,
    WEET,
    feiten,
    houdt,
    kort,
)
from vijftreden.trede1_opdracht.rules import Kader, Ketenfeit, Waarneming, herzie_op
from vijftreden.trede1_opdracht.rules.keten import kader_ruimer, keten_onbekend
from vijftreden.trede1_opdracht.rules.omweg import omweg_niet_besproken, vervanging_onbekend

MILJOEN = Decimal("1000000.00")
ANDERHALF = Decimal("1500000.00")
KERST, PASEN = date(2026, 12, 25), date(2027, 3, 28)


def keten(hier=(), boven=(), **anders):
    velden = {"genoemd": True, **anders}
    bovenste = Kader(**dict(boven)) if boven else None
    return Ketenfeit(eigen=Kader(**dict(hier)), boven=bovenste, **velden)


def geld(bedrag, btw="excl"):
    return {"budget": bedrag, "btw": btw}


@pytest.mark.parametrize(
    ("hier", "boven", "verwacht"),
    [
        (geld(MILJOEN), geld(MILJOEN), []),
        (geld(MILJOEN), geld(ANDERHALF), []),
        (geld(ANDERHALF), geld(MILJOEN), [("kader_budget", "1500000.00", "1000000.00")]),
        (geld(ANDERHALF, "incl"), geld(MILJOEN, "excl"), []),
        (geld(ANDERHALF, ""), geld(MILJOEN, ""), []),
        (geld(ANDERHALF, "excl"), geld(MILJOEN, ""), []),
        (geld(ANDERHALF), {}, []),
        (geld(ANDERHALF), geld(None), []),
        (geld(MILJOEN), geld(Decimal("0.00")), [("kader_budget", "1000000.00", "0.00")]),
        ({"eind_op": KERST}, {"eind_op": PASEN}, []),
        ({"eind_op": PASEN}, {"eind_op": PASEN}, []),
        ({"eind_op": PASEN}, {"eind_op": KERST}, [("kader_einde", "2027-03-28", "2026-12-25")]),
        ({"marge_geld": 10}, {"marge_geld": 5}, [("kader_marge_geld", 10, 5)]),
        ({"marge_geld": 10}, {"marge_geld": None}, []),
        ({"marge_tijd": 1}, {"marge_tijd": 0}, [("kader_marge_tijd", 1, 0)]),
        (
            {**geld(ANDERHALF), "eind_op": PASEN},
            {**geld(MILJOEN), "eind_op": KERST},
            [
                ("kader_budget", "1500000.00", "1000000.00"),
                ("kader_einde", "2027-03-28", "2026-12-25"),
            ],
        ),
    ],
)
def test_a_frame_wider_than_the_one_above_is_asked_with_both_values(hier, boven, verwacht):
    gezien = kort(kader_ruimer(feiten(*VOL, keten=keten(hier, boven))))
    assert gezien == [
        ("kader-ruimer", STRAKS, {"wat": wat, "hier": h, "boven": b}) for wat, h, b in verwacht
    ]


@pytest.mark.parametrize(
    ("eigen", "onder", "telt"),
    [
        (geld(MILJOEN), {"excl": ANDERHALF}, True),
        (geld(MILJOEN), {"excl": MILJOEN}, False),
        (geld(MILJOEN), {"incl": ANDERHALF}, False),
        (geld(MILJOEN, ""), {"": ANDERHALF}, False),
        (geld(None), {"excl": ANDERHALF}, False),
        (geld(MILJOEN), {}, False),
    ],
)
def test_what_hangs_below_is_added_up_by_vat(eigen, onder, telt):
    gezien = kort(kader_ruimer(feiten(*VOL, keten=keten(eigen, onder=onder))))
    bewijs = {"wat": "kader_budget_onder", "hier": "1500000.00", "boven": "1000000.00"}
    assert gezien == ([("kader-ruimer", STRAKS, bewijs)] if telt else [])


def test_running_work_from_a_list_is_told_and_work_at_rest_is_silent():
    ruim = keten(geld(ANDERHALF), geld(MILJOEN))
    assert [b.ernst for b in kader_ruimer(feiten(*VOL, keten=ruim, uit_lijst=True))] == [WEET]
    assert not kort(kader_ruimer(feiten(*VOL, keten=ruim, slapend=True)))
    assert not kort(kader_ruimer(feiten(*VOL, keten=None)))


@pytest.mark.parametrize(
    ("anders", "verwacht"),
    [
        ({"keten": keten(genoemd=False)}, [("keten-onbekend", WEET, {})]),
        ({"keten": keten(genoemd=False), "uit_lijst": True}, [("keten-onbekend", WEET, {})]),
        ({"keten": keten(genoemd=True)}, []),
        ({"keten": keten(genoemd=False), "vervallen": True}, []),
        ({"keten": keten(genoemd=False), "vorm": "eigenaarschap"}, []),
    ],
)
def test_the_line_above_is_told_and_never_asked(anders, verwacht):
    assert kort(keten_onbekend(feiten(**anders))) == verwacht


AOG = "ambtelijk_opdrachtgever"


@pytest.mark.parametrize(
    ("rollen", "waarnemingen", "verwacht"),
    [
        ([houdt(AOG, AN)], [], [AOG]),
        ([houdt(AOG, AN)], [(AN, "2026-01-01", None)], []),
        ([houdt(AOG, AN)], [(AN, "2027-01-01", "2027-02-01")], []),
        ([houdt(AOG, AN)], [(AN, "2026-01-01", "2026-11-24")], [AOG]),
        ([houdt(AOG, AN)], [(BO, "2026-01-01", None)], [AOG]),
        ([houdt("opdrachtnemer", BO)], [], []),
        ([houdt("controller", BO)], [], []),
        ([], [], []),
    ],
)
def test_who_decides_and_has_nobody_to_stand_in_is_told_once(rollen, waarnemingen, verwacht):
    staan_in = tuple(
        Waarneming(
            persoon_id=wie,
            van=date.fromisoformat(van),
            tot=date.fromisoformat(tot) if tot else None,
        )
        for wie, van, tot in waarnemingen
    )
    gezien = kort(vervanging_onbekend(feiten(*rollen, waarnemingen=staan_in)))
    assert gezien == ([("vervanging-onbekend", WEET, {"rollen": verwacht})] if verwacht else [])


def test_the_evidence_of_r8_names_no_people_so_one_explanation_holds_everywhere():
    een, ander = (feiten(houdt(AOG, wie), waarnemingen=()) for wie in (AN, BO))
    bewijzen = [next(vervanging_onbekend(deel)).bewijs_hash for deel in (een, ander)]
    assert bewijzen[0] == bewijzen[1]


@pytest.mark.parametrize(
    ("dagen_terug", "verwacht"), [((13,), None), ((14,), 14), ((3, 20, 15), 20), ((), None)]
)
def test_a_direct_question_is_asked_about_after_two_weeks(dagen_terug, verwacht):
    dagen = tuple(VANDAAG - timedelta(days=terug) for terug in dagen_terug)
    gezien = kort(omweg_niet_besproken(feiten(*VOL, omwegen=dagen)))
    sinds = str(VANDAAG - timedelta(days=verwacht)) if verwacht else ""
    assert gezien == ([("omweg-niet-besproken", STRAKS, {"sinds": sinds})] if verwacht else [])


def test_the_ladder_is_read_again_when_a_day_can_change_an_answer():
    op = VANDAAG - timedelta(days=4)
    staat_in = Waarneming(persoon_id=AN, van=VANDAAG, tot=VANDAAG + timedelta(days=7))
    assert herzie_op(feiten(*VOL, omwegen=(op,))) == op + timedelta(days=14)
    assert herzie_op(feiten(*VOL, waarnemingen=(staat_in,))) == staat_in.tot
