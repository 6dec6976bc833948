# SPDX-License-Identifier: EUPL-1.2
"""Of which commissions the actor may move moments: for pages that show many at once."""

from collections.abc import Collection, Mapping
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import RECHTEN, Hoedanigheid, Recht
from vijftreden.toegang.rijen import rolzichten

ROLLEN: Mapping[Kant, Hoedanigheid] = {
    Kant.GEVER: Hoedanigheid.ROL_GEVER,
    Kant.NEMER: Hoedanigheid.ROL_NEMER,
}


def planbaar(actor: Actor, ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of these; at most one query."""
    if mag(actor, Recht.MOMENT_PLANNEN):
        return frozenset(ids)
    kanten = [kant for kant, rol in ROLLEN.items() if rol in RECHTEN[Recht.MOMENT_PLANNEN]]
    zichten = rolzichten(actor).filter(
        opdracht_id__in=list(ids), kant__in=kanten, alleen_lezen=False
    )
    return frozenset(pk for pk in zichten.values_list("opdracht_id", flat=True) if pk)
