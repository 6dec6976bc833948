# SPDX-License-Identifier: EUPL-1.2
"""Hints about how a text says it: vague words, and sentences that are hard to read."""

from collections.abc import Iterator

from vijftreden.trede1_opdracht.rules.hints.hint import Hint, Stuk
from vijftreden.trede1_opdracht.rules.hints.woorden import woordenboek
from vijftreden.trede1_opdracht.rules.hints.zinnen import leesbaarheid, woorden, zinnen


def vaag(stuk: Stuk) -> Iterator[Hint]:
    """Words that everybody fills in for himself."""
    for naam in stuk.teksten:
        if gevonden := woordenboek().lijsten["vaag"].vind(stuk.tekst(naam)):
            yield Hint(code="vage-woorden", tekst=naam, bewijs=gevonden)


def moeilijk(stuk: Stuk) -> Iterator[Hint]:
    """Per text the hardest sentence, when it is too long or has too many heavy words."""
    for naam in stuk.teksten:
        delen = list(zinnen(stuk.tekst(naam)))
        if not delen:
            continue
        if hint := _te_lang(naam, delen) or _te_zwaar(naam, delen):
            yield hint


def _te_lang(naam: str, delen: list[str]) -> Hint | None:
    langste = max(delen, key=lambda zin: len(woorden(zin)))
    if len(woorden(langste)) <= woordenboek().maten["zin"].waarde:
        return None
    return Hint(code="lange-zin", tekst=naam, bewijs=(langste,))


def _te_zwaar(naam: str, delen: list[str]) -> Hint | None:
    maten = woordenboek().maten
    lang_genoeg = [zin for zin in delen if len(woorden(zin)) >= maten["douma_woorden"].waarde]
    if not lang_genoeg:
        return None
    zwaarste = min(lang_genoeg, key=leesbaarheid)
    if leesbaarheid(zwaarste) >= maten["douma"].waarde:
        return None
    return Hint(code="moeilijke-zin", tekst=naam, bewijs=(zwaarste,))
