# SPDX-License-Identifier: EUPL-1.2
"""Office and OpenDocument files: which one it is, and that nothing in it acts by itself."""

import re
import zipfile
from io import BytesIO
from types import MappingProxyType

from vijftreden.register.rules.pakket import (
    STUK,
    Bezwaar,
    Pakketbezwaar,
    lees,
    ontleed,
    zonder_aanhang,
)
from vijftreden.register.rules.upload.afgewezen import Afgewezen
from vijftreden.register.rules.upload.soorten import MIME, Soort

OPSLAAN = "Sla het op zonder dat, of als pdf, en upload die."
ZINNEN = MappingProxyType(
    {
        Bezwaar.KAPOT: "Dit bestand is beschadigd of heeft een wachtwoord. Sla het opnieuw op.",
        Bezwaar.TE_GROOT: "Dit bestand wordt bij het uitpakken te groot. Sla het op als pdf.",
        Bezwaar.PLAATS: "Dit bestand is niet door een tekstprogramma gemaakt. Sla het opnieuw op.",
        Bezwaar.MACRO: f"In dit bestand zitten macro's. {OPSLAAN}",
        Bezwaar.KOPPELING: f"Dit bestand haalt iets van buiten op. {OPSLAAN}",
        Bezwaar.OBJECT: f"In dit bestand zit een ander bestand (OLE). {OPSLAAN}",
        Bezwaar.DDE: f"Dit bestand start een ander programma (DDE). {OPSLAAN}",
    }
)
HOOFD = {
    b"wordprocessingml.document.main+xml": Soort.DOCX,
    b"spreadsheetml.sheet.main+xml": Soort.XLSX,
    b"presentationml.presentation.main+xml": Soort.PPTX,
}
ODF = {MIME[soort].encode(): soort for soort in (Soort.ODT, Soort.ODS, Soort.ODP)}
VELD = re.compile(r"^\s*\\?\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT)\b", re.I)
DDE_FORMULE = re.compile(rb"<(?:\w+:)?f[\s>][^<]*\|[^<]*!")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
XLINK = "{http://www.w3.org/1999/xlink}href"
KLIK = ("}a",)
"""Elements whose address is only followed when somebody clicks."""
BUITEN = re.compile(r"^([a-z][a-z0-9+.-]*:|//|\.\./|\\\\)", re.I)


def soort_van_pakket(inhoud: bytes) -> Soort:
    """Which of the kinds it is, by what it says inside; raises `Afgewezen`."""
    try:
        if not zonder_aanhang(inhoud):
            raise Afgewezen("Aan dit bestand hangt iets vast dat er niet bij hoort. " + OPSLAAN)
        with zipfile.ZipFile(BytesIO(inhoud)) as pakket:
            delen = dict(lees(pakket))
        soort = _soort(delen)
        _eis_rustig(delen, soort)
    except Pakketbezwaar as fout:
        raise Afgewezen(ZINNEN[fout.wat]) from fout
    except STUK as fout:
        raise Afgewezen(ZINNEN[Bezwaar.KAPOT]) from fout
    return soort


def _soort(delen: dict[str, bytes]) -> Soort:
    if mimetype := delen.get("mimetype"):
        soort = ODF.get(mimetype.strip())
        if soort and "content.xml" in delen:
            return soort
    typen = delen.get("[Content_Types].xml", b"")
    for teken, soort in HOOFD.items():
        if teken in typen:
            return soort
    raise Afgewezen("Dit is een ingepakt bestand. Pak het uit en upload de stukken zelf.")


def _eis_rustig(delen: dict[str, bytes], soort: Soort) -> None:
    """Nothing that starts a program or fetches something when the file is opened."""
    if soort in (Soort.ODT, Soort.ODS, Soort.ODP):
        for naam, inhoud in delen.items():
            if naam.endswith(("content.xml", "styles.xml")):
                _eis_rustig_odf(inhoud)
        return
    for naam, inhoud in delen.items():
        if not naam.endswith(".xml"):
            continue
        if naam.startswith("word/"):
            _eis_velden(inhoud)
        if "/worksheets/" in naam and DDE_FORMULE.search(inhoud):
            raise Pakketbezwaar(Bezwaar.DDE)


def _eis_velden(inhoud: bytes) -> None:
    """A field of Word may be spread over many pieces, of which the first only has its begin."""
    if b"instr" not in inhoud:
        return
    stuk = ""
    for element in ontleed(inhoud).iter():
        if element.tag == f"{WORD}fldSimple" and VELD.match(element.get(f"{WORD}instr", "")):
            raise Pakketbezwaar(Bezwaar.DDE)
        if element.tag == f"{WORD}fldChar":
            stuk = ""
        elif element.tag == f"{WORD}instrText":
            stuk += element.text or ""
            if VELD.match(stuk + " "):
                raise Pakketbezwaar(Bezwaar.DDE)


def _eis_rustig_odf(inhoud: bytes) -> None:
    for element in ontleed(inhoud).iter("*"):
        naam = str(element.tag)
        if naam.endswith("}event-listener"):
            raise Pakketbezwaar(Bezwaar.MACRO)
        if "dde-" in naam:
            raise Pakketbezwaar(Bezwaar.DDE)
        adres = str(element.get(XLINK, ""))
        if BUITEN.match(adres) and not naam.endswith(KLIK):
            raise Pakketbezwaar(Bezwaar.KOPPELING)
