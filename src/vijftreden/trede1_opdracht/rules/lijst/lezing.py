# SPDX-License-Identifier: EUPL-1.2
"""From a line of a table to a checked row."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from vijftreden.trede1_opdracht.rules.lijst.cel import ONBEKEND, Cel, is_leeg, tekst
from vijftreden.trede1_opdracht.rules.lijst.datums import Dag, lees_datum
from vijftreden.trede1_opdracht.rules.lijst.doel import DAGEN, ORGANISATIES, ROLLEN, Doel
from vijftreden.trede1_opdracht.rules.lijst.getallen import lees_bedrag
from vijftreden.trede1_opdracht.rules.lijst.kaart import Kaart, Kolom
from vijftreden.trede1_opdracht.rules.lijst.naam import Naam, lees_naam
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking, Zwaarte, fout, let_op
from vijftreden.trede1_opdracht.rules.lijst.soorten import fase_van, fasenaam, rol_van, soort_van
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Tabel, Tabelrij

LANGST = 200
"""How long a name may be."""
TUSSENKOP = "Tussenkop"
JAREN = range(1950, 2151)
MEER = 2
BIJ_DAG = {
    Doel.BEGIN: "begin_op",
    Doel.EIND: "eind_op",
    Doel.VOLGEND_GESPREK: "volgend_gesprek",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijstregel:
    """One commission as the list gives it.

    `soort` is the code of a relation kind, `fase` of one of its phases or empty; `rollen` holds
    codes of roles that this kind knows, each with at least one name. `referentie` and `jaar` stand
    in `eigen` too: a commission has no column for them. `eigen`: heading and text of the own
    columns and of every original text that was not wholly understood, in the order of the list.
    """

    tabel: str
    nummer: int
    naam: str
    soort: str
    referentie: str = ""
    programma: str = ""
    fase: str = ""
    begin_op: date | None = None
    eind_op: date | None = None
    budget: Decimal | None = None
    btw: str = ""
    volgend_gesprek: date | None = None
    organisatie_gever: str = ""
    organisatie_nemer: str = ""
    jaar: int | None = None
    rollen: Mapping[str, Naam] = field(default_factory=dict)
    eigen: tuple[tuple[str, str], ...] = ()
    opmerkingen: tuple[Opmerking, ...] = ()

    @property
    def sleutel(self) -> str:
        """Tells the rows of one file apart: the table and the line."""
        return f"{self.tabel}:{self.nummer}"

    @property
    def fout(self) -> bool:
        """Whether this row cannot come in as it stands."""
        return any(opmerking.zwaarte is Zwaarte.FOUT for opmerking in self.opmerkingen)


def lees_regels(tabel: Tabel, kaart: Kaart, *, vandaag: date) -> Iterator[Lijstregel]:
    """The rows of a table, one by one."""
    sleutel = tabel.sleutel
    boven: dict[int, Cel] = {}
    for rij in tabel.rijen:
        cellen = list(rij.cellen)
        for plek, kolom in enumerate(kaart.kolommen):
            if kolom.vul_door:
                cellen[plek] = boven.get(plek, "") if is_leeg(cellen[plek]) else cellen[plek]
                boven[plek] = cellen[plek]
        yield _Lezer(sleutel, kaart, rij, cellen, vandaag).lees()


class _Lezer:
    """Reads one line: fills the values, keeps what it does not understand, and says so."""

    def __init__(
        self, tabel: str, kaart: Kaart, rij: Tabelrij, cellen: list[Cel], vandaag: date
    ) -> None:
        self.tabel, self.kaart, self.rij, self.vandaag = tabel, kaart, rij, vandaag
        self.paren = tuple(zip(kaart.kolommen, cellen, strict=True))
        self.waarden: dict[str, Any] = {}
        self.rollen: dict[str, Naam] = {}
        self.eigen: list[tuple[str, str]] = []
        self.opmerkingen: list[Opmerking] = []
        self.soort = kaart.soort

    def lees(self) -> Lijstregel:
        """The row."""
        for kolom, cel in self.paren:
            if kolom.doel is Doel.SOORT and (soort := soort_van(tekst(cel))):
                self.soort = soort
        for kolom, cel in self.paren:
            if not is_leeg(cel) or (kolom.doel is Doel.EIGEN and cel != ""):
                LEZERS[kolom.doel](self, kolom, cel)
        self._groep()
        self._naam()
        self._nagaan()
        return Lijstregel(
            tabel=self.tabel,
            nummer=self.rij.nummer,
            soort=self.soort,
            rollen=self.rollen,
            eigen=tuple(self.eigen),
            opmerkingen=tuple(self.opmerkingen),
            **self.waarden,
        )

    # What the columns say

    def tekst(self, kolom: Kolom, cel: Cel) -> None:
        """A name in one line."""
        heel = tekst(cel)
        woorden = " ".join(heel.split())
        if woorden == heel:
            woorden = heel  # the text of the cell itself, not one more copy
        if ONBEKEND.fullmatch(woorden):
            self.bewaar(kolom, cel, "leeg")
            return
        if len(woorden) > LANGST:
            self.bewaar(kolom, cel, "ingekort", als=woorden[:LANGST])
        self.waarden[kolom.doel.value] = woorden[:LANGST].strip()

    def nummer(self, kolom: Kolom, cel: Cel) -> None:
        """A number of their own."""
        self.waarden["referentie"] = tekst(cel)
        self.bewaar(kolom, cel)

    def jaar(self, kolom: Kolom, cel: Cel) -> None:
        """A year."""
        woord = tekst(cel)
        goed = woord.isdigit() and int(woord) in JAREN
        if goed:
            self.waarden["jaar"] = int(woord)
        self.bewaar(kolom, cel, "" if goed else "jaar-onleesbaar")

    def soortnaam(self, kolom: Kolom, cel: Cel) -> None:
        """A relation kind; another word stays, and the row is of the kind of the list."""
        if not soort_van(tekst(cel)):
            self.bewaar(kolom, cel, "soort-onbekend")

    def fase(self, kolom: Kolom, cel: Cel) -> None:
        """A phase of the kind; another word for it is said."""
        if ONBEKEND.fullmatch(tekst(cel)):
            self.bewaar(kolom, cel, "leeg")
            return
        code, eigen_woord = fase_van(tekst(cel), self.soort)
        self.waarden["fase"] = code
        if not code:
            self.bewaar(kolom, cel, "fase-onbekend")
        elif not eigen_woord:
            self.bewaar(kolom, cel, "fase-vertaald", als=fasenaam(code, self.soort))

    def dag(self, kolom: Kolom, cel: Cel) -> None:
        """A day, or a period that stands for one."""
        dag: Dag = lees_datum(cel, einde=kolom.doel is Doel.EIND, vorm=kolom.datumvorm)
        self.waarden[BIJ_DAG[kolom.doel]] = dag.op
        als = tekst(dag.op) if dag.op else ""
        self.zeg(kolom, cel, dag.code, heel=dag.heel, als=als)

    def bedrag(self, kolom: Kolom, cel: Cel) -> None:
        """An amount, with its VAT."""
        bedrag = lees_bedrag(cel, factor=kolom.factor, vorm=kolom.getalvorm)
        self.waarden["budget"] = bedrag.waarde
        if bedrag.waarde is not None:
            self.waarden["btw"] = bedrag.btw or kolom.btw
        als = "" if bedrag.waarde is None else _euro(bedrag.waarde)
        self.zeg(kolom, cel, bedrag.code, heel=bedrag.heel, als=als)

    def rol(self, kolom: Kolom, cel: Cel) -> None:
        """Who holds a role; a role that the kind does not know stays as text."""
        code = rol_van(kolom.doel, self.soort)
        naam = lees_naam(tekst(cel))
        if not code:
            self.bewaar(kolom, cel, "rol-past-niet")
            return
        if naam.namen:
            self.rollen[code] = naam
        self.zeg(kolom, cel, _naamcode(naam), heel=naam.heel, als=naam.eerste)

    def bewaar(self, kolom: Kolom, cel: Cel, code: str = "", als: str = "") -> None:
        """The text stays, as a field of the commission's own; `code` says why."""
        self.zeg(kolom, cel, code, heel=False, als=als)

    def niet(self, kolom: Kolom, cel: Cel) -> None:
        """Left out by who reads in."""

    def zeg(self, kolom: Kolom, cel: Cel, code: str, *, heel: bool, als: str = "") -> None:
        """What was read and what of it; the text stays unless nothing of it was lost."""
        if code:
            self.opmerkingen.append(let_op(code, tekst(cel), als, kolom=kolom.kop))
        if not heel:
            self.eigen.append((kolom.kop, tekst(cel)))

    # What the line as a whole says

    def _groep(self) -> None:
        """The heading between the rows is the programme, unless a column holds that."""
        if self.rij.groep and self.kaart.kolom(Doel.PROGRAMMA) is None:
            self.waarden["programma"] = self.rij.groep[:LANGST]
        elif self.rij.groep:
            self.eigen.append((TUSSENKOP, self.rij.groep))

    def _naam(self) -> None:
        """A row without a name has none, except where its parties name it."""
        if self.waarden.get("naam"):
            return
        partijen = [self.waarden[doel.value] for doel in ORGANISATIES if self.waarden.get(doel)]
        if self.kaart.kolom(Doel.NAAM) is None and partijen:
            jaar = self.waarden.get("jaar")
            naam = " – ".join(partijen) + (f", {jaar}" if jaar else "")
            self.waarden["naam"] = naam[:LANGST]
            return
        self.waarden["naam"] = ""
        self.opmerkingen.append(fout("geen-naam"))

    def _nagaan(self) -> None:
        begin, eind = self.waarden.get("begin_op"), self.waarden.get("eind_op")
        if begin and eind and eind < begin:
            self.opmerkingen.append(let_op("eind-voor-begin", tekst(begin), tekst(eind)))
        gesprek = self.waarden.get("volgend_gesprek")
        if gesprek and gesprek < self.vandaag:
            self.waarden["volgend_gesprek"] = None
            kolom = next(k for k, _ in self.paren if k.doel is Doel.VOLGEND_GESPREK)
            self.bewaar(kolom, gesprek, "gesprek-voorbij")
        gevuld = sum(not is_leeg(cel) for cel in self.rij.cellen)
        if gevuld == 1 and len(self.paren) > MEER and self.waarden["naam"]:
            self.opmerkingen.append(let_op("alleen-een-naam", self.waarden["naam"]))


