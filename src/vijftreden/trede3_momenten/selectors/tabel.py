# SPDX-License-Identifier: EUPL-1.2
"""The calendar as a table: one line per arrangement, the few dates that matter, what is wrong."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q, QuerySet

from vijftreden.handeling.selectors import terzijde
from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.kern.kalender import Cyclus, Soort, Uitgangspunt
from vijftreden.kern.relatievormen import Kant
from vijftreden.kern.trede import Tredestand, tredestand
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import geldige_zichten
from vijftreden.trede3_momenten.models import Jaarcyclus
from vijftreden.trede3_momenten.rules import PUBLIEK, TREDE
from vijftreden.trede3_momenten.rules.feiten import VASTSTELLINGEN
from vijftreden.trede3_momenten.selectors.feiten import feiten_per_cyclus
from vijftreden.trede3_momenten.selectors.regels import (
    Datumregel,
    Kalenderfilter,
    datumregels,
    op_filter,
    zichtbare_datums,
)

PER_BLAD = 50
KOLOMMEN: Mapping[Cyclus, tuple[Soort, ...]] = {
    Cyclus.BEGROTING: (
        Soort.KADERS,
        Soort.ONTWERP,
        Soort.COLLEGE,
        Soort.RAAD,
        Soort.ZIENSWIJZE,
        Soort.VASTSTELLING,
        Soort.BEGROTING_TOEZICHTHOUDER,
    ),
    Cyclus.JAARREKENING: (
        Soort.VOORLOPIGE_JAARREKENING,
        Soort.JAARREKENING_ZIENSWIJZE,
        Soort.JAARREKENING_VASTSTELLING,
        Soort.JAARREKENING_TOEZICHTHOUDER,
    ),
    Cyclus.WIJZIGING: (
        Soort.WIJZIGING_ONTWERP,
        Soort.WIJZIGING_COLLEGE,
        Soort.WIJZIGING_RAAD,
        Soort.WIJZIGING_ZIENSWIJZE,
        Soort.WIJZIGING_VASTSTELLING,
        Soort.WIJZIGING_TOEZICHTHOUDER,
    ),
}
PLAATS = {
    "kaders-niet-ontvangen": Soort.KADERS,
    "stukkendatum-onbekend": Soort.ONTWERP,
    "geen-raad-voor-stukken": Soort.RAAD,
    "reces-in-venster": Soort.RAAD,
    "reactiedatum-na-stukken": Soort.ZIENSWIJZE,
    "zienswijze-nadert": Soort.ZIENSWIJZE,
    "bestuursdatum-onbekend": Soort.VASTSTELLING,
    "bestuur-dicht-op-grens": Soort.VASTSTELLING,
}
"""The column of a budget in which a finding stands; other findings name their own."""
JAAR_VERDER = {Cyclus.BEGROTING: -1, Cyclus.JAARREKENING: 1, Cyclus.WIJZIGING: 0}
BEVESTIG = "bevestig-de-kalender"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cel:
    """One date of a line, and what asks something about it."""

    soort: Soort
    regel: Datumregel | None
    bevindingen: tuple[Bevinding, ...]

    @property
    def uiterlijk(self) -> bool:
        """Whether no meeting is known for this day: it is only the last one possible."""
        return self.regel is not None and (
            self.regel.uitgangspunt == Uitgangspunt.TERUGGEREKEND
            or (
                self.regel.uitgangspunt == Uitgangspunt.UITERSTE_DAG
                and self.soort in VASTSTELLINGEN
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabelregel:
    """One arrangement in the table; `cellen` is empty where no calendar is counted."""

    opdracht_id: UUID
    opdracht: str
    gr_vorm: str
    jaarcyclus_id: UUID
    naam: str
    cellen: tuple[Cel, ...]
    bevestigen: Bevinding | None
    eigen_cyclus: tuple[Datumregel, ...]
    rust: bool

    @property
    def vragend(self) -> int:
        """How many cells say that something is wrong."""
        return sum(bool(cel.bevindingen) for cel in self.cellen) + (self.bevestigen is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabelblad:
    """One page of the table; `na` and `voor` are where the pages beside it begin.

    `jaar` is the year in which most of its dates fall.
    """

    jaar: int
    kolommen: tuple[Soort, ...]
    regels: tuple[Tabelregel, ...]
    na: UUID | None
    voor: UUID | None


def kalender(
    actor: Actor,
    jaar: int,
    *,
    cyclus: Cyclus = Cyclus.BEGROTING,
    wens: Kalenderfilter | None = None,
    na: UUID | None = None,
    voor: UUID | None = None,
    per_blad: int = PER_BLAD,
) -> Tabelblad:
    """The cycles of one year, by name; the page after `na` or before `voor` (ids of cycles).

    Nothing is counted, so a long list costs as much as a short one. A service agreement's cycle
    stands between the budgets.
    """
    soorten = [cyclus] + ([Cyclus.DIENSTVERLENING] if cyclus is Cyclus.BEGROTING else [])
    rijen: QuerySet[Jaarcyclus] = Jaarcyclus.objects.of(actor).filter(jaar=jaar, soort__in=soorten)
    rijen = rijen.filter(op_filter(actor, wens or Kalenderfilter())).select_related("opdracht")
    if actor.ziet_alles and actor.omgeving_id:
        # By name through the index of this environment, so that the first page is enough.
        rijen = rijen.filter(opdracht__omgeving_id=actor.omgeving_id)
    vanaf = voor or na
    anker = rijen.filter(pk=vanaf).first() if vanaf else None
    terug = anker is not None and voor is not None
    gevonden = _vanaf(rijen, anker, terug=terug)[: per_blad + 1]
    blad = list(gevonden)[:per_blad]
    meer = len(gevonden) > per_blad
    if terug:
        blad.reverse()
    return Tabelblad(
        jaar=jaar + JAAR_VERDER[cyclus],
        kolommen=KOLOMMEN[cyclus],
        regels=_regels(actor, KOLOMMEN[cyclus], blad),
        na=blad[-1].pk if blad and (meer or terug) else None,
        voor=blad[0].pk if blad and (meer if terug else anker) else None,
    )


def _vanaf(
    rijen: QuerySet[Jaarcyclus], anker: Jaarcyclus | None, *, terug: bool
) -> QuerySet[Jaarcyclus]:
    """The rows after the anchor, or before it and then nearest first."""
    if anker:
        naam, kant = anker.opdracht.naam, "lt" if terug else "gt"
        rijen = rijen.filter(
            Q(**{f"opdracht__naam__{kant}": naam})
            | Q(opdracht__naam=naam, **{f"opdracht_id__{kant}": anker.opdracht_id})
            | Q(opdracht_id=anker.opdracht_id, **{f"volgnummer__{kant}": anker.volgnummer})
        )
    volgorde = rijen.order_by("opdracht__naam", "opdracht_id", "volgnummer")
    return volgorde.reverse() if terug else volgorde


def _regels(
    actor: Actor, kolommen: tuple[Soort, ...], rijen: Sequence[Jaarcyclus]
) -> tuple[Tabelregel, ...]:
    ids = [rij.pk for rij in rijen]
    datums: dict[UUID, list[Datumregel]] = {}
    for regel in datumregels(zichtbare_datums(actor).filter(jaarcyclus_id__in=ids)):
        datums.setdefault(regel.jaarcyclus_id, []).append(regel)
    standen = _standen(actor, rijen)
    return tuple(_regel(rij, kolommen, datums.get(rij.pk, []), standen[rij.pk]) for rij in rijen)


def _regel(
    rij: Jaarcyclus,
    kolommen: tuple[Soort, ...],
    datums: Sequence[Datumregel],
    bevindingen: Sequence[Bevinding],
) -> Tabelregel:
    eigen_cyclus = rij.soort == Cyclus.DIENSTVERLENING
    per_soort = {regel.soort: regel for regel in datums}
    per_cel: dict[Soort, tuple[Bevinding, ...]] = {}
    for bevinding in bevindingen:
        plaats = _plaats(bevinding, kolommen)
        per_cel[plaats] = (*per_cel.get(plaats, ()), bevinding)
    cellen = tuple(
        Cel(
            soort=soort,
            regel=per_soort.get(soort),
            bevindingen=per_cel.get(soort, ()),
        )
        for soort in kolommen
    )
    return Tabelregel(
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        gr_vorm=rij.opdracht.gr_vorm,
        jaarcyclus_id=rij.pk,
        naam=rij.naam,
        cellen=cellen if datums and not eigen_cyclus else (),
        bevestigen=next((b for b in bevindingen if b.code == BEVESTIG), None),
        eigen_cyclus=tuple(sorted(datums, key=lambda r: r.datum)) if eigen_cyclus else (),
        rust=rij.opdracht.slapend,
    )


def _plaats(bevinding: Bevinding, kolommen: tuple[Soort, ...]) -> Soort:
    """The column that a finding is about; where its own is no column, one that comes near."""
    bewijs = bevinding.bewijs
    eigen = PLAATS.get(bevinding.code) or Soort(bewijs.get("soort", kolommen[-1].value))
    genoemd = (bewijs.get("stap", eigen.value), eigen.value, f"wijziging-{eigen.value}")
    return next((kolom for kolom in kolommen if kolom.value in genoemd), kolommen[-1])


def _standen(actor: Actor, rijen: Sequence[Jaarcyclus]) -> Mapping[UUID, tuple[Bevinding, ...]]:
    """What asks something per cycle, without what was set aside or is for the other side."""
    ids = {rij.opdracht_id for rij in rijen}
    gever = _van_gever(actor, ids)
    opzij = terzijde(actor, ids)
    gevonden = {}
    feiten = feiten_per_cyclus(actor, rijen)
    for rij in rijen:
        leggingen = [*opzij.get(None, ()), *opzij.get(rij.opdracht_id, ())]
        opzij_gelegd = {legging.bewijs_hash or legging.code for legging in leggingen}
        stand = tredestand(TREDE, feiten[rij.pk], terzijde=opzij_gelegd)
        gevonden[rij.pk] = _voor_lezer(stand, rij.opdracht_id in gever)
    return gevonden


def _voor_lezer(stand: Tredestand, van_gever: bool) -> tuple[Bevinding, ...]:
    zichtbaar = {Publiek.BEIDE, Publiek.GEVER if van_gever else Publiek.NEMER}
    vragend = (b for b in stand.bevindingen if b.ernst is not Ernst.TER_INFORMATIE)
    return tuple(b for b in vragend if PUBLIEK[b.code] in zichtbaar)


def _van_gever(actor: Actor, ids: Collection[UUID]) -> Collection[UUID]:
    if actor.ziet_alles:
        return ids
    zichten = geldige_zichten(actor).filter(kant=Kant.GEVER, opdracht_id__in=ids)
    return {pk for pk in zichten.values_list("opdracht_id", flat=True) if pk}
