# SPDX-License-Identifier: EUPL-1.2
"""What is noticed about a task description, by facts made by hand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.trede1_opdracht.regelfeiten import (
    BRIEF,
    STRAKS,
    TAAK,
    VANDAAG,
    VOL,
    WEET,
    feiten,
    houdt,
    kort,
)
from vijftreden.trede1_opdracht.rules import herzie_op
from vijftreden.trede1_opdracht.rules import taakomschrijving as regels

NEMER = "opdrachtnemer"
BAAS = houdt("leidinggevende_opdrachtnemer")
OUD = VANDAAG - timedelta(days=14)
BOOS = replace(TAAK, wacht_op=(NEMER,), bezwaar_op=OUD, bezwaar_van=NEMER)
JUNI = date(2027, 6, 30)


@pytest.mark.parametrize(
    ("regel", "af", "verwacht"),
    [
        (regels.taak_ontbreekt, {"taak": None}, [("taak-ontbreekt", STRAKS, {})]),
        (regels.taak_ontbreekt, {"taak": None, "brief": None}, [("taak-ontbreekt", WEET, {})]),
        (regels.taak_ontbreekt, {"taak": None, "uit_lijst": True}, [("taak-ontbreekt", WEET, {})]),
        (regels.taak_ontbreekt, {"taak": None, "slapend": True}, []),
        (regels.taak_ontbreekt, {}, []),
        (
            regels.taak_niet_afgesproken,
            {"taak": replace(TAAK, wacht_op=(NEMER,))},
            [
                (
                    "taak-niet-afgesproken",
                    WEET,
                    {"nummer": 3, "wie": [NEMER], "gedeeld_op": "2026-11-24"},
                )
            ],
        ),
        (
            regels.taak_niet_afgesproken,
            {"taak": replace(TAAK, wacht_op=(NEMER,), gedeeld_op=OUD)},
            [
                (
                    "taak-niet-afgesproken",
                    STRAKS,
                    {"nummer": 3, "wie": [NEMER], "gedeeld_op": "2026-11-10"},
                )
            ],
        ),
        (
            regels.taak_niet_afgesproken,
            {"taak": replace(TAAK, wacht_op=(NEMER,), bezwaar_op=OUD)},
            [],
        ),
        (
            regels.taak_bezwaar,
            {"taak": BOOS},
            [("taak-bezwaar", STRAKS, {"nummer": 3, "rol": NEMER, "sinds": "2026-11-10"})],
        ),
        (
            regels.taak_uren_einde,
            {
                "taak": replace(TAAK, geldend_eind_op=date(2027, 1, 31)),
                "eind_op": JUNI,
            },
            [
                (
                    "taak-uren-einde",
                    WEET,
                    {"eind": "2027-01-31", "opdracht_eind": "2027-06-30"},
                )
            ],
        ),
        (
            regels.taak_uren_einde,
            {
                "taak": replace(TAAK, geldend_eind_op=JUNI),
                "eind_op": JUNI,
            },
            [],
        ),
    ],
)
def test_what_is_noticed(regel, af, verwacht):
    assert kort(regel(feiten(*VOL, BAAS, **af))) == verwacht


def test_without_a_line_manager_a_missing_one_is_only_told():
    assert [b.ernst for b in regels.taak_ontbreekt(feiten(*VOL, taak=None))] == [WEET]
    assert list(regels.taak_ontbreekt(feiten(VOL[0], taak=None))) == []


def test_it_is_looked_at_again_when_the_answer_is_due():
    stil = feiten(*VOL, brief=replace(BRIEF, gedeeld_op=OUD), taak=TAAK)
    assert herzie_op(stil) == date(2026, 12, 8)
