# SPDX-License-Identifier: EUPL-1.2
"""Amounts as people write them: € 1,2 mln, 1.234,56, 250k, (5.000), ca. 3 ton."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from vijftreden.trede1_opdracht.rules.lijst.cel import LANGST, ONBEKEND, Cel, is_leeg
from vijftreden.trede1_opdracht.rules.lijst.koppen import btw_van


class Getalvorm(StrEnum):
    """Which sign splits off the cents."""

    KOMMA = "komma"
    PUNT = "punt"
    ONBEKEND = ""


MAX_BEDRAG = Decimal(10) ** 12
CENT = Decimal("0.01")
MAAT = {
    "k": 3, "dzd": 3, "duizend": 3, "ton": 5, "m": 6, "mln": 6, "mio": 6, "miljoen": 6, "mld": 9,
    "miljard": 9,
}  # fmt: skip
MILJOENEN = 6

_RUIS = re.compile(r"€|\beuro?s?\b|\s*,\s?[-–=]+\s*$|\.-$", re.I)
_BTW = re.compile(r"\(?\b(?:excl?|incl?|exclusief|inclusief|zonder|met|ex)\b\.?\s*btw\b\)?", re.I)
_ONGEVEER = re.compile(
    r"^(?:ca\.?|circa|ongeveer|plm\.?|±|\+/-|~|max\.?|maximaal|min\.?)\s*", re.I
)
_VORM = re.compile(
    r"(?P<min>[-−–]|\()?\s*(?P<getal>\d[\d.,'’\s]*?)\s*(?P<maat>[a-z]+\.?)?\s*(?P<sluit>\)|-)?",
    re.I,
)
_LEZINGEN = {
    Getalvorm.KOMMA: re.compile(r"([1-9]\d{0,2}(?:[.'’ ]\d{3})+|\d+)(?:,(\d+))?"),
    Getalvorm.PUNT: re.compile(r"([1-9]\d{0,2}(?:[,'’ ]\d{3})+|\d+)(?:\.(\d+))?"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bedrag:
    """An amount that was read; `code` names what to say about it, `heel`: nothing was lost."""

    waarde: Decimal | None = None
    btw: str = ""
    code: str = ""
    heel: bool = True


def is_getal(cel: str) -> bool:
    """Whether this text is an amount and nothing else."""
    delen = _delen(cel)
    return delen is not None and bool(_lezingen(delen["getal"]))


def vorm_van(cellen: Iterable[Cel]) -> tuple[Getalvorm, bool]:
    """Which sign splits off the cents in this column, and whether both were seen.

    Without evidence a point before three digits is a thousand, as Dutch lists have it; a comma
    before three digits then stays a question.
    """
    gezien: Counter[Getalvorm] = Counter()
    for cel in cellen:
        if isinstance(cel, str) and (vorm := _zegt(cel)) is not None:
            gezien[vorm] += 1
    punt, komma = gezien[Getalvorm.PUNT], gezien[Getalvorm.KOMMA]
    if punt and komma:
        return Getalvorm.ONBEKEND, True
    if punt:
        return Getalvorm.PUNT, False
    if komma or not gezien[Getalvorm.ONBEKEND]:
        return Getalvorm.KOMMA, False
    return Getalvorm.ONBEKEND, False


def lees_bedrag(cel: Cel, *, factor: int = 1, vorm: Getalvorm = Getalvorm.KOMMA) -> Bedrag:
    """The amount in a cell; `factor` counts unless the cell names its own unit."""
    if isinstance(cel, bool) or not isinstance(cel, str | int | float):
        return Bedrag(code="bedrag-onleesbaar", heel=False)
    if not isinstance(cel, str):
        return _afgerond(Decimal(f"{cel:.15g}") * factor, Bedrag())
    if is_leeg(cel):
        return Bedrag()
    if ONBEKEND.fullmatch(cel):
        return Bedrag(code="leeg", heel=False)
    return _lees_tekst(cel[: LANGST + 1], factor, vorm)


@lru_cache(maxsize=4096)
def _lees_tekst(cel: str, factor: int, vorm: Getalvorm) -> Bedrag:
    btw = btw_van(cel)
    delen = _delen(cel)
    lezingen = _lezingen(delen["getal"]) if delen else {}
    if delen is None or not lezingen:
        return Bedrag(btw=btw, code="bedrag-onleesbaar", heel=False)
    maat = _maat(delen["maat"])
    code = "bedrag-ongeveer" if delen["ongeveer"] else ""
    if len(set(lezingen.values())) > 1:
        if vorm is Getalvorm.ONBEKEND or maat >= MILJOENEN:
            return Bedrag(btw=btw, code="bedrag-dubbelzinnig", heel=False)
    elif vorm and vorm not in lezingen:
        code = code or "bedrag-andere-schrijfwijze"
    getal = lezingen.get(vorm, next(iter(lezingen.values())))
    getal *= 10**maat if maat else factor
    if delen["min"]:
        getal = -getal
    return _afgerond(getal, Bedrag(btw=btw, code=code, heel=not delen["ongeveer"]))


def _afgerond(waarde: Decimal, deel: Bedrag) -> Bedrag:
    if not waarde.is_finite() or abs(waarde) >= MAX_BEDRAG:
        return Bedrag(btw=deel.btw, code="bedrag-te-groot", heel=False)
    gezegd = "bedrag-negatief" if waarde < 0 else ""
    rond = waarde.quantize(CENT)
    if rond != waarde:
        return Bedrag(waarde=rond, btw=deel.btw, code=deel.code or "bedrag-afgerond", heel=False)
    return Bedrag(waarde=rond, btw=deel.btw, code=deel.code or gezegd, heel=deel.heel)


def _delen(cel: str) -> dict[str, str] | None:
    """The number, its unit, and whether it is below zero or only about right."""
    if len(cel) > LANGST:
        return None
    kaal = _RUIS.sub("", _BTW.sub("", cel)).strip()
    zonder = _ONGEVEER.sub("", kaal)
    gevonden = _VORM.fullmatch(zonder)
    if not gevonden or (gevonden["min"] == "(") != (gevonden["sluit"] == ")"):
        return None
    maat = (gevonden["maat"] or "").lower().rstrip(".")
    if maat and maat not in MAAT:
        return None
    onder_nul = (gevonden["min"] or "") + (gevonden["sluit"] or "")
    return {
        "getal": gevonden["getal"].strip(),
        "maat": maat,
        "min": onder_nul,
        "ongeveer": kaal[: len(kaal) - len(zonder)],
    }


def _maat(woord: str) -> int:
    """How many zeroes this unit stands for."""
    return MAAT.get(woord, 0)


def _lezingen(cijfers: str) -> dict[Getalvorm, Decimal]:
    """The number in each form in which it can be read at all."""
    uit: dict[Getalvorm, Decimal] = {}
    for vorm, patroon in _LEZINGEN.items():
        if gevonden := patroon.fullmatch(cijfers):
            uit[vorm] = Decimal(f"{re.sub(r'[^0-9]', '', gevonden[1])}.{gevonden[2] or 0}")
    return uit


def _zegt(cel: str) -> Getalvorm | None:
    """What this cell tells about its column: a form, a question, or nothing (None)."""
    delen = _delen(cel)
    lezingen = _lezingen(delen["getal"]) if delen else {}
    if len(lezingen) == 1:
        return next(iter(lezingen))
    verschilt = len(set(lezingen.values())) > 1
    return Getalvorm.ONBEKEND if verschilt and "," in cel.rstrip(",-=") else None
