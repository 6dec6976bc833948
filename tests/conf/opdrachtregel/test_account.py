# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden account maak`: the first way in, from the command line."""

import argparse

import pytest

from tests.factories import omgeving
from vijftreden.conf.opdrachtregel import account
from vijftreden.toegang.models import Account, Lidmaatschap

pytestmark = pytest.mark.django_db


@pytest.fixture
def roep(capsys):
    """Runs the command; gives its exit code, output and complaints."""

    def doe(*argumenten):
        ontleder = argparse.ArgumentParser()
        account.voeg_toe(ontleder.add_subparsers(required=True))
        gekozen = ontleder.parse_args(["account", "maak", *argumenten])
        code = gekozen.doe(gekozen)
        gezegd = capsys.readouterr()
        return code, gezegd.out, gezegd.err

    return doe


@pytest.fixture
def westervoort():
    return omgeving(
        sleutel="westervoort",
        naam="Gemeente Westervoort",
        tooi="https://identifier.overheid.nl/tooi/id/gemeente/gm0293",
    )


@pytest.mark.parametrize("naam", ["gm0293", "westervoort"])
def test_the_link_that_is_printed_lets_in(roep, client, westervoort, naam):
    code, gezegd, geklaagd = roep("--omgeving", naam, "--beheerder", "bea@x.example")
    assert (code, geklaagd) == (0, "")
    assert "bea@x.example wordt beheerder van Gemeente Westervoort." in gezegd
    adres = gezegd.strip().splitlines()[-1]
    assert adres.startswith("http://127.0.0.1:8500/westervoort/toegang/")
    weg = adres.removeprefix("http://127.0.0.1:8500")
    assert client.post(weg, {"wachtwoord": "een zin van gewone woorden"}).status_code == 302
    assert Account.objects.get().email == "bea@x.example"
    assert Lidmaatschap.objects.get().soorten == ["beheerder"]


def test_a_public_address_stands_in_the_link(roep, westervoort, settings):
    settings.PUBLIEK_ADRES = "https://vijftreden.example"
    _, gezegd, _ = roep("--omgeving", "gm0293", "--beheerder", "bea@x.example", "--naam", "Bea")
    assert gezegd.strip().splitlines()[-1].startswith("https://vijftreden.example/westervoort/")


def test_a_wrong_environment_lists_the_near_ones_and_exits_2(roep, westervoort):
    code, gezegd, geklaagd = roep("--omgeving", "gm0294", "--beheerder", "bea@x.example")
    assert (code, gezegd) == (2, "")
    assert "Bedoel je: westervoort (Gemeente Westervoort)?" in geklaagd
    assert not Lidmaatschap.objects.exists()


def test_no_address_exits_2(roep, westervoort):
    code, _, geklaagd = roep("--omgeving", "gm0293", "--beheerder", "bea")
    assert code == 2
    assert "“bea” is geen e-mailadres." in geklaagd
