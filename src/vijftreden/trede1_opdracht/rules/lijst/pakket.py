# SPDX-License-Identifier: EUPL-1.2
"""A workbook is a package of files: what is in it is checked before anything reads it.

What comes out is packed anew from the parts that were checked, so that a reader which trusts the
package less or more than we do cannot see something else.
"""

import re
import zipfile
from io import BytesIO
from types import MappingProxyType

from vijftreden.register.rules.pakket import (
    STUK,
    Bezwaar,
    Pakketbezwaar,
    delen_van,
    eis_inhoud,
)
from vijftreden.trede1_opdracht.rules.lijst.onleesbaar import Onleesbaar
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking, let_op

MAX_CELLEN = 5_000_000
ADRES = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,4})(\d{1,10})["']""")
FORMULE = re.compile(rb"<(?:\w+:)?f[\s>][^<]*")
ZONDER_UITKOMST = re.compile(
    rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f/>)\s*+(?:<(?:\w+:)?v\s*+/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*+</(?:\w+:)?c>"
)
FOUTCEL = re.compile(rb"""<(?:\w+:)?c\s[^<>]*\bt\s*=\s*["']e["']""")
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

ZINNEN = MappingProxyType(
    {
        Bezwaar.MACRO: _MACRO,
        Bezwaar.KOPPELING: _KOPPELING,
        Bezwaar.DDE: _DDE,
        Bezwaar.OBJECT: _OBJECT,
        Bezwaar.TE_GROOT: _BOM,
        Bezwaar.PLAATS: _KAPOT,
        Bezwaar.KAPOT: _KAPOT,
    }
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
            _weiger_soort(set(pakket.namelist()))
            return _pak_opnieuw(pakket, delen_van(pakket))
    except Pakketbezwaar as fout:
        raise Onleesbaar(ZINNEN[fout.wat]) from fout
    except STUK as fout:
        raise Onleesbaar(_KAPOT) from fout


def _weiger_soort(namen: set[str]) -> None:
    for naam, zin in ANDERE:
        if naam in namen:
            raise Onleesbaar(zin)
    if "[Content_Types].xml" not in namen:
        raise Onleesbaar("Dit is een ingepakt bestand. Pak het uit en upload de lijst zelf.")


def _pak_opnieuw(
    pakket: zipfile.ZipFile, delen: list[zipfile.ZipInfo]
) -> tuple[bytes, tuple[Opmerking, ...]]:
    uit = BytesIO()
    fouten = zonder = 0
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as nieuw:
        for deel in delen:
            inhoud = pakket.read(deel)
            eis_inhoud(deel.filename, inhoud)
            if "/worksheets/" in deel.filename:
                _weiger_blad(inhoud)
                fouten += len(FOUTCEL.findall(inhoud))
                zonder += len(ZONDER_UITKOMST.findall(inhoud))
            if deel.filename.endswith((".xml", ".rels")):
                nieuw.writestr(deel.filename, inhoud)
    gezegd = (("cellen-met-fout", fouten), ("formules-zonder-uitkomst", zonder))
    return uit.getvalue(), tuple(let_op(code, str(aantal)) for code, aantal in gezegd if aantal)


def _weiger_blad(inhoud: bytes) -> None:
    """A call to another program in a formula; or one cell far away that asks for a huge grid."""
    for formule in FORMULE.findall(inhoud):
        streep = formule.find(b"|")
        if streep >= 0 and formule.find(b"!", streep) >= 0:
            raise Pakketbezwaar(Bezwaar.DDE)
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
