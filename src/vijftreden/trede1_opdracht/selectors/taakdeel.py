# SPDX-License-Identifier: EUPL-1.2
"""The task description on the commission page."""

from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors.taakomschrijving import taak_van
from vijftreden.web.deel import Deel


def taakdeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """The version in force, and whether a newer one waits; nothing for an owner's lane."""
    beeld = taak_van(actor, opdracht_id)
    return Deel(
        template="trede1_opdracht/taakdeel.html",
        inhoud={
            "beeld": beeld,
            "mag_schrijven": mag(actor, Recht.TAAKOMSCHRIJVING_SCHRIJVEN, opdracht_id),
        },
        leeg=beeld.stuurt and not (beeld.geldend or beeld.nieuwer or beeld.concept),
    )
