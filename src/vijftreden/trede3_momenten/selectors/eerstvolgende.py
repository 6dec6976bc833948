# SPDX-License-Identifier: EUPL-1.2
"""What comes first on a commission: a date of its calendar, or a moment."""

from collections.abc import Collection, Mapping
from datetime import date
from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.selectors.momenten import eerstvolgende_momenten
from vijftreden.trede3_momenten.selectors.regels import eerstvolgende_datums


def eerstvolgende(actor: Actor, opdracht_ids: Collection[UUID]) -> Mapping[UUID, tuple[date, str]]:
    """Per commission the first day that is still to be held, and its kind; two queries."""
    datums = eerstvolgende_datums(actor, opdracht_ids)
    momenten = eerstvolgende_momenten(actor, opdracht_ids)
    return {
        pk: min(deel[pk] for deel in (datums, momenten) if pk in deel)
        for pk in datums.keys() | momenten.keys()
    }
