# SPDX-License-Identifier: EUPL-1.2
"""The worker's rounds: many small acts, so that nobody waits long for the database."""

from collections.abc import Sequence
from uuid import UUID

from vijftreden.portefeuille.herziening import PER_KEER
from vijftreden.portefeuille.selectors.ronde import aan_de_beurt
from vijftreden.portefeuille.services import herzie_deel
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.selectors import alle_opdracht_ids
from vijftreden.trede3_momenten.services import open_levende_jaren


def herzie_alles(systeem: Actor, *, opdracht_ids: Sequence[str] = ()) -> int:
    """Recounts what an act marked, or everything of the environment; returns how many."""
    with zicht(systeem):
        ids = [UUID(deel) for deel in opdracht_ids] or alle_opdracht_ids(systeem)
    for deel in _delen(ids):
        herzie_deel(systeem, opdracht_ids=deel)
    return len(ids)


def nachtronde(systeem: Actor) -> int:
    """Opens the years that came alive, then recounts only what can differ today."""
    with zicht(systeem):
        ids = alle_opdracht_ids(systeem)
    for deel in _delen(ids):
        open_levende_jaren(systeem, opdracht_ids=deel)
    with zicht(systeem):
        gevonden = aan_de_beurt(systeem)
    for deel in _delen(gevonden):
        herzie_deel(systeem, opdracht_ids=deel)
    return len(gevonden)


def _delen(ids: Sequence[UUID]) -> list[list[UUID]]:
    return [list(ids[begin : begin + PER_KEER]) for begin in range(0, len(ids), PER_KEER)]
