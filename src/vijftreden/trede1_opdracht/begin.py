# SPDX-License-Identifier: EUPL-1.2
"""The first answers of a business case, as part of the act that writes them."""

from uuid import UUID

from django.utils import timezone

from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models.businesscase import Businesscase


def begin_businesscase(actor: Actor, opdracht_id: UUID, **antwoorden: str) -> Businesscase:
    """Its first answers; part of the act that writes them."""
    case: Businesscase = Businesscase.objects.add(
        actor, opdracht_id=opdracht_id, gewijzigd_op=timezone.now(), **antwoorden
    )
    return case
