# SPDX-License-Identifier: EUPL-1.2
"""The rows of the public file of participations in joint arrangements."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from vijftreden.kern.kalender import Deelnemersoort, Vorm, soort_uit_tooi
from vijftreden.register.rules.bestand import (
    Leesresultaat,
    Regelfout,
    Tekstrij,
    kort,
    tekstrijen,
    verzamel,
)
from vijftreden.register.rules.velden import (
    DATUM,
    GR_VORM,
    NAAM,
    ROO_NUMMER_VERPLICHT,
    TOOI_ADRES,
    fout,
    lees_datum,
    veldvorm,
    vormfouten,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deelnemingrij:
    """A participation in `[toetreding, uittreding)`; the participant's kind is its TOOI path's."""

    regel: int
    regeling_roo_id: str
    regeling: str
    gr_vorm: Vorm
    deelnemer: str
    deelnemer_tooi: str
    deelnemer_soort: Deelnemersoort
    bestuursorganen: tuple[str, ...]
    toetreding: date | None
    uittreding: date | None


DATUMVORM = veldvorm(
    DATUM.pattern, "datum", "Schrijf jaar-maand-dag, bijvoorbeeld 2027-01-31, of niets."
)
VORMEN = {
    "regeling_roo_id": ROO_NUMMER_VERPLICHT,
    "regeling": NAAM,
    "gr_vorm": veldvorm(GR_VORM.patroon.pattern, GR_VORM.naam, GR_VORM.doen, verplicht=True),
    "deelnemer": NAAM,
    "deelnemer_tooi": TOOI_ADRES,
    "bestuursorganen": veldvorm(
        ".{1,300}", "lijst van hooguit 300 tekens", "Zet tussen twee organen een puntkomma."
    ),
    "toetreding": DATUMVORM,
    "uittreding": DATUMVORM,
}
KOLOMMEN = tuple(VORMEN)
DATUMS = ("toetreding", "uittreding")


def stroom(
    inhoud: bytes, *, bestand: str, regelingen: Collection[str] | None = None
) -> Iterator[Deelnemingrij | Regelfout]:
    """Row after row; with `regelingen` (ROO ids) an unknown arrangement is an error."""
    gezien: dict[tuple[str, ...], int] = {}
    for rij in tekstrijen(inhoud, bestand=bestand, kolommen=KOLOMMEN):
        if isinstance(rij, Regelfout):
            yield rij
            continue
        fouten = [
            *vormfouten(rij, VORMEN, bestand=bestand),
            *_datumfouten(rij, bestand=bestand),
            *_onbekend(rij, regelingen, bestand=bestand),
            *_dubbel(rij, gezien, bestand=bestand),
        ]
        if fouten:
            yield from fouten
        else:
            yield _deelneming(rij)


def lees(
    inhoud: bytes, *, bestand: str, regelingen: Collection[str] | None = None
) -> Leesresultaat[Deelnemingrij]:
    """The whole file at once."""
    return verzamel(stroom(inhoud, bestand=bestand, regelingen=regelingen))


def _deelneming(rij: Tekstrij) -> Deelnemingrij:
    waarden = rij.waarden
    organen = (orgaan.strip() for orgaan in waarden["bestuursorganen"].split(";"))
    return Deelnemingrij(
        regel=rij.regel,
        regeling_roo_id=waarden["regeling_roo_id"],
        regeling=waarden["regeling"],
        gr_vorm=Vorm(waarden["gr_vorm"]),
        deelnemer=waarden["deelnemer"],
        deelnemer_tooi=waarden["deelnemer_tooi"],
        deelnemer_soort=soort_uit_tooi(waarden["deelnemer_tooi"]),
        bestuursorganen=tuple(orgaan for orgaan in organen if orgaan),
        toetreding=lees_datum(waarden["toetreding"]),
        uittreding=lees_datum(waarden["uittreding"]),
    )


def _datumfouten(rij: Tekstrij, *, bestand: str) -> Iterator[Regelfout]:
    """Days that are written right but do not exist, or an end that is not after the begin."""
    for kolom in DATUMS:
        waarde = rij.waarden[kolom]
        if DATUM.fullmatch(waarde) and lees_datum(waarde) is None:
            yield fout(
                rij,
                bestand=bestand,
                kolom=kolom,
                wat=f"De dag {kort(waarde)} bestaat niet.",
                doen=DATUMVORM.doen,
            )
    van, tot = (lees_datum(rij.waarden[kolom]) for kolom in DATUMS)
    if van and tot and tot <= van:
        yield fout(
            rij,
            bestand=bestand,
            kolom="uittreding",
            wat=f"De uittreding ({tot}) ligt niet na de toetreding ({van}).",
            doen="Verbeter een van de twee datums.",
        )


def _onbekend(
    rij: Tekstrij, regelingen: Collection[str] | None, *, bestand: str
) -> Iterator[Regelfout]:
    """An arrangement that the register of organisations does not have."""
    nummer = rij.waarden["regeling_roo_id"]
    if nummer and regelingen is not None and nummer not in regelingen:
        yield fout(
            rij,
            bestand=bestand,
            kolom="regeling_roo_id",
            wat=f"De regeling {kort(nummer)} staat niet in het register van organisaties.",
            doen="Importeer eerst het bestand met organisaties, of verbeter het nummer.",
        )


def _dubbel(
    rij: Tekstrij, gezien: dict[tuple[str, ...], int], *, bestand: str
) -> Iterator[Regelfout]:
    """The same participant of the same arrangement twice."""
    waarden = rij.waarden
    sleutel = (waarden["regeling_roo_id"], waarden["deelnemer_tooi"], waarden["deelnemer"])
    eerder = gezien.setdefault(sleutel, rij.regel)
    if eerder != rij.regel:
        yield fout(
            rij,
            bestand=bestand,
            kolom="deelnemer",
            wat=f"Deze deelneming staat ook op regel {eerder}.",
            doen="Haal een van de twee regels weg.",
        )
