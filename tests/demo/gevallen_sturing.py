# SPDX-License-Identifier: EUPL-1.2
"""The same of what is steered by moments: roles, opdrachtbrief, moments, decisions."""

from tests.demo.geval import Actie, Geval
from tests.demo.scherm import Scherm

VANDAAG = "2026-11-24"


def laat_een_over(hier: Scherm) -> None:
    """Of three principals one keeps the role; the others keep their seat at the table."""
    hier.volg("Kies wie de rol houdt")
    for wie in ("Sietske Roorda", "Ruud Maes"):
        hier.volg(f"Beëindig: Bestuurlijk opdrachtgever van {wie}")
        hier.stuur("Beëindig", tot=VANDAAG)


def draag_over(hier: Scherm) -> None:
    hier.volg("Bekijk de rollen: Eén persoon is eigenaar")
    hier.volg("Draag over: Portefeuillehouder")
    hier.stuur("Leg de overdracht vast", persoon_id="Nadia Verkerk", van=VANDAAG)


def leg_afspraak_met_de_lijn_vast(hier: Scherm) -> None:
    hier.volg("Verdeel de rollen")
    hier.volg("Leg de afspraak vast: Ontvangende lijn")
    hier.stuur("Leg de afspraak vast", afgesproken_op=VANDAAG)


def praat_het_bezwaar_uit(hier: Scherm) -> None:
    hier.volg("Lees het bezwaar")
    hier.volg("Bezwaar op")
    hier.volg("Leg de nieuwe afspraak vast")
    hier.stuur("Leg de afspraak vast", afgesproken_op=VANDAAG)


def deel_het_concept(hier: Scherm) -> None:
    hier.volg("Schrijf de opdrachtbrief")
    hier.stuur("Deel als versie 1")


def schrijf_een_versie(begin: str, **teksten: str) -> Actie:
    """Along this link to the opdrachtbrief, and there a next version."""

    def doe(hier: Scherm) -> None:
        hier.volg(begin)
        hier.volg("Schrijf een nieuwe versie")
        hier.stuur("Bewaar en bekijk", **teksten)
        hier.stuur("Deel als versie 2")

    return doe


def stel_de_brief_samen_vast(hier: Scherm) -> None:
    hier.volg("Lees de opdrachtbrief")
    hier.stuur("Leg vast dat het samen is vastgesteld")


def besluit(begin: str, *links: str, **velden: str) -> Actie:
    """Along these links to the sheet of a decision, and releases it."""

    def doe(hier: Scherm) -> None:
        for link in (begin, *links):
            hier.volg(link)
        hier.stuur("Stel het besluit vast", **velden)

    return doe


def was_gehouden(hier: Scherm) -> None:
    hier.volg("Vul in wanneer het was")
    hier.volg("is het geweest?")
    hier.stuur("Leg vast", gehouden_op="2026-11-12")


def kies_een_dag(hier: Scherm) -> None:
    hier.volg("Kies een dag")
    hier.volg("Voortgang")
    hier.stuur("Zet op deze dag", gepland_op="2026-12-08")


def plan_de_heroverweging(hier: Scherm) -> None:
    hier.volg("Plan dat gesprek")
    hier.volg("Voeg een moment toe")
    hier.stuur("Voeg", soort="Businesscase", gepland_op="2026-12-08")


def zoek_een_eigenaar(hier: Scherm) -> None:
    hier.volg("Geef de voorwaarde een eigenaar en een dag")
    hier.volg("De raming is tot")
    hier.stuur("Sla op", eigenaar_persoon_id="Sjoerd Bakker")


def meld_vervuld(begin: str, voorwaarde: str) -> Actie:
    """Along this link to a condition, and says that it was met."""

    def doe(hier: Scherm) -> None:
        hier.volg(begin)
        hier.volg(voorwaarde)
        hier.stuur("Deze voorwaarde is vervuld")

    return doe


def vul_het_raadsbesluit_in(hier: Scherm) -> None:
    knop = "Vul het besluit van het bestuur in"
    hier.volg(knop)
    hier.volg("Akkoord om voor te leggen")
    hier.volg(knop)
    hier.stuur(
        "Leg het besluit van het bestuur vast",
        gremium="Raad",
        nummer="2026-118",
        besloten_op="2026-11-04",
    )


def vertel_na(hier: Scherm) -> None:
    hier.volg("Lees de opdrachtbrief")
    hier.volg("Vertel de opdracht na in je eigen woorden")
    hier.stuur("Stuur je navertelling", tekst="Ik zorg dat iedereen in 2027 een werkplek heeft.")


def herken(hier: Scherm) -> None:
    hier.volg("Lees de opdrachtbrief")
    hier.volg("Antwoord op de navertelling")
    hier.stuur("Zo is het")


def neem_de_wijziging_over(hier: Scherm) -> None:
    hier.volg("Bekijk wat er gevraagd is")
    hier.volg("Wanneer kom je bij mij terug")
    hier.volg("Neem over in het concept")
    hier.stuur("Bewaar en bekijk")
    hier.stuur("Deel als versie 3")


def lees_samen(hier: Scherm) -> None:
    hier.volg("Lees de opdrachtbrief samen")
    hier.stuur("Leg vast dat het samen is vastgesteld")


def schrijf_op_wanneer_we_stoppen(hier: Scherm) -> None:
    hier.volg("Schrijf de businesscase")
    hier.stuur("Bewaar de businesscase", stopreden="Als de provincie niet meebetaalt.")


def start_weer(hier: Scherm) -> None:
    hier.volg("Kies hoe het verdergaat")
    hier.stuur("Sla de gegevens op", hold_tot="2027-03-01")


