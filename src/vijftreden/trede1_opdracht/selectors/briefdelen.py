# SPDX-License-Identifier: EUPL-1.2
"""The opdrachtbrief and the own note on the commission page."""

from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors.notities import mijn_notitie
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import brief_van
from vijftreden.web.deel import Deel


def briefdeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """The version in force, and whether a newer one waits; nothing for an owner's lane."""
    return Deel(
        template="trede1_opdracht/briefdeel.html",
        inhoud={
            "beeld": brief_van(actor, opdracht_id),
            "mag_schrijven": mag(actor, Recht.OPDRACHTBRIEF_SCHRIJVEN, opdracht_id),
        },
    )


def notitiedeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """What only this account reads."""
    return Deel(
        template="trede1_opdracht/notitiedeel.html",
        inhoud={"opdracht_id": opdracht_id, "notitie": mijn_notitie(actor, opdracht_id)},
    )
