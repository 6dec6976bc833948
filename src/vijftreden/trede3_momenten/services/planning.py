# SPDX-License-Identifier: EUPL-1.2
"""The plan of moments, written in bulk when a ladder is recounted."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import vergrendel_opdrachten
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.trede3_momenten.rules.planning import Voorstel, voorstellen
from vijftreden.trede3_momenten.selectors.plangronden import plangronden

PER_KEER = 500


@handeling(Recht.MOMENT_PLANNEN)
def plan_momenten(actor: Actor, *, opdracht_ids: Collection[UUID]) -> int:
    """Makes the moments that kind and phase ask, and proposes days anew; returns how many.

    A second time writes nothing. What a person chose, held or called off is never touched.
    """
    ids = list(opdracht_ids)
    return sum(
        _plan(actor, ids[begin : begin + PER_KEER]) for begin in range(0, len(ids), PER_KEER)
    )


def _plan(actor: Actor, ids: Sequence[UUID]) -> int:
    """Looks first; only what lacks something is locked, looked at again, and written."""
    nodig = [pk for pk, wensen in _wensen(actor, ids).items() if wensen]
    if not nodig:
        return 0
    wensen = _wensen(actor, vergrendel_opdrachten(actor, nodig))
    _maak(actor, wensen)
    _verplaats(actor, [wens for rij in wensen.values() for wens in rij if wens.id])
    return sum(map(len, wensen.values()))


def _wensen(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, tuple[Voorstel, ...]]:
    return {pk: voorstellen(grond) for pk, grond in plangronden(actor, ids).items()}


def _maak(actor: Actor, wensen: Mapping[UUID, Sequence[Voorstel]]) -> None:
    Stuurmoment.objects.add_all(
        actor,
        [
            {
                "opdracht_id": pk,
                "soort": wens.soort.value,
                "fase": wens.fase,
                "gepland_op": wens.gepland_op,
                "gemaakt_op": actor.dag,
            }
            for pk, rij in wensen.items()
            for wens in rij
            if wens.id is None
        ],
    )


def _verplaats(actor: Actor, wensen: Sequence[Voorstel]) -> None:
    """Another day; a row that had none before did not move."""
    if not wensen:
        return
    dagen = {wens.id: wens.gepland_op for wens in wensen}
    rijen = list(Stuurmoment.objects.of(actor).filter(pk__in=list(dagen)))
    for rij in rijen:
        rij.verzet += int(rij.gepland_op is not None)
        rij.gepland_op = dagen[rij.pk]
        rij.versie += 1
    Stuurmoment.objects.of(actor).bulk_update(
        rijen, ["gepland_op", "verzet", "versie"], batch_size=100
    )
