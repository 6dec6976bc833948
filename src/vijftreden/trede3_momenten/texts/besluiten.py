# SPDX-License-Identifier: EUPL-1.2
"""Decisions in words: what the rules notice, the outcomes, who reads what is written, bodies."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.trede3_momenten.selectors.openstaand import Openregel, Soortopen
from vijftreden.trede3_momenten.texts.momenten import MOMENTEN
from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "besluit-gevraagd": Bevindingtekst(
            zin="De opdrachtnemer vraagt je een besluit, uiterlijk {datum:datum}.",
            waarom="Zolang je niet besluit, kan de ander niet verder.",
            stap="Bekijk de vraag",
            adres="besluiten",
        ),
        "concept-wacht": Bevindingtekst(
            zin="Sinds {sinds:datum} staat er een besluit in concept klaar.",
            waarom="Het geldt pas als het is vastgesteld. De opdrachtnemer ziet het nog niet.",
            stap="Bekijk het concept",
            adres="besluiten",
        ),
        "voorwaarde-zonder-eigenaar": Bevindingtekst(
            zin="Nog af te spreken bij een voorwaarde: {ontbreekt:term}.",
            waarom="Een voorwaarde waar niemand voor zorgt, komt in niemands week terug.",
            stap="Geef de voorwaarde een eigenaar en een dag",
            adres="besluiten",
            ook_nemer=True,
        ),
        "voorwaarde-nadert": Bevindingtekst(
            zin="Een voorwaarde moet vervuld zijn op {datum:datum}.",
            waarom="Het akkoord hangt ervan af. Nu is er nog tijd om bij te sturen.",
            stap="Bekijk de voorwaarde",
            adres="besluiten",
            ook_nemer=True,
        ),
        "voorwaarde-voorbij": Bevindingtekst(
            zin="De dag van een voorwaarde is voorbij: {datum:datum}. Is ze vervuld?",
            waarom="Een akkoord met een voorwaarde die niet vervuld is, is geen akkoord.",
            stap="Zeg hoe het staat",
            adres="besluiten",
            ook_nemer=True,
        ),
        "voorleggen-open": Bevindingtekst(
            zin="Je akkoord van {besloten_op:datum} ging naar het bestuur. Wat is daar besloten?",
            waarom="Pas met nummer en dag van het bestuursbesluit is dit besluit rond.",
            stap="Vul het besluit van het bestuur in",
            adres="besluiten",
        ),
    }
)

UITKOMSTUITLEG: Mapping[str, str] = MappingProxyType(
    {
        "akkoord": "Ga door.",
        "akkoord_mits": "Ga door, en vervul de voorwaarden op tijd.",
        "bijsturen": "Pas aan wat in de reden staat en kom terug.",
        "nog_niet": "Er is nog iets nodig voordat hierover besloten wordt.",
        "stoppen": "De opdracht eindigt.",
        "voorleggen": "Jij bent het ermee eens; college, raad of bestuur besluit.",
    }
)

LEZERS_CONCEPT = (
    "Nu alleen jouw kant van de opdracht. Na het vaststellen ook de opdrachtnemer; deel je de "
    "besluiten, dan ook de griffier en de raad. Schrijf op wat de raad mag lezen."
)
LEZERS_BEIDE = "Iedereen met een rol op deze opdracht, aan beide kanten."

GREMIA: Mapping[str, str] = MappingProxyType(
    {
        "college": "college",
        "raad": "raad",
        "gedeputeerde staten": "gedeputeerde staten",
        "provinciale staten": "provinciale staten",
        "dagelijks bestuur": "dagelijks bestuur",
        "algemeen bestuur": "algemeen bestuur",
        "directie": "directie",
        "minister": "minister",
    }
)
"""Who decides on what was laid before it; as stored, and as written."""


def momentnaam(soort: str, naam: str, fase: str) -> str:
    """A moment in a list: its own name where somebody gave one, else kind and phase."""
    if naam:
        return naam
    return f"{MOMENTEN[Momentsoort(soort)].lower()} {fase.replace('_', ' ')}".strip()


def besluitnaam(naam: str) -> str:
    """A decision by its moment; of a question, which is its own sentence, between quotes."""
    return f"Besluit op “{naam}”" if naam.endswith("?") else f"Besluit over {naam}"


OPENSTAAND: Mapping[str, str] = MappingProxyType(
    {
        "vraag": "Gevraagde besluiten",
        "voorwaarde": "Voorwaarden",
        "fasebesluit": "Fase-overgangen en crises zonder besluit",
        "moment": "Momenten die voorbij zijn",
        "bestuur": "Wacht op een besluit van het bestuur",
    }
)
"""What stayed open, by its code, as headings."""

OPENSTAAND_WIE: Mapping[str, str] = MappingProxyType(
    {"vraag": "Gevraagd door", "voorwaarde": "Eigenaar", "bestuur": "Besloten door"}
)
"""What the person beside it is; of the other kinds nobody is named."""


def openstaand_tekst(regel: Openregel) -> str:
    """One line of what stayed open: a moment by its kind, the rest by its own words."""
    if regel.soort in (Soortopen.MOMENT, Soortopen.FASEBESLUIT):
        soort = MOMENTEN[Momentsoort(regel.momentsoort)]
        return f"{soort}: {regel.tekst}" if regel.tekst else soort
    return regel.tekst


def hoe_lang(regel: Openregel) -> str:
    """How long it waits, in days that a person can place."""
    if regel.dag is None:
        return "nog geen dag"
    if regel.dagen == 0:
        return "vandaag"
    eenheid = "dag" if abs(regel.dagen) == 1 else "dagen"
    return f"{regel.dagen} {eenheid}" if regel.dagen > 0 else f"nog {-regel.dagen} {eenheid}"
