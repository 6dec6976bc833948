# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about changes that the contractor asks."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.trede1_opdracht.rules.feiten import Feiten


def wijziging_gevraagd(feiten: Feiten) -> Iterator[Bevinding]:
    """A change was asked and nobody answered: one line, however many there are."""
    if feiten.rust or not feiten.gevraagd_op:
        return
    yield Bevinding(
        code="wijziging-gevraagd",
        ernst=feiten.kalm(Ernst.BINNENKORT),
        bewijs={"aantal": len(feiten.gevraagd_op), "sinds": min(feiten.gevraagd_op)},
    )


PUBLIEK: Mapping[str, Publiek] = MappingProxyType({"wijziging-gevraagd": Publiek.GEVER})

REGELS = (wijziging_gevraagd,)
