# SPDX-License-Identifier: EUPL-1.2
"""Calendar dates as every page and file reads them, and which of them an actor may see."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import F, Q, QuerySet, Window
from django.db.models.functions import RowNumber

from vijftreden.kern.kalender import Cyclus, Soort
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import geldige_zichten
from vijftreden.trede1_opdracht.selectors import mijn_opdracht_ids
from vijftreden.trede3_momenten.models import Kalenderdatum


@dataclass(frozen=True, slots=True, kw_only=True)
class Kalenderfilter:
    """What the address of a calendar page says; the files that leave use the same."""

    zoek: str = ""
    vorm: str = ""
    van_mij: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Datumregel:
    """One date of one cycle with the norm behind it.

    `datum` is the earliest day that binds, `wettelijke_grens` the last day that the law allows.
    """

    id: UUID
    opdracht_id: UUID
    opdracht: str
    referentie: str
    gr_vorm: str
    jaarcyclus_id: UUID
    cyclus: Cyclus
    cyclusnaam: str
    jaar: int
    soort: Soort
    datum: date
    wettelijke_grens: date | None
    norm: str
    artikel: str
    bron: str
    status: str
    artikel_status: str
    uitgangspunt: str
    bronwaarden: Mapping[str, Any]
    eigen_kant: bool
    gehouden_op: date | None


def zichtbare_datums(actor: Actor, wens: Kalenderfilter | None = None) -> QuerySet[Kalenderdatum]:
    """The dates that the actor may see; the own side is for those on the giver's side alone."""
    rijen: QuerySet[Kalenderdatum] = Kalenderdatum.objects.of(actor)
    if not actor.ziet_alles:
        gever = van_gever(actor).values("opdracht_id")
        rijen = rijen.filter(Q(eigen_kant=False) | Q(opdracht_id__in=gever))
    if wens:
        rijen = rijen.filter(op_filter(actor, wens))
    return rijen


def ziet_eigen_kant(actor: Actor, opdracht_id: UUID) -> bool:
    """Whether the actor looks at this commission from the giver's side."""
    return actor.ziet_alles or van_gever(actor).filter(opdracht_id=opdracht_id).exists()


def van_gever(actor: Actor) -> QuerySet[Any]:
    """The sight that the actor has of single commissions from the giver's side."""
    return geldige_zichten(actor).filter(kant=Kant.GEVER, opdracht_id__isnull=False)


def op_filter(actor: Actor, wens: Kalenderfilter) -> Q:
    """The wish of a page as a condition on anything that has an `opdracht`."""
    eis = Q(opdracht__vervallen_op__isnull=True) | Q(opdracht__vervallen_op__gt=actor.dag)
    for woord in wens.zoek.split()[:8]:
        eis &= Q(opdracht__naam__icontains=woord) | Q(opdracht__referentie__icontains=woord)
    if wens.vorm:
        eis &= Q(opdracht__gr_vorm=wens.vorm)
    if wens.van_mij:
        eis &= Q(opdracht_id__in=mijn_opdracht_ids(actor))
    return eis


def datumregels(rijen: QuerySet[Kalenderdatum]) -> list[Datumregel]:
    """The rows as plain values, in one query."""
    return [datumregel(rij) for rij in rijen.select_related("opdracht", "jaarcyclus")]


def datumregel(rij: Kalenderdatum) -> Datumregel:
    """One row; its commission and cycle must have been selected with it."""
    return Datumregel(
        id=rij.pk,
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        referentie=rij.opdracht.referentie,
        gr_vorm=rij.opdracht.gr_vorm,
        jaarcyclus_id=rij.jaarcyclus_id,
        cyclus=Cyclus(rij.jaarcyclus.soort),
        cyclusnaam=rij.jaarcyclus.naam,
        jaar=rij.jaarcyclus.jaar,
        soort=Soort(rij.soort),
        datum=rij.datum,
        wettelijke_grens=rij.wettelijke_grens,
        norm=rij.norm,
        artikel=rij.artikel,
        bron=rij.bron,
        status=rij.status,
        artikel_status=rij.artikel_status,
        uitgangspunt=rij.uitgangspunt,
        bronwaarden=rij.bronwaarden,
        eigen_kant=rij.eigen_kant,
        gehouden_op=rij.gehouden_op,
    )


def komende(actor: Actor, opdracht_ids: Collection[UUID], *, tot: date) -> list[Datumregel]:
    """What is still to be held from the actor's day until, not including, `tot`; by day."""
    rijen = _open(actor, opdracht_ids).filter(datum__lt=tot)
    return sorted(datumregels(rijen), key=lambda r: (r.datum, r.opdracht, r.soort.volgorde))


def eerstvolgende_datums(
    actor: Actor, opdracht_ids: Collection[UUID]
) -> Mapping[UUID, tuple[date, str]]:
    """Per commission the first date that is still to be held, and its kind; one query."""
    volgorde = Window(RowNumber(), partition_by="opdracht_id", order_by=[F("datum"), F("soort")])
    rijen = _open(actor, opdracht_ids).annotate(nummer=volgorde).filter(nummer=1)
    return {
        pk: (datum, soort)
        for pk, datum, soort in rijen.values_list("opdracht_id", "datum", "soort")
    }


def _open(actor: Actor, opdracht_ids: Collection[UUID]) -> QuerySet[Kalenderdatum]:
    return zichtbare_datums(actor).filter(
        opdracht_id__in=opdracht_ids, datum__gte=actor.dag, gehouden_op__isnull=True
    )
