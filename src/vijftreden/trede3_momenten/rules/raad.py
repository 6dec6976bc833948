# SPDX-License-Identifier: EUPL-1.2
"""What the rules notice about the own side: the road of the zienswijze to the raad."""

from collections.abc import Iterator
from datetime import date

from vijftreden.kern.bevinding import Bevinding, Ernst
from vijftreden.kern.kalender import Gremium, Soort
from vijftreden.kern.kalender.termijnen import EEN_DAG
from vijftreden.trede3_momenten.rules.feiten import Cyclusfeit, Datumfeit, Feiten
from vijftreden.trede3_momenten.rules.tijdvak import Tijdregel, Tijdvak

EIGEN_KANT = (
    Soort.ADVIES,
    Soort.COLLEGE,
    Soort.COMMISSIE,
    Soort.RAAD,
    Soort.WIJZIGING_ADVIES,
    Soort.WIJZIGING_COLLEGE,
    Soort.WIJZIGING_COMMISSIE,
    Soort.WIJZIGING_RAAD,
)
RADEN = (Soort.RAAD, Soort.WIJZIGING_RAAD)


def _te_bespreken(feiten: Feiten) -> Iterator[tuple[Cyclusfeit, Datumfeit]]:
    """The cycles with an open zienswijze and a board date; before that the window is a guess."""
    for cyclus in feiten.cycli:
        zienswijze = cyclus.zienswijze
        raad = cyclus.eerste(RADEN)
        besloten = raad is not None and not cyclus.open(raad)
        if zienswijze and cyclus.bestuur_bekend and not besloten:
            yield cyclus, zienswijze


@Tijdregel
def geen_raad_voor_stukken(feiten: Feiten) -> Iterator[Tijdvak]:
    """The raad does not meet between the draft and the day before papers go out.

    The board attaches the zienswijzen to its papers, so a raad after that is late. Silent while no
    meeting of the raad in that year was entered.
    """
    for cyclus, zienswijze in _te_bespreken(feiten):
        van, laatste = cyclus.venster_van, zienswijze.datum
        schema = feiten.schema
        if not schema.bekend(Gremium.RAAD, laatste.year):
            continue
        if not schema.vergaderingen(Gremium.RAAD, van=van, tot_en_met=laatste):
            daarna = schema.vergaderingen(
                Gremium.RAAD, van=laatste + EEN_DAG, tot_en_met=date(laatste.year, 12, 31)
            )
            yield Tijdvak(
                bevinding=Bevinding(
                    code="geen-raad-voor-stukken",
                    bewijs=cyclus.bewijs
                    | {"van": van, "laatste_goede_dag": laatste, "raad": daarna[:1]},
                    norm=zienswijze.norm,
                ),
                tot=laatste + EEN_DAG,
            )


@Tijdregel
def reces_in_venster(feiten: Feiten) -> Iterator[Tijdvak]:
    """A recess takes days from the weeks for the zienswijze."""
    for cyclus, zienswijze in _te_bespreken(feiten):
        van, laatste = cyclus.venster_van, zienswijze.datum
        if van is None:
            continue
        for reces in feiten.schema.recessen(van=van, tot_en_met=laatste):
            yield Tijdvak(
                bevinding=Bevinding(
                    code="reces-in-venster",
                    ernst=Ernst.TER_INFORMATIE,
                    bewijs=cyclus.bewijs
                    | {
                        "van": van,
                        "laatste_goede_dag": laatste,
                        "reces_van": reces.datum,
                        "reces_tot_en_met": reces.tot or reces.datum,
                    },
                    norm=zienswijze.norm,
                ),
                tot=laatste + EEN_DAG,
            )


@Tijdregel
def reactiedatum_na_stukken(feiten: Feiten) -> Iterator[Tijdvak]:
    """The letter gives until a day on which papers are out (OL) or adoption has been (BVO, GO)."""
    for cyclus, zienswijze in _te_bespreken(feiten):
        brief, grens = cyclus.bestuur.brief_reactie, zienswijze.wettelijke_grens
        if brief and grens and brief > grens:
            yield Tijdvak(
                bevinding=Bevinding(
                    code="reactiedatum-na-stukken",
                    bewijs=cyclus.bewijs | {"brief": brief, "laatste_goede_dag": grens},
                    norm=zienswijze.norm,
                ),
                tot=grens + EEN_DAG,
            )


@Tijdregel
def zienswijze_nadert(feiten: Feiten) -> Iterator[Tijdvak]:
    """The next own step to the zienswijze: one line per cycle, from shortly before the first."""
    for cyclus in feiten.cycli:
        zienswijze = cyclus.zienswijze
        if zienswijze is None or zienswijze.datum < feiten.gevolgd_vanaf:
            continue
        eigen = [f for f in cyclus.datums if f.soort in EIGEN_KANT and cyclus.open(f)]
        stappen = sorted([*eigen, zienswijze], key=lambda feit: feit.soort.volgorde)
        van = stappen[0].datum - feiten.drempels.zienswijze_nadert
        nu = zienswijze.datum - feiten.drempels.zienswijze_nu
        for stap in stappen:
            tot = stap.datum + EEN_DAG
            for ernst, begin, einde in (
                (Ernst.BINNENKORT, van, min(tot, nu)),
                (Ernst.NU, max(van, nu), tot),
            ):
                if begin < einde:
                    yield Tijdvak(
                        bevinding=Bevinding(
                            code="zienswijze-nadert",
                            ernst=ernst,
                            bewijs=cyclus.bewijs
                            | {
                                "stap": stap.soort,
                                "datum": stap.datum,
                                "zienswijze": zienswijze.datum,
                            },
                            norm=stap.norm,
                        ),
                        van=begin,
                        tot=einde,
                    )
            van = max(van, tot)


REGELS = (
    zienswijze_nadert,
    geen_raad_voor_stukken,
    reactiedatum_na_stukken,
    reces_in_venster,
)
