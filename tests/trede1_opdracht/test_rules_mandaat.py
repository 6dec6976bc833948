# SPDX-License-Identifier: EUPL-1.2
"""R5 and the level of function, by hand: asked only where money is committed and all is known."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from tests.trede1_opdracht.regelfeiten import AN, STRAKS, VOL, WEET, feiten
from vijftreden.register.rules.mandaten import Functiehouder, Mandaatlijn, Mandaatregister
from vijftreden.trede1_opdracht.rules import herzie_op
from vijftreden.trede1_opdracht.rules.mandaatfeiten import Mandaatfeiten
from vijftreden.trede1_opdracht.rules.mandaten import functieniveau, mandaat_te_klein

HOOFD, LIJN = UUID(int=51), UUID(int=61)
SINDS, STRAKS_OP = date(2026, 1, 1), date(2027, 1, 1)


def lijn(maximum=50_000, **anders):
    return Mandaatlijn(
        id=LIJN,
        functie_id=HOOFD,
        onderwerp="Inhuur",
        maximum=Decimal(maximum) if maximum else None,
        **{"van": SINDS, "tot": STRAKS_OP, "btw": "excl", "bron": "Besluit"} | anders,
    )


def mandaat(*lijnen, wie=AN, niveau=None, **anders):
    register = Mandaatregister(
        lijnen=lijnen or (lijn(),),
        houders=(Functiehouder(persoon_id=wie, functie_id=HOOFD, van=SINDS),),
        niveaus={HOOFD: niveau} if niveau else {},
    )
    velden = {"geld_vast": True, "budget": Decimal(60_000), "btw": "excl"} | anders
    return Mandaatfeiten(register=register, **velden)


def test_a_budget_above_the_mandate_is_a_question():
    [bevinding] = mandaat_te_klein(feiten(*VOL, mandaat=mandaat()))
    assert bevinding.ernst is STRAKS
    assert dict(bevinding.bewijs) == {
        "persoon": str(AN),
        "budget": "60000",
        "maximum": "50000",
        "mandaat": str(LIJN),
    }


@pytest.mark.parametrize(
    "stil",
    [
        {"geld_vast": False},
        {"budget": None},
        {"budget": Decimal(50_000)},
        {"wie": UUID(int=99)},
    ],
    ids=["commits no money", "no budget", "within", "function unknown"],
)
def test_otherwise_nothing_is_asked(stil):
    assert list(mandaat_te_klein(feiten(*VOL, mandaat=mandaat(**stil)))) == []


def test_an_empty_register_and_a_line_with_consent_ask_nothing():
    assert list(mandaat_te_klein(feiten(*VOL))) == []
    leeg = Mandaatfeiten(register=Mandaatregister(), geld_vast=True, budget=Decimal(1))
    assert list(mandaat_te_klein(feiten(*VOL, mandaat=leeg))) == []
    ruim = mandaat(lijn(), lijn(None, instemming_van="FEZ"))
    assert list(mandaat_te_klein(feiten(*VOL, mandaat=ruim))) == []


def test_at_rest_and_read_in_it_stays_calm():
    assert list(mandaat_te_klein(feiten(*VOL, mandaat=mandaat(), slapend=True))) == []


@pytest.mark.parametrize(
    ("niveau", "vanaf", "aantal"), [(3, 2, 1), (2, 2, 0), (1, 2, 0), (3, 0, 0), (None, 2, 0)]
)
def test_the_level_of_function(niveau, vanaf, aantal):
    gevonden = list(
        functieniveau(feiten(*VOL, mandaat=mandaat(niveau=niveau, vanaf_niveau=vanaf)))
    )
    assert [bevinding.ernst for bevinding in gevonden] == [WEET] * aantal


def test_it_is_looked_at_again_when_a_line_ends():
    assert herzie_op(feiten(*VOL, brief=None, taak=None, mandaat=mandaat())) == STRAKS_OP
    assert herzie_op(feiten(*VOL, brief=None, taak=None, mandaat=mandaat(geld_vast=False))) is None