def _euro(bedrag: Decimal) -> str:
    """€ 1.234,50; cents only when there are."""
    cijfers = f"{bedrag:,.2f}".removesuffix(".00")
    return "€ " + cijfers.translate(str.maketrans(",.", ".,"))


def _naamcode(naam: Naam) -> str:
    """What to say about who stands in a cell."""
    if naam.vacature:
        return "naam-en-vacature" if naam.namen else "vacature"
    if not naam.namen:
        return "leeg" if ONBEKEND.fullmatch(naam.tekst) else "naam-onleesbaar"
    if len(naam.namen) > 1:
        return "twee-namen"
    if not naam.heel:
        return "naam-met-meer"
    return "naam-omgedraaid" if naam.omgedraaid else ""


LEZERS: Mapping[Doel, Callable[[_Lezer, Kolom, Cel], None]] = {
    **dict.fromkeys((Doel.NAAM, Doel.PROGRAMMA, *ORGANISATIES), _Lezer.tekst),
    **dict.fromkeys(DAGEN, _Lezer.dag),
    **dict.fromkeys(ROLLEN, _Lezer.rol),
    Doel.NUMMER: _Lezer.nummer,
    Doel.JAAR: _Lezer.jaar,
    Doel.SOORT: _Lezer.soortnaam,
    Doel.FASE: _Lezer.fase,
    Doel.BUDGET: _Lezer.bedrag,
    Doel.EIGEN: _Lezer.bewaar,
    Doel.NIET: _Lezer.niet,
}
