# SPDX-License-Identifier: EUPL-1.2
"""What more acts begin with: the lock of a commission, the first answers of its reason."""

from uuid import UUID

from django.utils import timezone

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.models.businesscase import Businesscase
from vijftreden.web.fouten import Invoerfout


def vergrendel_brief(actor: Actor, opdracht_id: UUID) -> None:
    """The commission's row, locked: of two at once the second sees what the first did."""
    opdracht = Opdracht.objects.of(actor).select_for_update().get(pk=opdracht_id)
    if not relatievormen()[opdracht.relatievorm].stuurt_op_momenten:
        raise Invoerfout("", "Bij dit soort opdracht hoort geen opdrachtbrief.")


def begin_businesscase(actor: Actor, opdracht_id: UUID, **antwoorden: str) -> Businesscase:
    """Its first answers; part of the act that writes them."""
    case: Businesscase = Businesscase.objects.add(
        actor, opdracht_id=opdracht_id, gewijzigd_op=timezone.now(), **antwoorden
    )
    return case
