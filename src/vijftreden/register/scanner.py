# SPDX-License-Identifier: EUPL-1.2
"""A small client of clamd (`zINSTREAM`): the content goes over, a verdict comes back."""

import socket
import struct
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings

STUK = 64 * 1024
WACHT = 120.0
"""Seconds that a scanner gets."""
LANGSTE_ANTWOORD = 4096
POORT = 3310


class Onbereikbaar(Exception):
    """The scanner gave no verdict: asked again later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Oordeel:
    """What the scanner said; `wat` is its name for what it found."""

    besmet: bool
    wat: str = ""


def is_ingesteld() -> bool:
    """Whether files wait for a scanner."""
    return bool(settings.BESTAND_SCANNER)


def keur(inhoud: bytes) -> Oordeel:
    """The verdict on this content; raises `Onbereikbaar`."""
    try:
        with _verbinding(settings.BESTAND_SCANNER) as lijn:
            lijn.sendall(b"zINSTREAM\0")
            for begin in range(0, len(inhoud), STUK):
                stuk = inhoud[begin : begin + STUK]
                lijn.sendall(struct.pack("!I", len(stuk)) + stuk)
            lijn.sendall(struct.pack("!I", 0))
            antwoord = _antwoord(lijn)
    except OSError as fout:
        raise Onbereikbaar(str(fout)) from fout
    if antwoord.endswith(" OK"):
        return Oordeel(besmet=False)
    if antwoord.endswith(" FOUND"):
        return Oordeel(besmet=True, wat=antwoord.removesuffix(" FOUND").partition(": ")[2])
    raise Onbereikbaar(antwoord or "geen antwoord")


def _verbinding(adres: str) -> socket.socket:
    if not adres.startswith("unix:"):
        delen = urlsplit(adres)
        plek = (delen.hostname or "", delen.port or POORT)
        return socket.create_connection(plek, timeout=WACHT)
    lijn = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    lijn.settimeout(WACHT)
    try:
        lijn.connect(adres.removeprefix("unix:").replace("///", "/", 1))
    except OSError:
        lijn.close()
        raise
    return lijn


def _antwoord(lijn: socket.socket) -> str:
    gelezen = b""
    while not gelezen.endswith(b"\0") and len(gelezen) < LANGSTE_ANTWOORD:
        stuk = lijn.recv(LANGSTE_ANTWOORD)
        if not stuk:
            break
        gelezen += stuk
    return gelezen.rstrip(b"\0\n").decode("utf-8", errors="replace")
