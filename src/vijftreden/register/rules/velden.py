# SPDX-License-Identifier: EUPL-1.2
"""The form of a field in the public files: which text is right, and what to do when it is not."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from vijftreden.register.rules.bestand import Regelfout, Tekstrij, kort

TOOI = "https://identifier.overheid.nl/tooi/id/"
DATUM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Veldvorm:
    """What a field looks like; `naam` and `doen` are read by a person."""

    patroon: re.Pattern[str]
    naam: str
    doen: str
    verplicht: bool = False


def veldvorm(patroon: str, naam: str, doen: str, *, verplicht: bool = False) -> Veldvorm:
    """A form by its regular expression, which must fit the whole field."""
    return Veldvorm(patroon=re.compile(patroon), naam=naam, doen=doen, verplicht=verplicht)


NAAM = veldvorm(
    r".{1,200}", "naam van hooguit 200 tekens", "Vul de naam in, zo nodig korter.", verplicht=True
)
TOOI_ADRES = veldvorm(
    re.escape(TOOI) + r"[a-z]{1,40}/[a-z]{1,20}[0-9]{1,20}",
    "TOOI-adres",
    f"Schrijf bijvoorbeeld {TOOI}gemeente/gm0293, of laat het veld leeg.",
)
ROO_NUMMER = veldvorm(
    r"[0-9]{1,12}",
    "nummer uit het Register van Overheidsorganisaties",
    "Schrijf alleen de cijfers, bijvoorbeeld 30019255.",
)
ROO_NUMMER_VERPLICHT = veldvorm(
    ROO_NUMMER.patroon.pattern, ROO_NUMMER.naam, ROO_NUMMER.doen, verplicht=True
)
GR_VORM = veldvorm(
    r"OL|RZM|BVO|GO",
    "vorm van een gemeenschappelijke regeling",
    "Kies OL, RZM, BVO of GO.",
)


def fout(rij: Tekstrij, *, bestand: str, kolom: str, wat: str, doen: str) -> Regelfout:
    """An error on the line of this row."""
    return Regelfout(bestand=bestand, regel=rij.regel, kolom=kolom, wat=wat, doen=doen)


def vormfouten(
    rij: Tekstrij, vormen: Mapping[str, Veldvorm], *, bestand: str
) -> Iterator[Regelfout]:
    """Each field that does not have its form, in the order of `vormen`."""
    for kolom, vorm in vormen.items():
        waarde = rij.waarden[kolom]
        if not waarde and vorm.verplicht:
            wat = "Dit veld is leeg."
        elif waarde and not vorm.patroon.fullmatch(waarde):
            wat = f"{kort(waarde)} is geen {vorm.naam}."
        else:
            continue
        yield fout(rij, bestand=bestand, kolom=kolom, wat=wat, doen=vorm.doen)


def lees_datum(waarde: str) -> date | None:
    """A day as ISO 8601 writes it; None when it is not one."""
    if not DATUM.fullmatch(waarde):
        return None
    try:
        return date.fromisoformat(waarde)
    except ValueError:
        return None
