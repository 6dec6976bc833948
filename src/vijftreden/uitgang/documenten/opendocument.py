# SPDX-License-Identifier: EUPL-1.2
"""Our own .odt: real headings, tables with a header row, Dutch as its language."""

from io import BytesIO
from typing import Any

from odfdo import Document, Element, Frame, Header, Paragraph, Style, Table
from odfdo import Row as Rij

from vijftreden.uitgang.documenten.inhoud import Documentinhoud, Stijl
from vijftreden.uitgang.documenten.word import KOPPEN_TEKENEN

CM_PER_BEELDPUNT = 2.54 / 96


def als_odt(inhoud: Documentinhoud, stijl: Stijl) -> bytes:
    """The document as .odt."""
    document = Document("text")
    document.body.clear()
    document.meta.title = f"{inhoud.ondertitel}: {inhoud.titel}"
    document.meta.set_language("nl-NL")
    document.meta.set_creator(stijl.afzender or "Vijftreden")
    document.set_language("nl-NL")
    _koppen(document, stijl)
    delen: list[Element] = []
    if stijl.logo:
        delen.append(_logo(document, stijl))
    if stijl.afzender:
        delen.append(Paragraph(stijl.afzender))
    delen += [Paragraph(inhoud.ondertitel), Header(1, inhoud.titel, style="Kop een")]
    delen += [Paragraph(f"{naam}: {waarde}") for naam, waarde in inhoud.kenmerken]
    for blok in inhoud.blokken:
        delen.append(Header(2, blok.kop, style="Kop twee"))
        delen += [Paragraph(alinea) for alinea in blok.tekst.split("\n\n")]
    tabellen = [(t.titel, tuple(t.kolommen.values()), t.rijen) for t in inhoud.tabellen]
    if inhoud.handtekeningen:
        tekens = tuple((deel.kant, deel.naam, deel.dag) for deel in inhoud.handtekeningen)
        tabellen.append(("Wie ja zegt", KOPPEN_TEKENEN, tekens))
    for nummer, (titel, koppen, rijen) in enumerate(tabellen, start=1):
        delen += [Header(2, titel, style="Kop twee"), _tabel(f"Tabel {nummer}", koppen, rijen)]
    for deel in delen:
        document.body.append(deel)
    uit = BytesIO()
    document.save(uit)
    return uit.getvalue()


def _koppen(document: Any, stijl: Stijl) -> None:
    for naam, maat in (("Kop een", "20pt"), ("Kop twee", "12.5pt")):
        kop = Style("paragraph", name=naam, parent_style="Heading")
        letters = {"fo:color": stijl.kleur, "fo:font-size": maat, "fo:font-weight": "bold"}
        kop.set_properties(properties=letters, area="text")
        document.insert_style(kop, automatic=False)


def _logo(document: Any, stijl: Stijl) -> Paragraph:
    pad = document.add_file(BytesIO(stijl.logo))
    lijst = Frame.image_frame(
        pad,
        size=("4cm", "1.4cm"),
        anchor_type="as-char",
        name="Logo",
    )
    lijst.svg_title = f"Logo van {stijl.afzender or 'de organisatie'}"
    alinea = Paragraph("")
    alinea.append(lijst)
    return alinea


def _tabel(naam: str, koppen: tuple[str, ...], rijen: tuple[tuple[str, ...], ...]) -> Table:
    tabel = Table(naam)
    kop = Element.from_tag("table:table-header-rows")
    kop.append(_rij(koppen))
    tabel.append(kop)
    for rij in rijen:
        tabel.append(_rij(rij))
    return tabel


def _rij(waarden: tuple[str, ...]) -> Rij:
    rij = Rij()
    rij.set_values(list(waarden))
    return rij
