# SPDX-License-Identifier: EUPL-1.2
"""A text in sentences, so that somebody can point at the one that differs.

A rule of thumb, not a grammar: what is taken together wrongly can still be marked. A line of a
list is a sentence of its own, whatever it ends with.
"""

import re

_AFGEKORT = (
    "a.u.b art bijv blz bv ca c.q d.d dhr d.w.z dr drs e.a e.d e.v enz evt excl fam gem i.h.b "
    "i.o i.p.v i.s.m i.v.m incl ing inkl ir jl max mevr min mln mr mrd m.a.w m.b.t m.b.v m.i.v "
    "m.n m.u.v nl nr i.o.m o.a o.b.v o.g.v o.l.v prof resp t.a.v t.b.v t.g.v t.o.v t.z.t tel "
    "vgl vs z.g zgn z.s.m"
)
AFKORTINGEN = frozenset(_AFGEKORT.split())
"""After these a full stop ends no sentence."""
EINDE = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s)")
VOORAAN = re.compile(r"(\S+)$")
OPSOMMING = re.compile(r"\s*(?:[-–•*·]|\(?\w{1,2}[.)])\s*")
"""The mark before a line of a list: a dash, a bullet, "1." or "b)"."""
LANGSTE_AFKORTING = 12


def zinnen(tekst: str) -> tuple[str, ...]:
    """The sentences in their order, each without white space around it; none of an empty text."""
    gevonden = (zin for regel in tekst.splitlines() for zin in _van_regel(regel))
    return tuple(zin for zin in gevonden if zin)


def _van_regel(regel: str) -> list[str]:
    delen, begin = [], 0
    merk = OPSOMMING.match(regel)
    vanaf = merk.end() if merk else 0
    for einde in EINDE.finditer(regel, vanaf):
        if _sluit_af(regel[begin : einde.start()], einde[0], regel[einde.end() :].lstrip()):
            delen.append(regel[begin : einde.end()].strip())
            begin = einde.end()
    return [*delen, regel[begin:].strip()]


def _sluit_af(voor: str, teken: str, na: str) -> bool:
    """Whether a sentence ends here: not after an abbreviation, an initial or a small letter."""
    if not na:
        return True
    if not teken.startswith("."):
        return not na[0].islower()
    woord = VOORAAN.search(voor[-LANGSTE_AFKORTING:])
    kern = woord[1].lstrip("(“‘\"'").casefold() if woord else ""
    voorletter = len(kern) == 1 and kern.isalpha()
    return not (kern in AFKORTINGEN or voorletter or na[0].islower())
