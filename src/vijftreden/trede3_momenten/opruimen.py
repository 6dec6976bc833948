# SPDX-License-Identifier: EUPL-1.2
"""What the house itself planned for a commission goes when its list is undone; for `HAKEN`."""

from collections.abc import Collection, Sequence
from uuid import UUID

from django.db.models import Q

from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.models import (
    Jaarcyclus,
    Kalenderdatum,
    Stuurmoment,
    Verschuiving,
)


def ruim_op(systeem: Actor, opdracht_ids: Sequence[UUID]) -> Collection[UUID]:
    """Removes planned moments and counted dates; gives the commissions that must stay.

    What was held, moved by a person or shifted is somebody's work, or a fact that never goes.
    """
    momenten = Stuurmoment.objects.of(systeem).filter(opdracht_id__in=opdracht_ids)
    van_mensen = momenten.filter(
        Q(zelf_gepland=True) | Q(gehouden_op__isnull=False) | Q(historie=True) | Q(versie__gt=1)
    )
    verschoven = Verschuiving.objects.of(systeem).filter(opdracht_id__in=opdracht_ids)
    vast = {
        *van_mensen.values_list("opdracht_id", flat=True),
        *verschoven.values_list("opdracht_id", flat=True),
    }
    weg = [opdracht_id for opdracht_id in opdracht_ids if opdracht_id not in vast]
    for model in (Kalenderdatum, Jaarcyclus, Stuurmoment):
        model.objects.of(systeem).filter(opdracht_id__in=weg).delete()
    return vast
