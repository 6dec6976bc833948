# SPDX-License-Identifier: EUPL-1.2
"""Formulations as they are really written: what must be said of them, and what must not."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from vijftreden.trede1_opdracht.rules.hints import Stuk, hints

GOED = {
    "waarom": "Het riool is op en fietsers zijn er niet veilig.",
    "effect": "Fietsers van 8 tot 80 durven naar het station te rijden.",
    "resultaat": (
        "Lever vóór 1 december 2027 een Stationsstraat op waarin riool en kabels vernieuwd zijn "
        "en fietsers van 8 tot 80 veilig naar het station rijden."
    ),
    "acceptatie": "De verkeersveiligheidstoets is gehaald en beheer heeft getekend.",
    "buiten_opdracht": "Het stationsplein.",
    "kaders": "3,8 miljoen euro inclusief btw. De straat blijft open voor bussen.",
    "tolerantie": (
        "Kom bij mij terug als de raming meer dan 5% of de oplevering meer dan 4 weken verschuift."
    ),
    "besluitruimte": "De aannemer kiezen doe je zelf. Over de bomen beslis ik.",
    "risicos": "Als het Rijk later betaalt, schiet ik het voor.",
    "overdracht": "Team Wegbeheer, en zij lezen het ontwerp mee.",
}
"""The example texts of the model: nothing is said of them."""
GELD = {
    "budget": Decimal(3_800_000),
    "budget_bron": "kredietbesluit raad, 12 maart 2026",
    "budget_btw": "incl",
    "bandbreedte": 10,
}


def stuk(soort: str = "project", *, geld: dict[str, Any] | None = None, **teksten: str) -> Stuk:
    """A good opdrachtbrief in which these texts are otherwise."""
    rest = GELD if geld is None else geld
    return Stuk(relatievorm=soort, teksten={**GOED, **teksten}, **rest)


def gezegd(wat: Stuk) -> set[tuple[str, str]]:
    """Which hint at which text."""
    return {(hint.code, hint.tekst) for hint in hints(wat)}


@dataclass(frozen=True, kw_only=True)
class Geval:
    """A formulation, what must be said of it (`moet`) and what not; `woorden` stand in it."""

    tekst: str
    zin: str
    moet: set[str]
    niet: set[str] = field(default_factory=set)
    woorden: tuple[str, ...] = ()
    soort: str = "project"
    geld: dict[str, Any] | None = None


GEEN_GELD: dict[str, Any] = {}
MATIG = [
    Geval(
        tekst="resultaat",
        zin="Doe iets met de jeugd.",
        moet={"vage-woorden"},
        niet={"resultaat-als-effect", "lange-zin"},
        woorden=("iets met",),
    ),
    Geval(
        tekst="resultaat",
        zin="De overlast terugdringen en de leefbaarheid verhogen.",
        moet={"resultaat-als-effect"},
        niet={"vage-woorden", "moeilijke-zin"},
        woorden=("terugdringen", "leefbaarheid", "verhogen"),
    ),
    Geval(
        tekst="resultaat",
        zin="De visie is zo spoedig mogelijk klaar.",
        moet={"vage-woorden"},
        niet={"resultaat-als-effect"},
        woorden=("zo spoedig mogelijk",),
    ),
    Geval(
        tekst="kaders",
        zin="Er is circa 2 miljoen beschikbaar.",
        moet={"bedrag-zonder-bron", "raming-zonder-bandbreedte"},
        niet={"vage-woorden"},
        woorden=("circa", "2 miljoen"),
        geld=GEEN_GELD,
    ),
    Geval(
        tekst="resultaat",
        zin="Het versterken van de sociale cohesie in de wijk Noord.",
        moet={"resultaat-als-effect"},
        niet={"vage-woorden", "lange-zin"},
        woorden=("sociale cohesie",),
    ),
    Geval(
        tekst="effect",
        zin="Een rapport met aanbevelingen en een plan van aanpak.",
        moet={"effect-als-resultaat"},
        niet={"vage-woorden"},
        woorden=("rapport", "plan van aanpak"),
    ),
    Geval(
        tekst="buiten_opdracht",
        zin="",
        moet={"niets-buiten"},
        niet={"vage-woorden"},
    ),
    Geval(tekst="buiten_opdracht", zin="n.v.t.", moet={"niets-buiten"}),
    Geval(
        tekst="acceptatie",
        zin="Als het naar tevredenheid is van de opdrachtgever.",
        moet={"vage-woorden"},
        niet={"geen-acceptatie"},
        woorden=("naar tevredenheid",),
    ),
    Geval(tekst="acceptatie", zin="-", moet={"geen-acceptatie"}, niet={"vage-woorden"}),
    Geval(tekst="tolerantie", zin="", moet={"geen-tolerantie"}, niet={"vage-woorden"}),
    Geval(
        tekst="tolerantie",
        zin="Bij grote afwijkingen nemen we tijdig contact op, in overleg.",
        moet={"vage-woorden"},
        niet={"geen-tolerantie"},
        woorden=("tijdig", "in overleg"),
    ),
    Geval(tekst="besluitruimte", zin="Geen", moet={"geen-besluitruimte"}),
    Geval(
        tekst="besluitruimte",
        zin="Binnen redelijke grenzen en waar nodig in nauw overleg.",
        moet={"vage-woorden"},
        niet={"geen-besluitruimte"},
        woorden=("binnen redelijke grenzen", "waar nodig", "in nauw overleg"),
    ),
    Geval(
        tekst="waarom",
        zin=(
            "Gelet op de maatschappelijke ontwikkelingen en de in het coalitieakkoord neergelegde "
            "ambities ten aanzien van de transformatie van het sociaal domein is het noodzakelijk "
            "dat de gemeente samen met haar partners komt tot een andere werkwijze."
        ),
        moet={"lange-zin"},
        niet={"moeilijke-zin", "resultaat-als-effect"},
    ),
    Geval(
        tekst="waarom",
        zin=(
            "Beleidsmatige herijking vereist multidisciplinaire organisatieontwikkeling, "
            "competentieprofielen, implementatiestrategieën en "
            "samenwerkingsovereenkomsten binnen regionale uitvoeringsorganisaties."
        ),
        moet={"moeilijke-zin"},
        niet={"lange-zin"},
    ),
    Geval(
        tekst="resultaat",
        zin="Een integrale, robuuste en toekomstbestendige aanpak voor de openbare ruimte.",
        moet={"vage-woorden"},
        niet={"effect-als-resultaat"},
        woorden=("integrale", "robuuste", "toekomstbestendige"),
    ),
    Geval(
        tekst="kaders",
        zin="Het mag € 450.000 kosten.",
        moet={"bedrag-zonder-bron"},
        niet={"raming-zonder-bandbreedte"},
        woorden=("€ 450.000",),
        geld=GEEN_GELD,
    ),
    Geval(
        tekst="kaders",
        zin="Volgens een eerste raming zijn de kosten ongeveer 1,4 miljoen euro.",
        moet={"raming-zonder-bandbreedte"},
        niet={"bedrag-zonder-bron"},
        woorden=("ongeveer", "1,4 miljoen euro"),
        geld=GEEN_GELD,
    ),
    Geval(
        tekst="resultaat",
        zin="Inwoners voelen zich veiliger en de tevredenheid is verbeterd.",
        moet={"resultaat-als-effect"},
        niet={"vage-woorden"},
        soort="agentschap",
    ),
    Geval(
        tekst="resultaat",
        zin="De doelgroep meenemen, draagvlak vergroten en de samenwerking borgen.",
        moet={"resultaat-als-effect", "vage-woorden"},
        woorden=("meenemen", "borgen"),
        soort="overig",
    ),
    Geval(
        tekst="resultaat",
        zin="De leefbaarheid in de kernen verbeteren.",
        moet={"resultaat-als-effect"},
        soort="programma",
    ),
    Geval(
        tekst="kaders",
        zin="Zo snel mogelijk, marktconform en kwalitatief hoogwaardig.",
        moet={"vage-woorden"},
        niet={"bedrag-zonder-bron"},
        woorden=("zo snel mogelijk", "marktconform", "kwalitatief hoogwaardig"),
        soort="zzp",
    ),
]
GOEDE_ZINNEN = [
    ("project", "resultaat", "Vóór 1 december 2027 ligt er een Stationsstraat met nieuw riool."),
    ("programma", "resultaat", "De leefbaarheid stijgt: 2.400 woningen zijn verbeterd in 2030."),
    ("zzp", "resultaat", "De dossiers van het sociaal domein zijn op 1 juni 2027 overgezet."),
    ("agentschap", "resultaat", "22.000 aanvragen zijn afgehandeld, elk binnen acht weken."),
    ("gemeenschappelijke_regeling", "resultaat", "In 2027 zijn er 1.200 controles bij bedrijven."),
    ("project", "kaders", "Hooguit 3,8 miljoen euro, volgens het raadsbesluit van 12 maart 2026."),
    ("project", "kaders", "Geraamd op 2 miljoen euro, plus of min 30%, bron: kostenraming."),
    ("project", "tolerantie", "Bel me als het meer dan 10% duurder wordt."),
    ("zzp", "buiten_opdracht", "Het beheer na de overgang, en andere systemen."),
    ("overig", "acceptatie", "De controller en de griffier hebben het stuk gelezen en getekend."),
    ("project", "effect", "Ouders laten hun kinderen weer alleen naar school fietsen."),
]
