# SPDX-License-Identifier: EUPL-1.2
"""Pasted text to meeting dates: what a griffier has in a mail or a sheet, line by line.

What is not understood is an error, never a guess: a date read wrong moves a whole calendar.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from vijftreden.kern.kalender import Gremium
from vijftreden.web.schrijfwijze import MAANDEN, WEEKDAGEN

LANGSTE_REGEL = 300
JAREN = range(2000, 2101)
EEUW = 2000
HONDERD = 100
VAN_EN_TOT = 2  # the dates of a recess
MAAND = (
    r"jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
DATUM = re.compile(
    rf"""
    (?:\b(?P<weekdag>{"|".join(f"{dag}|{dag[:2]}" for dag in WEEKDAGEN)})\b\.?,?\s*)?
    (?<![0-9:])(?<![0-9]\.)(?:
        (?P<jaar_iso>[0-9]{{4}})-(?P<maand_iso>[0-9]{{1,2}})-(?P<dag_iso>[0-9]{{1,2}})
      | (?P<dag_cijfers>[0-9]{{1,2}})[-/](?P<maand_cijfers>[0-9]{{1,2}})
        (?:[-/](?P<jaar_cijfers>[0-9]{{4}}|[0-9]{{2}}))?
      | (?P<dag_punten>[0-9]{{1,2}})\.(?P<maand_punten>[0-9]{{1,2}})\.(?P<jaar_punten>[0-9]{{4}})
      | (?P<dag_naam>[0-9]{{1,2}})[\s-]*(?P<maand_naam>{MAAND})\b\.?
        (?:[\s-]*(?P<jaar_naam>[0-9]{{4}}))?
    )(?![0-9])
    """,
    re.VERBOSE,
)
TOT_EN_MET = r"\s*(?:t/m|tm|[-–—])\s*"
HALVE_PERIODE = re.compile(rf"(?<![-/.0-9])([0-9]{{1,2}})({TOT_EN_MET}[0-9]{{1,2}}\s+({MAAND})\b)")
REGELEINDE = re.compile(r"\r\n|\r|\n")
TIJD = re.compile(r"[0-9]{1,2}[:.][0-9]{2}|[0-9]{1,2}\s?u(?:ur)?\b|week\s?[0-9]{1,2}")
GREMIA = {
    Gremium.RECES: r"\w*(?:reces|recess|vakantie)",
    Gremium.COMMISSIE: r"\w*commissie(?:vergadering(?:en)?|s)?",
    Gremium.COLLEGE: r"college(?:vergadering(?:en)?)?|b\s?&\s?w|b\sen\sw|gs|gedeputeerde\sstaten"
    r"|db|dagelijks\sbestuur",
    Gremium.RAAD: r"(?:gemeente)?raad|raadsvergadering(?:en)?|ps|provinciale\sstaten"
    r"|statenvergadering(?:en)?|av|algemene\svergadering|vv|verenigde\svergadering",
}
STOPWOORD = re.compile("aanvang|de|en|het|m|met|om|op|t|tm|tot|u|uur|van|vanaf|vergadering")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vergaderdatumrij:
    """One meeting, or a recess from `datum` up to and including `tot` (None: one day)."""

    regel: int
    gremium: Gremium
    datum: date
    tot: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plakfout:
    """What is wrong on one pasted line, in Dutch, and what to do."""

    regel: int
    wat: str
    doen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plakresultaat:
    """What was read and what was not."""

    rijen: tuple[Vergaderdatumrij, ...]
    fouten: tuple[Plakfout, ...]


class Onbegrepen(Exception):
    """A line that a person must look at; it never leaves this module."""

    def __init__(self, wat: str, doen: str) -> None:
        self.wat = wat
        self.doen = doen
        super().__init__(wat)


def lees_vergaderdata(tekst: str, *, gremium: Gremium, jaar: int) -> Plakresultaat:
    """The dates in a pasted text; `gremium` and `jaar` count where a line does not say."""
    rijen: dict[tuple[Gremium, date], Vergaderdatumrij] = {}
    fouten: list[Plakfout] = []
    for nummer, regel in enumerate(REGELEINDE.split(tekst), start=1):
        try:
            for rij in _lees_regel(nummer, regel, gremium=gremium, jaar=jaar):
                eerder = rijen.setdefault((rij.gremium, rij.datum), rij)
                if eerder is not rij:
                    raise Onbegrepen(
                        f"{_voluit(rij.datum)} staat ook op regel {eerder.regel}.",
                        "Haal een van de twee weg.",
                    )
        except Onbegrepen as fout:
            fouten.append(Plakfout(regel=nummer, wat=fout.wat, doen=fout.doen))
    return Plakresultaat(rijen=tuple(rijen.values()), fouten=tuple(fouten))


def _lees_regel(
    nummer: int, regel: str, *, gremium: Gremium, jaar: int
) -> Iterator[Vergaderdatumrij]:
    """The meetings or the recess of one line; an empty line has none."""
    schoon = " ".join(regel.casefold().split())
    if not schoon.strip(";,"):
        return
    if len(schoon) > LANGSTE_REGEL:
        raise Onbegrepen(
            f"Deze regel is langer dan {LANGSTE_REGEL} tekens.",
            "Zet elke vergadering op een eigen regel.",
        )
    schoon = HALVE_PERIODE.sub(r"\1 \3\2", schoon.replace("tot en met", "t/m"))
    treffers = list(DATUM.finditer(schoon))
    if not treffers:
        raise Onbegrepen("Op deze regel staat geen datum.", "Schrijf bijvoorbeeld 10 juni 2027.")
    soort = _gremium(DATUM.sub(" ", schoon), gremium)
    tussen = [schoon[een.end() : ander.start()] for een, ander in pairwise(treffers)]
    if soort is Gremium.RECES:
        yield _reces(nummer, treffers, tussen, jaar)
    elif any(re.fullmatch(TOT_EN_MET, stuk) for stuk in tussen):
        raise Onbegrepen(
            "Alleen een reces duurt meer dan één dag.",
            "Schrijf reces voor de periode, of zet elke vergadering op een eigen regel.",
        )
    else:
        for dag in _vergaderdagen(treffers, jaar):
            yield Vergaderdatumrij(regel=nummer, gremium=soort, datum=dag)


def _vergaderdagen(treffers: Sequence[re.Match[str]], jaar: int) -> list[date]:
    """One day or a row of days; a row in which a year is left out must rise."""
    jaren = [_jaar(treffer) for treffer in treffers]
    dagen = [
        _dag(treffer, eigen)
        for treffer, eigen in zip(treffers, _vul_aan(jaren, jaar), strict=True)
    ]
    if None in jaren and dagen != sorted(dagen):
        raise Onbegrepen("De datums lopen niet op.", "Schrijf bij elke datum het jaar.")
    return dagen


def _vul_aan(jaren: Sequence[int | None], jaar: int) -> list[int]:
    """Where a year is missing: that of the next date, else that of the last one, else `jaar`."""
    volgende = next((eigen for eigen in reversed(jaren) if eigen), jaar)
    gevuld = []
    for eigen in reversed(jaren):
        volgende = eigen or volgende
        gevuld.append(volgende)
    return gevuld[::-1]


def _reces(
    nummer: int, treffers: Sequence[re.Match[str]], tussen: Sequence[str], jaar: int
) -> Vergaderdatumrij:
    """A recess; over New Year the date without a year takes the year that makes it a period."""
    if len(treffers) > VAN_EN_TOT:
        raise Onbegrepen("Hier staan meer dan twee datums.", "Zet elk reces op een eigen regel.")
    if "tot" in "".join(tussen).split():
        raise Onbegrepen(
            "Met “tot” is niet duidelijk of de laatste dag meetelt.",
            "Schrijf t/m en de laatste dag van het reces.",
        )
    jaren = [_jaar(treffer) for treffer in treffers]
    gevuld = _vul_aan(jaren, jaar)
    van, tot = _dag(treffers[0], gevuld[0]), _dag(treffers[-1], gevuld[-1])
    if tot < van and jaren[-1] is None:
        tot = _dag(treffers[-1], gevuld[-1] + 1)
    elif tot < van and jaren[0] is None:
        van = _dag(treffers[0], gevuld[0] - 1)
    if tot < van:
        raise Onbegrepen(
            f"Het reces eindigt op {_voluit(tot)}, voor het begint op {_voluit(van)}.",
            "Verbeter een van de twee datums.",
        )
    return Vergaderdatumrij(
        regel=nummer, gremium=Gremium.RECES, datum=van, tot=None if tot == van else tot
    )


def _gremium(rest: str, standaard: Gremium) -> Gremium:
    """Who meets, by the words beside the dates. A word or number that nobody knows is no guess."""
    rest = TIJD.sub(" ", rest)
    if getallen := re.findall("[0-9]+", rest):
        raise Onbegrepen(
            f"Het getal {getallen[0][:20]} hoort niet bij een datum.",
            "Schrijf elke datum voluit, of haal het getal weg.",
        )
    genoemd = [soort for soort, vorm in GREMIA.items() if re.search(rf"\b(?:{vorm})\b", rest)]
    if Gremium.RECES in genoemd:
        return Gremium.RECES
    if len(genoemd) > 1:
        raise Onbegrepen(
            f"Hier staan {genoemd[0]} en {genoemd[1]} allebei.",
            "Zet ze op twee regels.",
        )
    if genoemd:
        return genoemd[0]
    for woord in re.findall(r"[^\W\d_]+", rest):
        if not STOPWOORD.fullmatch(woord):
            raise Onbegrepen(
                f"“{woord[:40]}” is geen bekend soort vergadering.",
                "Schrijf raad, college, commissie of reces, of haal het woord weg.",
            )
    return standaard


def _jaar(treffer: re.Match[str]) -> int | None:
    """The year as written, 27 being 2027; None when there is none."""
    waarde = _deel(treffer, "jaar")
    return int(waarde) + (EEUW if int(waarde) < HONDERD else 0) if waarde else None


def _dag(treffer: re.Match[str], jaar: int) -> date:
    """The day in this year, when it exists and the weekday beside it, if any, agrees."""
    maand = _deel(treffer, "maand")
    nummer = int(maand) if maand.isdigit() else _maandnummer(maand)
    try:
        gevonden = date(jaar if jaar in JAREN else 0, nummer, int(_deel(treffer, "dag")))
    except ValueError:
        raise Onbegrepen(
            f"De dag “{treffer[0]}” bestaat niet in {jaar}.", "Schrijf bijvoorbeeld 10 juni 2027."
        ) from None
    _controleer_weekdag(treffer["weekdag"], gevonden)
    return gevonden


def _deel(treffer: re.Match[str], naam: str) -> str:
    """The day, month or year of a date, in whichever way of writing it was found."""
    delen = treffer.groupdict()
    return next(
        (delen[sleutel] for sleutel in delen if sleutel.startswith(naam) and delen[sleutel]), ""
    )


def _maandnummer(naam: str) -> int:
    voluit = {"mrt": "maart"}.get(naam, naam)
    return next(
        nummer for nummer, maand in enumerate(MAANDEN, start=1) if maand.startswith(voluit[:3])
    )


def _controleer_weekdag(weekdag: str | None, dag: date) -> None:
    """A weekday that does not fit the date tells that one of the two is wrong."""
    echt = WEEKDAGEN[dag.weekday()]
    if weekdag and not echt.startswith(weekdag):
        geschreven = next(naam for naam in WEEKDAGEN if naam.startswith(weekdag))
        raise Onbegrepen(
            f"{_voluit(dag)} is een {echt}, geen {geschreven}.", "Verbeter de dag of de datum."
        )


def _voluit(dag: date) -> str:
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"
