# SPDX-License-Identifier: EUPL-1.2
"""A project whose two sides speak each other: what tests of conversations and weeks stand on."""

from dataclasses import dataclass

from tests.factories import DAG, SINDS, Lid, lid, opdracht, rol
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede3_momenten.models import Stuurmoment


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesprekstafel:
    """A project with its two sides and one conversation planned for `DAG`."""

    opdracht: Opdracht
    gever: Lid
    nemer: Lid
    moment: Stuurmoment

    @property
    def plek(self) -> dict[str, object]:
        """Where the acts of this conversation are done."""
        return {"opdracht_id": self.opdracht.pk, "stuurmoment_id": self.moment.pk}


def gesprekstafel(in_omgeving: Omgeving) -> Gesprekstafel:
    """A principal and a contractor who speak today."""
    op = opdracht(in_omgeving, relatievorm="project", naam="Herinrichting Stationsstraat")
    gever, nemer = lid(in_omgeving, naam="Gea Gever"), lid(in_omgeving, naam="Nico Nemer")
    rol(op, gever, "ambtelijk_opdrachtgever")
    rol(op, nemer, "opdrachtnemer")
    return Gesprekstafel(opdracht=op, gever=gever, nemer=nemer, moment=moment(op))


def moment(op: Opdracht, soort: str = "voortgang", **velden) -> Stuurmoment:
    """A steering moment, planned for `DAG` unless said otherwise."""
    velden = {"gepland_op": DAG, "gemaakt_op": SINDS, **velden}
    return schrijf(op, Stuurmoment, soort=soort, **velden)


def schrijf(op: Opdracht, model, **velden):
    """A row of this commission, written directly."""
    actor = Actor.systeem(op.omgeving_id, dag=DAG, herkomst="test")
    with zicht(actor):
        return model.objects.add(actor, opdracht_id=op.pk, **velden)
