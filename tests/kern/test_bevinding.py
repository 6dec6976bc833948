# SPDX-License-Identifier: EUPL-1.2
"""A finding is a code with evidence; its hash changes with the evidence and with nothing else."""

import dataclasses
import hashlib
import json
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vijftreden.kern.bevinding import Bevinding, Ernst, canoniek, canonieke_tekst

ID = UUID("0190b5b6-7d3e-7000-8000-000000000001")
ANDER_ID = UUID("0190b5b6-7d3e-7000-8000-000000000002")

delen = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
waarden = st.recursive(
    delen,
    lambda deel: (
        st.lists(deel, max_size=4) | st.dictionaries(st.text(max_size=4), deel, max_size=4)
    ),
    max_leaves=8,
)
bewijzen = st.dictionaries(st.text(max_size=6), waarden, max_size=4)


def soort_en_waarde(waarde):
    """A value with its type beside it, so that `True` and `1` differ as they do in JSON."""
    if isinstance(waarde, dict):
        return {sleutel: soort_en_waarde(deel) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list):
        return [soort_en_waarde(deel) for deel in waarde]
    return type(waarde).__name__, waarde


def omgekeerd(waarde):
    """The same mapping, built in the other order."""
    if isinstance(waarde, dict):
        return {sleutel: omgekeerd(deel) for sleutel, deel in reversed(waarde.items())}
    if isinstance(waarde, list):
        return tuple(map(omgekeerd, waarde))
    return waarde


@pytest.mark.parametrize(
    ("waarde", "plat"),
    [
        (date(2027, 9, 15), "2027-09-15"),
        (datetime.fromisoformat("2027-09-15T12:30:00+02:00"), "2027-09-15 12:30:00+02:00"),
        (ID, "0190b5b6-7d3e-7000-8000-000000000001"),
        (Decimal("12.50"), "12.50"),
        ({ANDER_ID, ID}, [str(ID), str(ANDER_ID)]),
        (frozenset({"raad", "college"}), ["college", "raad"]),
        ((1, [2, (date(2027, 1, 1),)]), [1, [2, ["2027-01-01"]]]),
        (MappingProxyType({"b": 1, "a": {3, 2}}), {"a": [2, 3], "b": 1}),
        ({2027: "jaar"}, {"2027": "jaar"}),
        (Ernst.NU, "nu"),
        (None, None),
        (True, True),
        (0, 0),
    ],
)
def test_a_value_as_plain_json(waarde, plat):
    assert canoniek(waarde) == plat
    assert json.loads(canonieke_tekst(waarde)) == plat


def test_the_text_is_sorted_compact_and_dutch():
    assert canonieke_tekst({"twee": "één", "een": [1, None]}) == '{"een":[1,null],"twee":"één"}'


def test_the_hash_is_that_of_the_code_with_its_evidence():
    bevinding = Bevinding(code="geen-raad", bewijs={"datum": date(2027, 7, 7), "ids": {ID}})
    tekst = (
        '{"bewijs":{"datum":"2027-07-07","ids":["0190b5b6-7d3e-7000-8000-000000000001"]},'
        '"code":"geen-raad"}'
    )
    assert bevinding.bewijs_hash == hashlib.sha256(tekst.encode()).hexdigest()


@example({"a": 1}, {"a": "1"})
@example({"a": 1}, {"a": True})
@example({"a": []}, {"a": {}})
@example({"a": None}, {})
@given(bewijzen, bewijzen)
def test_the_hash_changes_if_and_only_if_the_evidence_changes(een, ander):
    gelijk = soort_en_waarde(een) == soort_en_waarde(ander)
    hashes = (
        Bevinding(code="x", bewijs=een).bewijs_hash,
        Bevinding(code="x", bewijs=ander).bewijs_hash,
    )
    assert (hashes[0] == hashes[1]) is gelijk


@given(bewijzen)
def test_the_order_in_which_evidence_was_gathered_says_nothing(bewijs):
    heen, terug = Bevinding(code="x", bewijs=bewijs), Bevinding(code="x", bewijs=omgekeerd(bewijs))
    assert heen.bewijs_hash == terug.bewijs_hash
    assert heen == terug


@given(bewijzen)
def test_the_hash_tells_codes_apart_but_not_urgency(bewijs):
    bevinding = Bevinding(code="een", ernst=Ernst.BINNENKORT, bewijs=bewijs)
    urgenter = dataclasses.replace(bevinding, ernst=Ernst.NU, norm="wgr-35-1")
    assert urgenter.bewijs_hash == bevinding.bewijs_hash
    assert dataclasses.replace(bevinding, code="twee").bewijs_hash != bevinding.bewijs_hash


@given(st.sampled_from(Ernst), bewijzen, st.text(max_size=5))
def test_a_finding_comes_back_from_json_as_it_was(ernst, bewijs, norm):
    bevinding = Bevinding(code="geen-raad", ernst=ernst, bewijs=bewijs, norm=norm)
    terug = Bevinding.uit_json(json.loads(json.dumps(bevinding.als_json())))
    assert terug == bevinding
    assert terug.bewijs_hash == bevinding.bewijs_hash


def test_the_stored_shape():
    bevinding = Bevinding(code="rol-leeg", bewijs={"rol": "controller", "sinds": date(2027, 1, 1)})
    assert bevinding.als_json() == {
        "code": "rol-leeg",
        "ernst": "binnenkort",
        "bewijs": {"rol": "controller", "sinds": "2027-01-01"},
        "norm": "",
    }


def test_evidence_cannot_be_changed_afterwards():
    bron = {"dagen": 3}
    bevinding = Bevinding(code="x", bewijs=bron)
    bron["dagen"] = 4
    assert bevinding.bewijs["dagen"] == 3
    with pytest.raises(TypeError):
        bevinding.bewijs["dagen"] = 5
    with pytest.raises(dataclasses.FrozenInstanceError):
        bevinding.code = "y"


@pytest.mark.parametrize("missend", ["code", "ernst", "bewijs", "norm"])
def test_a_stored_finding_that_misses_something_is_refused(missend):
    inhoud = Bevinding(code="x").als_json()
    del inhoud[missend]
    with pytest.raises(KeyError, match=missend):
        Bevinding.uit_json(inhoud)
