# SPDX-License-Identifier: EUPL-1.2
"""A PDF is a PDF from its first byte to its last, and does nothing of its own accord."""

import re
import zipfile
from io import BytesIO

from vijftreden.register.rules.upload.afgewezen import Afgewezen
from vijftreden.register.rules.upload.soorten import WEB

KOP = re.compile(rb"^%PDF-[12]\.\d")
EINDE = b"%%EOF"
STAART = 2048
BEGIN = 1024
HEX = re.compile(rb"#([0-9A-Fa-f]{2})")
NAAM = re.compile(rb"/[^\x00-\x20()<>\[\]{}/%]{1,60}")
DOET = frozenset(
    {b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/EmbeddedFiles", b"/RichMedia"}
    | {b"/ImportData", b"/SubmitForm", b"/XFA"}
)
KAPOT = "Deze pdf is niet heel. Open hem, sla hem opnieuw op als pdf en probeer weer."
DUBBEL = "In deze pdf zit ook een ander bestand. Druk hem af naar een nieuwe pdf en upload die."
ACTIEF = (
    "Deze pdf bevat een script, een formulier dat gegevens verstuurt, of een ander bestand. "
    "Druk hem af naar een nieuwe pdf en upload die."
)


def eis_pdf(inhoud: bytes) -> None:
    """Raises `Afgewezen`. What stands in compressed objects is left to a scanner."""
    if not KOP.match(inhoud):
        raise Afgewezen(KAPOT)
    staart = inhoud[-STAART:]
    einde = staart.rfind(EINDE)
    if einde < 0 or b"startxref" not in staart:
        raise Afgewezen(KAPOT)
    if staart[einde + len(EINDE) :].strip(b"\r\n\t \x00"):
        raise Afgewezen(DUBBEL)
    begin = inhoud[:BEGIN].lower()
    if zipfile.is_zipfile(BytesIO(inhoud)) or any(teken in begin for teken in WEB[:4]):
        raise Afgewezen(DUBBEL)
    namen = {_ontcijfer(naam) for naam in NAAM.findall(inhoud)}
    if namen & DOET:
        raise Afgewezen(ACTIEF)


def _ontcijfer(naam: bytes) -> bytes:
    """A name may write any sign as #xx."""
    return HEX.sub(lambda teken: bytes([int(teken[1], 16)]), naam)
