# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about the line above (R9), and about frames that do not fit in it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.trede1_opdracht.rules.feiten import Feiten
from vijftreden.trede1_opdracht.rules.ketenfeiten import Kader, Ketenfeit

BUDGET = "kader_budget"
BUDGET_ONDER = "kader_budget_onder"
EINDE = "kader_einde"
MARGE_GELD = "kader_marge_geld"
MARGE_TIJD = "kader_marge_tijd"


def kader_ruimer(feiten: Feiten) -> Iterator[Bevinding]:
    """A frame here is wider than the one above; or what hangs below takes more than there is.

    Amounts are compared only where both say how they stand to VAT, and in the same way.
    """
    keten = _keten(feiten)
    if keten is None:
        return
    for wat, hier, boven in (*_boven(keten), *_onder(keten)):
        yield Bevinding(
            code="kader-ruimer",
            ernst=_lopend(feiten),
            bewijs={"wat": wat, "hier": hier, "boven": boven},
        )


def keten_onbekend(feiten: Feiten) -> Iterator[Bevinding]:
    """R9: to whom is this principal a contractor? Never asked, only told."""
    keten = _keten(feiten)
    if keten and not keten.genoemd:
        yield Bevinding(code="keten-onbekend", ernst=Ernst.TER_INFORMATIE)


def _boven(keten: Ketenfeit) -> Iterator[tuple[str, object, object]]:
    hier, boven = keten.eigen, keten.boven
    if boven is None:
        return
    geld = (hier.budget, boven.budget) if _zelfde_btw(hier, boven) else (None, None)
    paren: tuple[tuple[str, Any, Any], ...] = (
        (BUDGET, *geld),
        (EINDE, hier.eind_op, boven.eind_op),
        (MARGE_GELD, hier.marge_geld, boven.marge_geld),
        (MARGE_TIJD, hier.marge_tijd, boven.marge_tijd),
    )
    for wat, van_hier, van_boven in paren:
        if van_hier is not None and van_boven is not None and van_hier > van_boven:
            yield wat, van_hier, van_boven


def _onder(keten: Ketenfeit) -> Iterator[tuple[str, object, object]]:
    """Together they ask more: only those that count VAT as this one does."""
    eigen = keten.eigen
    samen = keten.onder.get(eigen.btw) if eigen.btw else None
    if samen is not None and eigen.budget is not None and samen > eigen.budget:
        yield BUDGET_ONDER, samen, eigen.budget


def _zelfde_btw(een: Kader, ander: Kader) -> bool:
    return bool(een.btw) and een.btw == ander.btw


def _keten(feiten: Feiten) -> Ketenfeit | None:
    stil = feiten.rust or not feiten.relatievorm.stuurt_op_momenten
    return None if stil else feiten.keten


def _lopend(feiten: Feiten) -> Ernst:
    """Work that was running when it was read in got its frames elsewhere: told, not asked."""
    return Ernst.TER_INFORMATIE if feiten.uit_lijst else Ernst.BINNENKORT


PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {"kader-ruimer": Publiek.GEVER, "keten-onbekend": Publiek.GEVER}
)

REGELS = (kader_ruimer, keten_onbekend)
