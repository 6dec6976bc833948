# SPDX-License-Identifier: EUPL-1.2
"""What the worker does for files: has them scanned, lets go what nobody uses, sweeps orphans."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone

from vijftreden.register import opslag, scanner
from vijftreden.register.models import Scanstaat
from vijftreden.register.selectors.bestanden import bekende_sleutels, bestanden
from vijftreden.register.services.bestanden import (
    leg_keuring_vast,
    verwijder_ongebruikt,
    vraag_keuringen,
)
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht

OUD = timedelta(days=1)
"""An orphan younger than this may be a file of which the row is being written."""


def keur_bestand(systeem: Actor, inhoud: Mapping[str, Any]) -> None:
    """Asks the scanner, outside any transaction; raises `Onbereikbaar`, and is asked again."""
    bestand_id = UUID(inhoud["bestand_id"])
    with zicht(systeem):
        gevonden = bestanden(systeem, [bestand_id]).get(bestand_id)
    if gevonden is None or gevonden.staat is not Scanstaat.WACHT:
        return
    staat, wat = Scanstaat.NIET_GEVRAAGD, ""
    if scanner.is_ingesteld():
        oordeel = scanner.keur(opslag.lees(gevonden.opslagsleutel))
        staat = Scanstaat.BESMET if oordeel.besmet else Scanstaat.SCHOON
        wat = oordeel.wat
    leg_keuring_vast(systeem, bestand_id=bestand_id, staat=staat, wat=wat)


def laat_los(systeem: Actor, inhoud: Mapping[str, Any]) -> None:
    """Forgets a file to which nothing points any more."""
    verwijder_ongebruikt(systeem, bestand_id=UUID(inhoud["bestand_id"]))


def ruim_bestanden_op(systeem: Actor) -> int:
    """For every night: asks for what still waits, and sweeps; tells how many."""
    if scanner.is_ingesteld():
        vraag_keuringen(systeem)
    return ruim_wezen_op(systeem)


def ruim_wezen_op(systeem: Actor) -> int:
    """Takes away what stands in the store for a day without a row; tells how many."""
    assert systeem.omgeving_id
    grens = timezone.now() - OUD
    with zicht(systeem):
        bekend = bekende_sleutels(systeem)
    wezen = [
        sleutel
        for sleutel, sinds in opslag.inhoud_van(systeem.omgeving_id)
        if sleutel not in bekend and sinds < grens
    ]
    for sleutel in wezen:
        opslag.verwijder(sleutel)
    return len(wezen)
