# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about the business case."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.trede1_opdracht.rules.feiten import Feiten


def businesscase_stopreden(feiten: Feiten) -> Iterator[Bevinding]:
    """Nobody wrote what would make them stop: only to know, and never of work read in."""
    stil = feiten.rust or feiten.uit_lijst or not feiten.relatievorm.stuurt_op_momenten
    if not stil and not feiten.stopreden:
        yield Bevinding(code="businesscase-stopreden", ernst=Ernst.TER_INFORMATIE)


PUBLIEK: Mapping[str, Publiek] = MappingProxyType({"businesscase-stopreden": Publiek.GEVER})

REGELS = (businesscase_stopreden,)
