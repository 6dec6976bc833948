# SPDX-License-Identifier: EUPL-1.2
"""A list for the wall: what one member read in, and nobody else may know of."""

from uuid import UUID

from tests.factories import Lid
from tests.toegang.elk_model import maak
from vijftreden.trede1_opdracht.models import Lijstconcept, Lijststaat, Opdrachtlijst


def ingelezen(door: Lid) -> UUID:
    """A list that this member read in."""
    lijst = maak(Opdrachtlijst, door.omgeving, door_persoon_id=door.persoon.pk)
    waarden = {"account": door.account, "lijst": lijst, "staat": Lijststaat.INGELEZEN}
    return maak(Lijstconcept, door.omgeving, **waarden).pk
