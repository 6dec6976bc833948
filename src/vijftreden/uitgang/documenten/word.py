# SPDX-License-Identifier: EUPL-1.2
"""Our own .docx: real headings, tables with a header row, Dutch as its language."""

from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from vijftreden.uitgang.documenten.inhoud import Documentinhoud, Stijl

KOPPEN_TEKENEN = ("Namens", "Naam", "Datum")


def als_word(inhoud: Documentinhoud, stijl: Stijl) -> bytes:
    """The document as .docx."""
    document = docx.Document()
    _richt_in(document, inhoud, stijl)
    document.add_paragraph(inhoud.ondertitel)
    document.add_heading(inhoud.titel, level=1)
    for naam, waarde in inhoud.kenmerken:
        regel = document.add_paragraph(f"{naam}: {waarde}")
        regel.paragraph_format.space_after = Pt(0)
    for blok in inhoud.blokken:
        document.add_heading(blok.kop, level=2)
        for alinea in blok.tekst.split("\n\n"):
            document.add_paragraph(alinea)
    for tabel in inhoud.tabellen:
        document.add_heading(tabel.titel, level=2)
        _tabel(document, tuple(tabel.kolommen.values()), tabel.rijen)
    if inhoud.handtekeningen:
        document.add_heading("Wie ja zegt", level=2)
        rijen = tuple((deel.kant, deel.naam, deel.dag) for deel in inhoud.handtekeningen)
        _tabel(document, KOPPEN_TEKENEN, rijen)
    uit = BytesIO()
    document.save(uit)
    return uit.getvalue()


def _richt_in(document: Document, inhoud: Documentinhoud, stijl: Stijl) -> None:
    eigen = document.core_properties
    eigen.title = f"{inhoud.ondertitel}: {inhoud.titel}"[:250]
    eigen.author = stijl.afzender[:250] or "Vijftreden"
    eigen.language = "nl-NL"
    eigen.comments = ""
    stijlen: Any = document.styles
    _in_het_nederlands(stijlen)
    stijlen["Normal"].font.name = "Noto Sans"
    stijlen["Normal"].font.size = Pt(10.5)
    for niveau, maat in (("Heading 1", 20), ("Heading 2", 12.5)):
        stijlen[niveau].font.color.rgb = RGBColor.from_string(stijl.kleur.lstrip("#").upper())
        stijlen[niveau].font.name = "Noto Sans"
        stijlen[niveau].font.size = Pt(maat)
    blad = document.sections[0]
    blad.page_width, blad.page_height = Mm(210), Mm(297)
    blad.left_margin = blad.right_margin = Mm(20)
    hoofd = blad.header.paragraphs[0]
    hoofd.text = stijl.afzender
    if stijl.logo:
        plaatje = hoofd.add_run().add_picture(BytesIO(stijl.logo), height=Mm(14))
        eigenschappen = plaatje._inline.docPr
        eigenschappen.set("descr", f"Logo van {stijl.afzender or 'de organisatie'}")
    blad.footer.paragraphs[0].text = f"{inhoud.referentie} · versie {inhoud.versie}".strip(" ·")


def _in_het_nederlands(stijlen: Any) -> None:
    """Where a screen reader and the spelling checker look for the language."""
    for eigenschappen in stijlen.element.iter(qn("w:rPr")):
        for taal in eigenschappen.findall(qn("w:lang")):
            taal.set(qn("w:val"), "nl-NL")


def _tabel(
    document: Document, koppen: tuple[str, ...], rijen: tuple[tuple[str, ...], ...]
) -> None:
    tabel = document.add_table(rows=1, cols=len(koppen))
    tabel.style = "Table Grid"
    for cel, kop in zip(tabel.rows[0].cells, koppen, strict=True):
        cel.text = kop
        for stuk in cel.paragraphs[0].runs:
            stuk.bold = True
    kopregel = OxmlElement("w:tblHeader")
    tabel.rows[0]._tr.get_or_add_trPr().append(kopregel)
    for rij in rijen:
        for cel, waarde in zip(tabel.add_row().cells, rij, strict=True):
            cel.text = waarde
