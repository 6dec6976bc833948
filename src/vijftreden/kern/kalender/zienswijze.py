# SPDX-License-Identifier: EUPL-1.2
"""The draft, the twelve weeks and the zienswijze (art. 35 Wgr)."""

from datetime import date

from vijftreden.kern.kalender.regeling import Termijn
from vijftreden.kern.kalender.soorten import Cyclus, Soort, Uitgangspunt
from vijftreden.kern.kalender.telling import Telling
from vijftreden.kern.kalender.termijnen import EEN_DAG, tel_terug
from vijftreden.kern.normen import Norm

Punt = tuple[date, Uitgangspunt]


def in_cyclus(soort: Soort, cyclus: Cyclus) -> Soort:
    """A budget's kind of date as an amendment has it: there it is `wijziging-ontwerp`."""
    return Soort(f"wijziging-{soort}") if cyclus is Cyclus.WIJZIGING else soort


def ontwerp_en_zienswijze(
    telling: Telling, *, termijn: Norm, aanbieding: Punt | None
) -> list[Termijn]:
    """The last day of the draft and of the zienswijze, each where enough is known.

    The draft counts back from the offering and is never moved. The zienswijze: the day of the
    letter, else draft sent plus the term, else the draft's last day plus the term; never later
    than the day before papers go out (OL) or adoption (BVO, GO).
    """
    uit = []
    if aanbieding:
        dag, punt = aanbieding
        uiterlijk = tel_terug(dag, termijn.duur)
        soort = in_cyclus(Soort.ONTWERP, telling.cyclus)
        uit.append(
            telling.termijn(soort, uiterlijk, norm=termijn, uitgangspunt=punt, grens=uiterlijk)
        )
    if gevonden := _zienswijzedag(telling, aanbieding):
        dag, punt = gevonden
        grens = aanbieding[0] - EEN_DAG if aanbieding else None
        uit.append(
            telling.termijn(
                in_cyclus(Soort.ZIENSWIJZE, telling.cyclus),
                min(dag, grens or dag),
                norm=telling.norm("zienswijze-termijn"),
                uitgangspunt=punt,
                grens=grens,
            )
        )
    return uit


def _zienswijzedag(telling: Telling, aanbieding: Punt | None) -> Punt | None:
    """The day before the outer limit is laid over it."""
    datums = telling.datums
    if datums.brief_reactie:
        return datums.brief_reactie, Uitgangspunt.BRIEF
    if datums.ontwerp_verzonden:
        duur = telling.norm("zienswijze-termijn").duur
        return datums.ontwerp_verzonden + duur, Uitgangspunt.ONTWERP_VERZONDEN
    return (aanbieding[0], Uitgangspunt.ONTWERP_UITERLIJK) if aanbieding else None


def ingevoerde_dagen(telling: Telling, norm: Norm) -> list[Termijn]:
    """Papers out and meeting: days that the board chose, shown once they are known."""
    paren = (
        (Soort.STUKKEN_UIT, telling.datums.stukken_uit),
        (Soort.VERGADERING, telling.datums.vergadering),
    )
    return [
        telling.termijn(
            in_cyclus(soort, telling.cyclus), dag, norm=norm, uitgangspunt=Uitgangspunt.INGEVOERD
        )
        for soort, dag in paren
        if dag
    ]
