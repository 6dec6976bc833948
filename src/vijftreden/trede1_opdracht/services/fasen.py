# SPDX-License-Identifier: EUPL-1.2
"""A commission goes on to another phase, or back."""

from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.web.fouten import Invoerfout


@handeling(Recht.OPDRACHT_BIJWERKEN)
def ga_naar_fase(actor: Actor, *, opdracht_id: UUID, versie: int, fase: str) -> Opdracht:
    """Sets the phase of now; raises `Botsing`, or `Invoerfout` for one that the kind lacks."""
    opdrachten = Opdracht.objects.of(actor)
    vorm = relatievormen()[opdrachten.get(pk=opdracht_id).relatievorm]
    if fase not in {deel.code for deel in vorm.fasen}:
        raise Invoerfout("fase", "Kies een van de fasen.")
    opdracht: Opdracht = opdrachten.wijzig(opdracht_id, versie=versie, fase=fase)
    raakt(opdracht_id)
    return opdracht
