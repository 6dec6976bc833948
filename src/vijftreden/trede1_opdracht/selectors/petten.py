# SPDX-License-Identifier: EUPL-1.2
"""Which pet I wear at which item of a table: owner of the arrangement, or its principal (W5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.db.models import F

from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Lijnvraag, Lijnvraagsoort
from vijftreden.trede1_opdracht.selectors.labels import Benamingen, benamingen
from vijftreden.trede1_opdracht.selectors.lijn import AAN_EEN_REGELING
from vijftreden.trede1_opdracht.selectors.mijn_rollen import MijnRol, mijn_rollen
from vijftreden.trede1_opdracht.selectors.zonder_inzage import EIGENAARSCHAP

MEESTE = 100
PETTEN = {Lijnvraagsoort.HOE: "eigenaar", Lijnvraagsoort.WAT: "opdrachtgever"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Petpunt:
    """One item of the table, with the pet in words and the role that gives it."""

    opdracht_id: UUID
    opdracht: str
    vraag: str
    antwoord: str
    pet: str
    rol: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tafel:
    """One table on one day; empty `voor` and no day: not put on a table yet."""

    voor: str
    voor_op: date | None
    punten: tuple[Petpunt, ...]

    @property
    def petten(self) -> tuple[str, ...]:
        """The pets that I wear here, in the order of the list."""
        return tuple(dict.fromkeys(punt.pet for punt in self.punten))


def mijn_petten(actor: Actor) -> Sequence[Tafel]:
    """The open questions of the lanes in which I hold a role, by day and table; four queries."""
    rollen = {rol.opdracht_id: rol for rol in mijn_rollen(actor) if rol.kant is Kant.GEVER}
    woorden = benamingen(actor)
    rijen = (
        Lijnvraag.objects.of(actor)
        .filter(opdracht_id__in=rollen, afgehandeld_op__isnull=True)
        .select_related("opdracht")
        .order_by(F("voor_op").asc(nulls_last=True), "voor", "gesteld_op", "pk")[:MEESTE]
    )
    return [
        Tafel(
            voor=voor,
            voor_op=dag,
            punten=tuple(_punt(rij, rollen[rij.opdracht_id].rol, woorden) for rij in groep),
        )
        for (dag, voor), groep in groupby(rijen, key=lambda rij: (rij.voor_op, rij.voor))
    ]


def heeft_beide_petten(rollen: Iterable[MijnRol]) -> bool:
    """Whether somebody with these roles sits in an owner's lane and in a principal's lane."""
    vormen = {rol.relatievorm for rol in rollen if rol.kant is Kant.GEVER}
    return {EIGENAARSCHAP, AAN_EEN_REGELING} <= vormen


def _punt(rij: Lijnvraag, code: str, woorden: Benamingen) -> Petpunt:
    vorm = relatievormen()[rij.opdracht.relatievorm]
    rol = vorm.rol(code)
    return Petpunt(
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        vraag=rij.vraag,
        antwoord=rij.antwoord,
        pet=PETTEN[Lijnvraagsoort(rij.soort)],
        rol=woorden.rol(vorm, rol).lower() if rol else "",
    )
