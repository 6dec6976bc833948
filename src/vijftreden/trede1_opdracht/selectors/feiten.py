# SPDX-License-Identifier: EUPL-1.2
"""The facts on which the rules of tread 1 judge."""

from collections.abc import Collection
from uuid import UUID

from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.trede1_opdracht.rules import Feiten, Vervulling
from vijftreden.trede1_opdracht.selectors.opdrachten import opdrachten_op_id


def feiten(actor: Actor, ids: Collection[UUID]) -> dict[UUID, Feiten]:
    """Facts per commission that the actor may see, in two queries."""
    per_opdracht: dict[UUID, list[Vervulling]] = {}
    for rij in Rolvervulling.objects.of(actor).filter(opdracht_id__in=ids):
        if rij.tot != rij.van:
            per_opdracht.setdefault(rij.opdracht_id, []).append(_vervulling(rij))
    return {
        opdracht_id: Feiten(
            relatievorm=relatievormen()[gegevens.relatievorm],
            vervullingen=tuple(per_opdracht.get(opdracht_id, ())),
            peildatum=actor.dag,
            slapend=gegevens.slapend,
            vervallen=gegevens.vervallen,
            werkorganisatie=gegevens.werkorganisatie,
        )
        for opdracht_id, gegevens in opdrachten_op_id(actor, ids).items()
    }


def _vervulling(rij: Rolvervulling) -> Vervulling:
    return Vervulling(
        rol=rij.rol,
        kant=Kant(rij.kant),
        persoon_id=rij.persoon_id,
        organisatie_id=rij.organisatie_id or rij.partij_id,
        van=rij.van,
        tot=rij.tot,
        afgesproken_op=rij.afgesproken_op,
    )
