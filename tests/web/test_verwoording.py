# SPDX-License-Identifier: EUPL-1.2
"""A finding in words: dates and labels in Dutch, and never a word of code on the screen."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.bevinding import Bevinding, Ernst
from vijftreden.web import termen
from vijftreden.web.verwoording import Bevindingtekst, verwoord

LABELS = {"ambtelijk_eigenaar": "ambtelijk eigenaar", "OL": "openbaar lichaam"}


def zin_van(zin, bewijs):
    """The sentence that this text gives for this evidence."""
    teksten = {"x": Bevindingtekst(zin=zin, waarom="", stap="", adres="")}
    return verwoord(Bevinding(code="x", bewijs=bewijs), teksten).zin


def test_all_parts_of_a_finding_in_words():
    bevinding = Bevinding(
        code="geen-raad",
        ernst=Ernst.NU,
        bewijs={"datum": date(2027, 7, 7), "dagen": 3},
        norm="wgr-35-1",
    )
    teksten = {
        "geen-raad": Bevindingtekst(
            zin="De raad vergadert niet voor {datum:datum}.",
            waarom="Er zijn {dagen} dagen over.",
            stap="Vul een raadsdatum in",
            adres="vergaderdatums",
        )
    }
    woorden = verwoord(bevinding, teksten)
    assert woorden.code == "geen-raad"
    assert woorden.ernst == "nu"
    assert woorden.zin == "De raad vergadert niet voor 7 juli 2027."
    assert woorden.waarom == "Er zijn 3 dagen over."
    assert woorden.stap == "Vul een raadsdatum in"
    assert woorden.adres == "vergaderdatums"
    assert woorden.norm == "wgr-35-1"
    assert woorden.bewijs_hash == bevinding.bewijs_hash


@pytest.mark.parametrize(
    ("zin", "bewijs", "verwacht"),
    [
        ("{dag:datum}", {"dag": date(2027, 3, 1)}, "1 maart 2027"),
        ("{dag:datum}", {"dag": "2026-12-31"}, "31 december 2026"),
        ("{dag:datum}", {"dag": "binnenkort"}, "onbekend"),
        ("{dag:datum}", {"dag": ""}, "onbekend"),
        ("{dag:datum}", {"dag": None}, "onbekend"),
        ("{dag:datum}", {}, "onbekend"),
        ("{rol:term}", {}, "onbekend"),
        ("{rol:term}", {"rol": None}, "onbekend"),
        ("{rollen:term}", {"rollen": []}, "onbekend"),
        ("{rol}", {}, "onbekend"),
        ("{rol}", {"rol": None}, "onbekend"),
        ("{rol}", {"rol": ""}, "onbekend"),
        ("{aantal}", {"aantal": 0}, "0"),
        ("{aantal:03}", {"aantal": 7}, "007"),
    ],
)
def test_how_a_value_is_written(zin, bewijs, verwacht):
    assert zin_van(zin, bewijs) == verwacht


def test_a_code_is_written_as_its_label():
    termen.registreer_bron(lambda actor, code, vorm: LABELS.get(code))
    assert zin_van("{rol:term}", {"rol": "ambtelijk_eigenaar"}) == "ambtelijk eigenaar"
    assert zin_van("{rollen:term}", {"rollen": ["ambtelijk_eigenaar", "OL"]}) == (
        "ambtelijk eigenaar en openbaar lichaam"
    )
    assert zin_van("{rol:term}", {"rol": "plaatsvervangend_eigenaar"}) == (
        "plaatsvervangend eigenaar"
    )


@given(st.text(min_size=1, max_size=20))
def test_what_people_wrote_is_never_read_as_a_pattern(naam):
    assert zin_van("Wie: {naam}.", {"naam": naam}) == f"Wie: {naam}."


@given(st.dates(min_value=date(1900, 1, 1)))
def test_every_date_is_written_with_its_own_year_and_month(dag):
    maanden = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ]
    verwacht = f"{dag.day} {maanden[dag.month - 1]} {dag.year}"
    assert zin_van("{dag:datum}", {"dag": dag}) == verwacht


def test_a_code_without_words_is_a_fault_of_the_developer():
    with pytest.raises(KeyError, match="zonder-tekst"):
        verwoord(Bevinding(code="zonder-tekst"), {})
