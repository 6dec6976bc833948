# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about one commission."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from vijftreden.kern.bevinding import Publiek
from vijftreden.kern.trede import Trede
from vijftreden.trede1_opdracht.rules import (
    bepalingen,
    businesscase,
    keten,
    mandaten,
    navertelling,
    nieuwe_persoon,
    omweg,
    opdrachtbrief,
    rollen,
    taakomschrijving,
    vaste_lijst,
    wijzigingsverzoek,
)
from vijftreden.trede1_opdracht.rules.feiten import (
    LOOPT_AF_BINNEN,
    Bepalingfeit,
    Brieffeit,
    Eigendom,
    Feiten,
    Taakfeit,
    Vervulling,
)
from vijftreden.trede1_opdracht.rules.ketenfeiten import Kader, Ketenfeit, Waarneming

__all__ = [
    "LOOPT_AF_BINNEN",
    "PUBLIEK",
    "TREDE",
    "Bepalingfeit",
    "Brieffeit",
    "Eigendom",
    "Feiten",
    "Kader",
    "Ketenfeit",
    "Taakfeit",
    "Vervulling",
    "Waarneming",
    "herzie_op",
]

_DELEN = (
    rollen,
    opdrachtbrief,
    wijzigingsverzoek,
    navertelling,
    nieuwe_persoon,
    taakomschrijving,
    bepalingen,
    businesscase,
    vaste_lijst,
    omweg,
    keten,
    mandaten,
)
PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {code: publiek for deel in _DELEN for code, publiek in deel.PUBLIEK.items()}
)

TREDE = Trede(1, "Opdracht en rollen", tuple(regel for deel in _DELEN for regel in deel.REGELS))


def herzie_op(feiten: Feiten) -> date | None:
    """The first day after the day of reading on which a rule can answer otherwise; None: never."""
    if feiten.rust:
        return vaste_lijst.wek_op(feiten)
    dagen: set[date] = set()
    perioden: tuple[Vervulling | Eigendom, ...] = (*feiten.vervullingen, *feiten.eigendommen)
    for deel in perioden:
        dagen.add(deel.van)
        if deel.tot is not None:
            dagen |= {deel.tot, deel.tot - feiten.loopt_af_binnen}
    dagen |= mandaten.wendingen(feiten)
    if feiten.brief:
        dagen.add(opdrachtbrief.antwoord_op(feiten, feiten.brief))
        if feiten.brief.verteld_op:
            dagen.add(feiten.brief.verteld_op + feiten.naverteld_binnen)
    if feiten.taak:
        dagen.add(opdrachtbrief.antwoord_op(feiten, feiten.taak))
    dagen |= omweg.dagen(feiten)
    return min((dag for dag in dagen if dag > feiten.peildatum), default=None)
