# SPDX-License-Identifier: EUPL-1.2
"""Versions beside each other on the screen, and an old tab that knows of one less."""

import pytest

from tests.factories import als
from tests.trede1_opdracht.stuur import project
from tests.trede1_opdracht.test_briefpaginas import adres, lees, stuur

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    return project()


def test_newest_against_the_one_in_force_and_nothing_is_markup(client, werk):
    eerste = werk.deel(kaders="<b>Binnen</b> 3 miljoen.")
    werk.bevestig(werk.nemer, eerste)
    werk.deel(kaders="Nog anders.")
    werk.deel(kaders="<b>Binnen</b> 4 miljoen & <script>")
    pagina = als(client, werk.nemer).get(adres(werk, "brief_vergelijk"), follow=True)
    tekst = pagina.content.decode()
    assert pagina.redirect_chain[0][0].endswith("/vergelijk/1/3/")
    assert "&lt;b&gt;Binnen&lt;/b&gt;" in tekst
    assert "<script>" not in tekst.partition("<main")[2].partition("</main")[0]
    assert '<del class="weg"><span class="alleen-voorlezen">weg: </span>3<' in tekst
    assert "Hetzelfde gebleven" in tekst
    gekozen = als(client, werk.gever).get(
        adres(werk, "brief_vergelijk"), {"oud": "2", "nieuw": "1"}, follow=True
    )
    assert "Wat er anders is in versie 1" in gekozen.content.decode()


def test_one_version_or_a_number_that_is_none(client, werk):
    werk.deel()
    assert "nog niets te vergelijken" in lees(client, werk.gever, adres(werk, "brief_vergelijk"))
    for nummer in (0, 2, 99999):
        plek = adres(werk, "brief_vergelijken", oud=1, nieuw=nummer)
        assert client.get(plek).status_code == 404
    gelijk = lees(client, werk.gever, adres(werk, "brief_vergelijken", oud=1, nieuw=1))
    assert "Er is geen woord anders." in gelijk


def test_an_old_tab_confirms_nothing_when_a_newer_version_was_shared(client, werk):
    """The form carries the version that it showed: the answer says to read the newer one."""
    eerste = werk.deel()
    oud = adres(werk, "brief_bevestigen", brief_id=eerste.pk)
    werk.deel(kaders="Anders.")
    pagina = stuur(client, werk.nemer, oud, status=400)
    assert "Er is intussen een nieuwere versie gedeeld. Lees die eerst." in pagina
    assert not any(versie.van_nemer for versie in werk.beeld().versies)


def test_taking_over_keeps_what_the_concept_held(client, werk):
    verzoek = werk.vraag(werk.deel())
    werk.bewaar(kaders="Binnen 5 miljoen euro.")
    plek = f"{adres(werk, 'brief_schrijven')}?verzoek={verzoek.pk}"
    pagina = lees(client, werk.gever, plek)
    assert "stond daar iets anders, namelijk: “Binnen 5 miljoen euro.”" in pagina
    assert "Binnen 4 miljoen euro.</textarea>" in pagina
    assert werk.beeld().concept.kaders == "Binnen 5 miljoen euro."


def test_pasted_marks_do_not_reach_a_version(client, werk):
    velden = {"waarom": "Niet\u202e 000.1 \u202cmeer.", "resultaat": "Een\r\nbrug."}
    stuur(client, werk.gever, adres(werk, "brief_schrijven"), **velden)
    concept = werk.beeld().concept
    assert (concept.waarom, concept.resultaat) == ("Niet 000.1 meer.", "Een\nbrug.")
