# SPDX-License-Identifier: EUPL-1.2
"""From bytes to text: which encoding it is, and text that was decoded wrongly once before."""

import codecs
import re
from collections import Counter

from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking, let_op

MERKEN = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
KIJK = 4000
"""How many bytes tell whether a text without a mark is UTF-16."""
VERVANGEN = "�"

_HOOG = "".join(
    re.escape(teken)
    for byte in range(0x80, 0xC0)
    if (teken := bytes([byte]).decode("cp1252", "replace")) != VERVANGEN
)
KAPOT = re.compile(rf"[ÂÃÅ][{_HOOG}\x80-\x9f]|â[€‚][{_HOOG}\x80-\x9f]")
"""UTF-8 that was read as Windows text: "coÃ¶rdinatie"."""
STUUR = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff]")
"""Signs without a shape; a database refuses some of them."""
RUIMTES = "\xa0\u2007\u202f\u2009"
VREEMD = re.compile(rf"{STUUR.pattern}|[\r{RUIMTES}]")


def lees_tekst(inhoud: bytes) -> str:
    """The text of these bytes; what no encoding explains becomes �."""
    for merk, codering in MERKEN:
        if inhoud.startswith(merk):
            return inhoud.decode(codering, "replace")
    if codering := _zonder_merk(inhoud[:KIJK]):
        return inhoud.decode(codering, "replace")
    try:
        return inhoud.decode("utf-8")
    except UnicodeDecodeError:
        return inhoud.decode("cp1252", "replace")


def schoon(tekst: str) -> str:
    """Without signs that have no shape, with plain spaces and one kind of line break, trimmed."""
    if not VREEMD.search(tekst):
        return tekst.strip()
    tekst = STUUR.sub("", tekst.replace("\x0b", "\n"))
    for teken in RUIMTES:
        tekst = tekst.replace(teken, " ")
    return tekst.replace("\r\n", "\n").replace("\r", "\n").strip()


class Hersteller:
    """Mends what was decoded wrongly before it reached us, and remembers that it did."""

    def __init__(self) -> None:
        self.hersteld: Counter[tuple[str, str]] = Counter()
        self.kwijt = 0

    def herstel(self, tekst: str) -> str:
        """The text as it was meant."""
        if KAPOT.search(tekst):
            tekst = KAPOT.sub(self._stukje, KAPOT.sub(self._stukje, tekst))
        self.kwijt += VERVANGEN in tekst
        return tekst

    def _stukje(self, gevonden: re.Match[str]) -> str:
        kapot = gevonden[0]
        heel = b"".join(_byte(teken) for teken in kapot).decode("utf-8")
        if "\x80" <= heel <= "\x9f":
            return kapot
        self.hersteld[kapot, heel] += 1
        return heel

    def opmerkingen(self) -> tuple[Opmerking, ...]:
        """What to say about it, once per sheet."""
        uit = []
        if self.hersteld:
            gezegd = ", ".join(f"{kapot} → {heel}" for kapot, heel in sorted(self.hersteld)[:5])
            uit.append(let_op("tekens-hersteld", gezegd))
        if self.kwijt:
            uit.append(let_op("tekens-kwijt", str(self.kwijt)))
        return tuple(uit)


def _byte(teken: str) -> bytes:
    """The byte that Windows would have made of it; five bytes have no sign there."""
    try:
        return teken.encode("cp1252")
    except UnicodeEncodeError:
        return teken.encode("latin-1")


def _zonder_merk(begin: bytes) -> str:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    helft = len(begin) // 2
    if not helft or begin.count(0) < helft // 2:
        return ""
    return "utf-16-le" if begin[1::2].count(0) > begin[::2].count(0) else "utf-16-be"
