# SPDX-License-Identifier: EUPL-1.2
"""Commitments cut in parts, and signed without a mandate: by hand."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from tests.trede3_momenten.kalenderfeiten import feiten
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.trede3_momenten.rules.mandaat import besluit_zonder_mandaat, mandaat_gesplitst
from vijftreden.trede3_momenten.rules.stuurfeiten import Besluitfeit, Stuurfeiten

LIJN, ANDER = UUID(int=901), UUID(int=902)


def deel(nummer, bedrag, antwoord="ja", *, lijn=LIJN, maximum=50_000):
    return Besluitfeit(
        id=UUID(int=nummer),
        stuurmoment_id=UUID(int=100 + nummer),
        uitkomst="akkoord",
        besloten_op=date(2026, 11, nummer),
        bedrag=Decimal(bedrag) if bedrag else None,
        mandaat_id=lijn,
        mandaat_antwoord=antwoord,
        maximum=Decimal(maximum) if maximum else None,
    )


def codes(*delen):
    sturing = Stuurfeiten(vorm=relatievormen()["project"], besluiten=delen)
    samen = feiten(sturing=sturing)
    return [
        bevinding.code
        for regel in (mandaat_gesplitst, besluit_zonder_mandaat)
        for bevinding in regel(samen)
    ]


@pytest.mark.parametrize(
    ("delen", "verwacht"),
    [
        ((), []),
        ((deel(1, 40_000),), []),
        ((deel(1, 30_000), deel(2, 20_000)), []),
        ((deel(1, 40_000), deel(2, 20_000, "nee")), ["mandaat-gesplitst"]),
        ((deel(1, 60_000, "nee"),), ["besluit-zonder-mandaat"]),
        ((deel(1, 60_000, "nee"), deel(2, 10_000, "nee")), ["besluit-zonder-mandaat"] * 2),
        ((deel(1, 40_000), deel(2, 40_000, lijn=ANDER)), []),
        ((deel(1, 40_000), deel(2, 40_000, maximum=None)), []),
        ((deel(1, None, "onbekend", lijn=None, maximum=None),), []),
    ],
)
def test_together_above_the_mandate(delen, verwacht):
    assert codes(*delen) == verwacht


def test_the_evidence_adds_them_up():
    sturing = Stuurfeiten(
        vorm=relatievormen()["project"], besluiten=(deel(1, 40_000), deel(2, 20_000, "nee"))
    )
    [bevinding] = mandaat_gesplitst(feiten(sturing=sturing))
    bewijs = bevinding.bewijs
    assert (bewijs["samen"], bewijs["maximum"]) == ("60000", "50000")
