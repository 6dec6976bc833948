# SPDX-License-Identifier: EUPL-1.2
"""*Uitleg*: every subject has a page that a member can read and that leads to the others."""

import re
from importlib.resources import files

import pytest

from tests.factories import als, lid, omgeving
from vijftreden.web.uitleg import ONDERWERPEN

pytestmark = pytest.mark.django_db
PAGINAS = files("vijftreden.web") / "templates/web/uitleg"


@pytest.fixture(autouse=True)
def lege_registers():
    """These pages stand in the wired house, with its menu and its links."""


@pytest.fixture
def lees(client):
    """A page of *Uitleg* as a member reads it: the status and the text of the address."""
    wie = lid(omgeving())
    als(client, wie)

    def doe(onderwerp=""):
        antwoord = client.get(f"/{wie.omgeving.sleutel}/uitleg/{onderwerp}")
        tekst = antwoord.content.decode()
        return antwoord.status_code, tekst.replace(f"/{wie.omgeving.sleutel}/", "/")

    return doe


def koppen(tekst):
    """The headings of the first level."""
    return re.findall(r"<h1[^>]*>\s*(.*?)\s*</h1>", tekst, re.DOTALL)


def test_every_page_that_was_written_has_a_place_in_the_list():
    geschreven = {deel.name.removesuffix(".html") for deel in PAGINAS.iterdir()}
    assert geschreven - {"basis", "begin"} == set(ONDERWERPEN)


def test_the_first_page_leads_to_every_subject(lees):
    status, tekst = lees()
    assert status == 200
    assert koppen(tekst) == ["Uitleg"]
    wegen = re.findall(r'href="/uitleg/([\w-]+)/"', tekst)
    assert wegen == list(ONDERWERPEN)


@pytest.mark.parametrize("onderwerp", ONDERWERPEN)
def test_a_subject_is_a_page_that_knows_where_it_stands(lees, onderwerp):
    status, tekst = lees(f"{onderwerp}/")
    assert status == 200
    assert len(koppen(tekst)) == 1
    huidig = re.findall(r'href="/uitleg/([\w-]+)/" aria-current="page"', tekst)
    assert huidig == [onderwerp]


@pytest.mark.parametrize("onderwerp", ["bestaat-niet", "begin", "basis", "Rollen"])
def test_an_unknown_subject_does_not_exist(lees, onderwerp):
    assert lees(f"{onderwerp}/")[0] == 404


def test_the_neighbour_does_not_read_it_here(client):
    hier, buur = omgeving(), lid(omgeving())
    als(client, buur)
    assert client.get(f"/{hier.sleutel}/uitleg/").status_code == 404
    assert client.get(f"/{hier.sleutel}/uitleg/rollen/").status_code == 404
