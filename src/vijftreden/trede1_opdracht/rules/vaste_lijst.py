# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about a commission that waits: on hold, or for a place on the list."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.trede1_opdracht.rules.feiten import Feiten


def hold_voorbij(feiten: Feiten) -> Iterator[Bevinding]:
    """The day until which it was on hold has come, and it still is: start, wait or stop?"""
    tot = feiten.hold_tot
    if feiten.slapend and not feiten.vervallen and tot and tot <= feiten.peildatum:
        yield Bevinding(code="hold-voorbij", ernst=Ernst.BINNENKORT, bewijs={"hold_tot": tot})


def niet_op_lijst(feiten: Feiten) -> Iterator[Bevinding]:
    """The environment keeps a list and this is not on it yet."""
    if feiten.buiten_lijst and not feiten.rust:
        yield Bevinding(code="niet-op-lijst", ernst=Ernst.BINNENKORT)


def wek_op(feiten: Feiten) -> date | None:
    """The day on which a commission that asks nothing is asked about again."""
    wacht = feiten.slapend and not feiten.vervallen
    komt = feiten.hold_tot and feiten.hold_tot > feiten.peildatum
    return feiten.hold_tot if wacht and komt else None


PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {"hold-voorbij": Publiek.GEVER, "niet-op-lijst": Publiek.GEVER}
)

REGELS = (hold_voorbij, niet_op_lijst)
