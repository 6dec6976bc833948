# SPDX-License-Identifier: EUPL-1.2
"""What stands in somebody's own calendar: moments and dates, those that were called off too."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.functions import Coalesce

from vijftreden.kern.kalender import Cyclus, Soort
from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import mijn_opdracht_ids
from vijftreden.trede3_momenten.models import Kalenderdatum, Stuurmoment, Verschuiving
from vijftreden.trede3_momenten.rules.raad import EIGEN_KANT
from vijftreden.trede3_momenten.selectors.regels import (
    Datumregel,
    datumregel,
    van_gever,
    zichtbare_datums,
)
from vijftreden.web.schrijfwijze import NEDERLAND

ONTHOUDEN = timedelta(days=90)
"""How long what is over, or was called off, stays in a calendar."""
Sleutel = tuple[UUID, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agendamoment:
    """A steering moment on a day. No word that a person typed of it: that could name somebody."""

    id: UUID
    opdracht_id: UUID
    opdracht: str
    relatievorm: str
    soort: Momentsoort
    fase: str
    dag: date
    gehouden_op: date | None
    volgnummer: int
    vervallen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Agendadatum:
    """A counted date; without `regel` it is counted no longer, and `dag` is where it stood."""

    opdracht_id: UUID
    opdracht: str
    jaarcyclus_id: UUID
    cyclus: Cyclus
    cyclusnaam: str
    jaar: int
    soort: Soort
    dag: date
    volgnummer: int
    vervallen: bool
    regel: Datumregel | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """All that a calendar shows, each by day."""

    momenten: tuple[Agendamoment, ...]
    datums: tuple[Agendadatum, ...]


def mijn_agenda(actor: Actor) -> Agenda:
    """What stands on the commissions of the actor from 90 days ago on; six queries.

    What was called off, or belongs to a commission that ended, stays as long, so that calendars
    that keep a copy hear of it. `volgnummer` only rises: it counts every change, and calling off
    and taking that back are changes too.
    """
    ids, sinds = mijn_opdracht_ids(actor), actor.dag - ONTHOUDEN
    verloop = _verloop(actor, ids)
    datums = [*_staande(actor, ids, sinds, verloop), *_gevallen(actor, ids, sinds, verloop)]
    return Agenda(
        momenten=tuple(_momenten(actor, ids, sinds)),
        datums=tuple(sorted(datums, key=lambda d: (d.dag, d.opdracht, d.soort.volgorde))),
    )


def _bekend(sinds: date) -> Q:
    """Of a commission that goes on, or ended so short ago that calendars may not know it yet."""
    return Q(opdracht__vervallen_op__isnull=True) | Q(opdracht__vervallen_op__gte=sinds)


def _momenten(actor: Actor, ids: Collection[UUID], sinds: date) -> Iterator[Agendamoment]:
    rijen = (
        Stuurmoment.objects.of(actor)
        .annotate(dag=Coalesce("gehouden_op", "gepland_op"))
        .filter(Q(vervallen_op__isnull=True) | Q(vervallen_op__gte=sinds), _bekend(sinds))
        .filter(opdracht_id__in=ids, dag__gte=sinds, historie=False)
    )
    for rij in rijen.select_related("opdracht").order_by("dag", "opdracht__naam", "pk"):
        voorbij = rij.opdracht.vervallen_op is not None
        yield Agendamoment(
            id=rij.pk,
            opdracht_id=rij.opdracht_id,
            opdracht=rij.opdracht.naam,
            relatievorm=rij.opdracht.relatievorm,
            soort=Momentsoort(rij.soort),
            fase=rij.fase,
            dag=rij.dag,
            gehouden_op=rij.gehouden_op,
            volgnummer=rij.versie - 1 + voorbij,
            vervallen=voorbij or rij.vervallen_op is not None,
        )


def _verloop(actor: Actor, ids: Collection[UUID]) -> Mapping[Sleutel, tuple[int, int]]:
    """Per date how often it changed, and in how many of these it fell away."""
    rijen = Verschuiving.objects.of(actor).filter(opdracht_id__in=ids)
    tellingen = rijen.values_list("jaarcyclus_id", "soort").annotate(
        aantal=Count("id"), gevallen=Count("id", filter=Q(nieuw__isnull=True))
    )
    return {(pk, soort): (aantal, gevallen) for pk, soort, aantal, gevallen in tellingen}


def _staande(
    actor: Actor,
    ids: Collection[UUID],
    sinds: date,
    verloop: Mapping[Sleutel, tuple[int, int]],
) -> Iterator[Agendadatum]:
    """A date that came back after it fell away is one change further than the fall itself."""
    rijen = zichtbare_datums(actor).filter(_bekend(sinds), opdracht_id__in=ids, datum__gte=sinds)
    for rij in rijen.select_related("opdracht", "jaarcyclus"):
        regel = datumregel(rij)
        vervallen = rij.opdracht.vervallen_op is not None
        yield Agendadatum(
            opdracht_id=regel.opdracht_id,
            opdracht=regel.opdracht,
            jaarcyclus_id=regel.jaarcyclus_id,
            cyclus=regel.cyclus,
            cyclusnaam=regel.cyclusnaam,
            jaar=regel.jaar,
            soort=regel.soort,
            dag=regel.datum,
            volgnummer=sum(verloop.get((regel.jaarcyclus_id, rij.soort), ())) + vervallen,
            vervallen=vervallen,
            regel=regel,
        )


def _gevallen(
    actor: Actor,
    ids: Collection[UUID],
    sinds: date,
    verloop: Mapping[Sleutel, tuple[int, int]],
) -> Iterator[Agendadatum]:
    staat_er = Kalenderdatum.objects.of(actor).filter(
        jaarcyclus_id=OuterRef("jaarcyclus_id"), soort=OuterRef("soort")
    )
    rijen = Verschuiving.objects.of(actor).filter(
        ~Exists(staat_er),
        opdracht_id__in=ids,
        nieuw__isnull=True,
        vastgelegd_op__gte=datetime.combine(sinds, time.min, NEDERLAND),
    )
    if not actor.ziet_alles:
        eigen = [soort.value for soort in EIGEN_KANT]
        gever = van_gever(actor).values("opdracht_id")
        rijen = rijen.filter(~Q(soort__in=eigen) | Q(opdracht_id__in=gever))
    laatste = {
        (rij.jaarcyclus_id, rij.soort): rij
        for rij in rijen.select_related("opdracht", "jaarcyclus").order_by("vastgelegd_op", "pk")
    }
    for sleutel, rij in laatste.items():
        if rij.oud and rij.oud >= sinds:
            yield Agendadatum(
                opdracht_id=rij.opdracht_id,
                opdracht=rij.opdracht.naam,
                jaarcyclus_id=rij.jaarcyclus_id,
                cyclus=Cyclus(rij.jaarcyclus.soort),
                cyclusnaam=rij.jaarcyclus.naam,
                jaar=rij.jaarcyclus.jaar,
                soort=Soort(rij.soort),
                dag=rij.oud,
                volgnummer=sum(verloop[sleutel]) - 1,
                vervallen=True,
                regel=None,
            )
