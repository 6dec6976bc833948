# SPDX-License-Identifier: EUPL-1.2
"""Confirming what was read in; and the worker's acts: planning a round, recounting a batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.handeling import uitbus
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.portefeuille.herziening import herbereken
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import Rolplek, vergrendel_opdrachten
from vijftreden.trede1_opdracht.services import beeindig_rol, geef_rol, leg_afspraak_vast
from vijftreden.trede3_momenten.selectors import volgende_gesprekken
from vijftreden.trede3_momenten.services import plan_gesprek
from vijftreden.web.fouten import Invoerfout

INTUSSEN = "Iemand anders wijzigde dit intussen. Klopt jouw keuze nog? Sla het dan nog eens op."


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolwens:
    """Who should hold a role beside mine: as it is (`ongemoeid`), somebody else, or nobody.

    `gezien`: what the reader saw there is what stands there still.
    """

    plek: Rolplek
    gezien: bool
    ongemoeid: bool
    persoon_id: UUID | None = None
    naam: str = ""


@handeling(Recht.KALENDER_BEREKENEN, geheim=("opdracht_ids",))
def herzie_deel(actor: Actor, *, opdracht_ids: Sequence[UUID]) -> None:
    """Recounts calendars and ladders of one batch."""
    herbereken(actor, opdracht_ids)


@handeling(Recht.KALENDER_BEREKENEN)
def plan_nachtronde(actor: Actor) -> None:
    """Puts the round of this day in the outbox; asked again on the same day it does nothing."""
    sleutel = f"nachtronde-{actor.omgeving_id}-{actor.dag}"
    uitbus.stuur(actor, soort="nachtronde", sleutel=sleutel)


@handeling(Recht.ROL_GEVEN, geheim=("wensen",))
def bevestig_opdracht(
    actor: Actor,
    *,
    opdracht_id: UUID,
    rolvervulling_id: UUID,
    versie: int,
    wensen: Sequence[Rolwens] = (),
    afgesproken_op: date | None = None,
    volgend_op: date | None = None,
) -> None:
    """ "This one is mine": my role, who hold the roles beside it, and the next conversation.

    `afgesproken_op` is when those others agreed; without it only my own role is confirmed, today.
    Raises `Botsing` for my own role, `Invoerfout` at the field of another.
    """
    vergrendel_opdrachten(actor, [opdracht_id])
    eigen = leg_afspraak_vast(
        actor,
        opdracht_id=opdracht_id,
        rolvervulling_id=rolvervulling_id,
        versie=versie,
        afgesproken_op=actor.dag,
    )
    for wens in wensen:
        _vervul(actor, opdracht_id, wens, afgesproken_op)
    if volgend_op and volgend_op != _gepland(actor, opdracht_id):
        _plan(actor, opdracht_id, volgend_op)
    noteer(eigen)


def _vervul(actor: Actor, opdracht_id: UUID, wens: Rolwens, afgesproken_op: date | None) -> None:
    """One role beside mine as it was wished; who was read in wrongly never held it."""
    plek, rol = wens.plek, wens.plek.rol
    if not wens.gezien:
        nu = plek.naam or "niemand"
        raise Invoerfout(rol, f"{INTUSSEN} Er staat nu: {nu}.")
    if wens.ongemoeid:
        if plek.rolvervulling_id and afgesproken_op:
            leg_afspraak_vast(
                actor,
                opdracht_id=opdracht_id,
                rolvervulling_id=plek.rolvervulling_id,
                versie=plek.versie,
                afgesproken_op=afgesproken_op,
            )
        return
    if plek.rolvervulling_id and plek.van:
        beeindig_rol(
            actor,
            opdracht_id=opdracht_id,
            rolvervulling_id=plek.rolvervulling_id,
            versie=plek.versie,
            tot=plek.van,
        )
    if wens.persoon_id or wens.naam:
        geef_rol(
            actor,
            opdracht_id=opdracht_id,
            rol=rol,
            persoon_id=wens.persoon_id,
            naam=wens.naam,
            van=actor.dag,
            afgesproken_op=afgesproken_op,
        )


def _gepland(actor: Actor, opdracht_id: UUID) -> date | None:
    volgend = volgende_gesprekken(actor, [opdracht_id]).get(opdracht_id)
    return volgend.gepland_op if volgend else None


def _plan(actor: Actor, opdracht_id: UUID, volgend_op: date) -> None:
    try:
        plan_gesprek(actor, opdracht_id=opdracht_id, gepland_op=volgend_op)
    except Invoerfout as fout:
        raise Invoerfout("volgend_op", fout.zin) from fout
