# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about who stands in (R8) and about what was asked directly (R10)."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.kern.relatievormen import Kant
from vijftreden.trede1_opdracht.rules.feiten import Feiten


def vervanging_onbekend(feiten: Feiten) -> Iterator[Bevinding]:
    """R8: for who decides here nobody stands in, now or later.

    Told once per commission, and never asked. The evidence names roles and no people, so that one
    explanation ("wij regelen dat in het MT") holds wherever the same roles miss the same.
    """
    if feiten.rust or not feiten.relatievorm.stuurt_op_momenten:
        return
    geregeld = {
        deel.persoon_id
        for deel in feiten.waarnemingen
        if deel.tot is None or deel.tot > feiten.peildatum
    }
    rollen = [
        rol.code
        for rol in feiten.relatievorm.rollen
        if rol.beslist
        and rol.kant is Kant.GEVER
        and any(
            deel.persoon_id and deel.persoon_id not in geregeld
            for deel in feiten.geldend(rol.code)
        )
    ]
    if rollen:
        yield Bevinding(
            code="vervanging-onbekend", ernst=Ernst.TER_INFORMATIE, bewijs={"rollen": rollen}
        )


def omweg_niet_besproken(feiten: Feiten) -> Iterator[Bevinding]:
    """R10: something was asked directly, and in two weeks nobody talked about it."""
    if feiten.rust:
        return
    te_lang = [op for op in feiten.omwegen if bespreek_op(feiten, op) <= feiten.peildatum]
    if te_lang:
        yield Bevinding(
            code="omweg-niet-besproken",
            ernst=Ernst.BINNENKORT,
            bewijs={"sinds": min(te_lang)},
            norm="omweg-niet-besproken",
        )


def bespreek_op(feiten: Feiten, op: date) -> date:
    """The day from which we ask whether it was discussed."""
    return op + feiten.bespreek_binnen


def dagen(feiten: Feiten) -> set[date]:
    """The days on which one of these rules can change its answer."""
    einden = {deel.tot for deel in feiten.waarnemingen if deel.tot}
    return einden | {bespreek_op(feiten, op) for op in feiten.omwegen}


PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {"vervanging-onbekend": Publiek.GEVER, "omweg-niet-besproken": Publiek.BEIDE}
)

REGELS = (omweg_niet_besproken, vervanging_onbekend)
