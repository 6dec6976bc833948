# SPDX-License-Identifier: EUPL-1.2
"""A workbook is a package of files: what is in it is checked before anything reads it.

What comes out is packed anew from the parts that were checked, so that a reader which trusts the
package less or more than we do cannot see something else.
"""

import re
import zipfile
from io import BytesIO

from vijftreden.trede1_opdracht.rules.lijst.onleesbaar import Onleesbaar
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking, let_op

MAX_DELEN = 2_000
MAX_UIT = 150_000_000
MAX_VERHOUDING = 300
"""Office packs repeated rows tightly; only above `VERDACHT` does the ratio count."""
VERDACHT = 5_000_000
MAX_CELLEN = 5_000_000
ADRES = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,4})(\d{1,10})["']""")
FORMULE = re.compile(rb"<(?:\w+:)?f[\s>][^<]*")
ZONDER_UITKOMST = re.compile(
    rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f/>)\s*+(?:<(?:\w+:)?v\s*+/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*+</(?:\w+:)?c>"
)
FOUTCEL = re.compile(rb"""<(?:\w+:)?c\s[^<>]*\bt\s*=\s*["']e["']""")
BUITEN = re.compile(rb"<[^<>]*TargetMode\s*=\s*[\"']External[\"'][^<>]*>", re.I)

KOPIEER = "Kopieer de cellen naar een lege werkmap (plakken als waarden) en upload die."
_MACRO = (
    "In dit bestand zitten macro's. Sla het op als Excel-werkmap zonder macro's (.xlsx). "
    f"{KOPIEER}"
)
_KOPPELING = (
    "Dit bestand haalt gegevens uit andere bestanden. Verbreek die koppelingen (Gegevens, "
    f"Koppelingen bewerken). {KOPIEER}"
)
_DDE = f"Dit bestand start een ander programma (DDE). {KOPIEER}"
_OBJECT = f"In dit bestand zitten andere bestanden of knoppen (OLE of ActiveX). {KOPIEER}"
_BOM = f"Dit bestand wordt bij het uitpakken te groot. {KOPIEER}"
_KAPOT = f"Dit bestand is beschadigd of heeft een wachtwoord. Sla het opnieuw op. {KOPIEER}"

VERBODEN = (
    (re.compile(r"vbaproject|vbadata|/macrosheets/|/dialogsheets/", re.I), _MACRO),
    (re.compile(r"/externallinks/", re.I), _KOPPELING),
    (re.compile(r"/embeddings/|/activex/|oleobject", re.I), _OBJECT),
    (re.compile(r"\.(zip|xlsx|xlsm|xlsb|docx|docm|7z|rar|gz|exe|js|vbs)$", re.I), _OBJECT),
)
ANDERE = (
    ("xl/workbook.bin", "Dit is een binaire werkmap (.xlsb). Sla hem op als .xlsx."),
    ("word/document.xml", "Dit is een Word-document. Kopieer de tabel en plak die."),
    ("ppt/presentation.xml", "Dit is een presentatie. Kopieer de tabel en plak die."),
    (
        "content.xml",
        "Dit is een OpenDocument-bestand (.ods). Sla het op als .xlsx, of plak de cellen.",
    ),
)


def veilig(inhoud: bytes) -> tuple[bytes, tuple[Opmerking, ...]]:
    """The workbook packed anew; and what to say of cells that hold no value to read."""
    try:
        with zipfile.ZipFile(BytesIO(inhoud)) as pakket:
            delen = pakket.infolist()
            _weiger_soort({deel.filename for deel in delen})
            _weiger_maat(delen)
            _weiger_namen(delen)
            return _pak_opnieuw(pakket, delen)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as fout:
        raise Onleesbaar(_KAPOT) from fout


def _weiger_soort(namen: set[str]) -> None:
    for naam, zin in ANDERE:
        if naam in namen:
            raise Onleesbaar(zin)
    if "[Content_Types].xml" not in namen:
        raise Onleesbaar("Dit is een ingepakt bestand. Pak het uit en upload de lijst zelf.")


def _weiger_maat(delen: list[zipfile.ZipInfo]) -> None:
    """The declared sizes; reading stops at what was declared."""
    if len(delen) > MAX_DELEN or sum(deel.file_size for deel in delen) > MAX_UIT:
        raise Onleesbaar(_BOM)
    for deel in delen:
        if deel.file_size > max(VERDACHT, deel.compress_size * MAX_VERHOUDING):
            raise Onleesbaar(_BOM)


def _weiger_namen(delen: list[zipfile.ZipInfo]) -> None:
    namen = [deel.filename for deel in delen]
    if len(set(namen)) != len(namen):
        raise Onleesbaar(_KAPOT)
    for naam in namen:
        for vorm, zin in VERBODEN:
            if vorm.search(naam):
                raise Onleesbaar(zin)


def _pak_opnieuw(
    pakket: zipfile.ZipFile, delen: list[zipfile.ZipInfo]
) -> tuple[bytes, tuple[Opmerking, ...]]:
    uit = BytesIO()
    fouten = zonder = 0
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as nieuw:
        for deel in delen:
            inhoud = pakket.read(deel)
            _weiger_inhoud(deel.filename, inhoud)
            if "/worksheets/" in deel.filename:
                _weiger_blad(inhoud)
                fouten += len(FOUTCEL.findall(inhoud))
                zonder += len(ZONDER_UITKOMST.findall(inhoud))
            if deel.filename.endswith((".xml", ".rels")):
                nieuw.writestr(deel.filename, inhoud)
    gezegd = (("cellen-met-fout", fouten), ("formules-zonder-uitkomst", zonder))
    return uit.getvalue(), tuple(let_op(code, str(aantal)) for code, aantal in gezegd if aantal)


def _weiger_inhoud(naam: str, inhoud: bytes) -> None:
    if inhoud.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise Onleesbaar(_OBJECT)
    if b"<!DOCTYPE" in inhoud or b"<!ENTITY" in inhoud:
        raise Onleesbaar(_KAPOT)
    if naam == "[Content_Types].xml" and b"macroEnabled" in inhoud:
        raise Onleesbaar(_MACRO)
    if naam.endswith(".rels"):
        for verwijzing in BUITEN.findall(inhoud):
            if b"/hyperlink" not in verwijzing:
                raise Onleesbaar(_KOPPELING)


def _weiger_blad(inhoud: bytes) -> None:
    """A call to another program in a formula; or one cell far away that asks for a huge grid."""
    for formule in FORMULE.findall(inhoud):
        streep = formule.find(b"|")
        if streep >= 0 and formule.find(b"!", streep) >= 0:
            raise Onleesbaar(_DDE)
    adressen = ADRES.findall(inhoud)
    rijen = max((int(cijfers) for cijfers in {cijfers for _, cijfers in adressen}), default=1)
    kolommen = max(map(_kolomnummer, {letters for letters, _ in adressen}), default=1)
    if rijen * kolommen > MAX_CELLEN:
        raise Onleesbaar(
            "Op een blad staat een cel ver buiten de lijst, waardoor het miljoenen cellen telt. "
            + KOPIEER
        )


def _kolomnummer(letters: bytes) -> int:
    nummer = 0
    for letter in letters.upper():
        nummer = nummer * 26 + letter - 64
    return nummer
