# SPDX-License-Identifier: EUPL-1.2
"""The words of tread 1: its findings, and what roles are called."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.kern.kalender import Bevestigreden
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.register.selectors import instellingen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.instellingen import sleutelnaam, sleutels
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Doel
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Reden
from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "rol-vacant": Bevindingtekst(
            zin="Nu is er niemand voor de rol: {rol:term}.",
            waarom="Zonder vaste persoon blijven vragen en besluiten liggen.",
            stap="Verdeel de rollen",
            adres="rollen",
        ),
        "rol-loopt-af": Bevindingtekst(
            zin="Vanaf {tot:datum} is er niemand voor de rol: {rol:term}.",
            waarom="Spreek nu af wie het overneemt, dan kan de een de ander nog inwerken.",
            stap="Regel de opvolging",
            adres="rollen",
        ),
        "twee-petten": Bevindingtekst(
            zin="Eén persoon heeft twee rollen: {rollen:term}.",
            waarom="Die twee rollen vragen soms iets tegengestelds. Is dat zo bedoeld?",
            stap="Bekijk de rollen",
            adres="rollen",
        ),
        "rol-niet-afgesproken": Bevindingtekst(
            zin="Bij de rol {rol:term} staat nog niet wanneer die is afgesproken.",
            waarom="Wie weet dat een rol van hem of haar is, pakt die ook op.",
            stap="Leg de afspraak vast",
            adres="rollen",
        ),
        "rol-dubbel": Bevindingtekst(
            zin="Meer dan één houder heeft de rol: {rol:term}.",
            waarom="Dan is niet duidelijk wie van hen het laatste woord heeft.",
            stap="Kies wie de rol houdt",
            adres="rollen",
        ),
        "eigenaar-en-opdrachtgever": Bevindingtekst(
            zin="Eén persoon is eigenaar van de regeling en hier opdrachtgever: {rollen:term}.",
            waarom=(
                "Een eigenaar let op het voortbestaan van de regeling, een opdrachtgever op wat "
                "die levert. Is dat zo bedoeld?"
            ),
            stap="Bekijk de rollen",
            adres="rollen",
        ),
        "rol-bezwaar": Bevindingtekst(
            zin="Wie de rol {rol:term} heeft, is het daar niet mee eens.",
            waarom="Praat erover. Leg daarna vast wat jullie afspraken, of geef de rol door.",
            stap="Lees het bezwaar",
            adres="rollen",
        ),
        "brief-ontbreekt": Bevindingtekst(
            zin="Er is nog geen opdrachtbrief.",
            waarom="Zonder opdrachtbrief weet niemand zeker wat er af moet zijn, en wat niet.",
            stap="Schrijf de opdrachtbrief",
            adres="opdrachtbrief",
        ),
        "brief-onvolledig": Bevindingtekst(
            zin="In versie {nummer} van de opdrachtbrief staat nog niets over: {ontbreekt:term}.",
            waarom="Wat er niet staat, vult ieder zelf in.",
            stap="Vul de opdrachtbrief aan",
            adres="opdrachtbrief",
        ),
        "brief-niet-bevestigd": Bevindingtekst(
            zin="Versie {nummer} van de opdrachtbrief is nog niet door beide kanten bevestigd.",
            waarom=(
                "Een opdracht staat pas als jullie er allebei ja tegen zeggen. "
                "Deden jullie dat in een gesprek? Leg dan de dag vast."
            ),
            stap="Bevestig de opdrachtbrief",
            adres="opdrachtbrief",
            ook_nemer=True,
        ),
        "brief-bezwaar": Bevindingtekst(
            zin="De opdrachtnemer heeft bezwaar tegen versie {nummer} van de opdrachtbrief.",
            waarom="Bespreek wat er anders moet, en deel een nieuwe versie.",
            stap="Lees het bezwaar",
            adres="opdrachtbrief",
        ),
    }
)

BRIEFTEKSTEN: Mapping[str, str] = MappingProxyType(
    {
        "waarom": "Waarom deze opdracht",
        "resultaat": "Wat er af moet zijn",
        "buiten_opdracht": "Wat er niet bij hoort",
        "kaders": "Binnen welke kaders",
        "tolerantie": "Wanneer kom je bij mij terug",
        "besluitruimte": "Wat beslis je zelf",
    }
)
"""The six texts of an opdrachtbrief, as headings."""

REDENEN: Mapping[Bevestigreden, str] = MappingProxyType(
    {
        Bevestigreden.GRENSOVERSCHRIJDEND: "De naam wijst op een regeling over de grens.",
        Bevestigreden.MINISTERIE: "Er doet een ministerie mee.",
        Bevestigreden.ONBEKENDE_SOORT: "Van een deelnemer kennen we de soort niet.",
        Bevestigreden.ONGEWONE_MIX: "Deze deelnemers passen samen niet bij één hoofdstuk.",
        Bevestigreden.WATERSCHAPPEN: (
            "Er doen alleen waterschappen mee. Of hun termijnen in 2022 zijn veranderd, "
            "is niet zeker."
        ),
    }
)
"""Why a person must say which chapter gives the calendar."""


def rolnaam(actor: Actor | None, code: str, vorm: str) -> str | None:
    """What a role is called: the environment's own label, else the relation kind's; else None.

    Without `vorm` the first kind that knows the role gives the name.
    """
    vormen = [relatievormen()[vorm]] if vorm in relatievormen() else relatievormen().values()
    rol = next((rol for deel in vormen if (rol := deel.rol(code))), None)
    if rol is None or actor is None or actor.omgeving_id is None:
        return rol.naam if rol else None
    sleutel = [deel for deel in sleutels() if deel.naam == sleutelnaam(code)]
    eigen = instellingen(actor, sleutel)[sleutelnaam(code)].waarde
    return str(eigen) or rol.naam


def briefterm(actor: Actor | None, code: str, vorm: str) -> str | None:
    """What a text of the opdrachtbrief is called inside a sentence; the code is `brief_…`."""
    kop = BRIEFTEKSTEN.get(code.removeprefix("brief_")) if code.startswith("brief_") else None
    return f"“{kop}”" if kop else None


DOELEN: Mapping[Doel, str] = MappingProxyType(
    {
        Doel.NAAM: "Naam van de opdracht",
        Doel.NUMMER: "Nummer of code",
        Doel.PROGRAMMA: "Programma",
        Doel.SOORT: "Soort opdracht",
        Doel.FASE: "Fase",
        Doel.BEGIN: "Begin",
        Doel.EIND: "Einde",
        Doel.BUDGET: "Budget",
        Doel.OPDRACHTNEMER: "Opdrachtnemer (projectleider)",
        Doel.AMBTELIJK_OPDRACHTGEVER: "Ambtelijk opdrachtgever",
        Doel.BESTUURLIJK_OPDRACHTGEVER: "Bestuurlijk opdrachtgever",
        Doel.GEDELEGEERD_OPDRACHTGEVER: "Gedelegeerd opdrachtgever",
        Doel.LEIDINGGEVENDE_OPDRACHTNEMER: "Leidinggevende van de opdrachtnemer",
        Doel.VOLGEND_GESPREK: "Volgend gesprek",
        Doel.ORGANISATIE_GEVER: "Organisatie die de opdracht geeft",
        Doel.ORGANISATIE_NEMER: "Organisatie die de opdracht uitvoert",
        Doel.JAAR: "Jaar",
        Doel.EIGEN: "Eigen veld, onder deze kop",
        Doel.NIET: "Niet inlezen",
    }
)
"""What a column of a list can be."""

REDENEN_OVERGESLAGEN: Mapping[Reden, str] = MappingProxyType(
    {
        Reden.KOP_HERHAALD: "de koppen staan hier nog een keer",
        Reden.TOTAAL: "dit is een totaal",
        Reden.TUSSENKOP: "dit is een kopje tussen de regels",
        Reden.NOOT: "dit is een opmerking onder de tabel",
    }
)
"""Why a line of a list is no commission."""
