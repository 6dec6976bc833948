# SPDX-License-Identifier: EUPL-1.2
"""Loading what somebody of the demo explained: "klopt zo, want …"."""

from uuid import UUID

from vijftreden.conf.demo.opdracht_lezen import Demouitleg
from vijftreden.handeling.services import leg_terzijde
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.rules import TREDE
from vijftreden.trede1_opdracht.selectors import feiten


def leg_uit(op: Actor, opdracht_id: UUID, demo: Demouitleg) -> None:
    """Sets aside all that tread 1 notices here under this code; something it must be."""
    with zicht(op):
        bevindingen = TREDE.bevindingen(feiten(op, [opdracht_id])[opdracht_id])
    hashes = [deel.bewijs_hash for deel in bevindingen if deel.code == demo.code]
    assert hashes, "wat de demo uitlegt, is er"
    for bewijs_hash in hashes:
        leg_terzijde(
            op,
            opdracht_id=opdracht_id,
            code=demo.code,
            bewijs_hash=bewijs_hash,
            reden=demo.reden,
        )
