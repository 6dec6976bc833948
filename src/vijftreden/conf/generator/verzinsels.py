# SPDX-License-Identifier: EUPL-1.2
"""What is invented of one environment: names, people, meetings, arrangements; equal seed, equal words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from vijftreden.kern.kalender import Gremium, Vergadermoment, Vorm

VOORNAMEN = tuple(
    "Aisha Bas Carla Daan Elif Femke Gijs Hanna Ilse Jamal Karin Lars Mila Nout Olga Pim Quinten "
    "Roos Sem Tess Umut Vera Wout Xander Yara Zoë".split()
)
ACHTERNAMEN = (
    "Achterberg Bloemers Çelik Dijkhuis El-Amrani Fontein Groenewoud Hogenes IJsselstra Jonkman "
    "Kolkman Lindeboom Meulenbelt Nijenhuis Oosterling Poelstra Rietveld Schuurman Terwindt "
    "Uitslag Veldhoen Wierenga Zandbergen"
).split()
BEGINNEN = "Broek Doorn Elzen Gras Heide Klaver Linde Meer Oever Riet Veen Wilgen Zand".split()
EINDEN = "beek berg burg daal dam drecht horst kerk oord rode veld wijk woude".split()
TAKEN = (
    "Afvalinzameling",
    "Archiefdienst",
    "Belastingen",
    "Doelgroepenvervoer",
    "Gezondheidsdienst",
    "Havenbeheer",
    "Inkoop jeugdhulp",
    "Natuurgebied",
    "Omgevingsdienst",
    "Recreatieschap",
    "Sociale werkvoorziening",
    "Veiligheid",
)
FUNCTIES = ("Adviseur", "Beleidsmedewerker", "Controller", "Programmamanager", "Teamleider")
WGR_VORMEN = (Vorm.OL, Vorm.OL, Vorm.BVO, Vorm.GO)
DEELNEMERS = (("gemeente",), ("gemeente",), ("gemeente",), ("gemeente", "provincie"))
EEN_OP_DE = 10
"""One arrangement in so many has a body of its own, and with it the calendar of the Wgr."""
RAAD_OM_DE = timedelta(weeks=5)
RECES = timedelta(weeks=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verzonnen:
    """One arrangement."""

    naam: str
    gr_vorm: str
    deelnemersoorten: tuple[str, ...]


def plaats(kans: Random) -> str:
    """A place that is on no map."""
    return kans.choice(BEGINNEN) + kans.choice(EINDEN)


def persoonsnaam(kans: Random) -> str:
    """A first and a last name."""
    return f"{kans.choice(VOORNAMEN)} {kans.choice(ACHTERNAMEN)}"


def functie(kans: Random) -> str:
    """What somebody does."""
    return kans.choice(FUNCTIES)


def is_wgr(nummer: int) -> bool:
    """Whether the arrangement with this number has the calendar of the Wgr."""
    return nummer % EEN_OP_DE == 0


def regeling(kans: Random, nummer: int) -> Verzonnen:
    """The arrangement with this number; the number makes its name the only one."""
    return Verzonnen(
        naam=f"{kans.choice(TAKEN)} {plaats(kans)} {nummer + 1}",
        gr_vorm=(kans.choice(WGR_VORMEN) if is_wgr(nummer) else Vorm.RZM).value,
        deelnemersoorten=kans.choice(DEELNEMERS),
    )


def vergaderingen(dag: date) -> Iterator[Vergadermoment]:
    """This year and the next two: a raad every five weeks, and what goes before; a summer recess."""
    for jaar in range(dag.year, dag.year + 3):
        reces = Vergadermoment(
            gremium=Gremium.RECES, datum=date(jaar, 7, 11), tot=date(jaar, 7, 11) + RECES
        )
        yield reces
        raad = date(jaar, 1, 14)
        while raad.year == jaar:
            if raad < reces.datum or raad > date(jaar, 7, 11) + RECES:
                for gremium, weken in ((Gremium.COLLEGE, 4), (Gremium.COMMISSIE, 2)):
                    yield Vergadermoment(gremium=gremium, datum=raad - timedelta(weeks=weken))
                yield Vergadermoment(gremium=Gremium.RAAD, datum=raad)
            raad += RAAD_OM_DE
