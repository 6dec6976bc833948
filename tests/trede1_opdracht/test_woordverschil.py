# SPDX-License-Identifier: EUPL-1.2
"""Which words changed, against tables worked out by hand and what must hold for any two texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.trede1_opdracht.rules.woordverschil import MEESTE_PAREN, Soort, verschil

TEKENS = {Soort.GELIJK: "{}", Soort.WEG: "[-{}-]", Soort.BIJ: "[+{}+]"}


def kort(oud, nieuw):
    delen = verschil(oud, nieuw).stukken
    return "".join(TEKENS[deel.soort].format(deel.tekst) for deel in delen)


@pytest.mark.parametrize(
    ("oud", "nieuw", "verwacht"),
    [
        ("", "", ""),
        ("", "Nieuw.", "[+Nieuw.+]"),
        ("Oud.", "", "[-Oud.-]"),
        ("Geen verschil.", "Geen verschil.", "Geen verschil."),
        ("meer dan 5 % afwijkt", "meer dan 8 % afwijkt", "meer dan [-5 -][+8 +]% afwijkt"),
        ("budget 3,8 miljoen", "budget 3,9 miljoen", "budget [-3,8 -][+3,9 +]miljoen"),
        ("De straat.", "De straat is open.", "De straat [+is open+]."),
        ("een twee drie", "twee drie", "[-een -]twee drie"),
        ("een twee", "een twee drie", "een twee [+drie+]"),
        ("De Brink", "de Brink", "[-De -][+de +]Brink"),
        ("regel een\nregel twee", "regel een regel twee", "regel een regel twee"),
        ("ja, mits", "ja mits", "ja [-, -]mits"),
        ("alles anders", "niets gelijk", "[-alles anders-][+niets gelijk+]"),
        ("<b>vet</b>", "<i>vet</i>", "<[-b-][+i+]>vet</[-b-][+i+]>"),
    ],
)
def test_by_hand(oud, nieuw, verwacht):
    """What stays is written as it stands in the newer text, with the white space of that."""
    assert kort(oud, nieuw) == verwacht


def zonder_wit(tekst):
    return "".join(tekst.split())


teksten = st.text(st.sampled_from("ab de.,5 \n-’é"), max_size=60)


@given(teksten, teksten)
def test_both_texts_can_be_read_back(oud, nieuw):
    gevonden = verschil(oud, nieuw)
    assert "".join(deel.tekst for deel in gevonden.nieuw).strip() == nieuw.strip()
    assert zonder_wit("".join(deel.tekst for deel in gevonden.oud)) == zonder_wit(oud)
    assert gevonden.gewijzigd is (oud.split() != nieuw.split() and kort(oud, nieuw) != nieuw)


@given(teksten)
def test_a_text_does_not_differ_from_itself(tekst):
    assert not verschil(tekst, tekst).gewijzigd


def test_too_much_is_marked_as_one_whole_and_what_is_equal_around_it_is_not():
    veel = " ".join(["ja nee"] * 600)
    gevonden = verschil(f"Vooraf {veel} klaar.", f"Vooraf nee {veel} ja ja klaar.")
    assert MEESTE_PAREN < 600 * 600 * 2
    assert gevonden.grof
    assert [deel.soort for deel in gevonden.stukken] == [
        Soort.GELIJK,
        Soort.WEG,
        Soort.BIJ,
        Soort.GELIJK,
    ]
    assert gevonden.stukken[0].tekst == "Vooraf "
    assert not verschil(veel, veel).grof
