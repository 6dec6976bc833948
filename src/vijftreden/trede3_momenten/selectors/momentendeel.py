# SPDX-License-Identifier: EUPL-1.2
"""What tread 3 shows of moments and decisions on the commission page."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import opdracht
from vijftreden.trede3_momenten.selectors.momenten import Momentregel, momenten_van
from vijftreden.web.deel import Deel

MEESTE_KOMEND = 6
MEESTE_GEWEEST = 8


def momentendeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """What is to come and what was, each with its decision; nothing for an owner's lane."""
    gegevens = opdracht(actor, opdracht_id)
    stuurt = relatievormen()[gegevens.relatievorm].stuurt_op_momenten
    regels = momenten_van(actor, opdracht_id) if stuurt else ()
    komend = [regel for regel in regels if regel.open and regel.gepland_op]
    return Deel(
        template="trede3_momenten/momentendeel.html",
        inhoud={
            "opdracht_id": opdracht_id,
            "stuurt": stuurt,
            "komend": komend[:MEESTE_KOMEND],
            "geweest": _geweest(regels)[:MEESTE_GEWEEST],
            "meer": len(regels) > MEESTE_KOMEND + MEESTE_GEWEEST,
            "mag_plannen": mag(actor, Recht.MOMENT_PLANNEN, opdracht_id),
            "mag_crisis_melden": mag(actor, Recht.CRISIS_MELDEN, opdracht_id),
            "vandaag": actor.dag,
        },
    )


def _geweest(regels: Sequence[Momentregel]) -> list[Momentregel]:
    """Newest first; what was before this system last."""
    oud = [regel for regel in regels if not regel.open]
    return sorted(oud, key=lambda r: r.gehouden_op or date.min, reverse=True)
