# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about one commission."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from vijftreden.kern.bevinding import Publiek
from vijftreden.kern.trede import Trede
from vijftreden.trede1_opdracht.rules import keten, omweg, opdrachtbrief, rollen
from vijftreden.trede1_opdracht.rules.feiten import (
    LOOPT_AF_BINNEN,
    Brieffeit,
    Eigendom,
    Feiten,
    Vervulling,
)
from vijftreden.trede1_opdracht.rules.ketenfeiten import Kader, Ketenfeit, Waarneming

__all__ = [
    "LOOPT_AF_BINNEN",
    "PUBLIEK",
    "TREDE",
    "Brieffeit",
    "Eigendom",
    "Feiten",
    "Kader",
    "Ketenfeit",
    "Vervulling",
    "Waarneming",
    "herzie_op",
]

PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {**rollen.PUBLIEK, **opdrachtbrief.PUBLIEK, **keten.PUBLIEK, **omweg.PUBLIEK}
)

TREDE = Trede(
    1, "Opdracht en rollen", (*rollen.REGELS, *opdrachtbrief.REGELS, *omweg.REGELS, *keten.REGELS)
)


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
    if feiten.brief:
        dagen.add(opdrachtbrief.antwoord_op(feiten, feiten.brief))
    dagen |= omweg.dagen(feiten)
    return min((dag for dag in dagen if dag > feiten.peildatum), default=None)
