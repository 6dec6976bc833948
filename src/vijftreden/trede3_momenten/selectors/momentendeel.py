# SPDX-License-Identifier: EUPL-1.2
"""What tread 3 shows of moments and decisions on the commission page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import opdracht
from vijftreden.trede3_momenten.selectors.besluiten import (
    Besluitregel,
    besluiten_van,
    wachtende_concepten,
)
from vijftreden.trede3_momenten.selectors.momenten import Momentregel, momenten_van
from vijftreden.trede3_momenten.selectors.vragen import Vraagregel, openstaande_vragen
from vijftreden.web.deel import Deel

MEESTE_KOMEND = 4
MEESTE_GEWEEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Deelregel:
    """A moment with what was decided or asked at it; a contractor hears of no concept."""

    moment: Momentregel
    besluit: Besluitregel | None
    vraag: Vraagregel | None
    concept: bool


def momentendeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """What is to come and what was, each with its decision; nothing for an owner's lane."""
    gegevens = opdracht(actor, opdracht_id)
    stuurt = relatievormen()[gegevens.relatievorm].stuurt_op_momenten
    regels = momenten_van(actor, opdracht_id) if stuurt else ()
    komend = [regel for regel in regels if regel.open and regel.gepland_op]
    geweest = _geweest(regels)
    besluiten = {
        regel.stuurmoment_id: regel for regel in besluiten_van(actor, opdracht_id) if regel.geldt
    }
    vragen = openstaande_vragen(actor, [opdracht_id]).get(opdracht_id, ())
    gevraagd = {regel.stuurmoment_id: regel for regel in vragen}
    concepten = {regel.stuurmoment_id for regel in wachtende_concepten(actor, [opdracht_id])}

    def met(deel: Sequence[Momentregel]) -> list[Deelregel]:
        return [
            Deelregel(
                moment=regel,
                besluit=besluiten.get(regel.id),
                vraag=gevraagd.get(regel.id),
                concept=regel.id in concepten,
            )
            for regel in deel
        ]

    return Deel(
        template="trede3_momenten/momentendeel.html",
        inhoud={
            "opdracht_id": opdracht_id,
            "stuurt": stuurt,
            "vragen": _los(vragen, komend),
            "komend": met(komend[:MEESTE_KOMEND]),
            "geweest": met(geweest[:MEESTE_GEWEEST]),
            "meer": len(komend) > MEESTE_KOMEND or len(geweest) > MEESTE_GEWEEST,
            "mag_plannen": mag(actor, Recht.MOMENT_PLANNEN, opdracht_id),
            "mag_vragen": mag(actor, Recht.BESLUIT_VRAGEN, opdracht_id),
            "mag_crisis_melden": mag(actor, Recht.CRISIS_MELDEN, opdracht_id),
            "mag_besluiten": mag(actor, Recht.BESLUIT_VOORBEREIDEN, opdracht_id),
            "vandaag": actor.dag,
        },
    )


def _los(vragen: Sequence[Vraagregel], komend: Sequence[Momentregel]) -> list[Vraagregel]:
    """What was asked by itself, or at a moment that is not on the page."""
    getoond = {regel.id for regel in komend[:MEESTE_KOMEND]}
    return [vraag for vraag in vragen if vraag.stuurmoment_id not in getoond]


def _geweest(regels: Sequence[Momentregel]) -> list[Momentregel]:
    """Newest first; what was before this system last."""
    oud = [regel for regel in regels if not regel.open]
    return sorted(oud, key=lambda r: r.gehouden_op or date.min, reverse=True)
