# SPDX-License-Identifier: EUPL-1.2
"""Files made in code: good ones of every kind that is kept, and what somebody could smuggle in."""

import struct
import zipfile
import zlib
from io import BytesIO

import docx
import pikepdf
from odfdo import Document
from openpyxl import Workbook
from PIL import Image

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
RELS = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships '
    'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def word(tekst: str = "Een gewone brief.") -> bytes:
    """A .docx as an office program makes it."""
    uit = BytesIO()
    document = docx.Document()
    document.add_paragraph(tekst)
    document.save(uit)
    return uit.getvalue()


def excel() -> bytes:
    uit = BytesIO()
    map_ = Workbook()
    map_.active["A1"] = "Project"
    map_.save(uit)
    return uit.getvalue()


def odf(soort: str) -> bytes:
    uit = BytesIO()
    Document(soort).save(uit)
    return uit.getvalue()


def presentatie() -> bytes:
    typen = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override '
        'PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.presentationml.presentation.main+xml"/></Types>'
    )
    delen = {"[Content_Types].xml": typen, "ppt/presentation.xml": "<p/>"}
    return pak({**delen, "_rels/.rels": RELS.format("")})


def pdf(**wortel: object) -> bytes:
    uit = BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        for naam, waarde in wortel.items():
            document.Root[f"/{naam}"] = waarde
        document.save(uit)
    return uit.getvalue()


def png(maat: tuple[int, int] = (20, 10), soort: str = "PNG") -> bytes:
    uit = BytesIO()
    Image.new("RGB", maat, "navy").save(uit, soort)
    return uit.getvalue()


def groot_png() -> bytes:
    """Says that it is 60,000 by 60,000, and holds nothing."""

    def stuk(naam: bytes, inhoud: bytes) -> bytes:
        som = struct.pack("!I", zlib.crc32(naam + inhoud))
        return struct.pack("!I", len(inhoud)) + naam + inhoud + som

    kop = struct.pack("!IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    begin = b"\x89PNG\r\n\x1a\n" + stuk(b"IHDR", kop)
    return begin + stuk(b"IDAT", zlib.compress(b"\0" * 100)) + stuk(b"IEND", b"")


def pak(delen: dict[str, str | bytes]) -> bytes:
    uit = BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as pakket:
        for naam, inhoud in delen.items():
            pakket.writestr(naam, inhoud)
    return uit.getvalue()


def met(pakket: bytes, **anders: object) -> bytes:
    """A package with parts more, or others: `met(word(), delen={...}, typen=("oud", "nieuw"))`."""
    with zipfile.ZipFile(BytesIO(pakket)) as bron:
        delen = {naam: bron.read(naam) for naam in bron.namelist()}
    for naam, (oud, nieuw) in dict(anders.get("vervang", {})).items():
        assert oud in delen[naam], naam
        delen[naam] = delen[naam].replace(oud, nieuw)
    return pak({**delen, **dict(anders.get("delen", {}))})


def relatie(soort: str, doel: str, *, extra: str = 'TargetMode="External"') -> bytes:
    return RELS.format(
        f'<Relationship Id="r1" Type="{REL}{soort}" Target="{doel}" {extra}/>'
    ).encode()


def met_koppeling_naar_buiten(soort: str = "attachedTemplate", **anders: str) -> bytes:
    deel = relatie(soort, "https://elders.example/hyperlink.dotm", **anders)
    return met(word(), delen={"word/_rels/settings.xml.rels": deel})


def met_veld(opdracht: str) -> bytes:
    veld = f'<w:p><w:fldSimple w:instr="{opdracht}"/>'.encode()
    return met(word(), vervang={"word/document.xml": (b"<w:p>", veld)})


def snelkoppeling() -> bytes:
    """A .docx with a symbolic link in it."""
    uit = BytesIO(word())
    with zipfile.ZipFile(uit, "a") as pakket:
        deel = zipfile.ZipInfo("word/media/kijk.png")
        deel.external_attr = 0o120777 << 16
        pakket.writestr(deel, "/etc/passwd")
    return uit.getvalue()


def gif_met_script() -> bytes:
    return b"GIF89a/*" + b"\0" * 20 + b"*/=1;alert(1)"


def pdf_in_stukken() -> bytes:
    """A PDF and a zip in one: readers of both accept it."""
    return pdf() + pak({"a.txt": "verborgen"})


def jpeg_met_html() -> bytes:
    """A JPEG with a web page in its comment."""
    beeld = png(soort="JPEG")
    tekst = b"<html><script>alert(1)</script></html>"
    return beeld[:2] + b"\xff\xfe" + struct.pack("!H", len(tekst) + 2) + tekst + beeld[2:]
