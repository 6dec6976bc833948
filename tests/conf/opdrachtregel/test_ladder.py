# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden ladder` and `… bevindingen`: the shape that others build on."""

import json

import pytest

from tests.factories import bezetting, omgeving, opdracht, regeling, rol, systeem
from vijftreden.portefeuille.services import herzie_alles

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


def vacant(rol, label):
    """The finding that a role is empty, as the manual describes it."""
    return {
        "code": "rol-vacant",
        "ernst": "binnenkort",
        "tekst": f"Nu is er niemand voor de rol: {label}.",
        "norm": "",
        "bewijs": {"rol": rol},
    }


def zonder_bewijs(bevinding):
    """The same as `ladder` shows it."""
    return {naam: waarde for naam, waarde in bevinding.items() if naam != "bewijs"}


BESTUURLIJK = vacant("bestuurlijk_eigenaar", "Bestuurlijk eigenaar")
AMBTELIJK = vacant("ambtelijk_eigenaar", "Ambtelijk eigenaar")


@pytest.fixture
def cast():
    """Two items of one environment: one with an owner, one with a secretary only."""
    gemaakt = bezetting()
    herzie_alles(systeem(gemaakt.omgeving))
    return gemaakt


@pytest.fixture
def lees(vijftreden, cast):
    """The JSON of a command for the environment of the cast."""

    def doe(opdracht):
        gezegd = vijftreden(opdracht, "--omgeving", cast.omgeving.sleutel, "--json")
        assert (gezegd.code, gezegd.fout) == (0, "")
        return json.loads(gezegd.uit)

    return doe


def verwacht(op, *vacatures):
    """The ladder of an eigenaarschap without cycles, of which these roles are empty."""
    return {
        "opdracht": op.naam,
        "referentie": op.referentie,
        "relatievorm": "eigenaarschap",
        "treden": [
            {"trede": 1, "op_orde": not vacatures, "bevindingen": list(vacatures)},
            {"trede": 3, "op_orde": True, "bevindingen": []},
        ],
        "eerstvolgende_stap": vacatures[0] if vacatures else None,
    }


def test_the_ladder_of_each_commission_by_name(lees, cast):
    eerste, tweede = sorted([cast.opdracht, cast.andere_opdracht], key=lambda op: op.naam)
    assert (eerste, tweede) == (cast.opdracht, cast.andere_opdracht), "as the cast was made"
    assert lees("ladder") == [
        verwacht(cast.opdracht, zonder_bewijs(BESTUURLIJK)),
        verwacht(cast.andere_opdracht, zonder_bewijs(BESTUURLIJK), zonder_bewijs(AMBTELIJK)),
    ]


def test_findings_have_the_same_shape_with_their_evidence(lees, cast):
    assert lees("bevindingen") == [
        verwacht(cast.opdracht, BESTUURLIJK),
        verwacht(cast.andere_opdracht, BESTUURLIJK, AMBTELIJK),
    ]


def test_the_keys_stand_in_the_order_of_the_manual(lees):
    regel = lees("bevindingen")[0]
    assert list(regel) == ["opdracht", "referentie", "relatievorm", "treden", "eerstvolgende_stap"]
    assert list(regel["treden"][0]) == ["trede", "op_orde", "bevindingen"]
    assert list(regel["treden"][0]["bevindingen"][0]) == [
        "code",
        "ernst",
        "tekst",
        "norm",
        "bewijs",
    ]
    assert list(lees("ladder")[0]["eerstvolgende_stap"]) == ["code", "ernst", "tekst", "norm"]


def test_what_is_in_order_has_no_next_step(lees, cast):
    rol(cast.opdracht, cast.collega, "bestuurlijk_eigenaar")
    herzie_alles(systeem(cast.omgeving))
    assert lees("ladder")[0] == verwacht(cast.opdracht)


def test_another_environment_has_its_own(vijftreden, cast):
    gezegd = vijftreden("ladder", "--omgeving", cast.buur.omgeving.sleutel, "--json")
    assert (gezegd.code, json.loads(gezegd.uit)) == (0, [])
    herzie_alles(systeem(cast.buur.omgeving))
    gezegd = vijftreden("ladder", "--omgeving", cast.buur.omgeving.sleutel, "--json")
    assert [regel["opdracht"] for regel in json.loads(gezegd.uit)] == [cast.opdracht_van_buur.naam]


def test_letters_stay_letters(vijftreden):
    hier = omgeving(sleutel="sudwest-fryslan", naam="Gemeente Súdwest-Fryslân")
    opdracht(hier, organisatie=regeling(naam="Fryske Útfieringstsjinst Miljeu en Omjouwing"))
    herzie_alles(systeem(hier))
    gezegd = vijftreden("ladder", "--omgeving", "Sudwest-Fryslan", "--json")
    assert "Fryske Útfieringstsjinst" in gezegd.uit


def test_without_json_a_person_can_read_it(vijftreden, cast):
    gezegd = vijftreden("ladder", "--omgeving", cast.omgeving.sleutel)
    assert gezegd.uit.splitlines() == [
        cast.opdracht.naam,
        "  trede 1: vraagt iets",
        "    - Nu is er niemand voor de rol: Bestuurlijk eigenaar.",
        "  trede 3: op orde",
        cast.andere_opdracht.naam,
        "  trede 1: vraagt iets",
        "    - Nu is er niemand voor de rol: Bestuurlijk eigenaar.",
        "    - Nu is er niemand voor de rol: Ambtelijk eigenaar.",
        "  trede 3: op orde",
    ]


def test_findings_are_read_with_their_evidence(vijftreden, cast):
    gezegd = vijftreden("bevindingen", "--omgeving", cast.omgeving.sleutel)
    assert gezegd.uit.splitlines()[:5] == [
        cast.opdracht.naam,
        "  trede 1: vraagt iets",
        "    - Nu is er niemand voor de rol: Bestuurlijk eigenaar.",
        "        rol: bestuurlijk_eigenaar",
        "  trede 3: op orde",
    ]
