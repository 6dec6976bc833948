# SPDX-License-Identifier: EUPL-1.2
"""Hints at formulations as they are really written: what must be said, and what must not be."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trede1_opdracht.formuleringen import (
    GEEN_GELD,
    GELD,
    GOED,
    GOEDE_ZINNEN,
    MATIG,
    Geval,
    gezegd,
    stuk,
)
from vijftreden.trede1_opdracht.rules.hints import NUTTIGST, Hint, Stuk, eerste, hints, hints_bij
from vijftreden.trede1_opdracht.rules.hints.woorden import woordenboek
from vijftreden.trede1_opdracht.rules.hints.zinnen import leesbaarheid, woorden, zinnen


@pytest.mark.parametrize("geval", MATIG, ids=lambda geval: geval.zin[:40] or geval.tekst)
def test_matige_formulering(geval: Geval) -> None:
    # the money of the good brief belongs to the columns; without them the text itself must say it
    bekeken = stuk(geval.soort, geld=geval.geld, **{geval.tekst: geval.zin})
    hier = {hint.code for hint in hints_bij(bekeken, [geval.tekst])}
    assert geval.moet <= hier
    assert not geval.niet & hier
    # elsewhere the good text stays without a word
    buiten = {deel for deel in gezegd(bekeken) if deel[1] != geval.tekst}
    assert not buiten - {("bedrag-zonder-bron", "kaders")}
    bewijs = {deel for hint in hints_bij(bekeken, [geval.tekst]) for deel in hint.bewijs}
    assert {woord.lower() for woord in geval.woorden} <= {deel.lower() for deel in bewijs}


def test_er_zijn_twintig_matige_formuleringen() -> None:
    assert len({(geval.tekst, geval.zin) for geval in MATIG}) >= 20
    gezien = {code for geval in MATIG for code in geval.moet}
    assert gezien == set(NUTTIGST)


@pytest.mark.parametrize(("soort", "tekst", "zin"), GOEDE_ZINNEN)
def test_goede_formulering_blijft_stil(soort: str, tekst: str, zin: str) -> None:
    geld = GEEN_GELD if tekst == "kaders" else None
    assert hints_bij(stuk(soort, geld=geld, **{tekst: zin}), [tekst]) == ()


def test_de_voorbeeldteksten_zijn_stil() -> None:
    assert hints(stuk()) == ()


@pytest.mark.parametrize(
    ("geld", "moet"),
    [
        ({"budget": Decimal(5), "budget_bron": ""}, {("bedrag-zonder-bron", "budget")}),
        (
            {"budget": Decimal(5), "budget_bron": "eerste raming bureau"},
            {("raming-zonder-bandbreedte", "budget")},
        ),
        ({"budget": Decimal(5), "budget_bron": "eerste raming", "bandbreedte": 30}, set()),
        ({"budget": Decimal(5), "budget_bron": "kredietbesluit raad"}, set()),
        ({"budget": None}, set()),
    ],
)
def test_het_budget(geld: dict[str, Any], moet: set[tuple[str, str]]) -> None:
    assert gezegd(stuk(geld=geld, kaders="De straat blijft open voor bussen.")) == moet


def test_een_marge_is_ook_tolerantie() -> None:
    zonder = stuk(tolerantie="")
    assert ("geen-tolerantie", "tolerantie") in gezegd(zonder)
    assert gezegd(stuk(tolerantie="", geld={**GELD, "marge_tijd": 4})) == set()


def test_van_wie_nog_niets_schreef_wordt_niets_gemist() -> None:
    assert hints(Stuk(relatievorm="project", teksten=dict.fromkeys(GOED, ""))) == ()


def test_het_zijn_er_weinig_tegelijk() -> None:
    alles = stuk(
        resultaat="Iets met de leefbaarheid verhogen, circa 2 miljoen. "
        + "Gelet op alles wat er de laatste jaren in deze wijk is gebeurd en nog gaat gebeuren "
        "willen wij samen met iedereen die er woont en werkt kijken wat er dan beter kan.",
        effect="Een rapport.",
        acceptatie="",
        besluitruimte="",
        buiten_opdracht="",
        tolerantie="",
        geld=GEEN_GELD,
    )
    gevonden = hints(alles)
    assert sum(hint.tekst == "resultaat" for hint in gevonden) == 3
    assert [NUTTIGST.index(hint.code) for hint in gevonden] == sorted(
        NUTTIGST.index(hint.code) for hint in gevonden
    )
    assert len(eerste(gevonden)) == 5
    assert eerste(gevonden)[0].code == "resultaat-als-effect"


def test_een_onbekende_code_is_een_fout() -> None:
    with pytest.raises(ValueError, match="onbekende hint"):
        Hint(code="anders", tekst="waarom")


def test_elke_lijst_en_maat_noemt_haar_bron() -> None:
    boek = woordenboek()
    assert all(deel.bron for deel in (*boek.lijsten.values(), *boek.maten.values()))


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Eén. Twee!", ["Eén.", "Twee!"]),
        ("Vóór 1 jan. 2027 klaar", ["Vóór 1 jan.", "2027 klaar"]),
        ("een regel\nnog een", ["een regel", "nog een"]),
        ("3,8 miljoen euro incl. btw.", ["3,8 miljoen euro incl. btw."]),
        ("", []),
    ],
)
def test_zinnen(tekst: str, verwacht: list[str]) -> None:
    assert list(zinnen(tekst)) == verwacht


def test_leesbaarheid_telt_als_douma() -> None:
    # three words of one syllable: 206.84 - 0.93 * 3 - 77 * 1
    assert leesbaarheid("De man loopt.") == pytest.approx(127.05)
    assert woorden("Fietsers van 8 tot 80, naar het station.") == (
        ["Fietsers", "van", "8", "tot", "80", "naar", "het", "station"]
    )


@given(st.dictionaries(st.sampled_from([*GOED]), st.text(max_size=400)))
def test_geen_tekst_laat_het_struikelen(teksten: dict[str, str]) -> None:
    gevonden = hints(Stuk(relatievorm="project", teksten=teksten))
    assert all(hint.code in NUTTIGST for hint in gevonden)
