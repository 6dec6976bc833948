# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden ladder` and `… bevindingen`: the shape that others build on."""

import json
from dataclasses import dataclass

import pytest

from tests.factories import lid, omgeving, opdracht, regeling, rol, systeem
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.models import Omgeving
from vijftreden.trede1_opdracht.models import Opdracht

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


NAGAAN = {
    "code": "bepalingen-nagaan",
    "ernst": "ter-informatie",
    "tekst": "Van de 12 bepalingen van de regeling zijn er 12 nog niet nagegaan.",
    "norm": "",
    "bewijs": {"alle": 12, "over": 12},
}
"""Only told, of every arrangement whose provisions nobody looked up."""


def zonder_bewijs(bevinding):
    """The same as `ladder` shows it."""
    return {naam: waarde for naam, waarde in bevinding.items() if naam != "bewijs"}


BESTUURLIJK = vacant("bestuurlijk_eigenaar", "Bestuurlijk eigenaar")
AMBTELIJK = vacant("ambtelijk_eigenaar", "Ambtelijk eigenaar")


@dataclass(frozen=True, slots=True)
class Wereld:
    """An environment with two items; the first has an owner, the second a secretary only."""

    omgeving: Omgeving
    eerste: Opdracht
    tweede: Opdracht


@pytest.fixture
def hier():
    """That environment, with its ladders counted."""
    plek = omgeving()
    eerste = opdracht(plek, organisatie=regeling(naam="Afvalschap Polder"))
    tweede = opdracht(plek, organisatie=regeling(naam="Veiligheidsregio Polder"))
    rol(eerste, lid(plek), "ambtelijk_eigenaar")
    rol(tweede, lid(plek), "secretaris_regeling")
    herzie_alles(systeem(plek))
    return Wereld(plek, eerste, tweede)


@pytest.fixture
def lees(vijftreden, hier):
    """The JSON of a command for the environment."""

    def doe(opdracht):
        gezegd = vijftreden(opdracht, "--omgeving", hier.omgeving.sleutel, "--json")
        assert (gezegd.code, gezegd.fout) == (0, "")
        return json.loads(gezegd.uit)

    return doe


def verwacht(op, *vacatures, nagaan=NAGAAN):
    """The ladder of an eigenaarschap without cycles, of which these roles are empty."""
    return {
        "opdracht": op.naam,
        "referentie": op.referentie,
        "relatievorm": "eigenaarschap",
        "treden": [
            {"trede": 1, "op_orde": not vacatures, "bevindingen": [*vacatures, nagaan]},
            {"trede": 3, "op_orde": True, "bevindingen": []},
        ],
        "eerstvolgende_stap": vacatures[0] if vacatures else None,
    }


def test_the_ladder_of_each_commission_by_name(lees, hier):
    assert lees("ladder") == [
        verwacht(hier.eerste, zonder_bewijs(BESTUURLIJK), nagaan=zonder_bewijs(NAGAAN)),
        verwacht(
            hier.tweede,
            zonder_bewijs(BESTUURLIJK),
            zonder_bewijs(AMBTELIJK),
            nagaan=zonder_bewijs(NAGAAN),
        ),
    ]


def test_findings_have_the_same_shape_with_their_evidence(lees, hier):
    assert lees("bevindingen") == [
        verwacht(hier.eerste, BESTUURLIJK),
        verwacht(hier.tweede, BESTUURLIJK, AMBTELIJK),
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


def test_what_is_in_order_has_no_next_step(lees, hier):
    rol(hier.eerste, lid(hier.omgeving), "bestuurlijk_eigenaar")
    herzie_alles(systeem(hier.omgeving))
    assert lees("ladder")[0] == verwacht(hier.eerste, nagaan=zonder_bewijs(NAGAAN))


def test_another_environment_has_its_own(vijftreden, hier):
    daar = omgeving()
    van_buur = opdracht(daar)
    roep = ("ladder", "--omgeving", daar.sleutel, "--json")
    assert vijftreden(*roep).uit == "[]\n"
    herzie_alles(systeem(daar))
    gezegd = vijftreden(*roep)
    assert [regel["opdracht"] for regel in json.loads(gezegd.uit)] == [van_buur.naam]


def test_letters_stay_letters(vijftreden):
    plek = omgeving(sleutel="sudwest-fryslan", naam="Gemeente Súdwest-Fryslân")
    opdracht(plek, organisatie=regeling(naam="Fryske Útfieringstsjinst Miljeu en Omjouwing"))
    herzie_alles(systeem(plek))
    gezegd = vijftreden("ladder", "--omgeving", "Sudwest-Fryslan", "--json")
    assert "Fryske Útfieringstsjinst" in gezegd.uit


def test_without_json_a_person_can_read_it(vijftreden, hier):
    gezegd = vijftreden("ladder", "--omgeving", hier.omgeving.sleutel)
    assert gezegd.uit.splitlines() == [
        hier.eerste.naam,
        "  trede 1: vraagt iets",
        "    - Nu is er niemand voor de rol: Bestuurlijk eigenaar.",
        f"    - {NAGAAN['tekst']}",
        "  trede 3: op orde",
        hier.tweede.naam,
        "  trede 1: vraagt iets",
        "    - Nu is er niemand voor de rol: Bestuurlijk eigenaar.",
        "    - Nu is er niemand voor de rol: Ambtelijk eigenaar.",
        f"    - {NAGAAN['tekst']}",
        "  trede 3: op orde",
    ]


def test_findings_are_read_with_their_evidence(vijftreden, hier):
    gezegd = vijftreden("bevindingen", "--omgeving", hier.omgeving.sleutel)
    assert gezegd.uit.splitlines()[:8] == [
        hier.eerste.naam,
        "  trede 1: vraagt iets",
        "    - Nu is er niemand voor de rol: Bestuurlijk eigenaar.",
        "        rol: bestuurlijk_eigenaar",
        f"    - {NAGAAN['tekst']}",
        "        alle: 12",
        "        over: 12",
        "  trede 3: op orde",
    ]
