# SPDX-License-Identifier: EUPL-1.2
"""The calendar by day: a month, a list, and the documented shape of the command line."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from vijftreden.kern.kalender import Cyclus, Soort, levende_jaren
from vijftreden.kern.normen import normen
from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.models import Kalenderdatum, Verschuiving
from vijftreden.trede3_momenten.selectors.momenten import (
    Momentregel,
    momentregels,
    op_dag,
    op_volgorde,
    zichtbare_momenten,
)
from vijftreden.trede3_momenten.selectors.planbaar import planbaar
from vijftreden.trede3_momenten.selectors.regels import (
    Datumregel,
    Kalenderfilter,
    datumregel,
    datumregels,
    zichtbare_datums,
)

PER_BLAD = 100
MEESTE_IN_MAAND = 400
PER_GREEP = 500
JAREN_TERUG = 2
EEN_DAG = timedelta(days=1)
LANGSTE_MAAND = timedelta(days=31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kalenderdag:
    """One day of the month page; `buiten` for days of the weeks around it."""

    dag: date
    buiten: bool
    regels: tuple[Datumregel, ...]
    momenten: tuple[Momentregel, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Maandblad:
    """A month in weeks from Monday to Sunday, and whether there was more than fits.

    `planbaar`: the commissions of which the reader may move moments.
    """

    eerste: date
    vorige: date
    volgende: date
    weken: tuple[tuple[Kalenderdag, ...], ...]
    meer: bool
    planbaar: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijstblad:
    """Dates and moments by day; `na` is where the next page begins."""

    regels: tuple[Datumregel | Momentregel, ...]
    na: UUID | None


def maand(actor: Actor, jaar: int, maand: int, *, wens: Kalenderfilter | None = None) -> Maandblad:
    """One month, at most 400 dates and as many moments; four queries or less."""
    eerste = date(jaar, maand, 1)
    volgende = (eerste + LANGSTE_MAAND).replace(day=1)
    begin = eerste - timedelta(days=eerste.weekday())
    einde = volgende + timedelta(days=(7 - volgende.weekday()) % 7)
    wens = wens or Kalenderfilter()
    rijen = zichtbare_datums(actor, wens).filter(datum__gte=eerste, datum__lt=volgende)
    gevonden = datumregels(rijen.order_by("datum", "id")[: MEESTE_IN_MAAND + 1])
    momenten = _momenten(actor, wens, eerste, volgende)
    per_dag = {
        dag: tuple(sorted(regels, key=lambda r: (r.opdracht, r.soort.volgorde)))
        for dag, regels in groupby(gevonden[:MEESTE_IN_MAAND], key=lambda r: r.datum)
    }
    dagen = [begin + EEN_DAG * nummer for nummer in range((einde - begin).days)]
    alle = [
        Kalenderdag(
            dag=dag,
            buiten=dag.month != maand,
            regels=per_dag.get(dag, ()),
            momenten=momenten.get(dag, ()),
        )
        for dag in dagen
    ]
    return Maandblad(
        eerste=eerste,
        vorige=(eerste - EEN_DAG).replace(day=1),
        volgende=volgende,
        weken=tuple(tuple(alle[van : van + 7]) for van in range(0, len(alle), 7)),
        meer=len(gevonden) > MEESTE_IN_MAAND
        or sum(map(len, momenten.values())) == MEESTE_IN_MAAND,
        planbaar=planbaar(actor, {r.opdracht_id for deel in momenten.values() for r in deel}),
    )


def _momenten(
    actor: Actor, wens: Kalenderfilter, van: date, tot: date
) -> Mapping[date, tuple[Momentregel, ...]]:
    rijen = zichtbare_momenten(actor, wens).filter(op_dag(van, tot)).order_by("dag", "id")
    regels = op_volgorde(momentregels(rijen[:MEESTE_IN_MAAND]))
    return {dag: tuple(deel) for dag, deel in groupby(regels, key=lambda r: r.dag) if dag}


def lijst(
    actor: Actor,
    van: date,
    tot: date,
    *,
    wens: Kalenderfilter | None = None,
    na: UUID | None = None,
    per_blad: int = PER_BLAD,
) -> Lijstblad:
    """Dates and moments in `[van, tot)` by day, the page after the one with id `na`.

    Nothing is counted: of both a page is read, and of those the first.
    """
    wens = wens or Kalenderfilter()
    datums = zichtbare_datums(actor, wens).filter(datum__gte=van, datum__lt=tot)
    momenten = zichtbare_momenten(actor, wens).filter(op_dag(van, tot))
    if anker := _anker(datums, momenten, na) if na else None:
        dag, pk = anker
        datums = datums.filter(Q(datum__gt=dag) | Q(datum=dag, id__gt=pk))
        momenten = momenten.filter(Q(dag__gt=dag) | Q(dag=dag, id__gt=pk))
    gevonden: list[Datumregel | Momentregel] = [
        *datumregels(datums.order_by("datum", "id")[: per_blad + 1]),
        *momentregels(momenten.order_by("dag", "id")[: per_blad + 1]),
    ]
    gevonden.sort(key=lambda regel: (_dag(regel), regel.id))
    return Lijstblad(
        regels=tuple(gevonden[:per_blad]),
        na=gevonden[per_blad - 1].id if len(gevonden) > per_blad else None,
    )


def _dag(regel: Datumregel | Momentregel) -> date:
    return (regel.datum if isinstance(regel, Datumregel) else regel.dag) or date.max


def _anker(
    datums: QuerySet[Kalenderdatum], momenten: QuerySet[Any], na: UUID
) -> tuple[date, UUID] | None:
    """The day and id of the last line of the page before."""
    dag = (
        datums.filter(pk=na).values_list("datum", flat=True).first()
        or momenten.filter(pk=na).values_list("dag", flat=True).first()
    )
    return (dag, na) if dag else None


def kalenderregels(
    actor: Actor,
    *,
    jaar: int | None = None,
    cycli: Collection[Cyclus] = (),
    van: date | None = None,
    tot: date | None = None,
    wens: Kalenderfilter | None = None,
) -> Iterator[Datumregel]:
    """All dates of the cycles of one year (budget, jaarrekening, amendments), or of every year.

    In `[van, tot)` and of these kinds of cycles where they are given. Streams, for what leaves as
    a file; by name, then by day.
    """
    rijen = zichtbare_datums(actor, wens)
    eisen = {
        "jaarcyclus__jaar": jaar,
        "jaarcyclus__soort__in": [cyclus.value for cyclus in cycli],
        "datum__gte": van,
        "datum__lt": tot,
    }
    rijen = rijen.filter(**{naam: waarde for naam, waarde in eisen.items() if waarde})
    gekozen = rijen.select_related("opdracht", "jaarcyclus")
    regels = map(
        datumregel,
        gekozen.order_by("opdracht__naam", "opdracht_id").iterator(chunk_size=PER_GREEP),
    )
    for _, groep in groupby(regels, key=lambda regel: regel.opdracht_id):
        yield from sorted(groep, key=lambda regel: (regel.datum, regel.soort.volgorde))


def kalender_json(actor: Actor, *, jaar: int | None) -> Iterator[dict[str, Any]]:
    """The same dates in the documented shape of the command line."""
    for regel in kalenderregels(actor, jaar=jaar):
        grens = regel.wettelijke_grens
        yield {
            "opdracht": regel.opdracht,
            "referentie": regel.referentie,
            "soort": regel.soort.value,
            "datum": regel.datum.isoformat(),
            "wettelijke_grens": grens.isoformat() if grens else None,
            "norm": regel.norm,
            "artikel": regel.artikel,
            "bron": regel.bron,
            "status": regel.status,
        }


def aantal_verschuivingen(actor: Actor) -> Mapping[tuple[UUID, Soort], int]:
    """How often each date moved: the sequence of its event in a calendar file; one query."""
    rijen = Verschuiving.objects.of(actor).values_list("jaarcyclus_id", "soort")
    return {(pk, Soort(soort)): aantal for pk, soort, aantal in rijen.annotate(aantal=Count("id"))}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kalenderjaren:
    """The years that a page offers, and the one that it begins with."""

    alle: tuple[int, ...]
    eerste: int


def kalenderjaren(dag: date) -> Kalenderjaren:
    """The years that are alive on a day with two before them; asks no table, however long."""
    levend = levende_jaren(dag, wgr=normen("wgr"))
    begin = min(*levend.begrotingen, *levend.jaarrekeningen) - JAREN_TERUG
    return Kalenderjaren(
        alle=tuple(range(begin, max(levend.begrotingen) + 1)), eerste=levend.begrotingen[0]
    )
