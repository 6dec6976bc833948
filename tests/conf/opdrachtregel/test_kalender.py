# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden kalender`: the documented JSON, a readable table, and a wrong name."""

import argparse
import json

import pytest

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.conf.opdrachtregel import kalender

pytestmark = pytest.mark.django_db


@pytest.fixture
def roep(capsys):
    """Runs the command; gives its exit code, output and complaints."""

    def doe(*argumenten):
        ontleder = argparse.ArgumentParser()
        kalender.voeg_toe(ontleder.add_subparsers(required=True))
        gekozen = ontleder.parse_args(["kalender", *argumenten])
        code = gekozen.doe(gekozen)
        gezegd = capsys.readouterr()
        return code, gezegd.out, gezegd.err

    return doe


@pytest.fixture
def westervoort():
    omgeving = factories.omgeving(
        sleutel="westervoort",
        naam="Gemeente Westervoort",
        tooi=f"{factories.TOOI}/gemeente/gm0293",
    )
    wereld.regeling(omgeving, naam="Veiligheidsregio")
    return omgeving


@pytest.mark.parametrize("naam", ["gm0293", "westervoort"])
def test_the_budget_of_2028_with_its_jaarrekening_as_json(roep, westervoort, naam):
    code, gezegd, _ = roep("--omgeving", naam, "--begrotingsjaar", "2028", "--json")
    per_soort = {regel["soort"]: regel for regel in json.loads(gezegd)}
    assert code == 0
    assert per_soort["kaders"]["datum"] == "2027-04-29"
    assert per_soort["begroting-toezichthouder"]["datum"] == "2027-09-14"
    assert per_soort["jaarrekening-toezichthouder"]["wettelijke_grens"] == "2029-07-14"
    assert len(per_soort) == 12


def test_without_json_a_person_can_read_it(roep, westervoort):
    _, gezegd, _ = roep("--omgeving", "gm0293", "--begrotingsjaar", "2028")
    regels = gezegd.splitlines()
    assert regels[0] == "Veiligheidsregio"
    assert regels[1].startswith("  do 29 apr 2027")
    assert "kaders van de regeling" in regels[1]
    assert regels[1].endswith("artikel 34b Wgr")


def test_a_wrong_environment_exits_2(roep, westervoort):
    code, gezegd, geklaagd = roep("--omgeving", "gm0294", "--json")
    assert (code, gezegd) == (2, "")
    assert "westervoort" in geklaagd
