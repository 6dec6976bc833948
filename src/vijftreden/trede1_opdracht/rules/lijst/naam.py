# SPDX-License-Identifier: EUPL-1.2
"""Who stands in a cell: one name, two, a vacancy, or a firm; and which names are one person."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from vijftreden.trede1_opdracht.rules.lijst.cel import ONBEKEND, is_leeg

TUSSEN = {
    "van",
    "de",
    "der",
    "den",
    "het",
    "ten",
    "ter",
    "te",
    "in",
    "'t",
    "el",
    "al",
    "von",
    "v.d.",
}
TITEL = re.compile(
    r"^(de heer|dhr|hr|mevrouw|mevr|mw|drs|ir|ing|mr|dr|prof|wethouder|burgemeester|gedeputeerde"
    r"|heemraad)\b\.?\s+",
    re.I,
)
VACATURE = re.compile(r"\(?(vacature|vacant|vac\.?|openstaand)\)?", re.I)
ORGANISATIE = re.compile(
    r"\b(b\.?v|n\.?v|v\.?o\.?f|u\.?a)\b\.?$|\b(stichting|vereniging|co[oö]peratie|gemeente|gemeenten"
    r"|provincie|waterschap|hoogheemraadschap|ministerie|agentschap|rijks\w+|veiligheidsregio"
    r"|omgevingsdienst|\w*dienst|bureau|\w+bureau|aannem\w*|holding|consultancy|adviseurs|architecten"
    r"|ingenieurs|bouwbedrijf|team|afdeling|cluster|directie|college van|universiteit|hogeschool"
    r"|werkbedrijf|regeling|recreatieschap|stuurgroep|programmabureau|bedrijfsvoering|groep)\b"
    r"|^(rws|rvo|rivm|duo|dictu|uwv|svb|cjib|ind|coa|knmi|cbr|rdw|nvwa|ggd\b.*|cibg|vng|prorail)$",
    re.I,
)
SCHEIDING = re.compile(r"\s*(?:[/&+;|\n]|\ben\b|\band\b)\s*", re.I)
BEREIK = re.compile(
    r"<?\(?\b[\w.+-]+@[\w.-]+\.\w+\)?>?|\(?\+?\b(?:31|0)[\d\s()-]{8,}\d|\([^()]*\)|\[[^\]]*\]"
)
PAAR = 2
VERHAAL = 500
VOORLETTERS = re.compile(r"(?:[A-Z]\.?[ -]?){1,5}|[A-Z][a-z]\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Naam:
    """`namen` in reading order ("Jan Jansen", not "Jansen, Jan"); `organisatie`: no person.

    `tekst` is the whole cell. Without names there is a vacancy or nothing. `heel`: the names say
    all that the cell says. `omgedraaid`: taken for a surname with a first name after it.
    """

    tekst: str
    namen: tuple[str, ...] = ()
    vacature: bool = False
    organisatie: bool = False
    heel: bool = True
    omgedraaid: bool = False

    @property
    def eerste(self) -> str:
        """Who holds the role; empty when nobody does."""
        return self.namen[0] if self.namen else ""


def lees_naam(tekst: str) -> Naam:
    """Who stands in this cell; a whole story names nobody."""
    return Naam(tekst=tekst, heel=False) if len(tekst) > VERHAAL else _lees_naam(tekst)


@lru_cache(maxsize=4096)
def _lees_naam(tekst: str) -> Naam:
    if is_leeg(tekst):
        return Naam(tekst=tekst)
    if ONBEKEND.fullmatch(tekst):
        return Naam(tekst=tekst, heel=False)
    if is_organisatie(tekst):
        return Naam(tekst=tekst, namen=(_net(tekst),), organisatie=True)
    delen = [deel for deel in SCHEIDING.split(tekst) if deel]
    vacature = any(VACATURE.fullmatch(_net(deel)) or VACATURE.search(deel) for deel in delen)
    kaal = [_net(BEREIK.sub(" ", VACATURE.sub(" ", deel))) for deel in delen]
    namen = [naam for deel in kaal for naam in _op_komma(deel) if not is_leeg(naam)]
    gedraaid = any("," in deel and len(_op_komma(deel)) == 1 for deel in kaal)
    heel = not vacature and len(namen) == 1 and (gedraaid or _net(tekst) == namen[0])
    return Naam(
        tekst=tekst,
        namen=tuple(dict.fromkeys(namen)),
        vacature=vacature,
        heel=heel,
        omgedraaid=gedraaid,
    )


def is_organisatie(tekst: str) -> bool:
    """Whether this is likely a firm, a public body or a part of one."""
    return ORGANISATIE.search(tekst[:VERHAAL].strip()) is not None


def normaal(naam: str) -> str:
    """The same for spellings that differ in capitals, accents, dots, spaces and titles."""
    kaal = _net(naam)
    while (zonder := TITEL.sub("", kaal)) != kaal:
        kaal = zonder
    uit: list[str] = []
    los = ""
    for woord in re.sub(r"[^a-z0-9]+", " ", plat(kaal)).split():
        if len(woord) == 1:
            los += woord
            continue
        uit += [los, woord] if los else [woord]
        los = ""
    return " ".join([*uit, los] if los else uit)


def plat(tekst: str) -> str:
    """Without capitals and accents."""
    return "".join(
        teken
        for teken in unicodedata.normalize("NFKD", tekst.casefold())
        if not unicodedata.combining(teken)
    )


def _net(tekst: str) -> str:
    return " ".join(tekst.split()).strip(" ,;-")


def _op_komma(tekst: str) -> list[str]:
    """ "Jansen, Jan" is one name, "Jan Jansen, Piet Bos" are two."""
    delen = [_net(deel) for deel in tekst.split(",") if deel.strip()]
    if len(delen) != PAAR or not (_is_achternaam(delen[0]) and _is_voornaam(delen[1])):
        return delen
    return [f"{delen[1]} {delen[0]}"]


def _is_achternaam(deel: str) -> bool:
    return len([woord for woord in deel.split() if woord.lower() not in TUSSEN]) == 1


def _is_voornaam(deel: str) -> bool:
    """One first name or initials, with "van de" after it; or only "van de"."""
    zonder = TITEL.sub("", deel)
    woorden = [woord for woord in zonder.split() if woord.lower() not in TUSSEN]
    return len(woorden) <= 1 or VOORLETTERS.fullmatch(" ".join(woorden)) is not None
