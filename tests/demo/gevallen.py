# SPDX-License-Identifier: EUPL-1.2
"""Per finding: where the demo shows it, and what a person does on the screen to remove it.

Here of arrangements; of commissions that are steered by moments see `gevallen_sturing`.

`hier` is the page of the commission, with a person in front of it.
"""

from datetime import timedelta

from tests.demo.geval import VOORJAAR, Actie, Geval
from tests.demo.gevallen_keten import KETEN
from tests.demo.gevallen_mandaat import MANDATEN
from tests.demo.gevallen_sturing import STURING
from tests.demo.gevallen_taak import TAKEN
from tests.demo.scherm import Scherm


def geef_bestuurlijk_eigenaar(hier: Scherm) -> None:
    hier.volg("Verdeel de rollen: Nu is er niemand voor de rol: Bestuurlijk eigenaar")
    hier.volg("Geef deze rol: Bestuurlijk eigenaar")
    hier.stuur("Geef deze rol", persoon_id="Joris van Binnen", afgesproken_op="2026-11-24")


def regel_opvolging(hier: Scherm) -> None:
    hier.volg("Regel de opvolging")
    hier.volg("Draag over: Bestuurlijk eigenaar")
    hier.stuur("Leg de overdracht vast", persoon_id="Anne-Wil Postma", van="2027-01-08")


def laat_een_ander_toetsen(hier: Scherm) -> None:
    hier.volg("Bekijk de rollen: Eén persoon heeft twee rollen")
    hier.volg("Draag over: Controller")
    hier.stuur("Leg de overdracht vast", persoon_id="Saskia Terlinden")


def leg_afspraak_vast(hier: Scherm) -> None:
    hier.volg("Verdeel de rollen")
    hier.volg("Leg de afspraak vast")
    hier.stuur("Leg de afspraak vast", afgesproken_op="2026-11-23")


def bevestig(hier: Scherm) -> None:
    hier.volg("Bevestig de kalender")
    hier.stuur("Bevestig de kalender", hoofdstuk="geen")


def vul_in(knop: str, cyclus: str, **velden: str) -> Actie:
    """Along the finding's own button to the dates of one cycle."""

    def doe(hier: Scherm) -> None:
        hier.volg(knop)
        hier.volg(cyclus)
        hier.stuur("Opslaan", **velden)

    return doe


def meld_gebeurd(hier: Scherm) -> None:
    hier.volg("Vul in wanneer het gebeurde")
    hier.volg("Dienstverlening 2026")
    hier.stuur("Vastleggen", waar=("soort", "tussenrapportage-najaar"), gehouden_op="2026-10-05")


def plak_een_statendag(hier: Scherm) -> None:
    hier.volg("Vul een raadsdatum in")
    hier.stuur("Bekijk wat we lezen", gremium="provinciale staten", tekst="vrijdag 25 juni 2027")
    hier.stuur("Leg")


def haal_het_reces_weg(hier: Scherm) -> None:
    hier.volg("Beheer")
    hier.volg("Vergaderdatums")
    hier.volg("2027")
    hier.stuur("Verwijder: reces ma 3 mei 2027")


def ontvang_kaders(hier: Scherm) -> None:
    hier.volg("Datums van het bestuur")
    hier.volg("Begroting 2029")
    hier.stuur("Opslaan", kaders_ontvangen_op=str(VOORJAAR - timedelta(days=2)))


GEVALLEN = {
    "rol-vacant": Geval(
        opdracht="Gezondheidsdienst Waterstreek",
        doe=geef_bestuurlijk_eigenaar,
        bewijs=(("rol", "bestuurlijk_eigenaar"),),
    ),
    "rol-loopt-af": Geval(opdracht="De Schakel", doe=regel_opvolging),
    "twee-petten": Geval(opdracht="Gezondheidsdienst Waterstreek", doe=laat_een_ander_toetsen),
    "rol-niet-afgesproken": Geval(
        opdracht="regeling Omgevingsdienst Delta-Oost", doe=leg_afspraak_vast
    ),
    "bevestig-de-kalender": Geval(opdracht="Euregio Waterland", doe=bevestig),
    "bestuursdatum-onbekend": Geval(
        opdracht="Regiovervoer Merenland",
        dag=VOORJAAR,
        doe=vul_in(
            "Vul de datums van het bestuur in", "Begroting 2029", vergadering_op="2028-07-05"
        ),
        bewijs=(("jaar", 2029),),
    ),
    "stukkendatum-onbekend": Geval(
        opdracht="Gezondheidsdienst Waterstreek",
        doe=vul_in(
            "Vul in wanneer de stukken uitgaan", "Begroting 2028", stukken_uit_op="2027-02-26"
        ),
    ),
    "bestuur-dicht-op-grens": Geval(
        opdracht="regeling Omgevingsdienst Delta-Oost",
        doe=vul_in("Kijk de datums na", "Begroting 2028", vergadering_op="2027-07-05"),
    ),
    "grens-in-weekend": Geval(
        opdracht="Regiovervoer Merenland",
        dag=VOORJAAR,
        doe=ontvang_kaders,
        bewijs=(("soort", "kaders"), ("jaar", 2029)),
    ),
    "zienswijze-nadert": Geval(
        opdracht="regeling Omgevingsdienst Delta-Oost",
        doe=vul_in(
            "Bekijk de stappen",
            "Begrotingswijziging 2026: Extra toezicht bodem",
            zienswijze_verzonden_op="2026-11-23",
        ),
    ),
    "geen-raad-voor-stukken": Geval(
        opdracht="Havenschap Maasmond", omgeving="maasgouw", doe=plak_een_statendag
    ),
    "reactiedatum-na-stukken": Geval(
        opdracht="De Schakel",
        doe=vul_in(
            "Kijk de datums na",
            "Begrotingswijziging 2026: Nieuwe huurovereenkomst",
            brief_reactie_uiterlijk="2027-01-29",
        ),
    ),
    "reces-in-venster": Geval(
        opdracht="regeling Veiligheidsregio Merenland", doe=haal_het_reces_weg, door="beheerder"
    ),
    "kaders-niet-ontvangen": Geval(
        opdracht="Gezondheidsdienst Waterstreek",
        doe=vul_in("Vul in wanneer ze kwamen", "Begroting 2027", kaders_ontvangen_op="2026-04-20"),
    ),
    "datum-voorbij": Geval(opdracht="Gezamenlijke inkoop Merenland", doe=meld_gebeurd),
    **STURING,
    **KETEN,
    **TAKEN,
    **MANDATEN,
}
"""By the code of the finding, with what tells a second place from the first after a space."""
