# SPDX-License-Identifier: EUPL-1.2
"""Reading commissions: their own columns, and which of them are mine."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import rolzichten
from vijftreden.trede1_opdracht.models import Opdracht


@dataclass(frozen=True, slots=True, kw_only=True)
class Opdrachtgegevens:
    """The columns of one commission; `versie` goes back with a form."""

    id: UUID
    referentie: str
    naam: str
    relatievorm: str
    organisatie_id: UUID | None
    gr_vorm: str
    deelnemersoorten: tuple[str, ...]
    hoofdstuk: str
    kalender_bevestigd_op: date | None
    werkorganisatie: bool
    slapend: bool
    hold_tot: date | None
    hold_reden: str
    op_lijst_op: date | None
    vervallen_op: date | None
    gemaakt_op: date
    programma: str
    fase: str
    begin_op: date | None
    eind_op: date | None
    budget: Decimal | None
    budget_btw: str
    budget_bron: str
    bandbreedte: int | None
    prijspeil: int | None
    geld_vast: bool | None
    eigen_velden: tuple[tuple[str, str], ...]
    lijst_id: UUID | None
    boven_id: UUID | None
    boven_naam: str
    versie: int

    @property
    def vervallen(self) -> bool:
        """The relation is over; the day on which it ended never lies ahead."""
        return self.vervallen_op is not None


def opdrachten_op_id(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, Opdrachtgegevens]:
    """Those of these commissions that the actor may see, in one query."""
    return {rij.pk: _gegevens(rij) for rij in Opdracht.objects.of(actor).filter(pk__in=ids)}


def opdracht(actor: Actor, opdracht_id: UUID) -> Opdrachtgegevens:
    """One commission; raises DoesNotExist when the actor may not see it."""
    return _gegevens(Opdracht.objects.of(actor).get(pk=opdracht_id))


def alle_opdracht_ids(actor: Actor, *, meeste: int | None = None) -> list[UUID]:
    """All that the actor may see, at most `meeste`, in no order that means anything."""
    return list(Opdracht.objects.of(actor).values_list("pk", flat=True)[:meeste])


def mijn_opdracht_ids(actor: Actor) -> list[UUID]:
    """The commissions on which the actor holds a role on its day, on either side.

    Who works for another: those on which that other holds a role.
    """
    zichten = rolzichten(actor).filter(opdracht_id__isnull=False)
    ids = zichten.values_list("opdracht_id", flat=True).distinct()
    return [opdracht_id for opdracht_id in ids if opdracht_id]


def _gegevens(rij: Opdracht) -> Opdrachtgegevens:
    return Opdrachtgegevens(
        id=rij.pk,
        referentie=rij.referentie,
        naam=rij.naam,
        relatievorm=rij.relatievorm,
        organisatie_id=rij.organisatie_id,
        gr_vorm=rij.gr_vorm,
        deelnemersoorten=tuple(rij.deelnemersoorten),
        hoofdstuk=rij.hoofdstuk,
        kalender_bevestigd_op=rij.kalender_bevestigd_op,
        werkorganisatie=rij.werkorganisatie,
        slapend=rij.slapend,
        hold_tot=rij.hold_tot,
        hold_reden=rij.hold_reden,
        op_lijst_op=rij.op_lijst_op,
        vervallen_op=rij.vervallen_op,
        gemaakt_op=rij.gemaakt_op,
        programma=rij.programma,
        fase=rij.fase,
        begin_op=rij.begin_op,
        eind_op=rij.eind_op,
        budget=rij.budget,
        budget_btw=rij.budget_btw,
        budget_bron=rij.budget_bron,
        bandbreedte=rij.bandbreedte,
        prijspeil=rij.prijspeil,
        geld_vast=rij.geld_vast,
        eigen_velden=tuple((kop, waarde) for kop, waarde in rij.eigen_velden),
        lijst_id=rij.lijst_id,
        boven_id=rij.boven_id,
        boven_naam=rij.boven_naam,
        versie=rij.versie,
    )
