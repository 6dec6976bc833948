# SPDX-License-Identifier: EUPL-1.2
"""From which side this reader looks: the ladder with only the findings meant for that side."""

from collections.abc import Collection, Mapping
from uuid import UUID

from vijftreden.kern.bevinding import Publiek
from vijftreden.kern.relatievormen import Kant
from vijftreden.kern.trede import Ladder
from vijftreden.portefeuille.rules import voor_publiek
from vijftreden.portefeuille.treden import PUBLIEK
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import geldige_zichten, rolzichten

MEELEZER = frozenset({Publiek.GEVER})
"""Members who read all of the environment look from the giver's side."""


def mijn_kanten(actor: Actor) -> Mapping[UUID, frozenset[Kant]]:
    """The commissions on which the actor holds a role, with the sides that it works for.

    In one query. Who works for another: those on which that other holds a role. A commission on
    which the actor only reads along has no side: nothing is asked there.
    """
    zichten = rolzichten(actor).filter(opdracht_id__isnull=False)
    gevonden: dict[UUID, frozenset[Kant]] = {}
    for opdracht_id, kant, leest in zichten.values_list("opdracht_id", "kant", "alleen_lezen"):
        assert opdracht_id is not None
        kanten = frozenset() if leest else frozenset({Kant(kant)})
        gevonden[opdracht_id] = gevonden.get(opdracht_id, frozenset()) | kanten
    return gevonden


def alleen_nemer(kanten: Collection[Kant]) -> bool:
    """Whether these sides are the contractor's and nothing else."""
    return Kant.NEMER in kanten and Kant.GEVER not in kanten


def kanten_van(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, frozenset[Publiek]]:
    """The sides from which the actor looks at each of these commissions, in one query."""
    gevonden = {deel: MEELEZER if actor.ziet_alles else frozenset() for deel in ids}
    if actor.is_systeem:
        return gevonden
    rijen = geldige_zichten(actor).filter(opdracht_id__in=ids).values_list("opdracht_id", "kant")
    for opdracht_id, kant in rijen:
        assert opdracht_id is not None
        gevonden[opdracht_id] |= {Publiek(kant)}
    return gevonden


def ladder_van(rij_ladder: list[dict[str, object]], kanten: frozenset[Publiek]) -> Ladder:
    """A stored ladder with only what these sides may read."""
    return voor_publiek(Ladder.uit_json(rij_ladder), PUBLIEK, kanten)
