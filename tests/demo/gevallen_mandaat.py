# SPDX-License-Identifier: EUPL-1.2
"""The same of mandates and levels of function."""

from tests.demo.geval import Actie, Geval
from tests.demo.scherm import Scherm


def zeg_dat_er_geen_geld_vastligt(hier: Scherm) -> None:
    hier.volg("Wijzig de gegevens")
    hier.stuur("Sla de gegevens op", geld_vast="Nee")


def corrigeer(knop: str, dag: str, **velden: str) -> Actie:
    """Along the decisions to the one of this day, and a correction of what it commits."""

    def doe(hier: Scherm) -> None:
        hier.volg(knop)
        hier.volg(dag)
        hier.stuur("Corrigeer dit besluit")
        hier.stuur("Stel het besluit vast", **velden)

    return doe


def geef_de_rol_aan_een_hoofd(hier: Scherm) -> None:
    hier.volg("Verdeel de rollen")
    hier.volg("Draag over: Ambtelijk opdrachtgever")
    hier.stuur("Leg de overdracht vast", persoon_id="Imke Zandstra", van="2026-11-24")


MANDATEN = {
    "mandaat-te-klein": Geval(
        opdracht="Digitale werkplek", wie="hoofd_sociaal", doe=zeg_dat_er_geen_geld_vastligt
    ),
    "functieniveau": Geval(opdracht="Energieloket", wie="adviseur", doe=geef_de_rol_aan_een_hoofd),
    "mandaat-gesplitst": Geval(
        opdracht="Speelplek Kasteelpark",
        wie="hoofd_ruimte",
        doe=corrigeer("Bekijk de besluiten", "wo 11 nov", verplichting_bedrag="28.000"),
    ),
    "besluit-zonder-mandaat": Geval(
        opdracht="Datamigratie",
        wie="hoofd_sociaal",
        doe=corrigeer("Bekijk het besluit", "wo 4 nov", verplichting_bedrag="38.000"),
    ),
}
