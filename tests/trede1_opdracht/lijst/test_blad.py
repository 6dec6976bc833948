# SPDX-License-Identifier: EUPL-1.2
"""From bytes to cells: pasted text, files with separators, and every encoding that people send."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trede1_opdracht.lijst.voorbeelden import csv, geplakt, werkmap
from vijftreden.trede1_opdracht.rules.lijst import blad as bladen
from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT, Bereik, Onleesbaar, lees_bladen
from vijftreden.trede1_opdracht.rules.lijst.cel import is_leeg, tekst
from vijftreden.trede1_opdracht.rules.lijst.cellen import splits

LIST = [["Project", "Coördinator"], ["Brug ‘Oost’", "Zoë"], ["Tunnel", "Renée"]]
CELLS = tuple(tuple(row) for row in LIST)


def one(content, name=GEPLAKT):
    if isinstance(content, str):
        content = content.encode()
    (sheet,) = lees_bladen(content, name)
    return sheet


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_every_encoding_gives_the_same_cells(encoding):
    sheet = one(csv(LIST).encode(encoding))
    assert (sheet.rijen, sheet.opmerkingen) == (CELLS, ())


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_every_separator_gives_the_same_cells(separator):
    assert one(csv(LIST, separator), "lijst.csv").rijen == CELLS


def test_the_line_that_names_the_separator_is_no_row():
    assert one("sep=|\r\na|b\r\n").rijen == (("a", "b"),)


def test_letters_that_were_broken_before_are_mended_and_said():
    broken = csv(LIST).encode().decode("cp1252", "replace")
    sheet = one(broken.replace("�", ""))
    assert sheet.rijen[0] == ("Project", "Coördinator")
    (remark,) = sheet.opmerkingen
    assert remark.code == "tekens-hersteld"
    assert "Ã¶ → ö" in remark.zin


def test_what_only_looks_broken_stays():
    assert one("BELGIË–NEDERLAND\tÃ–x\tÂ£").rijen[0][0] == "BELGIË–NEDERLAND"
    assert one("Ã\xad\tÃ§Ã¡\tÃ\x81").rijen == (("í", "çá", "Á"),)
    assert one("Â’s\tb").rijen == (("Â’s", "b"),)


def test_lost_letters_are_said():
    assert [remark.code for remark in one("co�rdinatie\tb").opmerkingen] == ["tekens-kwijt"]


def test_signs_without_a_shape_go():
    assert one("a\x00b\xa0 c\x0b\td\u200a").rijen == (("ab  c", "d"),)


def test_a_pasted_cell_holds_line_breaks_and_quotes():
    rows = [["a", 'zei: "ja"\nen ging'], ['5" buis', "\tx"], ['"half', "z"]]
    expected = (("a", 'zei: "ja"\nen ging'), ('5" buis', "x"), ('"half', "z"))
    assert one(geplakt(rows)).rijen == expected


def test_one_stray_quote_does_not_swallow_the_list():
    text = '"half\tb\r\n"Groen" plan\td\r\n' + "e\tf\r\n" * 50
    assert len(one(text).rijen) == 52


def test_a_comma_in_every_name_is_no_separator():
    names = ["Aanleg fietspad, fase 1", "Brug", "Tunnel", "Plein, oost, deel 2", "Weg"]
    assert one("\n".join(names)).rijen == tuple((name,) for name in names)


def test_rows_are_as_long_as_the_longest_and_line_numbers_stay():
    assert one("\n\na\tb\tc\nd\n\n\n").rijen == (
        ("", "", ""),
        ("", "", ""),
        ("a", "b", "c"),
        ("d", "", ""),
    )


@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\x00")), min_size=1),
        min_size=1,
    )
)
def test_any_cells_between_quotes_come_back(rows):
    text = "\n".join(
        "\t".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows
    )
    assert [list(row) for row in splits(text, "\t")] == rows


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "niets in"),
        (b" \r\n\t", "niets in"),
        (b"-;;\n;;", None),
        (b"%PDF-1.7 x", "pdf"),
        (b"{\\rtf1 x", "tekstdocument"),
        (b"\x89PNG\r\n\x1a\n", "plaatje"),
        (b"Rar!\x1a\x07", "ingepakt"),
        (b"<html><table><tr><td>Project", "webpagina"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', "webpagina"),
        (b"\x01\x02\x03\x04\x05\x06" * 20, "geen lijst"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "oude Excel-werkmap"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "wachtwoord",
        ),
    ],
)
def test_what_is_no_list_is_refused_with_the_reason(content, why):
    if why is None:
        assert one(content).rijen == (("-",),)
        return
    with pytest.raises(Onleesbaar, match=why) as refused:
        lees_bladen(content, "lijst")
    assert refused.value.zin.endswith(".")


def test_too_much_is_refused_before_it_is_read(monkeypatch):
    with pytest.raises(Onleesbaar, match="30 MB"):
        lees_bladen(b"a" * 30_000_001, "groot.csv")
    monkeypatch.setattr(bladen, "MAX_RIJEN", 3)
    with pytest.raises(Onleesbaar, match=r"meer dan 3 regels"):
        one("a\nb\nc\nd")
    with pytest.raises(Onleesbaar, match="kolommen"):
        one("\t".join("a" * 501))


def test_a_workbook_gives_typed_cells_and_what_was_merged():
    content = werkmap(
        [["Programma", "Dag", "Ja"], ["A", date(2026, 1, 2), True], [None, 1.5, " x "]],
        samen=("A2:A3",),
        Leeg=[],
        Tweede=[["b"]],
    )
    first, second = lees_bladen(content, "lijst.xlsx")
    assert first.rijen == (
        ("Programma", "Dag", "Ja"),
        ("A", date(2026, 1, 2), True),
        ("", 1.5, "x"),
    )
    assert first.samengevoegd == (Bereik(van_rij=1, van_kolom=0, tot_rij=2, tot_kolom=0),)
    assert (second.naam, second.rijen) == ("Tweede", (("b",),))


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("x", "x"),
        (True, "ja"),
        (False, "nee"),
        (5.0, "5"),
        (12.5, "12,5"),
        (1e-7, "0,0000001"),
        (0.1 + 0.2, "0,3"),
        (10**15, "1000000000000000"),
        (date(2026, 3, 1), "1-3-2026"),
        (datetime.combine(date(2026, 3, 1), time()), "1-3-2026"),
        (datetime.combine(date(2026, 3, 1), time(9, 5)), "1-3-2026 09:05"),
        (time(9, 5), "09:05"),
        (timedelta(hours=36, minutes=5), "36:05"),
    ],
)
def test_a_cell_reads_as_people_see_it(cell, shown):
    assert tekst(cell) == shown


@pytest.mark.parametrize(
    ("cell", "nothing"), [("", True), (" – ", True), ("0", False), (0, False)]
)
def test_a_lone_dash_is_nothing(cell, nothing):
    assert is_leeg(cell) is nothing
