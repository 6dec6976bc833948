# SPDX-License-Identifier: EUPL-1.2
"""From whom a commission comes (rule R9): the one above, here or elsewhere."""

from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import ziet_als_gever
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.selectors.keten import lagen_boven
from vijftreden.web.fouten import Invoerfout

LANGSTE_NAAM = 200


@handeling(Recht.KETEN_LEGGEN, geheim=("boven_naam",))
def leg_keten(
    actor: Actor,
    *,
    opdracht_id: UUID,
    versie: int,
    boven_id: UUID | None = None,
    boven_naam: str = "",
) -> Opdracht:
    """Says which commission this one comes from, or what it is called elsewhere; neither clears.

    Who links shares name and frames of the upper one with the principal's side of this one, so he
    sees that one as principal himself. Raises `Botsing`, and `Invoerfout` for a circle.
    """
    opdrachten = Opdracht.objects.of(actor)
    rij: Opdracht = opdrachten.get(pk=opdracht_id)
    boven_naam = " ".join(boven_naam.split())
    if not relatievormen()[rij.relatievorm].stuurt_op_momenten:
        raise Invoerfout("", "Een eigenaarschap komt niet uit een opdracht.")
    if boven_id and boven_naam:
        raise Invoerfout("boven_naam", "Kies een opdracht óf schrijf een naam op, niet allebei.")
    if len(boven_naam) > LANGSTE_NAAM:
        raise Invoerfout("boven_naam", f"Houd het bij {LANGSTE_NAAM} tekens.")
    if boven_id and boven_id != rij.boven_id:
        _eis_mogelijk(actor, opdracht_id, boven_id)
    oud = rij.boven_id
    opdracht: Opdracht = opdrachten.wijzig(
        opdracht_id, versie=versie, boven_id=boven_id, boven_naam=boven_naam
    )
    raakt(opdracht_id, *(pk for pk in (oud, boven_id) if pk))
    return opdracht


def _eis_mogelijk(actor: Actor, opdracht_id: UUID, boven_id: UUID) -> None:
    """The one above is there for this actor, as principal, and does not come from this one.

    Both rows are locked, in one order: of two who link each other at once the second sees it.
    """
    paar = Opdracht.objects.of(actor).filter(pk__in={opdracht_id, boven_id})
    gezien = {rij.pk: rij for rij in paar.select_for_update().order_by("pk")}
    boven = gezien.get(boven_id)
    if boven is None or not ziet_als_gever(actor, boven_id):
        raise Invoerfout("boven_id", "Deze opdracht staat niet in je lijst. Kies een andere.")
    if boven_id == opdracht_id:
        raise Invoerfout("boven_id", "Een opdracht kan niet uit zichzelf komen.")
    if not relatievormen()[boven.relatievorm].stuurt_op_momenten:
        raise Invoerfout("boven_id", "Uit een eigenaarschap komt geen opdracht. Kies een andere.")
    if opdracht_id in lagen_boven(actor, boven_id):
        zin = "Die opdracht hangt zelf al onder deze. Zo zouden ze in een kring staan."
        raise Invoerfout("boven_id", zin)
