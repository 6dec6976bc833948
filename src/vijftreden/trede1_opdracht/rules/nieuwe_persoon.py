# SPDX-License-Identifier: EUPL-1.2
"""Somebody else holds a role than when the opdrachtbrief was confirmed: read it together again.

A version binds the organisation, but who said yes took what they both meant along.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.kern.relatievormen import Kant
from vijftreden.trede1_opdracht.rules.feiten import Feiten, Vervulling
from vijftreden.trede1_opdracht.rules.opdrachtbrief import gedeelde_brief, lopend


def brief_nieuwe_persoon(feiten: Feiten) -> Iterator[Bevinding]:
    """One line per role; quiet while a newer version waits, for that one is read anyway."""
    brief = gedeelde_brief(feiten)
    for kant in Kant:
        for deel in nieuw_sinds_bevestiging(feiten, kant):
            yield Bevinding(
                code="brief-nieuwe-persoon",
                ernst=feiten.kalm(lopend(feiten, Ernst.BINNENKORT)),
                bewijs={
                    "nummer": brief.nummer if brief else 0,
                    "rol": deel.rol,
                    "dag": deel.van,
                },
            )


def nieuw_sinds_bevestiging(feiten: Feiten, kant: Kant) -> tuple[Vervulling, ...]:
    """Who speaks for a side now and did not on the day on which that side last said yes."""
    brief = gedeelde_brief(feiten)
    if brief is None or not brief.bevestigd:
        return ()
    dag = brief.gever_op if kant is Kant.GEVER else brief.nemer_op
    if dag is None:
        return ()
    rollen = _sprekende_rollen(feiten, kant)
    toen = _houders(feiten, rollen, dag)
    return tuple(
        deel
        for rol in rollen
        for deel in feiten.geldend(rol)
        if deel.van > dag and deel.houder_id not in toen
    )


def _sprekende_rollen(feiten: Feiten, kant: Kant) -> tuple[str, ...]:
    """The roles that speak: who decides for the principal, who must be there for the other."""
    return tuple(
        rol.code
        for rol in feiten.relatievorm.rollen
        if rol.kant is kant and (rol.beslist if kant is Kant.GEVER else rol.verplicht)
    )


def _houders(feiten: Feiten, rollen: tuple[str, ...], dag: date) -> frozenset[object]:
    return frozenset(
        deel.houder_id for rol in rollen for deel in feiten.van_rol(rol) if deel.geldt_op(dag)
    )


PUBLIEK: Mapping[str, Publiek] = MappingProxyType({"brief-nieuwe-persoon": Publiek.BEIDE})

REGELS = (brief_nieuwe_persoon,)
