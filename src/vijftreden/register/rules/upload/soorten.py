# SPDX-License-Identifier: EUPL-1.2
"""What kinds of file are kept, and what others turn out to be by their first bytes."""

from enum import StrEnum


class Soort(StrEnum):
    """What is kept; the value is how the name ends."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    PNG = "png"
    JPEG = "jpg"
    TXT = "txt"
    CSV = "csv"


_OOXML = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."
MIME = {
    Soort.PDF: "application/pdf",
    Soort.DOCX: f"{_OOXML}wordprocessingml.document",
    Soort.XLSX: f"{_OOXML}spreadsheetml.sheet",
    Soort.PPTX: f"{_OOXML}presentationml.presentation",
    Soort.ODT: f"{_ODF}text",
    Soort.ODS: f"{_ODF}spreadsheet",
    Soort.ODP: f"{_ODF}presentation",
    Soort.PNG: "image/png",
    Soort.JPEG: "image/jpeg",
    Soort.TXT: "text/plain; charset=utf-8",
    Soort.CSV: "text/csv; charset=utf-8",
}
EINDEN = {soort.value: soort for soort in Soort} | {"jpeg": Soort.JPEG}
"""How a name may end."""
WOORDEN = {
    Soort.PDF: "een pdf",
    Soort.DOCX: "een Word-document (.docx)",
    Soort.XLSX: "een Excel-werkmap (.xlsx)",
    Soort.PPTX: "een presentatie (.pptx)",
    Soort.ODT: "een OpenDocument-tekst (.odt)",
    Soort.ODS: "een OpenDocument-werkblad (.ods)",
    Soort.ODP: "een OpenDocument-presentatie (.odp)",
    Soort.PNG: "een plaatje (.png)",
    Soort.JPEG: "een foto (.jpg)",
    Soort.TXT: "een tekstbestand",
    Soort.CSV: "een tekstbestand",
}
TOEGESTAAN = "pdf, docx, xlsx, pptx, odt, ods, odp, png, jpg, txt en csv"

VREEMD = (
    (b"MZ", "een programma voor Windows"),
    (b"\x7fELF", "een programma voor Linux"),
    (b"\xcf\xfa\xed\xfe", "een programma voor de Mac"),
    (b"\xca\xfe\xba\xbe", "een programma"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "een snelkoppeling van Windows"),
    (b"\xd0\xcf\x11\xe0", "een oud Office-bestand of een bestand met een wachtwoord"),
    (b"GIF8", "een gif"),
    (b"BM", "een bmp"),
    (b"II*\x00", "een tiff"),
    (b"MM\x00*", "een tiff"),
    (b"RIFF", "een webp, geluid of film"),
    (b"Rar!", "een ingepakt bestand"),
    (b"7z\xbc\xaf", "een ingepakt bestand"),
    (b"\x1f\x8b", "een ingepakt bestand"),
    (b"BZh", "een ingepakt bestand"),
    (b"\xfd7zXZ", "een ingepakt bestand"),
    (b"{\\rtf", "een rtf-document"),
    (b"#!", "een script"),
    (b"From: ", "een mail"),
    (b"MIME-Version", "een webarchief of mail"),
    (b"FWS", "een Flash-film"),
    (b"CWS", "een Flash-film"),
)
"""Other kinds by how they begin; none of them is kept."""
WEB = (
    b"<!doctype",
    b"<html",
    b"<svg",
    b"<script",
    b"<?xml",
    b"<?php",
    b"<head",
    b"<body",
    b"<!--",
)
