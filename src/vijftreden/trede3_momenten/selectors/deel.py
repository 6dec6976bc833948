# SPDX-License-Identifier: EUPL-1.2
"""What tread 3 shows on the commission page: the calendar, and what moves if the board moves."""

from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Kalendercyclus, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import opdracht
from vijftreden.trede3_momenten.selectors.jaarcycli import (
    Cyclusbeeld,
    cyclusbeelden,
    een_week_eerder,
    wat_als,
)
from vijftreden.web.deel import Deel


def deel(actor: Actor, opdracht_id: UUID) -> Deel:
    """The calendar per cycle, the nearest one unfolded; raises nothing for an item without one."""
    beelden = [beeld for beeld in cyclusbeelden(actor, opdracht_id) if _telt(beeld)]
    volgend = min(
        (beeld for beeld in beelden if beeld.eerstvolgende),
        key=lambda beeld: (not _is_bestuur(beeld), beeld.cyclus.jaar),
        default=None,
    )
    eerder = een_week_eerder(volgend.cyclus.datums) if volgend else None
    gevolgen = (
        wat_als(actor, opdracht_id, volgend.cyclus.id, datums=eerder) if volgend and eerder else ()
    )
    return Deel(
        template="trede3_momenten/deel.html",
        inhoud={
            "opdracht_id": opdracht_id,
            "toon": bool(beelden) or _heeft_kalender(actor, opdracht_id),
            "volgend": volgend,
            "overige": [beeld for beeld in beelden if beeld is not volgend],
            "gevolgen": gevolgen,
            "mag_vastleggen": mag(actor, Recht.JAARCYCLUS_VASTLEGGEN, opdracht_id),
            "vandaag": actor.dag,
        },
    )


def _heeft_kalender(actor: Actor, opdracht_id: UUID) -> bool:
    """Whether its kind has a calendar of its own, apart from the moments."""
    vorm = relatievormen()[opdracht(actor, opdracht_id).relatievorm]
    return vorm.kalender is not Kalendercyclus.GEEN or not vorm.stuurt_op_momenten


def _telt(beeld: Cyclusbeeld) -> bool:
    """A cycle without any date yet (an amendment without a board date) still needs its form."""
    return bool(beeld.datums) or beeld.cyclus.naam != ""


def _is_bestuur(beeld: Cyclusbeeld) -> bool:
    return beeld.cyclus.datums.besluitdag is not None
