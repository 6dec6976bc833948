# SPDX-License-Identifier: EUPL-1.2
"""What is pasted becomes what is read: no invisible marks, one kind of line end."""

import pytest

from vijftreden.trede1_opdracht.rules.tekstschoon import schoon


@pytest.mark.parametrize(
    ("geplakt", "bewaard"),
    [
        ("", ""),
        ("  Een zin.\n", "Een zin."),
        ("een\r\ntwee\rdrie\u2028vier", "een\ntwee\ndrie\nvier"),
        ("kolom\tkolom", "kolom\tkolom"),
        ("nul\x00byte en bel\x07", "nulbyte en bel"),
        ("niet\u202e 000.1 \u202cmeer", "niet 000.1 meer"),
        ("\u2066links\u2069 \u200erechts\u200f", "links rechts"),
        ("\ufeffbegin", "begin"),
        ("gee\u0308rfd", "geërfd"),
        ("halve \ud800 letter", "halve  letter"),
        ("a\x0bb\x0cc\x85d", "a\nb\nc\nd"),
        ("Zeeuws-Vlaanderen – 5 % € “ja” 👩\u200d🚒", "Zeeuws-Vlaanderen – 5 % € “ja” 👩\u200d🚒"),
    ],
)
def test_what_is_kept_of_what_was_pasted(geplakt, bewaard):
    assert schoon(geplakt) == bewaard
    assert schoon(bewaard) == bewaard
