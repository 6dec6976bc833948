# SPDX-License-Identifier: EUPL-1.2
"""The same of task descriptions, and of the provisions of an arrangement."""

from tests.demo.geval import Geval
from tests.demo.scherm import Scherm

NOG_NA_TE_GAAN = (
    "Uit zichzelf informeren",
    "Gezamenlijk onderzoek en rekenkamer",
    "Evaluatie",
    "Wijzigen, opheffen en toetreden",
    "Archief",
    "Klachten en ombudsman",
    "Liquidatie",
    "Openbaarheid en bezoldiging",
)


def schrijf_de_taakomschrijving(hier: Scherm) -> None:
    hier.volg("Schrijf de taakomschrijving")
    hier.volg("Schrijf de taakomschrijving")
    hier.stuur("Bewaar en bekijk", taken="De bouw begeleiden en de buurt bijpraten.")
    hier.stuur("Deel als versie 1")


def leg_het_ja_vast(hier: Scherm) -> None:
    hier.volg("Lees de taakomschrijving")
    hier.stuur("Leg de afspraak vast")


def deel_een_versie_met_meer_uren(hier: Scherm) -> None:
    hier.volg("Lees het bezwaar")
    hier.volg("Schrijf een nieuwe versie")
    hier.stuur("Bewaar en bekijk", uren_per_week="24")
    hier.stuur("Deel als versie 2")


def loop_door_tot_het_eind(hier: Scherm) -> None:
    """Both agree to a version that lasts as long as the commission."""
    hier.volg("Lees de taakomschrijving")
    hier.volg("Schrijf een nieuwe versie")
    hier.stuur("Bewaar en bekijk", eind_op="2027-12-31")
    hier.stuur("Deel als versie 2")
    hier.stuur("Leg de afspraak vast")
    hier.stuur("Leg de afspraak vast")


def vind_de_bepaling(hier: Scherm) -> None:
    hier.volg("Bekijk de bepalingen")
    hier.volg("Meedoen door inwoners")
    hier.stuur("Leg vast wat je vond", staat="geregeld", vindplaats="artikel 12a")


def ga_de_rest_na(hier: Scherm) -> None:
    hier.volg("Bepalingen: 4 van 12 nagegaan")
    for naam in NOG_NA_TE_GAAN:
        hier.volg(naam)
        hier.stuur("Leg vast wat je vond", staat="geregeld", vindplaats="artikel 3")


TAKEN = {
    "taak-ontbreekt": Geval(
        opdracht="Speelplek Kasteelpark", wie="hoofd_ruimte", doe=schrijf_de_taakomschrijving
    ),
    "taak-niet-afgesproken": Geval(
        opdracht="Brug Oude Haven", wie="hoofd_ruimte", doe=leg_het_ja_vast
    ),
    "taak-bezwaar": Geval(
        opdracht="De Hoven", wie="programmamanager", doe=deel_een_versie_met_meer_uren
    ),
    "taak-uren-einde": Geval(
        opdracht="Stationsstraat", wie="hoofd_ruimte", doe=loop_door_tot_het_eind
    ),
    "bepaling-ontbreekt": Geval(
        opdracht="regeling Veiligheidsregio Merenland", doe=vind_de_bepaling
    ),
    "bepalingen-nagaan": Geval(opdracht="regeling Veiligheidsregio Merenland", doe=ga_de_rest_na),
}
