# SPDX-License-Identifier: EUPL-1.2
"""Who came after the version in force was confirmed, and may therefore confirm it again."""

from collections.abc import Mapping
from uuid import UUID

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.rules.nieuwe_persoon import nieuw_sinds_bevestiging
from vijftreden.trede1_opdracht.selectors.feiten import feiten


def nieuw_na_bevestiging(actor: Actor, opdracht_id: UUID) -> Mapping[Kant, frozenset[UUID]]:
    """Per side the new people; a side without any is left out."""
    stand = feiten(actor, [opdracht_id])[opdracht_id]
    gevonden = {
        kant: frozenset(
            deel.persoon_id for deel in nieuw_sinds_bevestiging(stand, kant) if deel.persoon_id
        )
        for kant in Kant
    }
    return {kant: wie for kant, wie in gevonden.items() if wie}
