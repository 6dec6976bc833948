# SPDX-License-Identifier: EUPL-1.2
"""Recording bodies that the public register does not hold."""

from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.register.models import Partij
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.web.fouten import Invoerfout


@handeling(Recht.PARTIJ_VASTLEGGEN, geheim=("naam",))
def leg_partij_vast(
    actor: Actor, *, naam: str, soort: str = "", organisatie_id: UUID | None = None
) -> Partij:
    """A body of this environment; one that is called so already is given back as it is.

    A firm may carry the name of a person, so its name stands in its row alone.
    """
    if not naam.strip():
        raise Invoerfout("naam", "Vul een naam in.")
    partijen = Partij.objects.of(actor)
    bestaand: Partij | None = partijen.filter(naam__iexact=naam.strip()).first()
    if bestaand:
        return bestaand
    partij: Partij = Partij.objects.add(
        actor, naam=naam.strip(), soort=soort.strip(), organisatie_id=organisatie_id
    )
    return partij
