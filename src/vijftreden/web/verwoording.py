# SPDX-License-Identifier: EUPL-1.2
"""From a finding's code and evidence to a sentence on the screen: the one way to word it."""

import re
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.formats import date_format

from vijftreden.kern.bevinding import Bevinding
from vijftreden.web.schrijfwijze import euro
from vijftreden.web.termen import term

BEKIJK = "Bekijk dit"
Noemer = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bevindingtekst:
    """The words of one code. Placeholders name keys of the evidence.

    `{dag:datum}` writes a date, `{som:euro}` an amount, `{rol:term}` the label of a code or of a
    list of codes, `{hier:waarde}` a day, an amount or a number.

    `zin` says what is noticed, `waarom` why that matters, `stap` is the button, `adres` the name
    under which `web.wegwijzer` knows the page where it is mended. `ook_nemer`: the contractor may
    mend it too; of the rest he gets a button that promises no more than to look.
    """

    zin: str
    waarom: str
    stap: str
    adres: str
    ook_nemer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verwoording:
    """A finding as a person reads it."""

    code: str
    ernst: str
    zin: str
    waarom: str
    stap: str
    adres: str
    norm: str
    bewijs_hash: str


class _Schrijver(string.Formatter):
    """Writes dates and labels in Dutch; an empty or missing value as "onbekend"."""

    def __init__(self, noem: Noemer) -> None:
        self.noem = noem

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:
        waarde = kwargs.get(key)
        return "onbekend" if waarde in (None, "", []) else waarde

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == "term":
            codes = value if isinstance(value, (list, tuple)) else [value]
            return " en ".join(self.noem(str(code)) for code in codes)
        if format_spec == "waarde":
            return _waarde(str(value))
        if format_spec == "euro":
            return euro(Decimal(str(value))) if value != "onbekend" else value
        if format_spec != "datum":
            return format(value, format_spec)
        try:
            return date_format(date.fromisoformat(str(value)), "j F Y")
        except ValueError:
            return "onbekend"


def _waarde(tekst: str) -> str:
    """A day, an amount or a plain number, by how evidence writes it."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", tekst):
        return date_format(date.fromisoformat(tekst), "j F Y")
    return euro(Decimal(tekst)) if re.fullmatch(r"\d+\.\d+", tekst) else tekst


def verwoord(
    bevinding: Bevinding,
    teksten: Mapping[str, Bevindingtekst],
    *,
    als_nemer: bool = False,
    noem: Noemer = term,
) -> Verwoording:
    """The finding in words; a code without text is a fault of the developer (KeyError).

    `als_nemer`: the reader stands on the contractor's side alone, so he may not mend everything.
    `noem`: what a code is called where this is read; without it the general word.
    """
    tekst = teksten[bevinding.code]
    bewijs = dict(bevinding.bewijs)
    schrijver = _Schrijver(noem)
    return Verwoording(
        code=bevinding.code,
        ernst=bevinding.ernst.value,
        zin=schrijver.vformat(tekst.zin, (), bewijs),
        waarom=schrijver.vformat(tekst.waarom, (), bewijs),
        stap=BEKIJK if als_nemer and not tekst.ook_nemer else tekst.stap,
        adres=tekst.adres,
        norm=bevinding.norm,
        bewijs_hash=bevinding.bewijs_hash,
    )
