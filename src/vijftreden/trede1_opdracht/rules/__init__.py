# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about one commission."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from vijftreden.kern.bevinding import Publiek
from vijftreden.kern.trede import Trede
from vijftreden.trede1_opdracht.rules import mandaten, opdrachtbrief, rollen
from vijftreden.trede1_opdracht.rules.feiten import (
    LOOPT_AF_BINNEN,
    Brieffeit,
    Eigendom,
    Feiten,
    Vervulling,
)

__all__ = [
    "LOOPT_AF_BINNEN",
    "PUBLIEK",
    "TREDE",
    "Brieffeit",
    "Eigendom",
    "Feiten",
    "Vervulling",
    "herzie_op",
]

PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {**rollen.PUBLIEK, **opdrachtbrief.PUBLIEK, **mandaten.PUBLIEK}
)

TREDE = Trede(1, "Opdracht en rollen", (*rollen.REGELS, *opdrachtbrief.REGELS, *mandaten.REGELS))


def herzie_op(feiten: Feiten) -> date | None:
    """The first day after the day of reading on which a rule can answer otherwise; None: never."""
    if feiten.rust:
        return None
    dagen: set[date] = set()
    perioden: tuple[Vervulling | Eigendom, ...] = (*feiten.vervullingen, *feiten.eigendommen)
    for deel in perioden:
        dagen.add(deel.van)
        if deel.tot is not None:
            dagen |= {deel.tot, deel.tot - feiten.loopt_af_binnen}
    dagen |= mandaten.wendingen(feiten)
    if feiten.brief:
        dagen.add(opdrachtbrief.antwoord_op(feiten, feiten.brief))
    return min((dag for dag in dagen if dag > feiten.peildatum), default=None)
