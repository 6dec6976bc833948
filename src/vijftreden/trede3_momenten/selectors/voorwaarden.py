# SPDX-License-Identifier: EUPL-1.2
"""Reading conditions: of one commission's decisions, and those that one person owns."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.models import Voorwaarde


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorwaarderegel:
    """One condition with its owner's name; `versie` goes back with a form."""

    id: UUID
    opdracht_id: UUID
    opdracht: str
    besluit_id: UUID
    tekst: str
    eigenaar_persoon_id: UUID | None
    eigenaar: str
    uiterlijk_op: date | None
    voldaan_op: date | None
    vervallen_op: date | None
    toelichting: str
    versie: int

    @property
    def open(self) -> bool:
        """Neither met nor lapsed."""
        return self.voldaan_op is None and self.vervallen_op is None

    def voorbij(self, dag: date) -> bool:
        """Open, and its day has passed."""
        return self.open and self.uiterlijk_op is not None and self.uiterlijk_op < dag


def voorwaarde(actor: Actor, opdracht_id: UUID, voorwaarde_id: UUID) -> Voorwaarderegel:
    """One condition; raises DoesNotExist."""
    rijen = Voorwaarde.objects.of(actor).select_related("opdracht")
    rij = rijen.get(pk=voorwaarde_id, opdracht_id=opdracht_id)
    return voorwaarderegel(rij, namen_van(actor, eigenaren([rij])))


def mijn_voorwaarden(actor: Actor) -> tuple[Voorwaarderegel, ...]:
    """Open conditions that I own, or who I work for; by day, those without one last. Two queries.

    Also for a contractor or a third: whoever may see the commission and was named as its owner.
    """
    wie = actor.werkt_voor_id
    if wie is None:
        return ()
    rijen = Voorwaarde.objects.of(actor).filter(
        eigenaar_persoon_id=wie,
        voldaan_op__isnull=True,
        vervallen_op__isnull=True,
        opdracht__slapend=False,
        opdracht__vervallen_op__isnull=True,
    )
    gevonden = list(rijen.select_related("opdracht").order_by("uiterlijk_op", "tekst"))
    namen = namen_van(actor, [wie])
    regels = [voorwaarderegel(rij, namen) for rij in gevonden]
    return tuple(sorted(regels, key=lambda regel: regel.uiterlijk_op or date.max))


def eigenaren(rijen: Iterable[Voorwaarde]) -> set[UUID]:
    """The people who own these."""
    return {rij.eigenaar_persoon_id for rij in rijen if rij.eigenaar_persoon_id}


def voorwaarderegel(rij: Voorwaarde, namen: Mapping[UUID, str]) -> Voorwaarderegel:
    """The row for the screen; its commission must be selected with it."""
    wie = rij.eigenaar_persoon_id
    return Voorwaarderegel(
        id=rij.pk,
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        besluit_id=rij.besluit_id,
        tekst=rij.tekst,
        eigenaar_persoon_id=wie,
        eigenaar=namen.get(wie, "") if wie else "",
        uiterlijk_op=rij.uiterlijk_op,
        voldaan_op=rij.voldaan_op,
        vervallen_op=rij.vervallen_op,
        toelichting=rij.toelichting,
        versie=rij.versie,
    )
