# SPDX-License-Identifier: EUPL-1.2
"""Sharing released decisions with somebody who has no way in, such as the griffier."""

from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten.selectors.besluiten import Besluitregel, besluiten_van
from vijftreden.web.fouten import Invoerfout


@handeling(Recht.BESLUITEN_DELEN)
def deel_besluiten(actor: Actor, *, opdracht_id: UUID, aan: str) -> tuple[Besluitregel, ...]:
    """The released decisions of a commission to give away; who gets them stands in the journal."""
    opdracht_van(actor, opdracht_id)
    if not aan.strip():
        raise Invoerfout("aan", "Vul in voor wie het bestand is.")
    besluiten = besluiten_van(actor, opdracht_id)
    if not besluiten:
        raise Invoerfout("", "Er is nog geen besluit om te delen.")
    noteer(besluiten=[str(regel.id) for regel in besluiten])
    return besluiten
