# SPDX-License-Identifier: EUPL-1.2
"""What kind of file this is, by its first bytes and not by its name; what we refuse and why."""

from enum import StrEnum

from vijftreden.trede1_opdracht.rules.lijst.onleesbaar import Onleesbaar

MAX_BYTES = 30_000_000


class Bestandsoort(StrEnum):
    """What we read."""

    TEKST = "tekst"
    PAKKET = "pakket"


ZICHTBAAR = 32
"""The first byte with a sign; below it stand tab, line breaks, and what no list holds."""
WIT = frozenset(b"\t\n\x0b\x0c\r\x1a\x1b")

_OPSLAAN = (
    "Open het, sla het op als Excel-werkmap (.xlsx) en upload die. "
    "Of kopieer de cellen en plak ze."
)

GEWEIGERD = (
    (b"%PDF", f"Dit is een pdf. Daar staan geen cellen in. {_OPSLAAN}"),
    (b"{\\rtf", "Dit is een tekstdocument. Kopieer de tabel en plak die."),
    (b"\x89PNG", "Dit is een plaatje. Plak de cellen zelf."),
    (b"\xff\xd8\xff", "Dit is een plaatje. Plak de cellen zelf."),
    (b"GIF8", "Dit is een plaatje. Plak de cellen zelf."),
    (b"Rar!", "Dit is een ingepakt bestand. Pak het uit en upload de lijst zelf."),
    (b"7z\xbc\xaf", "Dit is een ingepakt bestand. Pak het uit en upload de lijst zelf."),
    (b"\x1f\x8b", "Dit is een ingepakt bestand. Pak het uit en upload de lijst zelf."),
)
OUD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WEB = (b"<html", b"<!doctype html", b"<table", b"<?xml", b"<meta")


def soort_van(inhoud: bytes) -> Bestandsoort:
    """Text or a package (.xlsx); raises `Onleesbaar` for everything else."""
    if not inhoud.strip(b" \t\r\n\0"):
        raise Onleesbaar("Er staat niets in. Plak je cellen, of kies een bestand.")
    if len(inhoud) > MAX_BYTES:
        raise Onleesbaar(
            "Dit is groter dan 30 MB. Haal plaatjes weg, of knip de lijst in stukken."
        )
    if inhoud.startswith(b"PK"):
        return Bestandsoort.PAKKET
    _weiger_ander(inhoud)
    return Bestandsoort.TEKST


def _weiger_ander(inhoud: bytes) -> None:
    for begin, zin in GEWEIGERD:
        if inhoud.startswith(begin):
            raise Onleesbaar(zin)
    if inhoud.startswith(OUD):
        if "EncryptedPackage".encode("utf-16-le") in inhoud:
            raise Onleesbaar("Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord.")
        raise Onleesbaar(f"Dit is een oude Excel-werkmap (.xls). {_OPSLAAN}")
    if inhoud[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(WEB):
        raise Onleesbaar(f"Dit is een webpagina met de naam van een lijst. {_OPSLAAN}")
    if not inhoud.startswith((b"\xff\xfe", b"\xfe\xff")) and _geen_tekst(inhoud[:4000]):
        raise Onleesbaar(f"Dit is geen lijst die we kunnen lezen. {_OPSLAAN}")


def _geen_tekst(begin: bytes) -> bool:
    """Many bytes without a sign; zeroes alone may be UTF-16."""
    vreemd = sum(0 < byte < ZICHTBAAR and byte not in WIT for byte in begin)
    return vreemd > len(begin) // 50 + 1