def zet_op_de_lijst(hier: Scherm) -> None:
    hier.volg("Alle opdrachten")
    hier.volg("Nog niet op de lijst")
    hier.stuur("Zet op de lijst")


STURING = {
    "businesscase-stopreden": Geval(
        opdracht="Fietspad Noord", wie="hoofd_ruimte", doe=schrijf_op_wanneer_we_stoppen
    ),
    "hold-voorbij": Geval(
        opdracht="Vispassage De Sluis", omgeving="maasgouw", wie="hoofd_natuur", doe=start_weer
    ),
    "niet-op-lijst": Geval(
        opdracht="Kanobrug Beekdal",
        omgeving="maasgouw",
        wie="hoofd_natuur",
        door="secretaris",
        doe=zet_op_de_lijst,
    ),
    "rol-dubbel": Geval(
        opdracht="Vitale Vennen", omgeving="maasgouw", wie="hoofd_natuur", doe=laat_een_over
    ),
    "eigenaar-en-opdrachtgever": Geval(
        opdracht="Vergunningen en toezicht", wie="hoofd_ruimte", doe=draag_over
    ),
    "rol-niet-afgesproken project": Geval(
        opdracht="Brug Oude Haven", wie="hoofd_ruimte", doe=leg_afspraak_met_de_lijn_vast
    ),
    "rol-bezwaar": Geval(opdracht="Datamigratie", wie="hoofd_sociaal", doe=praat_het_bezwaar_uit),
    "brief-ontbreekt": Geval(opdracht="Fietspad Noord", wie="hoofd_ruimte", doe=deel_het_concept),
    "brief-onvolledig": Geval(
        opdracht="Digitale werkplek",
        wie="hoofd_sociaal",
        doe=schrijf_een_versie(
            "Lees de opdrachtbrief",
            kaders="€ 1,4 miljoen, binnen het raamcontract.",
            besluitruimte="Merk en uitvoering kies je zelf.",
        ),
    ),
    "brief-niet-bevestigd": Geval(
        opdracht="Digitale werkplek", wie="hoofd_sociaal", doe=stel_de_brief_samen_vast
    ),
    "brief-bezwaar": Geval(
        opdracht="netcongestie",
        wie="programmamanager",
        doe=schrijf_een_versie(
            "Lees het bezwaar", resultaat="Een voorstel aan de netbeheerder, wijk voor wijk."
        ),
    ),
    "brief-navertellen": Geval(opdracht="Digitale werkplek", wie="projectleider", doe=vertel_na),
    "navertelling-onbeantwoord": Geval(opdracht="De Hoven", wie="programmamanager", doe=herken),
    "wijziging-gevraagd": Geval(
        opdracht="Stationsstraat", wie="hoofd_ruimte", doe=neem_de_wijziging_over
    ),
    "brief-nieuwe-persoon": Geval(
        opdracht="Aardgasvrij 2040", wie="hoofd_sociaal", doe=lees_samen
    ),
    "crisis-gemeld": Geval(
        opdracht="Gemaal De Kraanvogel",
        omgeving="rijn-en-veen",
        wie="hoofd_keringen",
        doe=besluit(
            "Bekijk de melding",
            "Er gaat iets mis",
            "Naar het besluit",
            uitkomst="bijsturen",
            reden="Huur een noodpomp, elke ochtend overleg.",
        ),
    ),
    "moment-voorbij": Geval(opdracht="Digitale werkplek", wie="hoofd_sociaal", doe=was_gehouden),
    "gesprek-niet-gepland": Geval(
        opdracht="Ecopassage Zandweg", omgeving="maasgouw", wie="hoofd_natuur", doe=kies_een_dag
    ),
    "fase-zonder-besluit": Geval(
        opdracht="Dorpshuis De Brink",
        wie="hoofd_sociaal",
        doe=besluit(
            "Bekijk de fase-overgang",
            "is het geweest?",
            "Naar het besluit",
            uitkomst="akkoord",
            reden="De huisarts en de verenigingen doen mee.",
        ),
    ),
    "heroverweging": Geval(
        opdracht="Aardgasvrij 2040", wie="hoofd_sociaal", doe=plan_de_heroverweging
    ),
    "besluit-gevraagd": Geval(
        opdracht="Stationsstraat",
        wie="hoofd_ruimte",
        doe=besluit(
            "Bekijk de vraag",
            "Mag het ontwerp door",
            "Besluit hierover",
            uitkomst="akkoord",
            reden="De parkeerbalans klopt.",
        ),
    ),
    "concept-wacht": Geval(
        opdracht="Brug Oude Haven",
        wie="hoofd_ruimte",
        doe=besluit("Bekijk het concept", "Gunning aan de aannemer"),
    ),
    "voorwaarde-zonder-eigenaar": Geval(
        opdracht="Brug Oude Haven", wie="hoofd_ruimte", doe=zoek_een_eigenaar
    ),
    "voorwaarde-nadert": Geval(
        opdracht="Brug Oude Haven",
        wie="hoofd_ruimte",
        doe=meld_vervuld("Bekijk de voorwaarde", "De vaarwegbeheerder stemt in"),
    ),
    "voorwaarde-voorbij": Geval(
        opdracht="Subsidies woningbouw",
        omgeving="leefomgeving",
        wie="directeur_uitvoering",
        doe=meld_vervuld("Zeg hoe het staat", "De uitvoeringstoets"),
    ),
    "voorleggen-open": Geval(
        opdracht="De Hoven", wie="programmamanager", doe=vul_het_raadsbesluit_in
    ),
}
