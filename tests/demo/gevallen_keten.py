# SPDX-License-Identifier: EUPL-1.2
"""Per finding about chain, stand-ins and direct questions: the demo item, and what mends it."""

from tests.demo.geval import Geval
from tests.demo.scherm import Scherm


def zet_het_einde_eerder(hier: Scherm) -> None:
    hier.volg("Wijzig de gegevens")
    hier.stuur("Sla de gegevens op", eind_op="2030-12-31")


def noem_wie_erboven_staat(hier: Scherm) -> None:
    hier.volg("Leg de keten vast")
    hier.stuur("Leg dit vast", boven_naam="Coalitieakkoord 2026, college")


def regel_wie_waarneemt(hier: Scherm) -> None:
    hier.volg("Beheer")
    hier.volg("Wie werkt voor wie")
    hier.stuur(
        "Leg dit vast",
        voor_persoon_id="Imke Zandstra",
        door_persoon_id="Elif Kaya",
        soort="vervanger",
    )


def bespreek_de_vraag(hier: Scherm) -> None:
    hier.volg("Bespreek de vraag")
    hier.stuur("Besproken")


KETEN = {
    "kader-ruimer": Geval(
        opdracht="netcongestie", wie="programmamanager", doe=zet_het_einde_eerder
    ),
    "keten-onbekend": Geval(
        opdracht="Stationsstraat", wie="hoofd_ruimte", doe=noem_wie_erboven_staat
    ),
    "vervanging-onbekend": Geval(
        opdracht="Dorpshuis De Brink",
        wie="hoofd_sociaal",
        door="beheerder",
        doe=regel_wie_waarneemt,
    ),
    "omweg-niet-besproken": Geval(
        opdracht="Stationsstraat", wie="hoofd_ruimte", doe=bespreek_de_vraag
    ),
}
