# SPDX-License-Identifier: EUPL-1.2
"""A workbook that could do harm is refused with the reason; a workbook like people's is not."""

import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook

from tests.trede1_opdracht.lijst.voorbeelden import bewaar, werkmap
from vijftreden.register.rules import pakket as rules_pakket
from vijftreden.trede1_opdracht.rules.lijst.blad import Onleesbaar, lees_bladen

PLAIN = werkmap([["Project", "Fase"], ["Brug", "Ontwerp"]])
SHEET = "xl/worksheets/sheet1.xml"


def with_parts(parts=(), *, content=PLAIN, change=None, compression=zipfile.ZIP_DEFLATED):
    """The workbook with more parts in it, or with one part changed."""
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as old,
        zipfile.ZipFile(out, "w", compression) as new,
    ):
        for part in old.infolist():
            name, body = part.filename, old.read(part)
            if change and change[0] == name:
                body = change[1](body)
            new.writestr(name, body)
        for name, body in parts:
            new.writestr(name, body)
    return out.getvalue()


def refused(content, why):
    with pytest.raises(Onleesbaar, match=why) as found:
        lees_bladen(content, "lijst.xlsx")
    return found.value.zin


def test_a_plain_workbook_is_read():
    assert lees_bladen(with_parts(), "x.xlsx")[0].rijen[1] == ("Brug", "Ontwerp")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("xl/vbaProject.bin", "macro"),
        ("xl/macrosheets/sheet1.xml", "macro"),
        ("xl/externalLinks/externalLink1.xml", "andere bestanden"),
        ("xl/embeddings/oleObject1.bin", "OLE"),
        ("xl/activeX/activeX1.xml", "ActiveX"),
        ("bijlage.zip", "OLE"),
        ("xl/workbook.bin", "xlsb"),
        ("word/document.xml", "Word"),
        ("content.xml", "OpenDocument"),
    ],
)
def test_what_could_run_or_reach_out_is_refused(name, why):
    assert refused(with_parts([(name, b"<x/>")]), why)


def test_a_file_inside_under_an_innocent_name_is_refused():
    refused(
        with_parts([("xl/media/image1.png", b"PK\x03\x04rest")]), "andere bestanden of knoppen"
    )


def test_a_picture_and_printer_settings_are_left_where_they_are():
    parts = [("xl/media/image1.png", b"\x89PNG"), ("xl/printerSettings1.bin", b"x")]
    assert lees_bladen(with_parts(parts), "x.xlsx")[0].rijen[1] == ("Brug", "Ontwerp")


def test_a_name_that_says_macros_in_the_list_of_contents_is_refused():
    changed = with_parts(
        change=(
            "[Content_Types].xml",
            lambda body: body.replace(b"sheet.main", b"sheet.macroEnabled.main"),
        )
    )
    refused(changed, "macro")


def test_a_reference_elsewhere_is_refused_and_a_hyperlink_is_not():
    rel = (
        '<Relationships><Relationship Id="a" Type="{}" Target="https://voorbeeld.nl" '
        'TargetMode="External"/></Relationships>'
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    name = "xl/worksheets/_rels/sheet1.xml.rels"
    assert lees_bladen(with_parts([(name, rel.format(kind + "hyperlink"))]), "x.xlsx")
    refused(with_parts([(name, rel.format(kind + "image"))]), "andere bestanden")


def test_a_formula_that_starts_a_program_is_refused():
    harmful = b"<c r=\"Z1\"><f>cmd|'/c calc'!A0</f><v>0</v></c></row>"
    refused(with_parts(change=(SHEET, lambda body: body.replace(b"</row>", harmful, 1))), "DDE")
    harmless = b'<c r="C1"><f>IF(A1="a|b",1,2)</f><v>2</v></c></row>'
    assert lees_bladen(
        with_parts(change=(SHEET, lambda body: body.replace(b"</row>", harmless, 1))), "x.xlsx"
    )


def test_a_bomb_is_refused_unopened(monkeypatch):
    bomb = with_parts([("xl/media/a.xml", b"\0" * 6_000_000)])
    refused(bomb, "te groot")
    monkeypatch.setattr(rules_pakket, "MAX_UIT", 1000)
    refused(PLAIN, "te groot")


def test_too_many_parts_are_refused():
    refused(with_parts((f"xl/a{n}.xml", b"") for n in range(2001)), "te groot")


def test_one_cell_far_away_does_not_make_a_grid_of_billions():
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    refused(
        with_parts(change=(SHEET, lambda body: body.replace(b"</sheetData>", far))), "ver buiten"
    )


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04 stuk",
        PLAIN[:-200],
        with_parts(compression=zipfile.ZIP_LZMA)[:300],
    ],
)
def test_a_broken_package_is_refused(content):
    refused(content, "beschadigd")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused():
    refused(with_parts([(SHEET, b"<x/>")]), "beschadigd")


def test_an_entity_is_refused():
    refused(with_parts([("xl/b.xml", b'<!DOCTYPE x [<!ENTITY a "b">]>')]), "beschadigd")


def test_another_package_is_no_list():
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as other:
        other.writestr("foto.jpg", b"x")
    refused(out.getvalue(), "ingepakt")


def test_a_workbook_that_the_reader_does_not_understand_is_refused():
    refused(with_parts(change=("xl/workbook.xml", lambda body: b"<workbook")), "beschadigd")


def test_a_workbook_without_cells_is_refused():
    refused(bewaar(Workbook()), "niets in")


def test_hidden_sheets_and_cells_without_value_are_said():
    book = Workbook()
    book.active.append(["Project", "Budget"])
    book.active.append(["Brug", "=1+1"])
    hidden = book.create_sheet("Keuzes")
    hidden.append(["a"])
    hidden.sheet_state = "hidden"
    failed = b'<c r="C2" t="e"><v>#REF!</v></c></row></sheetData>'
    content = with_parts(
        content=bewaar(book),
        change=(SHEET, lambda body: body.replace(b"</row></sheetData>", failed)),
    )
    (sheet,) = lees_bladen(content, "x.xlsx")
    assert {remark.code: remark.gelezen for remark in sheet.opmerkingen} == {
        "cellen-met-fout": "1",
        "formules-zonder-uitkomst": "1",
        "blad-niet-gelezen": "Keuzes",
    }
    assert all(remark.zin for remark in sheet.opmerkingen)
