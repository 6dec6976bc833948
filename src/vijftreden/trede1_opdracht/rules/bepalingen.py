# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about the provisions that the text of an arrangement must hold.

Wgr as changed in 2022 (relaties.md §1.5); which article holds what is still te verifiëren, so it
is asked and never said to be wrong.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.trede1_opdracht.rules.feiten import Feiten


def bepaling_ontbreekt(feiten: Feiten) -> Iterator[Bevinding]:
    """Somebody read the arrangement and did not find these."""
    codes = [deel.code for deel in feiten.relatievorm.bepalingen]
    gemist = {deel.code for deel in feiten.bepalingen if deel.ontbreekt}
    ontbreekt = [code for code in codes if code in gemist]
    if ontbreekt and not feiten.rust:
        yield Bevinding(
            code="bepaling-ontbreekt",
            ernst=feiten.kalm(Ernst.BINNENKORT),
            bewijs={"bepalingen": [f"bepaling_{code}" for code in ontbreekt]},
        )


def bepalingen_nagaan(feiten: Feiten) -> Iterator[Bevinding]:
    """Some were not looked up yet: only to know."""
    codes = {deel.code for deel in feiten.relatievorm.bepalingen}
    over = codes - {deel.code for deel in feiten.bepalingen}
    if over and not feiten.rust:
        yield Bevinding(
            code="bepalingen-nagaan",
            ernst=Ernst.TER_INFORMATIE,
            bewijs={"alle": len(codes), "over": len(over)},
        )


PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {"bepaling-ontbreekt": Publiek.GEVER, "bepalingen-nagaan": Publiek.GEVER}
)

REGELS = (bepaling_ontbreekt, bepalingen_nagaan)
