# SPDX-License-Identifier: EUPL-1.2
"""The calendar by day: a month, a list, and the documented shape of the command line."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from django.db.models import Count, Q

from vijftreden.kern.kalender import Cyclus, Soort, levende_jaren
from vijftreden.kern.normen import normen
from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.models import Verschuiving
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Maandblad:
    """A month in weeks from Monday to Sunday, and whether there was more than fits."""

    eerste: date
    vorige: date
    volgende: date
    weken: tuple[tuple[Kalenderdag, ...], ...]
    meer: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijstblad:
    """Dates by day; `na` is where the next page begins."""

    regels: tuple[Datumregel, ...]
    na: UUID | None


def maand(actor: Actor, jaar: int, maand: int, *, wens: Kalenderfilter | None = None) -> Maandblad:
    """One month, at most 400 dates; two queries or less."""
    eerste = date(jaar, maand, 1)
    volgende = (eerste + LANGSTE_MAAND).replace(day=1)
    begin = eerste - timedelta(days=eerste.weekday())
    einde = volgende + timedelta(days=(7 - volgende.weekday()) % 7)
    rijen = zichtbare_datums(actor, wens or Kalenderfilter())
    rijen = rijen.filter(datum__gte=eerste, datum__lt=volgende)
    gevonden = datumregels(rijen.order_by("datum", "id")[: MEESTE_IN_MAAND + 1])
    per_dag = {
        dag: tuple(sorted(regels, key=lambda r: (r.opdracht, r.soort.volgorde)))
        for dag, regels in groupby(gevonden[:MEESTE_IN_MAAND], key=lambda r: r.datum)
    }
    dagen = [begin + EEN_DAG * nummer for nummer in range((einde - begin).days)]
    alle = [
        Kalenderdag(dag=dag, buiten=dag.month != maand, regels=per_dag.get(dag, ()))
        for dag in dagen
    ]
    return Maandblad(
        eerste=eerste,
        vorige=(eerste - EEN_DAG).replace(day=1),
        volgende=volgende,
        weken=tuple(tuple(alle[van : van + 7]) for van in range(0, len(alle), 7)),
        meer=len(gevonden) > MEESTE_IN_MAAND,
    )


def lijst(
    actor: Actor,
    van: date,
    tot: date,
    *,
    wens: Kalenderfilter | None = None,
    na: UUID | None = None,
    per_blad: int = PER_BLAD,
) -> Lijstblad:
    """Dates in `[van, tot)` by day, the page after the date with id `na`; nothing is counted."""
    rijen = zichtbare_datums(actor, wens or Kalenderfilter())
    rijen = rijen.filter(datum__gte=van, datum__lt=tot)
    anker = rijen.filter(pk=na).first() if na else None
    if anker:
        rijen = rijen.filter(Q(datum__gt=anker.datum) | Q(datum=anker.datum, id__gt=anker.pk))
    gevonden = datumregels(rijen.order_by("datum", "id")[: per_blad + 1])
    return Lijstblad(
        regels=tuple(gevonden[:per_blad]),
        na=gevonden[per_blad - 1].id if len(gevonden) > per_blad else None,
    )


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
