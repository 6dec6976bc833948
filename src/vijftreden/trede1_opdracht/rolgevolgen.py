# SPDX-License-Identifier: EUPL-1.2
"""What a role given or ended means besides: which ladders change, and that one was chosen."""

from vijftreden.handeling.spoor import gebeurd, raakt
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.selectors.uitvoerders import opdrachten_van_uitvoerder

OPDRACHTNEMER = "opdrachtnemer"


def geraakt(actor: Actor, opdracht: Opdracht) -> None:
    """This item; and of an owners' lane the commissions that its arrangement executes."""
    raakt(opdracht.pk, *opdrachten_van_uitvoerder(actor, opdracht))


def gekozen(vervulling: Rolvervulling, *, nieuw: bool = True) -> None:
    """Who appoints the contractor and agrees on it has held the moment of selection by that."""
    if vervulling.rol == OPDRACHTNEMER and vervulling.afgesproken_op:
        gebeurd(
            "selectie",
            opdracht_id=vervulling.opdracht_id,
            bron_id=vervulling.pk,
            op=vervulling.afgesproken_op,
            nieuw=nieuw,
        )
