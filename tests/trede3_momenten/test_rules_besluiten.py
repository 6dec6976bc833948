# SPDX-License-Identifier: EUPL-1.2
"""Findings about decisions: from which day each asks, how much, and what silences it."""

from datetime import date

import pytest

from tests.trede3_momenten.kalenderfeiten import feiten
from vijftreden.kern.ids import uuid7
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.trede3_momenten.rules import PUBLIEK, besluiten, herzie_op
from vijftreden.trede3_momenten.rules.stuurfeiten import (
    Besluitfeit,
    Conceptfeit,
    Stuurfeiten,
    Voorwaardefeit,
    Vraagfeit,
)

EEN, WIE = uuid7(), uuid7()
TIEN = date(2026, 12, 10)


def vindt(op, **sturing):
    """What all rules about decisions notice on a day, as code and seriousness."""
    wat = feiten(op=op, sturing=Stuurfeiten(vorm=relatievormen()["project"], **sturing))
    return [(b.code, str(b.ernst)) for regel in besluiten.REGELS for b in regel(wat)]


@pytest.mark.parametrize(
    ("op", "ernst"),
    [
        ("2026-11-01", "binnenkort"),
        ("2026-12-02", "binnenkort"),
        ("2026-12-03", "nu"),
        ("2026-12-10", "nu"),
        ("2027-02-01", "nu"),
    ],
)
def test_what_is_asked_is_urgent_from_a_week_before_its_day(op, ernst):
    vraag = Vraagfeit(id=EEN, uiterlijk_op=TIEN)
    assert vindt(op, vragen=(vraag,)) == [("besluit-gevraagd", ernst)]
    assert vindt(op, vragen=(vraag,), uit_lijst=True) == [("besluit-gevraagd", ernst)]


@pytest.mark.parametrize(
    ("op", "gevonden"),
    [
        ("2026-11-25", []),
        ("2026-11-26", [("voorwaarde-nadert", "binnenkort")]),
        ("2026-12-10", [("voorwaarde-nadert", "binnenkort")]),
        ("2026-12-11", [("voorwaarde-voorbij", "nu")]),
    ],
)
def test_a_condition_comes_near_in_two_weeks_and_is_late_the_day_after(op, gevonden):
    een = Voorwaardefeit(id=EEN, eigenaar_id=WIE, uiterlijk_op=TIEN)
    assert vindt(op, voorwaarden=(een,)) == gevonden


@pytest.mark.parametrize(
    ("velden", "ontbreekt"),
    [
        ({}, ["wie", "wanneer"]),
        ({"eigenaar_id": WIE}, ["wanneer"]),
        ({"uiterlijk_op": date(2027, 6, 1)}, ["wie"]),
        ({"eigenaar_id": WIE, "uiterlijk_op": date(2027, 6, 1)}, None),
    ],
)
def test_a_condition_needs_an_owner_and_a_day(velden, ontbreekt):
    sturing = Stuurfeiten(
        vorm=relatievormen()["project"], voorwaarden=(Voorwaardefeit(id=EEN, **velden),)
    )
    uit = besluiten.voorwaarde_zonder_eigenaar(feiten(op="2026-11-24", sturing=sturing))
    assert [bevinding.bewijs["ontbreekt"] for bevinding in uit] == (
        [ontbreekt] if ontbreekt else []
    )


def test_a_concept_asks_soon_and_never_more():
    een = Conceptfeit(stuurmoment_id=EEN, gewijzigd_op=date(2026, 1, 1))
    assert vindt("2026-11-24", concepten=(een,)) == [("concept-wacht", "binnenkort")]


@pytest.mark.parametrize(
    ("op", "ernst"), [("2027-01-06", "ter-informatie"), ("2027-01-07", "binnenkort")]
)
def test_the_board_has_four_weeks_before_its_decision_is_asked(op, ernst):
    een = Besluitfeit(id=EEN, stuurmoment_id=WIE, uitkomst="voorleggen", besloten_op=TIEN)
    assert vindt(op, besluiten=(een,)) == [("voorleggen-open", ernst)]


@pytest.mark.parametrize("velden", [{"uitkomst": "voorleggen", "voorgelegd": True}, {}])
def test_other_decisions_and_those_of_the_board_ask_nothing(velden):
    velden = {"uitkomst": "akkoord", **velden}
    een = Besluitfeit(id=EEN, stuurmoment_id=WIE, besloten_op=TIEN, **velden)
    assert vindt("2027-06-01", besluiten=(een,)) == []


def test_what_rests_and_what_is_not_steered_so_asks_nothing():
    vraag = Vraagfeit(id=EEN, uiterlijk_op=TIEN)
    sturing = Stuurfeiten(vorm=relatievormen()["project"], vragen=(vraag,))
    stil = feiten(op="2026-12-10", sturing=sturing, slapend=True)
    assert [b for regel in besluiten.REGELS for b in regel(stil)] == []
    zonder = feiten(op="2026-12-10", sturing=None)
    assert [b for regel in besluiten.REGELS for b in regel(zonder)] == []


def test_the_next_turn_is_known():
    vraag = Vraagfeit(id=EEN, uiterlijk_op=TIEN)
    sturing = Stuurfeiten(vorm=relatievormen()["project"], vragen=(vraag,))
    assert herzie_op(feiten(op="2026-11-24", sturing=sturing)) == date(2026, 12, 3)


def test_evidence_is_the_same_before_and_after_the_turn():
    vraag = Vraagfeit(id=EEN, uiterlijk_op=TIEN)
    sturing = Stuurfeiten(vorm=relatievormen()["project"], vragen=(vraag,))
    hashes = {
        bevinding.bewijs_hash
        for op in ("2026-11-24", "2026-12-09")
        for bevinding in besluiten.besluit_gevraagd(feiten(op=op, sturing=sturing))
    }
    assert len(hashes) == 1


def test_concepts_are_for_one_side_alone():
    assert PUBLIEK["concept-wacht"].value == "gever"
    assert PUBLIEK["voorwaarde-voorbij"].value == "beide"
