# SPDX-License-Identifier: EUPL-1.2
"""Which stored ladders the worker must recount."""

from uuid import UUID

from django.db.models import Q

from vijftreden.portefeuille.models import Stand
from vijftreden.toegang.actor import Actor


def aan_de_beurt(actor: Actor) -> list[UUID]:
    """Commissions of which a rule can answer otherwise today, or whose ladder is out of date."""
    standen = Stand.objects.of(actor).filter(Q(herzie_op__lte=actor.dag) | Q(verouderd=True))
    return list(standen.values_list("opdracht_id", flat=True))
