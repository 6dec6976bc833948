# SPDX-License-Identifier: EUPL-1.2
"""An Office or ODF file is a package of files: what is in it is looked at before it is opened.

Here stands what holds for every package; a step that reads one gives its own words to a `Bezwaar`.
"""

import re
import stat
import zipfile
from collections.abc import Iterator, Sequence
from enum import StrEnum
from io import BytesIO

from lxml import etree

MAX_DELEN = 2_000
MAX_UIT = 150_000_000
MAX_VERHOUDING = 300
"""Office packs repeated rows tightly; only above `VERDACHT` does the ratio count."""
VERDACHT = 5_000_000
STUK = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError)
"""What Python's reader raises for a package that is broken or has a password."""
EINDE = b"PK\x05\x06"
EINDE_LENGTE = 22
PAKKET = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0"
VERSLEUTELD = 0x1


class Bezwaar(StrEnum):
    """Why a package is refused."""

    KAPOT = "kapot"
    TE_GROOT = "te groot"
    PLAATS = "plaats"
    MACRO = "macro"
    KOPPELING = "koppeling"
    OBJECT = "object"
    DDE = "dde"


class Pakketbezwaar(Exception):
    """This package is refused; `wat` says why."""

    def __init__(self, wat: Bezwaar) -> None:
        super().__init__(wat.value)
        self.wat = wat


VERBODEN = (
    (re.compile(r"vbaproject|vbadata|/macrosheets/|/dialogsheets/", re.I), Bezwaar.MACRO),
    (re.compile(r"^(Basic|Scripts)/", re.I), Bezwaar.MACRO),
    (re.compile(r"/externallinks/", re.I), Bezwaar.KOPPELING),
    (re.compile(r"/embeddings/|/activex/|oleobject|/afchunk", re.I), Bezwaar.OBJECT),
    (
        re.compile(
            r"\.(zip|xls[xmb]?|doc[xm]?|ppt[xm]?|od[tspg]|7z|rar|gz|jar|exe|dll|js|vbs|bat|cmd|"
            r"ps1|lnk|hta|html?|mht|class|swf|scr|com)$",
            re.I,
        ),
        Bezwaar.OBJECT,
    ),
)
PLAATS = re.compile(r"^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\\|[\x00-\x1f]")


def delen_van(pakket: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The parts of an open package, when their sizes and names are right."""
    delen = pakket.infolist()
    _eis_maat(delen)
    _eis_namen(delen)
    return delen


def zonder_aanhang(inhoud: bytes) -> bool:
    """Whether the package is all there is: nothing before it and nothing behind its end.

    A file that is something else too begins before its package, or goes on after it.
    """
    einde = inhoud.rfind(EINDE)
    if not inhoud.startswith(PAKKET) or einde != len(inhoud) - EINDE_LENGTE:
        return False
    with zipfile.ZipFile(BytesIO(inhoud)) as pakket:
        return min((deel.header_offset for deel in pakket.infolist()), default=1) == 0


def eis_inhoud(naam: str, inhoud: bytes) -> None:
    """No package in a package, no DTD, no macros declared, nothing fetched from elsewhere."""
    if inhoud.startswith((PAKKET, OLE)):
        raise Pakketbezwaar(Bezwaar.OBJECT)
    if inhoud.startswith((b"MZ", b"\x7fELF")):
        raise Pakketbezwaar(Bezwaar.OBJECT)
    if b"<!DOCTYPE" in inhoud or b"<!ENTITY" in inhoud:
        raise Pakketbezwaar(Bezwaar.KAPOT)
    if naam == "[Content_Types].xml" and b"macroenabled" in inhoud.lower():
        raise Pakketbezwaar(Bezwaar.MACRO)
    if naam.endswith(".rels"):
        eis_verwijzingen(inhoud)


def eis_verwijzingen(inhoud: bytes) -> None:
    """Of what stands outside the package only a link that somebody clicks is allowed."""
    for verwijzing in ontleed(inhoud).iter():
        soort = str(verwijzing.get("Type", ""))
        if soort.endswith("/aFChunk"):
            raise Pakketbezwaar(Bezwaar.OBJECT)
        buiten = str(verwijzing.get("TargetMode", "")).lower() == "external"
        if buiten and not soort.endswith("/hyperlink"):
            raise Pakketbezwaar(Bezwaar.KOPPELING)


def ontleed(inhoud: bytes) -> "etree._Element":
    """XML as a tree: no DTD, no entities, nothing from the net; UTF-8 alone, as Office writes it.

    In another encoding a DTD would pass the search for its bytes.
    """
    if b"\x00" in inhoud or b"<!DOCTYPE" in inhoud or b"<!ENTITY" in inhoud:
        raise Pakketbezwaar(Bezwaar.KAPOT)
    lezer = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8"
    )
    try:
        return etree.fromstring(inhoud, lezer)
    except etree.XMLSyntaxError as fout:
        raise Pakketbezwaar(Bezwaar.KAPOT) from fout


def lees(pakket: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """Every part that holds something, checked, with its name."""
    for deel in delen_van(pakket):
        if not deel.is_dir():
            inhoud = pakket.read(deel)
            eis_inhoud(deel.filename, inhoud)
            yield deel.filename, inhoud


def _eis_maat(delen: Sequence[zipfile.ZipInfo]) -> None:
    """The declared sizes; reading stops at what was declared."""
    if len(delen) > MAX_DELEN or sum(deel.file_size for deel in delen) > MAX_UIT:
        raise Pakketbezwaar(Bezwaar.TE_GROOT)
    for deel in delen:
        if deel.file_size > max(VERDACHT, deel.compress_size * MAX_VERHOUDING):
            raise Pakketbezwaar(Bezwaar.TE_GROOT)


def _eis_namen(delen: Sequence[zipfile.ZipInfo]) -> None:
    namen = [deel.filename for deel in delen]
    if len({naam.lower() for naam in namen}) != len(namen):
        raise Pakketbezwaar(Bezwaar.KAPOT)
    for deel in delen:
        snelkoppeling = stat.S_ISLNK(deel.external_attr >> 16)
        if PLAATS.search(deel.filename) or PLAATS.search(deel.orig_filename) or snelkoppeling:
            raise Pakketbezwaar(Bezwaar.PLAATS)
        if deel.flag_bits & VERSLEUTELD:
            raise Pakketbezwaar(Bezwaar.KAPOT)
        for vorm, wat in VERBODEN:
            if vorm.search(deel.filename):
                raise Pakketbezwaar(wat)
