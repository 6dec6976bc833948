# SPDX-License-Identifier: EUPL-1.2
"""Conditions of an "akkoord, mits": who owns one, before when, and that it was met."""

from datetime import date
from typing import Any
from uuid import UUID

from vijftreden.handeling.poort import handeling, mag
from vijftreden.handeling.spoor import raakt
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede3_momenten.models import Voorwaarde
from vijftreden.web.fouten import Invoerfout

LANGSTE_TOELICHTING = 2000


@handeling(Recht.VOORWAARDE_BIJWERKEN)
def werk_voorwaarde_bij(
    actor: Actor,
    *,
    opdracht_id: UUID,
    voorwaarde_id: UUID,
    versie: int,
    eigenaar_persoon_id: UUID | None,
    uiterlijk_op: date | None,
    toelichting: str = "",
) -> Voorwaarde:
    """Says who sees to a condition and before when; its words never change.

    A day that stands is moved by the principal's side alone. Raises `Invoerfout`, `Botsing`.
    """
    rij = _open(actor, opdracht_id, voorwaarde_id)
    verzet = rij.uiterlijk_op is not None and uiterlijk_op != rij.uiterlijk_op
    if verzet and not mag(actor, Recht.BESLUIT_VOORBEREIDEN, opdracht_id):
        zin = "De dag verzet de opdrachtgever. Schrijf in de toelichting welke dag jij nodig hebt."
        raise Invoerfout("uiterlijk_op", zin)
    if eigenaar_persoon_id and eigenaar_persoon_id not in namen_van(actor, [eigenaar_persoon_id]):
        raise Invoerfout("eigenaar_persoon_id", "Kies iemand uit de lijst.")
    if len(toelichting.strip()) > LANGSTE_TOELICHTING:
        zin = f"Deze toelichting is te lang. Houd het bij {LANGSTE_TOELICHTING} tekens."
        raise Invoerfout("toelichting", zin)
    return _wijzig(
        actor,
        rij,
        versie,
        eigenaar_persoon_id=eigenaar_persoon_id,
        uiterlijk_op=uiterlijk_op,
        toelichting=toelichting.strip(),
    )


@handeling(Recht.VOORWAARDE_BIJWERKEN)
def meld_voorwaarde_voldaan(
    actor: Actor, *, opdracht_id: UUID, voorwaarde_id: UUID, versie: int, voldaan_op: date | None
) -> Voorwaarde:
    """Says on which day a condition was met; None takes that back. Raises as above."""
    rij = _open(actor, opdracht_id, voorwaarde_id)
    if voldaan_op and voldaan_op > actor.dag:
        raise Invoerfout("voldaan_op", "Deze dag moet nog komen. Vul in wanneer het gebeurde.")
    return _wijzig(actor, rij, versie, voldaan_op=voldaan_op)


def _open(actor: Actor, opdracht_id: UUID, voorwaarde_id: UUID) -> Voorwaarde:
    """The condition, unless the decision that asked it was corrected."""
    rij: Voorwaarde = Voorwaarde.objects.of(actor).get(pk=voorwaarde_id, opdracht_id=opdracht_id)
    if rij.vervallen_op is not None:
        raise Invoerfout("", "Deze voorwaarde is vervallen: het besluit is gecorrigeerd.")
    return rij


def _wijzig(actor: Actor, rij: Voorwaarde, versie: int, **velden: Any) -> Voorwaarde:
    nieuw: Voorwaarde = Voorwaarde.objects.of(actor).wijzig(rij.pk, versie=versie, **velden)
    raakt(rij.opdracht_id)
    return nieuw
