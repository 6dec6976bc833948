# SPDX-License-Identifier: EUPL-1.2
"""A list of mandates as people keep it: cells under headings, to lines or to what is wrong."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from vijftreden.register.rules.mandaatinhoud import Mandaatinhoud, Mandaatinvoer
from vijftreden.trede1_opdracht.rules.lijst.blad import Blad
from vijftreden.trede1_opdracht.rules.lijst.cel import ONBEKEND, Cel, is_leeg, tekst
from vijftreden.trede1_opdracht.rules.lijst.datums import lees_datum
from vijftreden.trede1_opdracht.rules.lijst.getallen import lees_bedrag
from vijftreden.trede1_opdracht.rules.lijst.koppen import btw_van, normaal

KOPPEN: Mapping[str, tuple[str, ...]] = {
    "functie": ("functie", "functionaris", "gemandateerde", "mandaat aan", "functienaam"),
    "bestuursorgaan": ("bestuursorgaan", "orgaan", "namens", "mandaatgever", "mandans"),
    "onderwerp": ("onderwerp", "bevoegdheid", "omschrijving", "waarover", "taak"),
    "soort": ("soort", "type", "soort mandaat"),
    "maximum": (
        "maximum", "maximum bedrag", "maximumbedrag", "max", "max bedrag", "tot bedrag", "bedrag",
        "grens", "limiet", "financiele grens",
    ),
    "btw": ("btw",),
    "voorwaarden": ("voorwaarden", "voorwaarde", "beperking", "beperkingen", "instructie"),
    "instemming_van": ("instemming", "instemming van", "met instemming van", "akkoord van"),
    "ondermandaat": ("ondermandaat", "ondermandaat toegestaan", "doorgeven"),
    "van": ("van", "vanaf", "geldig van", "geldig vanaf", "ingang", "ingangsdatum", "begin"),
    "tot": ("tot", "geldig tot", "einde", "einddatum"),
    "tot_en_met": ("tot en met", "t m", "geldig tot en met", "geldig t m"),
    "bron": ("bron", "besluit", "vindplaats", "regeling", "mandaatbesluit"),
    "artikel": ("artikel", "art", "artikelnummer", "nummer"),
}  # fmt: skip
LANGST = {
    "functie": 120,
    "bestuursorgaan": 120,
    "onderwerp": 200,
    "voorwaarden": 400,
    "instemming_van": 120,
    "bron": 300,
    "artikel": 60,
}
ONBEPERKT = re.compile(
    r"(onbeperkt|ongelimiteerd|geen (maximum|limiet|grens)|alle bedragen)", re.I
)
SOORTEN = ("mandaat", "volmacht", "machtiging")
JA = re.compile(r"(ja|j|x|toegestaan|mogelijk)\b[\s,.:;]*(tot|max\.?|maximaal)?\s*", re.I)
NEE = re.compile(r"(nee|n|niet toegestaan|uitgesloten)\.?", re.I)
TOT = re.compile(r"(tot|max\.?|maximaal)\s+", re.I)
GEEN_KOPPEN = (
    "We vinden geen rij met koppen. Neem die mee, met minstens: functie, onderwerp en maximum."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Regelfout:
    """What is wrong with one line, in words that say what to do."""

    regel: int
    zin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandaatlijst:
    """What was read: the lines, and what is wrong with the others. `regels` are line numbers."""

    invoer: tuple[Mandaatinvoer, ...] = ()
    regels: tuple[int, ...] = ()
    fouten: tuple[Regelfout, ...] = ()


class _Fout(ValueError):
    """What is wrong with a cell, in Dutch."""


def lees_mandaten(
    bladen: Sequence[Blad], *, van: date | None = None, bron: str = ""
) -> Mandaatlijst:
    """The lines of the first sheet that has headings; `van` and `bron` hold where a line is empty.

    Of two lines that are the same line, the second is a mistake to mend.
    """
    for blad in bladen:
        for n, rij in enumerate(blad.rijen):
            koppen = _koppen(rij)
            if len(koppen) > 1 and "functie" in koppen:
                return _lees(blad.rijen, n, koppen, van, bron)
    return Mandaatlijst(fouten=(Regelfout(regel=1, zin=GEEN_KOPPEN),))


def als_tekst(bladen: Sequence[Blad]) -> str:
    """The cells of a file as if they were pasted, so that a second look needs no file."""
    rijen = (rij for blad in bladen for rij in blad.rijen)
    return "\n".join("\t".join(" ".join(tekst(cel).split()) for cel in rij) for rij in rijen)


def _koppen(rij: Sequence[Cel]) -> dict[str, tuple[int, str]]:
    """Per column that we know: where it stands, and what its heading says of VAT."""
    gevonden: dict[str, tuple[int, str]] = {}
    for kolom, cel in enumerate(rij):
        kop = tekst(cel)
        kaal = normaal(re.sub(r"\(?\b(incl|excl)\w*\.?\s*(van\s+)?btw\)?", "", kop, flags=re.I))
        for veld, woorden in KOPPEN.items():
            if kaal in woorden:
                gevonden.setdefault(veld, (kolom, btw_van(kop)))
    return gevonden


def _lees(
    rijen: Sequence[Sequence[Cel]],
    kop: int,
    koppen: Mapping[str, tuple[int, str]],
    van: date | None,
    bron: str,
) -> Mandaatlijst:
    invoer: list[Mandaatinvoer] = []
    regels: list[int] = []
    fouten: list[Regelfout] = []
    gezien: dict[tuple[object, ...], int] = {}
    for n, rij in enumerate(rijen[kop + 1 :], start=kop + 2):
        if all(is_leeg(cel) for cel in rij):
            continue
        cellen = {veld: rij[kolom] for veld, (kolom, _) in koppen.items()}
        btw = koppen["maximum"][1] if "maximum" in koppen else ""
        regel, zinnen = _regel(cellen, btw, van, bron)
        if regel and (eerder := gezien.setdefault(regel.sleutel, n)) != n:
            zinnen = [f"Dit is dezelfde regel als regel {eerder}. Laat er één staan."]
        if regel and not zinnen:
            invoer.append(regel)
            regels.append(n)
        fouten += [Regelfout(regel=n, zin=zin) for zin in zinnen]
    return Mandaatlijst(invoer=tuple(invoer), regels=tuple(regels), fouten=tuple(fouten))


def _regel(
    cellen: Mapping[str, Cel], btw: str, van: date | None, bron: str
) -> tuple[Mandaatinvoer | None, list[str]]:
    """One line, or everything that is wrong with it."""
    zinnen: list[str] = []
    waarden: dict[str, object] = {}
    for zet in (_teksten, _soort, _maximum, _ondermandaat, _dagen):
        try:
            waarden |= dict(zet(cellen))
        except _Fout as fout:
            zinnen.append(str(fout))
    waarden["btw"] = _btw(cellen) or waarden.get("btw") or btw
    waarden["van"] = waarden.get("van") or van
    waarden["bron"] = waarden.get("bron") or bron.strip()
    if not waarden.get("functie"):
        zinnen.append("De functie ontbreekt.")
    if not waarden.get("onderwerp"):
        zinnen.append("Het onderwerp ontbreekt. Geldt het voor alles? Schrijf “Alle onderwerpen”.")
    if not waarden["van"] and not any("dag" in zin for zin in zinnen):
        zinnen.append("Vanaf wanneer geldt het? Vul een dag in, of kies hierboven een dag.")
    if not waarden["bron"]:
        zinnen.append("De bron ontbreekt. Waar staat dit mandaat?")
    if zinnen:
        return None, zinnen
    functie = str(waarden.pop("functie"))
    return Mandaatinvoer(functie=functie, inhoud=Mandaatinhoud(**waarden)), []  # type: ignore[arg-type]


def _woord(cellen: Mapping[str, Cel], veld: str) -> str:
    cel = cellen.get(veld, "")
    gelezen = " ".join(tekst(cel).split())
    return "" if is_leeg(cel) or ONBEKEND.fullmatch(gelezen) else gelezen


def _teksten(cellen: Mapping[str, Cel]) -> Iterator[tuple[str, object]]:
    for veld, langst in LANGST.items():
        woord = _woord(cellen, veld)
        if len(woord) > langst:
            raise _Fout(f"De {veld.removesuffix('_van')} is langer dan {langst} tekens.")
        yield veld, woord


def _soort(cellen: Mapping[str, Cel]) -> Iterator[tuple[str, object]]:
    """Volmacht and machtiging are named; "mandaat, volmacht en machtiging" is a mandate."""
    woord = _woord(cellen, "soort").lower()
    genoemd = [soort for soort in SOORTEN if soort in woord]
    if woord and not genoemd:
        raise _Fout(f"“{woord}” kennen we niet. Kies mandaat, volmacht of machtiging.")
    yield "soort", genoemd[0] if genoemd else "mandaat"


def _btw(cellen: Mapping[str, Cel]) -> str:
    woord = _woord(cellen, "btw").lower()
    return next((code for code in ("incl", "excl") if woord.startswith(code)), "")


def _bedrag(cel: Cel) -> tuple[Decimal | None, str]:
    gelezen = lees_bedrag(cel)
    onduidelijk = gelezen.code not in ("", "leeg", "bedrag-ongeveer", "bedrag-andere-schrijfwijze")
    if onduidelijk or (gelezen.waarde is None and not is_leeg(cel) and gelezen.code != "leeg"):
        raise _Fout(f"“{tekst(cel)}” is geen duidelijk bedrag. Schrijf 50.000 of € 2 mln.")
    return gelezen.waarde, gelezen.btw


def _maximum(cellen: Mapping[str, Cel]) -> Iterator[tuple[str, object]]:
    cel = cellen.get("maximum", "")
    if isinstance(cel, str):
        delen = [deel.strip() for deel in cel.split("/")]
        if all(ONBEPERKT.match(deel) or ONBEKEND.fullmatch(deel) for deel in delen):
            return
        cel = TOT.sub("", cel)
    bedrag, btw = _bedrag(cel)
    yield "maximum", bedrag
    if btw:
        yield "btw", btw


def _ondermandaat(cellen: Mapping[str, Cel]) -> Iterator[tuple[str, object]]:
    """Ja, nee, or up to which amount."""
    cel = cellen.get("ondermandaat", "")
    if is_leeg(cel) or (isinstance(cel, str) and _is_nee(cel)):
        return
    if isinstance(cel, str):
        cel = TOT.sub("", JA.sub("", cel, count=1))
    yield "ondermandaat", True
    yield "ondermandaat_maximum", _bedrag(cel)[0]


def _is_nee(cel: str) -> bool:
    return bool(NEE.fullmatch(cel) or ONBEKEND.fullmatch(cel))


def _dagen(cellen: Mapping[str, Cel]) -> Iterator[tuple[str, object]]:
    """`tot` is the first day without it; under "tot en met" stands the last day with it."""
    van = _dag(cellen.get("van", ""), "van", einde=False)
    tot = _dag(cellen.get("tot", ""), "tot", einde=False)
    laatste = _dag(cellen.get("tot_en_met", ""), "tot en met", einde=True)
    tot = laatste + timedelta(days=1) if laatste else tot
    if van and tot and tot < van:
        raise _Fout("De laatste dag ligt voor de eerste.")
    yield "van", van
    yield "tot", tot


def _dag(cel: Cel, kop: str, *, einde: bool) -> date | None:
    gelezen = lees_datum(cel, einde=einde)
    if gelezen.op is None and gelezen.code not in ("", "leeg"):
        raise _Fout(f"“{tekst(cel)}” bij “{kop}” is geen dag. Schrijf 24-11-2026.")
    return gelezen.op
