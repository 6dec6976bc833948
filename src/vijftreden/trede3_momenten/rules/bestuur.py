# SPDX-License-Identifier: EUPL-1.2
"""What the rules notice about the board: its dates, its papers and the outer dates of the law."""

from collections.abc import Iterator

from vijftreden.kern.bevinding import Bevinding, Ernst
from vijftreden.kern.kalender import Cyclus, Soort, Vorm, in_weekend
from vijftreden.kern.kalender.termijnen import EEN_DAG
from vijftreden.trede3_momenten.rules.feiten import (
    TOEZICHTHOUDERS,
    VASTSTELLINGEN,
    Feiten,
)
from vijftreden.trede3_momenten.rules.tijdvak import Tijdregel, Tijdvak

UITERSTE_DAGEN = (
    Soort.KADERS,
    Soort.BEGROTING_TOEZICHTHOUDER,
    Soort.VOORLOPIGE_JAARREKENING,
    Soort.JAARREKENING_TOEZICHTHOUDER,
)


@Tijdregel
def bevestig_de_kalender(feiten: Feiten) -> Iterator[Tijdvak]:
    """Participants or name leave open which chapter of the Wgr holds: a person must say so."""
    wgr = feiten.vorm is not None and feiten.vorm.heeft_begroting
    if wgr and feiten.bevestigredenen and not feiten.bevestigd:
        yield Tijdvak(
            bevinding=Bevinding(
                code="bevestig-de-kalender", bewijs={"redenen": feiten.bevestigredenen}
            )
        )


@Tijdregel
def bestuursdatum_onbekend(feiten: Feiten) -> Iterator[Tijdvak]:
    """The draft comes near and nobody entered when the board meets."""
    for cyclus in feiten.cycli:
        ontwerp = cyclus.eerste((Soort.ONTWERP,))
        uiterste = cyclus.eerste((Soort.BEGROTING_TOEZICHTHOUDER,))
        if cyclus.bestuur_bekend or ontwerp is None or uiterste is None:
            continue
        if cyclus.open(uiterste):
            yield Tijdvak(
                bevinding=Bevinding(
                    code="bestuursdatum-onbekend",
                    bewijs=cyclus.bewijs | {"ontwerp": ontwerp.datum},
                    norm=ontwerp.norm,
                ),
                van=ontwerp.datum - feiten.drempels.bestuursdatum_onbekend,
                tot=uiterste.datum + EEN_DAG,
            )


@Tijdregel
def stukkendatum_onbekend(feiten: Feiten) -> Iterator[Tijdvak]:
    """An OL's twelve weeks count from papers out; with only the meeting known we assume it."""
    if feiten.vorm is not Vorm.OL:
        return
    for cyclus in feiten.cycli:
        vergadering = cyclus.bestuur.besluitdag
        if cyclus.cyclus is Cyclus.JAARREKENING or vergadering is None:
            continue
        vaststelling = cyclus.eerste(VASTSTELLINGEN)
        if cyclus.bestuur.stukken_uit or vaststelling is None or not cyclus.open(vaststelling):
            continue
        vraagt = vergadering - feiten.drempels.stukkendatum_onbekend
        for ernst, van, tot in (
            (Ernst.TER_INFORMATIE, None, vraagt),
            (Ernst.BINNENKORT, vraagt, vergadering + EEN_DAG),
        ):
            yield Tijdvak(
                bevinding=Bevinding(
                    code="stukkendatum-onbekend",
                    ernst=ernst,
                    bewijs=cyclus.bewijs | {"vergadering": vergadering},
                    norm="ontwerp-termijn",
                ),
                van=van,
                tot=tot,
            )


@Tijdregel
def bestuur_dicht_op_grens(feiten: Feiten) -> Iterator[Tijdvak]:
    """Less than three days, or none at all, between adoption and the supervisor's outer date."""
    for cyclus in feiten.cycli:
        uiterste = cyclus.eerste(TOEZICHTHOUDERS)
        besluit = cyclus.bestuur.besluitdag
        if cyclus.cyclus is Cyclus.WIJZIGING or uiterste is None or besluit is None:
            continue
        grens = uiterste.wettelijke_grens
        if grens is None or not cyclus.open(uiterste):
            continue
        if grens - besluit < feiten.drempels.dicht_op_grens:
            yield Tijdvak(
                bevinding=Bevinding(
                    code="bestuur-dicht-op-grens",
                    bewijs=cyclus.bewijs
                    | {"soort": uiterste.soort, "besluit": besluit, "grens": grens},
                    norm=uiterste.norm,
                ),
                tot=grens + EEN_DAG,
            )


@Tijdregel
def grens_in_weekend(feiten: Feiten) -> Iterator[Tijdvak]:
    """A fixed outer date in a weekend does not move (Algemene termijnenwet art. 1 lid 2).

    Told from a year before: what lies further asks nobody anything.
    """
    for cyclus in feiten.cycli:
        for feit in cyclus.datums:
            grens = feit.wettelijke_grens
            if feit.soort not in UITERSTE_DAGEN or grens is None or not cyclus.open(feit):
                continue
            if in_weekend(grens):
                yield Tijdvak(
                    bevinding=Bevinding(
                        code="grens-in-weekend",
                        ernst=Ernst.TER_INFORMATIE,
                        bewijs=cyclus.bewijs | {"soort": feit.soort, "grens": grens},
                        norm=feit.norm,
                    ),
                    van=grens - feiten.drempels.grens_in_weekend,
                    tot=grens + EEN_DAG,
                )


REGELS = (
    bevestig_de_kalender,
    bestuursdatum_onbekend,
    stukkendatum_onbekend,
    bestuur_dicht_op_grens,
    grens_in_weekend,
)
