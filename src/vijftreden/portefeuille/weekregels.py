# SPDX-License-Identifier: EUPL-1.2
"""The words of what waits for somebody this week, beside the findings of the treads."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.web.verwoording import Bevindingtekst

WEEKREGELS: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "week-bevestigen": Bevindingtekst(
            zin="{aantal} opdrachten wachten op je bevestiging",
            waarom="Ze zijn ingelezen met jouw naam erbij. Op één blad zeg je welke van jou zijn.",
            stap="Kijk ze na",
            adres="van_jou",
        ),
        "week-bevestigen-een": Bevindingtekst(
            zin="Eén opdracht wacht op je bevestiging",
            waarom="Die is ingelezen met jouw naam erbij. Zeg of de opdracht van jou is.",
            stap="Kijk die na",
            adres="van_jou",
        ),
        "week-crisis": Bevindingtekst(
            zin="Er is een crisis gemeld: {tekst}",
            waarom="Zolang er niets is besloten, weet niemand wie wat doet.",
            stap="Lees en beslis",
            adres="besluit",
        ),
        "week-gevraagd": Bevindingtekst(
            zin="Besluit gevraagd: {tekst}",
            waarom="De opdrachtnemer heeft dit besluit nodig om verder te kunnen.",
            stap="Lees en beslis",
            adres="besluit",
        ),
        "week-gevraagd-meer": Bevindingtekst(
            zin="{aantal} besluiten gevraagd. Het eerste: {tekst}",
            waarom="De opdrachtnemer heeft deze besluiten nodig om verder te kunnen.",
            stap="Lees en beslis",
            adres="besluit",
        ),
        "week-voorwaarde": Bevindingtekst(
            zin="Voorwaarde: {tekst}",
            waarom="Het akkoord geldt onder deze voorwaarde, en jij bent de eigenaar.",
            stap="Werk de voorwaarde bij",
            adres="voorwaarde",
        ),
        "week-voorwaarde-voorbij": Bevindingtekst(
            zin="De dag is voorbij voor de voorwaarde: {tekst}",
            waarom="Het akkoord geldt onder deze voorwaarde, en jij bent de eigenaar.",
            stap="Werk de voorwaarde bij",
            adres="voorwaarde",
        ),
        "week-gesprek": Bevindingtekst(
            zin="Bereid het {gesprek:term} voor",
            waarom="Vier vragen, de vorige afspraken en wat er veranderde staan op één blad.",
            stap="Open het gespreksblad",
            adres="gesprek",
        ),
        "week-gesprek-klaar": Bevindingtekst(
            zin="Het {gesprek:term} is voorbereid",
            waarom="Neem het blad mee. Stel na afloop samen vast wat je afspreekt.",
            stap="Open het gespreksblad",
            adres="gesprek",
        ),
        "week-gesprek-nemer": Bevindingtekst(
            zin="Je hebt een {gesprek:term}",
            waarom="Lees vooraf de vragen, de vorige afspraken en wat er veranderde.",
            stap="Open het gespreksblad",
            adres="gesprek",
        ),
        "week-overgang": Bevindingtekst(
            zin="Bereid het besluit voor: {moment:term}",
            waarom="Op het blad staat welke stukken er zijn en wat er nog mist.",
            stap="Open het besluitblad",
            adres="besluit",
        ),
        "week-concept": Bevindingtekst(
            zin="Er ligt een besluit voor je klaar: {moment:term}",
            waarom="Iemand heeft het voorbereid. Het geldt pas als jij het vaststelt.",
            stap="Lees en stel vast",
            adres="besluit",
        ),
        "week-concept-naam": Bevindingtekst(
            zin="Er ligt een besluit voor je klaar: {tekst}",
            waarom="Iemand heeft het voorbereid. Het geldt pas als jij het vaststelt.",
            stap="Lees en stel vast",
            adres="besluit",
        ),
    }
)
