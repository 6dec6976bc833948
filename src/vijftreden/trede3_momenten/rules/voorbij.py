# SPDX-License-Identifier: EUPL-1.2
"""What the rules notice about acts whose day has passed without a mark; history is never late."""

from collections.abc import Iterator

from vijftreden.kern.bevinding import Bevinding, Ernst
from vijftreden.kern.kalender import Soort
from vijftreden.kern.kalender.termijnen import EEN_DAG
from vijftreden.trede3_momenten.rules.feiten import ZIENSWIJZEN, Cyclusfeit, Datumfeit, Feiten
from vijftreden.trede3_momenten.rules.raad import EIGEN_KANT
from vijftreden.trede3_momenten.rules.tijdvak import Tijdregel, Tijdvak

GEEN_HANDELING = frozenset(
    {
        Soort.KADERS,
        Soort.STUKKEN_UIT,
        Soort.VERGADERING,
        Soort.WIJZIGING_STUKKEN_UIT,
        Soort.WIJZIGING_VERGADERING,
        *EIGEN_KANT,
    }
)


@Tijdregel
def kaders_niet_ontvangen(feiten: Feiten) -> Iterator[Tijdvak]:
    """The kaders (art. 34b Wgr) did not come, nor anything of the cycle after them."""
    for cyclus in feiten.cycli:
        kaders = cyclus.eerste((Soort.KADERS,))
        if kaders and cyclus.open(kaders) and kaders.datum >= feiten.gevolgd_vanaf:
            yield Tijdvak(
                bevinding=Bevinding(
                    code="kaders-niet-ontvangen",
                    bewijs=cyclus.bewijs | {"datum": kaders.datum},
                    norm=kaders.norm,
                ),
                van=kaders.datum + EEN_DAG,
            )


def _handelingen(cyclus: Cyclusfeit, feiten: Feiten) -> list[Datumfeit]:
    """The acts of a cycle that are open and of our time, in their order.

    The kaders have a rule of their own, the own side is one line in `zienswijze-nadert`, and the
    days of papers and meeting are no acts.
    """
    open_feiten = (
        feit
        for feit in cyclus.datums
        if feit.soort not in GEEN_HANDELING
        and cyclus.open(feit)
        and feit.datum >= feiten.gevolgd_vanaf
    )
    return sorted(open_feiten, key=lambda feit: feit.soort.volgorde)


@Tijdregel
def datum_voorbij(feiten: Feiten) -> Iterator[Tijdvak]:
    """The furthest act of a cycle whose day passed unmarked; what came before is not asked."""
    for cyclus in feiten.cycli:
        handelingen = _handelingen(cyclus, feiten)
        for plaats, feit in enumerate(handelingen):
            later = [ander.datum for ander in handelingen[plaats + 1 :]]
            van, tot = feit.datum + EEN_DAG, min(later) + EEN_DAG if later else None
            if tot is None or van < tot:
                yield Tijdvak(
                    bevinding=Bevinding(
                        code="datum-voorbij",
                        ernst=Ernst.NU if feit.soort in ZIENSWIJZEN else Ernst.BINNENKORT,
                        bewijs=cyclus.bewijs | {"soort": feit.soort, "datum": feit.datum},
                        norm=feit.norm,
                    ),
                    van=van,
                    tot=tot,
                )


REGELS = (kaders_niet_ontvangen, datum_voorbij)
