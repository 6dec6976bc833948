# SPDX-License-Identifier: EUPL-1.2
"""The fixed list of an environment that keeps one: what is not on it waits.

What was there before the day of that rule, what came from a list and the lane of an owner count
as on it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.register.selectors import instelling
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import ziet_als_gever
from vijftreden.trede1_opdracht.instellingen import VASTE_LIJST
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.selectors.opdrachten import Opdrachtgegevens, opdracht
from vijftreden.trede1_opdracht.selectors.zonder_inzage import EIGENAARSCHAP
from vijftreden.web.deel import Deel


@dataclass(frozen=True, slots=True, kw_only=True)
class Wachtend:
    """A commission that is not on the list yet."""

    id: UUID
    referentie: str
    naam: str
    relatievorm: str
    gemaakt_op: date


def regeldag(actor: Actor) -> date | None:
    """Since when the rule holds in this environment; None: it does not. One query."""
    waarde = instelling(actor, VASTE_LIJST)
    return (waarde.geldig_van or date.min) if waarde.waarde else None


def buiten_lijst(gegevens: Opdrachtgegevens | Opdracht, sinds: date | None) -> bool:
    """Whether a commission is not on the list, under a rule that holds since then."""
    return (
        sinds is not None
        and gegevens.op_lijst_op is None
        and gegevens.lijst_id is None
        and gegevens.vervallen_op is None
        and gegevens.relatievorm != EIGENAARSCHAP
        and gegevens.gemaakt_op >= sinds
    )


def wacht_op_lijst(actor: Actor) -> Sequence[Wachtend]:
    """What this actor may see that is not on the list yet, the oldest first; two queries."""
    sinds = regeldag(actor)
    if sinds is None:
        return ()
    rijen = Opdracht.objects.of(actor).filter(
        op_lijst_op__isnull=True,
        lijst__isnull=True,
        vervallen_op__isnull=True,
        gemaakt_op__gte=sinds,
    )
    return tuple(
        Wachtend(
            id=rij.pk,
            referentie=rij.referentie,
            naam=rij.naam,
            relatievorm=rij.relatievorm,
            gemaakt_op=rij.gemaakt_op,
        )
        for rij in rijen.exclude(relatievorm=EIGENAARSCHAP).order_by("gemaakt_op", "referentie")
    )


def lijstdeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """On the commission page: that it is not on the list yet, and the button for who may."""
    gegevens = opdracht(actor, opdracht_id)
    gever = ziet_als_gever(actor, opdracht_id)
    return Deel(
        template="trede1_opdracht/lijstdeel.html",
        inhoud={
            "opdracht_id": opdracht_id,
            "buiten_lijst": gever and buiten_lijst(gegevens, regeldag(actor)),
            "mag_zetten": mag(actor, Recht.OP_LIJST_ZETTEN, opdracht_id),
        },
    )
