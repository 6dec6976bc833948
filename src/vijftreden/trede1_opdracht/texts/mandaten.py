# SPDX-License-Identifier: EUPL-1.2
"""What mandates and answers about signing are called, and what their findings say."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.register.rules.mandaten import Btwgrond, Mandaatlijn, Reden, Tekenen
from vijftreden.web.schrijfwijze import euro
from vijftreden.web.verwoording import Bevindingtekst

SOORTEN: Mapping[str, str] = MappingProxyType(
    {
        "mandaat": "Mandaat: besluiten namens het bestuur",
        "volmacht": "Volmacht: contracten en andere privaatrechtelijke handelingen",
        "machtiging": "Machtiging: feitelijke handelingen",
    }
)
BTWWOORDEN: Mapping[str, str] = MappingProxyType(
    {"incl": "inclusief btw", "excl": "exclusief btw", "": "btw niet vermeld"}
)
UITKOMSTEN: Mapping[Tekenen, str] = MappingProxyType(
    {
        Tekenen.JA: "Ja",
        Tekenen.JA_MITS: "Ja, mits",
        Tekenen.NEE: "Nee, volgens het mandaatregister niet",
        Tekenen.ONBEKEND: "Dat weten we niet",
    }
)
REDENEN: Mapping[Reden, str] = MappingProxyType(
    {
        Reden.GEEN_REGISTER: "In het mandaatregister staan op deze dag nog geen mandaten. Kijk in "
        "het mandaatbesluit van je organisatie.",
        Reden.FUNCTIE_ONBEKEND: "We weten niet welke functie deze persoon heeft. Leg die vast bij "
        "de functies.",
        Reden.ONDERWERP_ONBEKEND: "Over dit onderwerp staat niets in het mandaatregister. Schrijf "
        "het zoals het register het noemt, of kijk in het mandaatbesluit.",
        Reden.BTW: "Het bedrag en het mandaat tellen de btw verschillend. Reken het bedrag om "
        "voordat je tekent.",
        Reden.TE_HOOG: "Het bedrag ligt boven het maximum van dit mandaat.",
        Reden.ANDERE_FUNCTIE: "Dit onderwerp is aan een andere functie gemandateerd.",
    }
)
BTWGRONDEN: Mapping[Btwgrond, str] = MappingProxyType(
    {
        Btwgrond.ONBEKEND: "Van het bedrag of het mandaat staat niet vast of de btw erin zit. We "
        "vergeleken de twee bedragen zoals ze er staan.",
        Btwgrond.VERSCHILT: "Let op de btw: het ene bedrag is met btw, het andere zonder.",
    }
)


def maximumtekst(lijn: Mandaatlijn) -> str:
    """Up to which amount, and how VAT counts in it."""
    if lijn.maximum is None:
        return "geen maximum genoemd"
    return f"tot {euro(lijn.maximum)}, {BTWWOORDEN[lijn.btw]}"


def brontekst(lijn: Mandaatlijn) -> str:
    """The source, with its article."""
    return f"{lijn.bron}, artikel {lijn.artikel}" if lijn.artikel else lijn.bron


def mitstekst(lijn: Mandaatlijn) -> str:
    """Which consent and conditions it takes; empty when it takes none."""
    delen = [
        f"met instemming van {lijn.instemming_van}" if lijn.instemming_van else "",
        lijn.voorwaarden,
    ]
    return "; ".join(deel for deel in delen if deel)


BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "mandaat-te-klein": Bevindingtekst(
            zin="Het mandaat van de ambtelijk opdrachtgever dekt dit budget niet.",
            waarom="Deze opdracht legt zelf geld vast: {budget:euro}. Volgens het "
            "mandaatregister gaat het mandaat tot {maximum:euro}. Wie tekent er dan?",
            stap="Kijk wie mag tekenen",
            adres="mandaatvraag",
        ),
        "functieniveau": Bevindingtekst(
            zin="De ambtelijk opdrachtgever heeft een functie op niveau {niveau}.",
            waarom="Jullie spraken af dat dit iemand is op niveau {vanaf} of hoger. Is dit hier "
            "zo bedoeld?",
            stap="Bekijk de rollen",
            adres="rollen",
        ),
    }
)
