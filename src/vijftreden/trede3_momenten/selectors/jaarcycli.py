# SPDX-License-Identifier: EUPL-1.2
"""The cycles of one commission: what people entered, the dates that follow, and how they moved."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from vijftreden.kern.kalender import Bestuursdatums, Cyclus, Soort, Termijn, Vorm
from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.models import Jaarcyclus, Verschuiving
from vijftreden.trede3_momenten.rules.raad import EIGEN_KANT
from vijftreden.trede3_momenten.selectors.regels import (
    Datumregel,
    datumregels,
    zichtbare_datums,
    ziet_eigen_kant,
)
from vijftreden.trede3_momenten.selectors.telling import (
    bestuursdatums,
    kies_kalender,
    tel_cyclus,
    telgrond,
)

EEN_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cyclusregel:
    """One cycle as pages and forms know it; `versie` goes back with the form."""

    id: UUID
    opdracht_id: UUID
    opdracht: str
    vorm: Vorm | None
    soort: Cyclus
    jaar: int
    volgnummer: int
    naam: str
    datums: Bestuursdatums
    versie: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Verschoven:
    """A date that moved: from when to when, why, and when that was recorded."""

    jaarcyclus_id: UUID
    soort: Soort
    oud: date | None
    nieuw: date | None
    reden: str
    vastgelegd_op: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Gevolg:
    """What a proposed date would move; None: not there before, or no longer."""

    soort: Soort
    oud: date | None
    nieuw: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cyclusbeeld:
    """One cycle with its dates in the order of time, and how they moved, newest first."""

    cyclus: Cyclusregel
    datums: tuple[Datumregel, ...]
    verschoven: tuple[Verschoven, ...]

    @property
    def eerstvolgende(self) -> Datumregel | None:
        """The first date that is still to be held."""
        return next((regel for regel in self.datums if regel.gehouden_op is None), None)


def jaarcycli(actor: Actor, opdracht_id: UUID) -> tuple[Cyclusregel, ...]:
    """The cycles of one commission, by year and kind."""
    rijen = Jaarcyclus.objects.of(actor).filter(opdracht_id=opdracht_id)
    volgorde = ("jaar", "soort", "volgnummer")
    return tuple(map(_regel, rijen.select_related("opdracht").order_by(*volgorde)))


def jaarcyclus(actor: Actor, opdracht_id: UUID, jaarcyclus_id: UUID) -> Cyclusbeeld:
    """One cycle; raises DoesNotExist when the actor may not see it or it is another's."""
    rij = _een(actor, opdracht_id, jaarcyclus_id)
    return _beelden(actor, [_regel(rij)])[0]


def cyclusbeelden(actor: Actor, opdracht_id: UUID) -> tuple[Cyclusbeeld, ...]:
    """All cycles of one commission with their dates, in four queries or less."""
    return _beelden(actor, jaarcycli(actor, opdracht_id))


def wat_als(
    actor: Actor, opdracht_id: UUID, jaarcyclus_id: UUID, *, datums: Bestuursdatums
) -> tuple[Gevolg, ...]:
    """What would move if these were the entered dates, by day; nothing is stored.

    Compares two counts on the same ground, so that only the proposal makes a difference.
    """
    rij = _een(actor, opdracht_id, jaarcyclus_id)
    grond = telgrond(actor)
    keuze = kies_kalender(rij.opdracht, grond)

    def tel(gegeven: Bestuursdatums) -> dict[Soort, date]:
        termijnen: Sequence[Termijn] = tel_cyclus(
            keuze, cyclus=Cyclus(rij.soort), jaar=rij.jaar, datums=gegeven, grond=grond
        )
        return {termijn.soort: termijn.datum for termijn in termijnen}

    oud, nieuw = tel(bestuursdatums(rij)), tel(datums)
    eigen_kant = ziet_eigen_kant(actor, opdracht_id)
    gevolgen = [
        Gevolg(soort=soort, oud=oud.get(soort), nieuw=nieuw.get(soort))
        for soort in oud.keys() | nieuw.keys()
        if oud.get(soort) != nieuw.get(soort) and (eigen_kant or soort not in EIGEN_KANT)
    ]
    return tuple(sorted(gevolgen, key=lambda g: (g.nieuw or g.oud or date.max, g.soort.volgorde)))


def een_week_eerder(datums: Bestuursdatums) -> Bestuursdatums | None:
    """The same cycle with the board a week earlier, papers included; None without board dates."""
    if datums.besluitdag is None:
        return None

    verschoven = {
        naam: dag - EEN_WEEK
        for naam in ("stukken_uit", "vergadering", "vaststelling")
        if (dag := getattr(datums, naam)) is not None
    }
    return replace(datums, **verschoven)


def verschuivingen(actor: Actor, jaarcyclus_ids: Sequence[UUID]) -> list[Verschoven]:
    """How the dates of these cycles moved, newest first."""
    rijen = Verschuiving.objects.of(actor).filter(jaarcyclus_id__in=jaarcyclus_ids)
    return [
        Verschoven(
            jaarcyclus_id=rij.jaarcyclus_id,
            soort=Soort(rij.soort),
            oud=rij.oud,
            nieuw=rij.nieuw,
            reden=rij.reden,
            vastgelegd_op=rij.vastgelegd_op,
        )
        for rij in rijen.order_by("-vastgelegd_op", "-id")
    ]


def _een(actor: Actor, opdracht_id: UUID, jaarcyclus_id: UUID) -> Jaarcyclus:
    rijen = Jaarcyclus.objects.of(actor).select_related("opdracht")
    rij: Jaarcyclus = rijen.get(pk=jaarcyclus_id, opdracht_id=opdracht_id)
    return rij


def _beelden(actor: Actor, cycli: Sequence[Cyclusregel]) -> tuple[Cyclusbeeld, ...]:
    ids = [cyclus.id for cyclus in cycli]
    rijen = zichtbare_datums(actor).filter(jaarcyclus_id__in=ids)
    datums = datumregels(rijen.order_by("datum"))
    gezien = {(regel.jaarcyclus_id, regel.soort) for regel in datums}
    verschoven = verschuivingen(actor, ids)
    return tuple(
        Cyclusbeeld(
            cyclus=cyclus,
            datums=tuple(
                sorted(
                    (regel for regel in datums if regel.jaarcyclus_id == cyclus.id),
                    key=lambda regel: (regel.datum, regel.soort.volgorde),
                )
            ),
            verschoven=tuple(
                deel
                for deel in verschoven
                if deel.jaarcyclus_id == cyclus.id
                and (deel.soort not in EIGEN_KANT or (cyclus.id, deel.soort) in gezien)
            ),
        )
        for cyclus in cycli
    )


def _regel(rij: Jaarcyclus) -> Cyclusregel:
    vorm = rij.opdracht.gr_vorm
    return Cyclusregel(
        id=rij.pk,
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        vorm=Vorm(vorm) if vorm in set(Vorm) else None,
        soort=Cyclus(rij.soort),
        jaar=rij.jaar,
        volgnummer=rij.volgnummer,
        naam=rij.naam,
        datums=bestuursdatums(rij),
        versie=rij.versie,
    )
