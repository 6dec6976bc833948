# SPDX-License-Identifier: EUPL-1.2
"""What a hint says: one sentence about the text and one thing to try, never about the writer."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vijftreden.trede1_opdracht.rules.hints import Hint
from vijftreden.trede1_opdracht.texts.opdrachtbrief import BRIEFTEKSTEN

ZINNEN: Mapping[str, str] = MappingProxyType(
    {
        "resultaat-als-effect": (
            "Dit leest als wat mensen later merken ({bewijs}). "
            "Wat is er dan af, zo dat iedereen het kan zien?"
        ),
        "effect-als-resultaat": (
            "Dit leest als iets dat gemaakt wordt ({bewijs}). Wat merken mensen daar later van?"
        ),
        "niets-buiten": "Wat zou iemand kunnen verwachten dat er niet bij hoort? Schrijf dat op.",
        "geen-tolerantie": (
            "Hoeveel mag het afwijken voordat de opdrachtnemer bij je terugkomt? "
            "Eén getal voor geld en één voor tijd is genoeg."
        ),
        "geen-acceptatie": "Waaraan zien jullie samen dat het goed is, en wie kijkt daarnaar?",
        "geen-besluitruimte": "Noem één ding dat de opdrachtnemer zelf mag beslissen.",
        "bedrag-zonder-bron": "Waar komt dit bedrag vandaan{van_bewijs}?",
        "raming-zonder-bandbreedte": (
            "Dit is nog een raming{van_bewijs}. "
            "Hoeveel kan het meevallen of tegenvallen, in procenten?"
        ),
        "vage-woorden": "Dit kan ieder anders lezen: {bewijs}. Wanneer, hoeveel, of wie precies?",
        "lange-zin": "Deze zin is lang: “{zin}”. Maak er twee van.",
        "moeilijke-zin": "Deze zin leest moeilijk: “{zin}”. Kan het met gewonere woorden?",
    }
)
MAAT = (
    "Dit zijn hints, geen fouten: je mag alles laten staan. Lang noemen we een zin van meer dan "
    "25 woorden (eigen keuze). Moeilijk meten we met de maat van Douma uit 1960, waarvan de grens "
    "een eigen keuze is. De lijsten met woorden zijn een eigen keuze."
)
BEGIN = 80
MEESTE_WOORDEN = 4
ELDERS: Mapping[str, str] = MappingProxyType({"budget": "Budget"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hintzin:
    """A hint in words; `kop` names the text it is about."""

    code: str
    tekst: str
    kop: str
    zin: str


def verwoord(hint: Hint) -> Hintzin:
    """The words of one hint."""
    woorden = " en ".join(f"“{woord}”" for woord in hint.bewijs[:MEESTE_WOORDEN])
    zin = " ".join(hint.bewijs)
    return Hintzin(
        code=hint.code,
        tekst=hint.tekst,
        kop=BRIEFTEKSTEN.get(hint.tekst) or ELDERS[hint.tekst],
        zin=ZINNEN[hint.code].format(
            bewijs=woorden,
            van_bewijs=f" ({woorden})" if woorden else "",
            zin=zin if len(zin) <= BEGIN else f"{zin[:BEGIN].rsplit(' ', 1)[0]} …",
        ),
    )
