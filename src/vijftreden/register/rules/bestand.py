# SPDX-License-Identifier: EUPL-1.2
"""From the bytes of a public file to rows of text with their line number, never with an exception.

What people do to such a file in a spreadsheet is read without a word: a byte order mark,
semicolons, Latin-1, Windows line ends, a line break within quotes, empty lines at the end.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Generic, TypeVar

LANGSTE_VELD = 500
MEESTE_REGELS = 20  # of one row with line breaks within quotes
HELE_REGEL = "(hele regel)"
ONLEESBAAR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffd]")
ANDERE_SOORTEN = {
    b"PK\x03\x04": "Dit is een Excel- of zipbestand.",
    b"\xff\xfe": "Dit bestand is in UTF-16 opgeslagen.",
    b"\xfe\xff": "Dit bestand is in UTF-16 opgeslagen.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Regelfout:
    """What is wrong on one line of a file, in Dutch, and what to do."""

    bestand: str
    regel: int
    kolom: str
    wat: str
    doen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tekstrij:
    """The values of one row by column; `regel` is the line where it begins, line 1 the header."""

    regel: int
    waarden: Mapping[str, str]


Rij = TypeVar("Rij")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leesresultaat(Generic[Rij]):
    """A whole file: the rows that are right and what is wrong with the others."""

    rijen: tuple[Rij, ...]
    fouten: tuple[Regelfout, ...]


def verzamel(stroom: Iterable[Rij | Regelfout]) -> Leesresultaat[Rij]:
    """A stream of rows and errors, apart."""
    rijen: list[Rij] = []
    fouten: list[Regelfout] = []
    for deel in stroom:
        if isinstance(deel, Regelfout):
            fouten.append(deel)
        else:
            rijen.append(deel)
    return Leesresultaat(rijen=tuple(rijen), fouten=tuple(fouten))


def aantal_regels(inhoud: bytes) -> int:
    """How many lines follow the header at most: the length of a progress bar."""
    return inhoud.rstrip().count(b"\n")


def tekstrijen(
    inhoud: bytes, *, bestand: str, kolommen: Sequence[str]
) -> Iterator[Tekstrij | Regelfout]:
    """The rows of a file that must have exactly these columns, in any order."""
    regels = _tekst(inhoud).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    scheiding = ";" if regels[0].count(";") > regels[0].count(",") else ","
    kop = _splits(regels[0], scheiding) or []
    kopfouten = tuple(_kopfouten(inhoud, kop, bestand=bestand, kolommen=kolommen))
    if kopfouten:
        yield from kopfouten
        return
    for nummer, velden in _records(regels, scheiding, aantal=len(kop)):
        if velden is None:
            yield Regelfout(
                bestand=bestand,
                regel=nummer,
                kolom=HELE_REGEL,
                wat="De regel is niet in kolommen te splitsen: een aanhalingsteken staat los.",
                doen="Zet om het hele veld aanhalingstekens en schrijf er een in het veld dubbel.",
            )
        elif any(veld.strip() for veld in velden):
            yield from _controleer(nummer, velden, bestand=bestand, kop=kop)


def kort(waarde: str) -> str:
    """A value as it may stand in a message: one line, not too long."""
    lang = 60
    leesbaar = ONLEESBAAR.sub("?", " ".join(waarde[: lang + 1].split()))
    return f"“{leesbaar[:lang]}…”" if len(leesbaar) > lang else f"“{leesbaar}”"


def _tekst(inhoud: bytes) -> str:
    """UTF-8, else Latin-1 as Windows writes it; what is unreadable becomes U+FFFD and so an error.

    A file with good UTF-8 in one place and a wrong byte in another is UTF-8 with a fault: read as
    Latin-1 it would spoil every name.
    """
    try:
        return inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        als_utf8 = inhoud.decode("utf-8-sig", errors="replace")
    if als_utf8.replace("\ufffd", "").isascii():
        return inhoud.decode("cp1252", errors="replace")
    return als_utf8


def _splits(tekst: str, scheiding: str) -> list[str] | None:
    """One row as fields; None when its quotes make no sense or it is endless."""
    try:
        return next(csv.reader([tekst], delimiter=scheiding, strict=True), [])
    except csv.Error:
        return None


def _records(
    regels: Sequence[str], scheiding: str, *, aantal: int
) -> Iterator[tuple[int, list[str] | None]]:
    """Row after row with its first line. After loose quotes reading goes on at the next line."""
    begin = 1
    while begin < len(regels):
        eind = _eind(regels, begin)
        velden = _splits("\n".join(regels[begin:eind]), scheiding) if eind else None
        if velden is not None and eind - begin > 1 and len(velden) != aantal:
            velden = None
        yield begin + 1, velden
        begin = begin + 1 if velden is None else eind


def _eind(regels: Sequence[str], begin: int) -> int:
    """The line after the row that starts at `begin`: its quotes are even there; 0: nowhere."""
    aanhalingstekens = 0
    for eind in range(begin, min(begin + MEESTE_REGELS, len(regels))):
        aanhalingstekens += regels[eind].count('"')
        if aanhalingstekens % 2 == 0:
            return eind + 1
    return 0


def _controleer(
    nummer: int, velden: Sequence[str], *, bestand: str, kop: Sequence[str]
) -> Iterator[Tekstrij | Regelfout]:
    """The row, or what is wrong with its number of columns, its characters and its lengths."""
    if len(velden) != len(kop):
        yield Regelfout(
            bestand=bestand,
            regel=nummer,
            kolom=kop[min(len(velden), len(kop) - 1)],
            wat=f"Het aantal kolommen is hier {len(velden)} en in de kop {len(kop)}.",
            doen="Kijk of er een scheidingsteken te veel of te weinig staat.",
        )
        return
    goed = True
    for kolom, veld in zip(kop, velden, strict=True):
        if ONLEESBAAR.search(veld):
            wat = f"{kort(veld)} heeft een teken dat niet te lezen is."
            doen = "Haal het teken weg, of sla het bestand opnieuw op als CSV UTF-8."
        elif len(veld) > LANGSTE_VELD:
            wat = f"Het veld heeft {len(veld)} tekens; het mogen er {LANGSTE_VELD} zijn."
            doen = "Maak de tekst korter, of kijk of er een aanhalingsteken ontbreekt."
        else:
            continue
        goed = False
        yield Regelfout(bestand=bestand, regel=nummer, kolom=kolom, wat=wat, doen=doen)
    if goed:
        waarden = {kolom: " ".join(veld.split()) for kolom, veld in zip(kop, velden, strict=True)}
        yield Tekstrij(regel=nummer, waarden=waarden)


def _kopfouten(
    inhoud: bytes, kop: Sequence[str], *, bestand: str, kolommen: Sequence[str]
) -> Iterator[Regelfout]:
    """What is wrong with the file as a whole, or with the names of its columns."""
    soort = next((wat for begin, wat in ANDERE_SOORTEN.items() if inhoud.startswith(begin)), "")
    if soort or not any(kop):
        yield Regelfout(
            bestand=bestand,
            regel=1,
            kolom=HELE_REGEL,
            wat=soort or "Het bestand heeft geen kop met namen van kolommen.",
            doen="Kies het CSV-bestand van het register, of sla dit op als CSV UTF-8.",
        )
        return
    onbekend = [naam for naam in dict.fromkeys(kop) if naam not in kolommen]
    for naam in onbekend:
        lijkt_op = get_close_matches(naam[:LANGSTE_VELD], kolommen, n=1, cutoff=0.5)
        yield Regelfout(
            bestand=bestand,
            regel=1,
            kolom=kort(naam),
            wat=f"De kolom {kort(naam)} is onbekend.",
            doen=f"Bedoel je {kort(lijkt_op[0])}? Pas de naam aan."
            if lijkt_op
            else f"Haal de kolom weg. Bekend zijn: {', '.join(kolommen)}.",
        )
    for naam in kolommen:
        if kop.count(naam) != 1:
            yield Regelfout(
                bestand=bestand,
                regel=1,
                kolom=naam,
                wat=f"De kolom “{naam}” {'staat er twee keer' if naam in kop else 'ontbreekt'}.",
                doen="Zorg dat de kolom er precies één keer staat, ook als hij leeg is.",
            )
