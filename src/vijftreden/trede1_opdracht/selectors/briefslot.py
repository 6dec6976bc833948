# SPDX-License-Identifier: EUPL-1.2
"""What every act around an opdrachtbrief begins with: the lock, and the version it is about."""

from uuid import UUID

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Opdracht, Opdrachtbrief
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Briefversie, briefversies
from vijftreden.web.fouten import Invoerfout

NIEUWER = "Er is intussen een nieuwere versie gedeeld. Lees die eerst."


def vergrendel(actor: Actor, opdracht_id: UUID) -> None:
    """The commission's row, locked: of two at once the second sees what the first did."""
    opdracht = Opdracht.objects.of(actor).select_for_update().get(pk=opdracht_id)
    if not relatievormen()[opdracht.relatievorm].stuurt_op_momenten:
        raise Invoerfout("", "Bij dit soort opdracht hoort geen opdrachtbrief.")


def nieuwste(actor: Actor, opdracht_id: UUID, brief_id: UUID) -> tuple[Opdrachtbrief, Briefversie]:
    """This version, when none was shared after it: nobody says yes to what he did not see."""
    brief = Opdrachtbrief.objects.of(actor).get(pk=brief_id, opdracht_id=opdracht_id)
    stand = briefversies(actor, [opdracht_id], met_namen=False)[opdracht_id][0]
    if stand.id != brief_id:
        raise Invoerfout("", NIEUWER)
    return brief, stand
