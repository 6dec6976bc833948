# SPDX-License-Identifier: EUPL-1.2
"""What RFC 5545 and 7986 require of a calendar file, written from their text.

Our library reads anything, so it proves nothing: a missing UID passes there.
"""

import re
from dataclasses import dataclass, field
from datetime import date

REGEL = re.compile(r'^([A-Z0-9-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^:;"]+))*):(.*)$')
UTC_MOMENT = re.compile(r"\d{8}T\d{6}Z")
AFSTAND = re.compile(r"[+-]\d{4}")
STATUS = {"CONFIRMED", "TENTATIVE", "CANCELLED"}
EEN_KEER = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "URL")


@dataclass
class Deel:
    """One component: its lines as name, parameters, value; and what stands in it."""

    soort: str
    regels: list[tuple[str, str, str]] = field(default_factory=list)
    delen: list["Deel"] = field(default_factory=list)

    def waarde(self, naam: str) -> str:
        """The value of a property that stands here once."""
        (gevonden,) = [regel for regel in self.regels if regel[0] == naam]
        return gevonden[2]

    def keer(self, naam: str) -> int:
        """How often a property stands here."""
        return sum(regel[0] == naam for regel in self.regels)

    def van(self, soort: str) -> list["Deel"]:
        """The components of one kind."""
        return [deel for deel in self.delen if deel.soort == soort]


def ontleed(inhoud: bytes) -> Deel:
    """The calendar; section 3.1: lines end in CRLF, at most 75 bytes, folded with a space."""
    assert inhoud.endswith(b"\r\n")
    assert b"\n" not in inhoud.replace(b"\r\n", b"")
    assert b"\r" not in inhoud.replace(b"\r\n", b"")
    assert all(len(regel) <= 75 for regel in inhoud.split(b"\r\n"))
    stapel = [Deel("")]
    for regel in inhoud.decode("utf-8").replace("\r\n ", "").split("\r\n")[:-1]:
        gevonden = REGEL.match(regel)
        assert gevonden, regel
        naam, opties, waarde = gevonden.groups()
        if naam == "BEGIN":
            stapel.append(Deel(waarde))
        elif naam == "END":
            dicht = stapel.pop()
            assert dicht.soort == waarde
            stapel[-1].delen.append(dicht)
        else:
            stapel[-1].regels.append((naam, opties, waarde))
    (buiten,) = stapel
    (kalender,) = buiten.delen
    assert kalender.soort == "VCALENDAR"
    return kalender


def controleer(inhoud: bytes) -> Deel:
    """The calendar, after everything that must be there was found there."""
    kalender = ontleed(inhoud)
    assert kalender.keer("PRODID") == kalender.keer("VERSION") == 1
    assert kalender.waarde("VERSION") == "2.0"
    for naam in ("NAME", "UID", "REFRESH-INTERVAL", "URL"):
        assert kalender.keer(naam) == 1, naam
    zones = {_zone(deel) for deel in kalender.van("VTIMEZONE")}
    gebeurtenissen = kalender.van("VEVENT")
    for gebeurtenis in gebeurtenissen:
        _gebeurtenis(gebeurtenis, zones)
    uids = [gebeurtenis.waarde("UID") for gebeurtenis in gebeurtenissen]
    assert len(set(uids)) == len(uids)
    return kalender


def _zone(zone: Deel) -> str:
    """Section 3.6.5: a name, and rules with both offsets."""
    assert zone.keer("TZID") == 1
    assert zone.delen
    for regel in zone.delen:
        assert regel.soort in {"STANDARD", "DAYLIGHT"}
        for naam in ("TZOFFSETFROM", "TZOFFSETTO"):
            assert AFSTAND.fullmatch(regel.waarde(naam))
        assert regel.keer("DTSTART") == 1
    return zone.waarde("TZID")


def _gebeurtenis(gebeurtenis: Deel, zones: set[str]) -> None:
    for naam in EEN_KEER:
        assert gebeurtenis.keer(naam) == 1, naam
    assert UTC_MOMENT.fullmatch(gebeurtenis.waarde("DTSTAMP"))
    assert int(gebeurtenis.waarde("SEQUENCE")) >= 0
    assert gebeurtenis.waarde("STATUS") in STATUS
    for naam, opties, waarde in gebeurtenis.regels:
        if naam in {"DTSTART", "DTEND"} and ";VALUE=DATE" in opties:
            date.fromisoformat(waarde)
        elif naam in {"DTSTART", "DTEND"}:
            zone = re.search(r"TZID=([^;:]+)", opties)
            assert waarde.endswith("Z") or (zone and zone[1] in zones), (naam, opties)
