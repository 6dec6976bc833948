# SPDX-License-Identifier: EUPL-1.2
"""Days as people write them, and periods (Q3 2027, dec 2027, 2027) that stand for a day."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

from vijftreden.trede1_opdracht.rules.lijst.cel import LANGST, ONBEKEND, Cel, is_leeg


class Datumvorm(StrEnum):
    """Whether 3/4/2026 is in April or in March."""

    DAG_EERST = "dag"
    MAAND_EERST = "maand"
    ONBEKEND = ""


MAANDEN = (
    "jan(?:uari)?", "feb(?:ruari)?", "maart|mrt|mar", "apr(?:il)?", "mei|may", "juni?|jun",
    "juli?|jul", "aug(?:ustus)?", "sept?(?:ember)?", "okt(?:ober)?|oct", "nov(?:ember)?",
    "dec(?:ember)?",
)  # fmt: skip
EEUW = 80
"""Two digits below this are of this century."""
EERSTE_JAAR, LAATSTE_JAAR = 1950, 2150
EXCEL_NUL = date(1899, 12, 30)
EXCEL = range(20_000, 90_000)
MAAND_MAX = 12

_MAAND = "|".join(f"(?P<m{n}>{namen})" for n, namen in enumerate(MAANDEN, start=1))
_JAAR = r"(?P<jaar>(?:19|20|21)\d\d|['’]\d\d)"
_JAAR_KORT = r"(?P<jaar>(?:19|20|21)\d\d|['’]?\d\d)"
_VOOR = re.compile(
    r"^(?:(?:ma(?!a?r)|di|wo|do|vr|za|zo)\w*\.?,?\s+)?(?:per|op|uiterlijk|voor|vanaf|t/m|tot)?\s*"
    r"(?:\d{1,2}[:.]\d\d\s*(?:uur)?,?\s+)?",
    re.I,
)
_GETALLEN = re.compile(
    r"(?P<een>\d{1,2})\s*(?P<teken>[-/.–])\s*(?P<twee>\d{1,2})\s*[-/.–]\s*(?P<jaar>(?:\d\d){1,2})"
)
_ISO = re.compile(r"(?P<jaar>\d{4})[-/.]?(?P<een>\d\d)[-/.]?(?P<twee>\d\d)")
_TIJD = re.compile(r"[T\s,]+(?:om\s+)?\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?(?:\s*uur|Z)?$", re.I)
_DAG_MAAND = re.compile(rf"(?P<dag>\d{{1,2}})[\s.-]*(?:{_MAAND})\.?[\s.,-]*{_JAAR_KORT}", re.I)
_PERIODEN = (
    re.compile(rf"(?:{_MAAND})\.?[\s./-]*{_JAAR_KORT}", re.I),
    re.compile(rf"(?P<maand>\d{{1,2}})\s*[-/]\s*{_JAAR}", re.I),
    re.compile(rf"(?:q|k|kw|kwartaal)\s*(?P<kwartaal>[1-4])[\s./,-]*{_JAAR_KORT}", re.I),
    re.compile(
        rf"(?P<kwartaal>[1-4])\s*(?:e|ste|de)?\s*(?:kw|kwartaal|q)\.?[\s./,-]*{_JAAR}", re.I
    ),
    re.compile(rf"{_JAAR}[\s./,-]*(?:q|kw|k|kwartaal)\s*(?P<kwartaal>[1-4])", re.I),
    re.compile(rf"(?:h|s)\s*(?P<helft>[12])[\s./,-]*{_JAAR_KORT}", re.I),
    re.compile(rf"(?P<helft>[12])e?\s*(?:helft|halfjaar)(?:\s+van)?[\s./,-]*{_JAAR}", re.I),
    re.compile(rf"(?:week|wk)\.?\s*(?P<week>\d{{1,2}})[\s./,-]*(?:van\s+)?{_JAAR}", re.I),
    re.compile(rf"{_JAAR}[\s-]*w(?:eek|k)?\.?\s*(?P<week>\d{{1,2}})", re.I),
    re.compile(rf"{_JAAR}"),
)
_RAND = re.compile(r"(?P<rand>begin|eind|einde|ultimo)\s+(?:van\s+)?", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dag:
    """A day that was read; `code` names what to say about it, `heel`: nothing was lost."""

    op: date | None = None
    code: str = ""
    heel: bool = True


def is_datum(cel: Cel) -> bool:
    """Whether this cell is a day or a period with a year, and no bare number."""
    if isinstance(cel, str):
        return not cel.isdigit() and lees_datum(cel).op is not None
    return isinstance(cel, date)


def vorm_van(cellen: Iterable[Cel]) -> tuple[Datumvorm, bool]:
    """Which of day and month comes first in this column, and whether both were seen."""
    dag = maand = False
    for cel in cellen:
        if isinstance(cel, str) and (gevonden := _GETALLEN.match(_VOOR.sub("", cel[:LANGST]))):
            een, twee = int(gevonden["een"]), int(gevonden["twee"])
            dag = dag or een > MAAND_MAX >= twee
            maand = maand or twee > MAAND_MAX >= een
    if dag and maand:
        return Datumvorm.ONBEKEND, True
    return (Datumvorm.MAAND_EERST if maand else Datumvorm.DAG_EERST), False


def lees_datum(cel: Cel, *, einde: bool = True, vorm: Datumvorm = Datumvorm.DAG_EERST) -> Dag:
    """The day in a cell; of a period the last day when it is an `einde`, else the first."""
    if isinstance(cel, datetime):
        return _binnen(cel.date(), heel=cel.time() == time(), code="datum-ingekort")
    if isinstance(cel, date):
        return _binnen(cel)
    if isinstance(cel, str):
        return _lees_tekst(cel[: LANGST + 1], einde, vorm)
    if isinstance(cel, bool) or not isinstance(cel, int | float):
        return Dag(code="datum-onleesbaar", heel=False)
    return _lees_getal(cel, einde)


def _lees_getal(getal: float, einde: bool) -> Dag:
    """The number with which a spreadsheet counts days, or a year."""
    if EERSTE_JAAR <= getal <= LAATSTE_JAAR and float(getal).is_integer():
        return _periode(date(int(getal), 1, 1), date(int(getal), 12, 31), einde)
    if EXCEL.start <= getal < EXCEL.stop:
        return Dag(op=EXCEL_NUL + timedelta(days=int(getal)), code="datum-uit-getal")
    return Dag(code="datum-onleesbaar", heel=False)


@lru_cache(maxsize=4096)
def _lees_tekst(cel: str, einde: bool, vorm: Datumvorm) -> Dag:
    if is_leeg(cel):
        return Dag()
    if ONBEKEND.fullmatch(cel) or len(cel) > LANGST:
        return Dag(code="datum-onleesbaar" if len(cel) > LANGST else "leeg", heel=False)
    kaal = _VOOR.sub("", cel).strip()
    if re.fullmatch(r"\d{5}", kaal):
        return _lees_getal(int(kaal), einde)
    zonder = _TIJD.sub("", kaal)
    gelezen = _dag(zonder, vorm)
    if gelezen is not None:
        if gelezen.op is None or gelezen.code:
            return gelezen
        return _binnen(gelezen.op, heel=zonder == cel, code="datum-ingekort")
    return _lees_periode(kaal, einde)


def _dag(kaal: str, vorm: Datumvorm) -> Dag | None:
    """A day in digits or with the name of the month; None: it is written otherwise."""
    if gevonden := _ISO.fullmatch(kaal):
        return _maak(gevonden["jaar"], int(gevonden["een"]), int(gevonden["twee"]))
    if gevonden := _DAG_MAAND.fullmatch(kaal):
        return _maak(gevonden["jaar"], _maandnummer(gevonden), int(gevonden["dag"]))
    if gevonden := _GETALLEN.fullmatch(kaal):
        return _uit_getallen(int(gevonden["een"]), int(gevonden["twee"]), gevonden["jaar"], vorm)
    return None


def _uit_getallen(een: int, twee: int, jaar: str, vorm: Datumvorm) -> Dag:
    """The day comes first, unless that cannot be or the column says otherwise."""
    if twee > MAAND_MAX >= een:
        return _maak(jaar, een, twee, "" if vorm is Datumvorm.MAAND_EERST else "maand-eerst")
    if een > MAAND_MAX or een == twee or vorm is Datumvorm.DAG_EERST:
        return _maak(jaar, twee, een)
    if vorm is Datumvorm.ONBEKEND:
        return Dag(code="datum-dubbelzinnig", heel=False)
    return _maak(jaar, een, twee)


def _maak(jaar: str, maand: int, dag: int, code: str = "") -> Dag:
    try:
        return Dag(op=date(_jaartal(jaar), maand, dag), code=code)
    except ValueError:
        return Dag(code="datum-bestaat-niet", heel=False)


def _lees_periode(kaal: str, einde: bool) -> Dag:
    rand = _RAND.match(kaal)
    if rand:
        einde, kaal = not rand["rand"].lower().startswith("begin"), kaal[rand.end() :]
    for patroon in _PERIODEN:
        if gevonden := patroon.fullmatch(kaal):
            try:
                return _periode(*_grenzen(gevonden), einde)
            except ValueError:
                return Dag(code="datum-bestaat-niet", heel=False)
    return Dag(code="datum-onleesbaar", heel=False)


def _grenzen(gevonden: re.Match[str]) -> tuple[date, date]:
    """The first and the last day of a period."""
    delen = gevonden.groupdict()
    jaar = _jaartal(delen["jaar"])
    if week := delen.get("week"):
        return date.fromisocalendar(jaar, int(week), 1), date.fromisocalendar(jaar, int(week), 7)
    if kwartaal := delen.get("kwartaal"):
        return _maanden(jaar, int(kwartaal) * 3 - 2, 3)
    if helft := delen.get("helft"):
        return _maanden(jaar, int(helft) * 6 - 5, 6)
    if maand := delen.get("maand"):
        return _maanden(jaar, int(maand), 1)
    return _maanden(jaar, _maandnummer(gevonden), 1) if "m1" in delen else _maanden(jaar, 1, 12)


def _maanden(jaar: int, eerste: int, aantal: int) -> tuple[date, date]:
    laatste = eerste + aantal - 1
    begin = date(jaar, eerste, 1)
    return begin, date(jaar, laatste, monthrange(jaar, laatste)[1])


def _maandnummer(gevonden: re.Match[str]) -> int:
    return next(n for n in range(1, MAAND_MAX + 1) if gevonden[f"m{n}"])


def _jaartal(tekst: str) -> int:
    jaar = int(tekst.strip("'’"))
    if jaar >= 100:  # noqa: PLR2004 four digits
        return jaar
    return jaar + (2000 if jaar < EEUW else 1900)


def _periode(eerste: date, laatste: date, einde: bool) -> Dag:
    gekozen = _binnen(laatste if einde else eerste)
    return Dag(op=gekozen.op, code=gekozen.code or "periode", heel=False)


def _binnen(dag: date, *, heel: bool = True, code: str = "") -> Dag:
    """A day in a year that a list of commissions can hold; further away it is likely a slip."""
    if not EERSTE_JAAR <= dag.year <= LAATSTE_JAAR:
        return Dag(code="jaar-vreemd", heel=False)
    return Dag(op=dag, code="" if heel else code, heel=heel)
