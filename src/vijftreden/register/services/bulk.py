# SPDX-License-Identifier: EUPL-1.2
"""Many people or bodies in one act, for lists; their names never stand in the journal."""

from collections.abc import Collection
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.register.models import Partij, Persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht

NAMEN = ("namen",)


@handeling(Recht.PERSOON_VASTLEGGEN, geheim=NAMEN)
def leg_personen_vast(actor: Actor, *, namen: Collection[str]) -> list[UUID]:
    """Makes a person of each of these names, in their order; who is known, the caller says."""
    rijen = Persoon.objects.add_all(actor, [{"naam": naam} for naam in namen])
    noteer(personen=len(rijen))
    return [rij.pk for rij in rijen]


@handeling(Recht.PARTIJ_VASTLEGGEN, geheim=NAMEN)
def leg_partijen_vast(actor: Actor, *, namen: Collection[str]) -> list[UUID]:
    """Makes a body of each of these names, in their order; none of them may be there already."""
    rijen = Partij.objects.add_all(actor, [{"naam": naam} for naam in namen])
    noteer(partijen=len(rijen))
    return [rij.pk for rij in rijen]
