# SPDX-License-Identifier: EUPL-1.2
"""Which names are like a name, in the words that the list reader compares by."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from rapidfuzz import fuzz, process

from vijftreden.trede1_opdracht.rules.lijst.dubbelen import LIJKT, alleen_tikfouten, cijfers
from vijftreden.trede1_opdracht.rules.lijst.koppen import normaal

MEESTE = 5
"""So many are shown; a longer list is not read."""
BEGINT = 4
"""So many letters of one name inside the other make it worth a look."""


def lijken(naam: str, anderen: Mapping[UUID, str]) -> Sequence[UUID]:
    """Those with a like name, the likest first; a differing number makes another commission.

    A name that holds the whole of this one counts too: "Zwembad" beside "Zwembad De Plons".
    """
    vorm = normaal(naam)
    if not vorm:
        return ()
    vormen = {pk: normaal(ander) for pk, ander in anderen.items()}
    dichtbij = process.extract(
        vorm, vormen, scorer=fuzz.token_set_ratio, score_cutoff=LIJKT, limit=None
    )
    punten = {
        pk: fuzz.token_sort_ratio(vorm, ander) for ander, _, pk in dichtbij if _gelijk(vorm, ander)
    }
    return sorted(punten, key=lambda pk: (-punten[pk], vormen[pk], str(pk)))


def _gelijk(een: str, ander: str) -> bool:
    if cijfers(een) != cijfers(ander):
        return False
    kort, lang = sorted((een, ander), key=len)
    bevat = len(kort) >= BEGINT and set(kort.split()) <= set(lang.split())
    return bevat or alleen_tikfouten(een, ander)
