# SPDX-License-Identifier: EUPL-1.2
"""A text in sentences, by hand; and no word is lost, whatever is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.trede1_opdracht.rules.zinnen import zinnen


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("", []),
        ("  \n ", []),
        ("Een zin.", ["Een zin."]),
        ("zonder punt", ["zonder punt"]),
        ("Een. Twee! Drie? Vier", ["Een.", "Twee!", "Drie?", "Vier"]),
        ("Voor 1.200 woningen. Klaar.", ["Voor 1.200 woningen.", "Klaar."]),
        ("Het kost 3.5 mln. euro en meer. Ja.", ["Het kost 3.5 mln. euro en meer.", "Ja."]),
        ("Zie art. 35 Wgr. Daarna.", ["Zie art. 35 Wgr.", "Daarna."]),
        ("Dit i.o.m. de lijn, o.a. Beheer. Goed.", ["Dit i.o.m. de lijn, o.a. Beheer.", "Goed."]),
        ("Vraag mevr. J. de Vries. Zij weet het.", ["Vraag mevr. J. de Vries.", "Zij weet het."]),
        ("Klaar in 2027. Niet later.", ["Klaar in 2027.", "Niet later."]),
        (
            "Af is:\n- riool\n- kabels. En een fietspad\n2. bomen",
            ["Af is:", "- riool", "- kabels.", "En een fietspad", "2. bomen"],
        ),
        ("a) eerst. b) dan", ["a) eerst. b) dan"]),
        ("Hij zei: “Kom terug.” Dus ik kom.", ["Hij zei: “Kom terug.”", "Dus ik kom."]),
        ("Wacht… Nee.", ["Wacht…", "Nee."]),
        ("Kijk op www.vijftreden.example. Daar.", ["Kijk op www.vijftreden.example.", "Daar."]),
        ("(Zonder het plein.) Verder alles.", ["(Zonder het plein.)", "Verder alles."]),
        ("Vanaf 8.30 uur. 3 mensen helpen.", ["Vanaf 8.30 uur.", "3 mensen helpen."]),
    ],
)
def test_by_hand(tekst, verwacht):
    assert list(zinnen(tekst)) == verwacht


@given(st.text(st.sampled_from("aB 1.!?…\n-)”") | st.characters(codec="utf-8"), max_size=80))
def test_no_word_is_lost_and_none_is_empty(tekst):
    delen = zinnen(tekst)
    assert "".join(" ".join(delen).split()) == "".join(tekst.split())
    assert all(deel == deel.strip() and deel for deel in delen)
