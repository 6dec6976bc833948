# SPDX-License-Identifier: EUPL-1.2
"""Hints about what a text says, or does not say: effect and result, what is missing, the money."""

import re
from collections.abc import Iterator

from vijftreden.trede1_opdracht.rules.hints.hint import Hint, Stuk
from vijftreden.trede1_opdracht.rules.hints.woorden import woordenboek

CIJFER = re.compile(r"\d")
BEDRAG = re.compile(
    r"(?:€|EUR)\s*\d[\d.,]*(?:\s*(?:miljoen|mln|miljard|ton|duizend|k)\b)?"
    r"|\d[\d.,]*\s*(?:miljoen|mln|miljard|ton|euro)(?:\s+euro)?\b"
    r"|\b(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\s+(?:miljoen|ton)(?:\s+euro)?\b",
    re.IGNORECASE,
)
PROCENT = re.compile(r"\d\s*(?:%|procent)")
NIETS = re.compile(
    r"\W*(?:n\.?v\.?t\.?|niet van toepassing|geen|niets|-|nog niet bekend)\W*", re.I
)
"""What is written to fill a field."""
MET_BEDRAG = ("kaders", "resultaat", "waarom", "tolerantie")
DOELEN = frozenset({"programma", "gemeenschappelijke_regeling"})
"""Kinds whose result may be a goal, as long as it is counted."""
GEMIST = (
    ("buiten_opdracht", "niets-buiten"),
    ("acceptatie", "geen-acceptatie"),
    ("besluitruimte", "geen-besluitruimte"),
)


def verwisseld(stuk: Stuk) -> Iterator[Hint]:
    """What people notice stands where what is made belongs, or the other way round."""
    lijsten = woordenboek().lijsten
    resultaat, effect = stuk.tekst("resultaat"), stuk.tekst("effect")
    gevolg = lijsten["effect"].vind(resultaat)
    geteld = stuk.relatievorm in DOELEN and CIJFER.search(resultaat)
    if gevolg and not geteld and not lijsten["resultaat"].vind(resultaat):
        yield Hint(code="resultaat-als-effect", tekst="resultaat", bewijs=gevolg)
    gemaakt = lijsten["resultaat"].vind(effect)
    if gemaakt and not lijsten["effect"].vind(effect):
        yield Hint(code="effect-als-resultaat", tekst="effect", bewijs=gemaakt)


def gemist(stuk: Stuk) -> Iterator[Hint]:
    """A text that keeps people from quarrels later, and is not there."""
    if stuk.leeg:
        return
    for naam, code in GEMIST:
        if _leeg(stuk.tekst(naam)):
            yield Hint(code=code, tekst=naam)
    marges = (stuk.marge_geld, stuk.marge_tijd)
    if _leeg(stuk.tekst("tolerantie")) and all(marge is None for marge in marges):
        yield Hint(code="geen-tolerantie", tekst="tolerantie")


def geld(stuk: Stuk) -> Iterator[Hint]:
    """An amount of which nobody knows where it comes from, or that is a first estimate."""
    if stuk.budget is not None and not stuk.budget_bron.strip():
        yield Hint(code="bedrag-zonder-bron", tekst="budget")
    geraamd = woordenboek().lijsten["raming"].vind(stuk.budget_bron)
    if stuk.budget is not None and stuk.bandbreedte is None and geraamd:
        yield Hint(code="raming-zonder-bandbreedte", tekst="budget", bewijs=geraamd)
    for naam in MET_BEDRAG:
        yield from _geld_in_tekst(stuk, naam)


def _geld_in_tekst(stuk: Stuk, naam: str) -> Iterator[Hint]:
    """An amount inside a text; with a budget of its own the columns say where it comes from."""
    tekst, lijsten = stuk.tekst(naam), woordenboek().lijsten
    bedragen = tuple(dict.fromkeys(deel.group(0).strip() for deel in BEDRAG.finditer(tekst)))
    if not bedragen:
        return
    geraamd = lijsten["raming"].vind(tekst)
    met_bandbreedte = lijsten["bandbreedte"].vind(tekst) or PROCENT.search(tekst)
    if geraamd and stuk.bandbreedte is None and not met_bandbreedte:
        bewijs = (*geraamd, *bedragen)
        yield Hint(code="raming-zonder-bandbreedte", tekst=naam, bewijs=bewijs)
    if stuk.budget is None and not lijsten["bron"].vind(tekst):
        yield Hint(code="bedrag-zonder-bron", tekst=naam, bewijs=bedragen)


def _leeg(tekst: str) -> bool:
    return not tekst or NIETS.fullmatch(tekst) is not None
