# SPDX-License-Identifier: EUPL-1.2
"""Codes of beheer in words: kinds of membership, bodies that meet, outcomes in the journal."""

from collections.abc import Mapping

from vijftreden.kern.kalender import Gremium
from vijftreden.toegang.rechten import Recht, Soort

SOORTEN: Mapping[Soort, tuple[str, str]] = {
    Soort.BEHEERDER: ("beheerder", "regelt mensen en instellingen; ziet geen opdrachten"),
    Soort.DIRECTIE: ("directie", "ziet alle opdrachten en verdeelt rollen"),
    Soort.CONTROLLER: ("controller", "ziet alle opdrachten en legt datums vast"),
    Soort.ADVISEUR: ("adviseur", "ziet alle opdrachten en werkt ze voor anderen bij"),
    Soort.HR_INKOOP: ("HR of inkoop", "ziet alleen opdrachten waarop hij of zij een rol heeft"),
    Soort.LEZER: ("lezer", "ziet alle opdrachten en wijzigt niets"),
}
"""Label and what it means, in the order of the screen."""

GEWOON_LID = "ziet alleen opdrachten met een eigen rol"

GREMIA: Mapping[Gremium, str] = {
    Gremium.RAAD: "raad",
    Gremium.COMMISSIE: "commissie",
    Gremium.COLLEGE: "college",
    Gremium.RECES: "reces",
}
GREMIA_PER_SOORT: Mapping[str, Mapping[Gremium, str]] = {
    "gemeente": {
        Gremium.RAAD: "gemeenteraad",
        Gremium.COMMISSIE: "raadscommissie",
        Gremium.COLLEGE: "college van B en W",
    },
    "provincie": {
        Gremium.RAAD: "provinciale staten",
        Gremium.COMMISSIE: "statencommissie",
        Gremium.COLLEGE: "gedeputeerde staten",
    },
    "waterschap": {
        Gremium.RAAD: "algemeen bestuur",
        Gremium.COLLEGE: "dagelijks bestuur",
    },
}

POSTSOORTEN = {
    "mail": "uitnodiging",
    "weekbericht": "weekbericht",
    "besluit-gevraagd": "gevraagd besluit",
    "crisis-gemeld": "crisis",
    "bestand-besmet": "onveilig bestand",
}
"""Kinds of mail in the outbox."""
POSTSTANDEN = {
    "klaar": "geweigerd, we proberen het weer",
    "bezig": "geweigerd, we proberen het weer",
    "mislukt": "niet verstuurd: telkens geweigerd",
    "onzeker": "misschien aangekomen: de mailserver gaf geen antwoord",
}

VOORWERPEN = {
    "aanstelling": "functie van iemand",
    "bestuursbesluit": "besluit van het bestuur",
    "besluitconcept": "concept van een besluit",
    "bevestiging": "bevestiging van een opdrachtbrief",
    "briefconcept": "concept van een opdrachtbrief",
    "gespreksverslag": "verslag van een gesprek",
    "jaarcyclus": "kalender van een regeling",
    "kalenderdatum": "datum in de kalender",
    "lidmaatschap": "toegang",
    "lijnvraag": "wat- of hoe-vraag",
    "navertelreactie": "reactie op een navertelling",
    "omweg": "wat rechtstreeks is gevraagd",
    "opdrachtlijst": "lijst met opdrachten",
    "partij": "organisatie",
    "regelingbepaling": "bepaling van een regeling",
    "rolvervulling": "rol",
    "stuurmoment": "moment",
    "taakakkoord": "akkoord met een taakomschrijving",
    "taakconcept": "concept van een taakomschrijving",
    "terzijde": "klopt zo",
}
"""What a line of the journal is about, where the noun of the code is not the user's."""

RESULTATEN = {"gedaan": "gedaan", "geweigerd": "geweigerd: geen recht"}


def gremiumnaam(gremium: Gremium, soort: str) -> str:
    """What a body is called in this kind of organisation: `soort` is the environment's."""
    return GREMIA_PER_SOORT.get(soort.lower(), {}).get(gremium) or GREMIA[gremium]


def handelingen() -> list[tuple[str, str]]:
    """The acts that a journal of an environment can hold, as choices of a filter."""
    namen = sorted(recht.value for recht in Recht if recht is not Recht.AANMELDING_VASTLEGGEN)
    return [("", "alle handelingen"), *((naam, naam) for naam in namen)]
