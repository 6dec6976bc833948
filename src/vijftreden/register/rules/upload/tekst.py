# SPDX-License-Identifier: EUPL-1.2
"""Text that is text: kept as UTF-8, and no web page or script by another name."""

from vijftreden.register.rules.upload.afgewezen import Afgewezen
from vijftreden.register.rules.upload.soorten import VREEMD, WEB

ZICHTBAAR = 32
WIT = frozenset("\t\n\r\f")
GEEN_TEKST = (
    "Dit is geen gewone tekst. Sla het op als tekst of CSV in UTF-8, of kies het echte bestand."
)


def als_tekst(inhoud: bytes) -> bytes:
    """The text in UTF-8 without a byte order mark; raises `Afgewezen`."""
    begin = inhoud[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if begin.startswith(WEB):
        raise Afgewezen("Dit is een webpagina of plaatje met de naam van een tekstbestand.")
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        tekst = inhoud.decode("cp1252", errors="replace")
    if any(map(_vreemd, tekst)):
        wat = next((wat for teken, wat in VREEMD if inhoud.startswith(teken)), "")
        raise Afgewezen(f"Dit is {wat} met de naam van een tekstbestand." if wat else GEEN_TEKST)
    return tekst.encode()


def _vreemd(teken: str) -> bool:
    return (ord(teken) < ZICHTBAAR and teken not in WIT) or teken in "\x7f\ufffd"
