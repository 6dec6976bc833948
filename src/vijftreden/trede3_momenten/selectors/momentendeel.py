# SPDX-License-Identifier: EUPL-1.2
"""What tread 3 shows of moments and decisions on the commission page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import opdracht
from vijftreden.trede3_momenten.selectors.besluiten import Besluitregel, besluiten_van
from vijftreden.trede3_momenten.selectors.momenten import Momentregel, momenten_van
from vijftreden.trede3_momenten.selectors.vragen import Vraagregel, openstaande_vragen
from vijftreden.web.deel import Deel

MEESTE_KOMEND = 6
MEESTE_GEWEEST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentrij:
    """One moment with what was decided at it, or what is asked there."""

    regel: Momentregel
    besluit: Besluitregel | None
    vraag: Vraagregel | None


def momentendeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """What is asked, to come, and was, each with its decision; nothing for an owner's lane.

    A question that has no planned moment stands first, by the day on which it needs an answer.
    """
    gegevens = opdracht(actor, opdracht_id)
    stuurt = relatievormen()[gegevens.relatievorm].stuurt_op_momenten
    regels = momenten_van(actor, opdracht_id) if stuurt else ()
    rijen = _rijen(actor, opdracht_id, regels) if stuurt else []
    open_ = [rij for rij in rijen if rij.regel.open and (rij.regel.gepland_op or rij.vraag)]
    komend = sorted(open_, key=_wanneer)
    return Deel(
        template="trede3_momenten/momentendeel.html",
        inhoud={
            "opdracht_id": opdracht_id,
            "stuurt": stuurt,
            "komend": komend[:MEESTE_KOMEND],
            "geweest": _geweest(rijen)[:MEESTE_GEWEEST],
            "meer": len(regels) > MEESTE_KOMEND + MEESTE_GEWEEST,
            "mag_plannen": mag(actor, Recht.MOMENT_PLANNEN, opdracht_id),
            "mag_crisis_melden": mag(actor, Recht.CRISIS_MELDEN, opdracht_id),
            "mag_besluiten": mag(actor, Recht.BESLUIT_VOORBEREIDEN, opdracht_id),
            "vandaag": actor.dag,
        },
    )


def _rijen(actor: Actor, opdracht_id: UUID, regels: Sequence[Momentregel]) -> list[Momentrij]:
    besluiten: Mapping[UUID, Besluitregel] = {
        besluit.stuurmoment_id: besluit
        for besluit in besluiten_van(actor, opdracht_id)
        if besluit.geldt
    }
    vragen = {
        vraag.stuurmoment_id: vraag
        for vraag in openstaande_vragen(actor, [opdracht_id]).get(opdracht_id, ())
    }
    return [
        Momentrij(regel=regel, besluit=besluiten.get(regel.id), vraag=vragen.get(regel.id))
        for regel in regels
    ]


def _wanneer(rij: Momentrij) -> date:
    return rij.regel.gepland_op or (rij.vraag.uiterlijk_op if rij.vraag else date.max)


def _geweest(rijen: Sequence[Momentrij]) -> list[Momentrij]:
    """Newest first; what was before this system last."""
    oud = [rij for rij in rijen if not rij.regel.open]
    return sorted(oud, key=lambda rij: rij.regel.gehouden_op or date.min, reverse=True)
