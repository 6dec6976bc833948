# SPDX-License-Identifier: EUPL-1.2
"""The rows of the public register of organisations."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from vijftreden.kern.kalender import Vorm
from vijftreden.register.rules.bestand import (
    Leesresultaat,
    Regelfout,
    Tekstrij,
    kort,
    tekstrijen,
    verzamel,
)
from vijftreden.register.rules.velden import (
    GR_VORM,
    NAAM,
    ROO_NUMMER,
    ROO_NUMMER_VERPLICHT,
    TOOI_ADRES,
    fout,
    veldvorm,
    vormfouten,
)


class Organisatiesoort(StrEnum):
    """What a row of the register is in law."""

    GEMEENTE = "gemeente"
    PROVINCIE = "provincie"
    WATERSCHAP = "waterschap"
    MINISTERIE = "ministerie"
    AGENTSCHAP = "agentschap"
    SAMENWERKINGSORGANISATIE = "samenwerkingsorganisatie"
    REGELING = "regeling"


class Record(StrEnum):
    """Whether a row is a body or the arrangement that it belongs to."""

    ORGANISATIE = "organisatie"
    REGELING = "regeling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisatierij:
    """An organisation or regeling. What the register leaves open is ""; a regeling has a form."""

    regel: int
    bron_id: str
    soort: Organisatiesoort
    record: Record
    gr_vorm: Vorm | None
    naam: str
    tooi: str
    roo_id: str
    oin: str
    kvk: str
    rsin: str
    hoort_bij_regeling_roo_id: str


REGELINGEN = "gemeenschappelijke-regelingen"
SOORTEN: Mapping[str, Organisatiesoort] = {
    "gemeenten": Organisatiesoort.GEMEENTE,
    "provincies": Organisatiesoort.PROVINCIE,
    "waterschappen": Organisatiesoort.WATERSCHAP,
    "ministeries": Organisatiesoort.MINISTERIE,
    "agentschappen": Organisatiesoort.AGENTSCHAP,
    REGELINGEN: Organisatiesoort.SAMENWERKINGSORGANISATIE,
}
VORMEN = {
    "id": veldvorm(r"\S+", "kenmerk", "Schrijf een kenmerk zonder spaties.", verplicht=True),
    "soort": veldvorm(
        "|".join(SOORTEN), "soort", f"Kies uit: {', '.join(SOORTEN)}.", verplicht=True
    ),
    "record": veldvorm(
        "|".join(Record), "soort regel", "Kies organisatie of regeling.", verplicht=True
    ),
    "gr_vorm": GR_VORM,
    "naam": NAAM,
    "tooi": TOOI_ADRES,
    "roo_id": ROO_NUMMER_VERPLICHT,
    # Two rows of the register itself begin with a letter I instead of a digit.
    "oin": veldvorm("[0-9I][0-9]{19}", "OIN", "Schrijf 20 cijfers, of laat het veld leeg."),
    "kvk": veldvorm("[0-9]{8}", "KvK-nummer", "Schrijf 8 cijfers, of laat het veld leeg."),
    "rsin": veldvorm("[0-9]{9}", "RSIN", "Schrijf 9 cijfers, of laat het veld leeg."),
    "hoort_bij_regeling_roo_id": ROO_NUMMER,
}
KOLOMMEN = tuple(VORMEN)
UNIEK = ("id", "tooi", "roo_id")


def stroom(inhoud: bytes, *, bestand: str) -> Iterator[Organisatierij | Regelfout]:
    """Row after row, in the order of the file, each right or wrong."""
    gezien: dict[tuple[str, str], int] = {}
    for rij in tekstrijen(inhoud, bestand=bestand, kolommen=KOLOMMEN):
        if isinstance(rij, Regelfout):
            yield rij
            continue
        fouten = [
            *vormfouten(rij, VORMEN, bestand=bestand),
            *_samenhang(rij, bestand=bestand),
            *_dubbel(rij, gezien, bestand=bestand),
        ]
        if fouten:
            yield from fouten
        else:
            yield _organisatie(rij)


def lees(inhoud: bytes, *, bestand: str) -> Leesresultaat[Organisatierij]:
    """The whole file at once."""
    return verzamel(stroom(inhoud, bestand=bestand))


def _organisatie(rij: Tekstrij) -> Organisatierij:
    waarden = rij.waarden
    record = Record(waarden["record"])
    regeling = record is Record.REGELING
    return Organisatierij(
        regel=rij.regel,
        bron_id=waarden["id"],
        soort=Organisatiesoort.REGELING if regeling else SOORTEN[waarden["soort"]],
        record=record,
        gr_vorm=Vorm(waarden["gr_vorm"]) if regeling else None,
        naam=waarden["naam"],
        tooi=waarden["tooi"],
        roo_id=waarden["roo_id"],
        oin=waarden["oin"],
        kvk=waarden["kvk"],
        rsin=waarden["rsin"],
        hoort_bij_regeling_roo_id=waarden["hoort_bij_regeling_roo_id"],
    )


def _samenhang(rij: Tekstrij, *, bestand: str) -> Iterator[Regelfout]:
    """A regeling has a form and its own kind; an organisation has no form."""
    regeling = rij.waarden["record"] == Record.REGELING
    if regeling and rij.waarden["soort"] != REGELINGEN:
        yield fout(
            rij,
            bestand=bestand,
            kolom="soort",
            wat=f"Een regeling is niet van de soort {kort(rij.waarden['soort'])}.",
            doen=f"Schrijf {REGELINGEN}, of maak van record organisatie.",
        )
    if regeling != bool(rij.waarden["gr_vorm"]):
        yield fout(
            rij,
            bestand=bestand,
            kolom="gr_vorm",
            wat="Een regeling heeft een vorm."
            if regeling
            else "Alleen een regeling heeft een vorm.",
            doen="Kies OL, RZM, BVO of GO." if regeling else "Maak het veld leeg.",
        )


def _dubbel(
    rij: Tekstrij, gezien: dict[tuple[str, str], int], *, bestand: str
) -> Iterator[Regelfout]:
    """What must be unique in the file and was on an earlier line already."""
    for kolom in UNIEK:
        waarde = rij.waarden[kolom]
        eerder = gezien.setdefault((kolom, waarde), rij.regel)
        if waarde and eerder != rij.regel:
            yield fout(
                rij,
                bestand=bestand,
                kolom=kolom,
                wat=f"{kort(waarde)} staat ook op regel {eerder}.",
                doen="Haal een van de twee regels weg.",
            )
