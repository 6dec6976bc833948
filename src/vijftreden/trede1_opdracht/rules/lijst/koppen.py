# SPDX-License-Identifier: EUPL-1.2
"""The words that people write above their columns, and what else a heading tells of an amount."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from rapidfuzz import fuzz, process

from vijftreden.trede1_opdracht.rules.lijst.doel import Doel

WOORDEN: Mapping[Doel, tuple[str, ...]] = MappingProxyType(
    {
        Doel.NAAM: (
            "naam", "project", "projectnaam", "naam project", "naam van het project", "opdracht",
            "opdrachtnaam", "naam opdracht", "naam van de opdracht", "titel", "projecttitel",
            "onderwerp", "initiatief", "werk", "project opdracht", "projecten", "opdrachten",
            "wat",
        ),
        Doel.NUMMER: (
            "nummer", "nr", "no", "projectnummer", "projectnr", "project nr", "opdrachtnummer",
            "opdrachtnr", "kenmerk", "zaaknummer", "code", "projectcode", "id", "referentie",
            "dossiernummer", "volgnummer", "volgnr", "zaaknr", "project id",
        ),
        Doel.PROGRAMMA: (
            "programma", "programmanaam", "naam programma", "cluster", "thema", "opgave",
            "domein", "portfolio", "programma opgave", "programma cluster",
        ),
        Doel.SOORT: (
            "soort", "type", "soort opdracht", "type opdracht", "projecttype", "soort project",
            "type project", "relatievorm", "project of programma", "soort relatie",
        ),
        Doel.FASE: (
            "fase", "projectfase", "huidige fase", "stadium", "fase project",
        ),
        Doel.BEGIN: (
            "begin", "begindatum", "start", "startdatum", "datum start", "start datum",
            "aanvang", "ingangsdatum", "geplande start", "startjaar", "datum begin",
            "begin datum", "van",
        ),
        Doel.EIND: (
            "eind", "einde", "einddatum", "eind datum", "datum einde", "datum eind", "gereed",
            "datum gereed", "planning gereed", "oplevering", "opleverdatum", "deadline", "klaar",
            "geplande oplevering", "oplevering gepland", "afronding", "eindjaar", "tot",
            "tot en met", "datum oplevering", "gereed datum", "gepland gereed", "wanneer klaar",
            "wanneer gereed",
        ),
        Doel.BUDGET: (
            "budget", "totaalbudget", "projectbudget", "beschikbaar budget", "krediet", "bedrag",
            "investering", "raming", "begroting", "kosten", "bijdrage", "opdrachtsom", "omvang",
            "budget totaal", "totaal budget", "totale kosten", "kader", "financieel kader",
            "geld",
        ),
        Doel.OPDRACHTNEMER: (
            "opdrachtnemer", "projectleider", "projectmanager", "projectleiding", "pl", "pm",
            "trekker", "projecttrekker", "programmamanager", "naam projectleider",
            "naam opdrachtnemer", "zzper", "project manager", "ambtelijk opdrachtnemer", "on",
            "uitvoerder", "opdracht nemer", "zzp er", "projectleider opdrachtnemer", "wie",
        ),
        Doel.AMBTELIJK_OPDRACHTGEVER: (
            "ambtelijk opdrachtgever", "ambtelijke opdrachtgever", "opdrachtgever", "aog", "ao",
            "og", "ambt opdrachtgever", "ambtelijk og", "ambt og", "interne opdrachtgever",
            "a og", "opdrachtgever ambtelijk", "naam opdrachtgever", "ambtelijk og er",
            "opdracht gever",
        ),
        Doel.BESTUURLIJK_OPDRACHTGEVER: (
            "bestuurlijk opdrachtgever", "bestuurlijke opdrachtgever", "bog", "bo", "wethouder",
            "portefeuillehouder", "pfh", "pho", "bestuurder", "verantwoordelijk wethouder",
            "gedeputeerde", "heemraad", "opdrachtgever bestuurlijk", "bestuurlijk og",
            "best opdrachtgever", "b og", "verantwoordelijk portefeuillehouder",
            "bewindspersoon", "portefeuille houder", "best og",
        ),
        Doel.GEDELEGEERD_OPDRACHTGEVER: (
            "gedelegeerd opdrachtgever", "gedelegeerde opdrachtgever", "gog", "gedelegeerd og",
            "ged opdrachtgever", "dagelijks opdrachtgever",
        ),
        Doel.LEIDINGGEVENDE_OPDRACHTNEMER: (
            "leidinggevende", "teamleider", "leidinggevende opdrachtnemer",
            "leidinggevende projectleider", "lijnmanager", "teammanager", "leidinggevende pl",
        ),
        Doel.VOLGEND_GESPREK: (
            "volgend gesprek", "volgende bila", "bila", "eerstvolgend overleg",
            "volgend overleg", "eerstvolgend gesprek", "eerstvolgende bila", "volgende gesprek",
            "volgende bespreking",
        ),
        Doel.ORGANISATIE_GEVER: (
            "departement", "ministerie", "deelnemer", "moederdepartement",
            "deelnemende gemeente", "opdrachtgevende organisatie", "organisatie opdrachtgever",
            "afnemer", "deelnemende organisatie",
        ),
        Doel.ORGANISATIE_NEMER: (
            "agentschap", "regeling", "gemeenschappelijke regeling", "verbonden partij", "gr",
            "uitvoeringsorganisatie", "opdrachtnemende organisatie", "organisatie opdrachtnemer",
            "zbo", "naam regeling", "dienst",
        ),
        Doel.JAAR: (
            "jaar", "begrotingsjaar", "boekjaar", "dienstjaar", "jaartal",
        ),
    }
)  # fmt: skip
"""The first word of a Doel is the plainest; earlier words win from later ones."""

PLEK: Mapping[str, tuple[Doel, int]] = MappingProxyType(
    {woord: (doel, n) for doel, woorden in WOORDEN.items() for n, woord in enumerate(woorden)}
)
KOP_LANG = 200
"""A heading may explain itself; a whole story is something else."""
LANG = 5
"""Shorter headings are abbreviations: one letter of difference is another word."""
STAART = 4
"""In a heading of so few words the last one counts, however short: "Planning start"."""
LIJKT = 90

_ANDERS = re.compile(r"[^a-z0-9#%]+")
_HAAKJES = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_MILJOEN = re.compile(
    r"(?:in|[x×*])?\s*(?:€|eur(?:o)?)?\s*(?:\b(?:mln|miljoen(?:en)?|mio)\b|1[.,\s]?000[.,\s]?000|€\s?m\b|\bm€)",
    re.I,
)
_DUIZEND = re.compile(
    r"\bk\s?€|€\s?k\b|\bk\s?eur|\beur\s?k\b|(?:in|[x×*])\s*(?:€|eur(?:o)?)?\s*(?:1[.,\s]?000\b|k\b)"
    r"|\bduizend(?:en|tallen)?\b|\bdzd\b|(?:€|eur(?:o)?)\s*1[.,\s]?000\b",
    re.I,
)
_BTW = re.compile(r"\b(excl?|incl?|exclusief|inclusief|zonder|met|ex)\b\.?\s*(?:de\s*)?btw", re.I)
MILJOEN, DUIZEND = 1_000_000, 1_000


def normaal(kop: str) -> str:
    """The same for headings that differ in capitals, accents, signs and spaces."""
    kaal = kop.casefold()
    if not kaal.isascii():
        plat = unicodedata.normalize("NFKD", kaal)
        kaal = "".join(teken for teken in plat if not unicodedata.combining(teken))
    return " ".join(_ANDERS.sub(" ", kaal).split())


def doel_van(kop: str) -> tuple[Doel, int] | None:
    """What this heading says for sure, and how plain the word is (0 is plainest)."""
    return _doel_van(kop) if len(kop) <= KOP_LANG else None


@lru_cache(maxsize=4096)
def _doel_van(kop: str) -> tuple[Doel, int] | None:
    return PLEK.get(normaal(kop)) or PLEK.get(normaal(_HAAKJES.sub(" ", kop)))


def doel_ongeveer(kop: str) -> tuple[Doel, str] | None:
    """What this heading likely says, and the word it looks like."""
    kaal = normaal(_HAAKJES.sub(" ", kop[:KOP_LANG]))
    woorden = kaal.split()
    for lengte in range(len(woorden) - 1, 0, -1):
        for begin in range(len(woorden) - lengte + 1):
            stuk = " ".join(woorden[begin : begin + lengte])
            staart = begin + lengte == len(woorden) <= STAART
            if stuk in PLEK and (len(stuk) > LANG or staart):
                return PLEK[stuk][0], stuk
    if len(kaal) <= LANG:
        return None
    gevonden = process.extractOne(kaal, PLEK.keys(), scorer=fuzz.ratio, score_cutoff=LIJKT)
    return (PLEK[gevonden[0]][0], gevonden[0]) if gevonden else None


def factor_van(kop: str) -> int:
    """How many euros one stands for, when the heading says so; else 1."""
    if _MILJOEN.search(kop):
        return MILJOEN
    return DUIZEND if _DUIZEND.search(kop) else 1


def btw_van(tekst: str) -> str:
    """`excl` or `incl` when the text says so."""
    if not (gevonden := _BTW.search(tekst)):
        return ""
    return "excl" if gevonden[1].lower().startswith(("ex", "zonder")) else "incl"
