# SPDX-License-Identifier: EUPL-1.2
"""A role about to be given: whether that makes sense, whether it is free, and writing it."""

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import F, Q
from django.utils import timezone

from vijftreden.kern.ids import uuid7
from vijftreden.kern.relatievormen import Kant, Relatievorm, Rol, Wie, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.selectors.labels import rollabels
from vijftreden.trede1_opdracht.selectors.rollen import houdernamen
from vijftreden.trede1_opdracht.zichten import geef_zichten
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import dag_lang, midden


@dataclass(frozen=True, slots=True, kw_only=True)
class Toewijzing:
    """Who gets which role on this item, in `[van, tot)`; the caller locked the item's row."""

    opdracht: Opdracht
    rol: str
    persoon_id: UUID | None = None
    organisatie_id: UUID | None = None
    partij_id: UUID | None = None
    van: date
    tot: date | None = None
    afgesproken_op: date | None = None
    id: UUID = field(default_factory=uuid7)

    @property
    def vorm(self) -> Relatievorm:
        """The relation kind of the item."""
        return relatievormen()[self.opdracht.relatievorm]

    @property
    def soort(self) -> Rol:
        """The role as the relation kind describes it; raises `Invoerfout` when it knows none."""
        soort = self.vorm.rol(self.rol)
        if soort is None:
            raise Invoerfout("rol", "Deze rol bestaat niet bij dit soort opdracht.")
        return soort

    @property
    def kant(self) -> Kant:
        """The side that the role is on."""
        return self.soort.kant

    def eis_zinnig(self, dag: date) -> None:
        """Raises `Invoerfout` for a wrong kind of holder, or days in a wrong order."""
        soort = self.soort
        if (self.organisatie_id or self.partij_id) and soort.wie is Wie.PERSOON:
            veld = "organisatie_id" if self.organisatie_id else "partij_id"
            raise Invoerfout(veld, "Deze rol is voor een persoon. Kies iemand.")
        if self.persoon_id and soort.wie is Wie.ORGANISATIE:
            raise Invoerfout("persoon_id", "Deze rol is voor een organisatie. Kies er een.")
        if self.tot and self.tot <= self.van:
            raise Invoerfout("tot", "Kies een dag na het begin, of laat dit veld leeg.")
        if self.afgesproken_op and self.afgesproken_op > dag:
            raise Invoerfout(
                "afgesproken_op", "Deze dag moet nog komen. Vul in wanneer het gebeurde."
            )

    def eis_vrij(
        self, actor: Actor, *, alleen_vacant: bool = False, veld: str = "persoon_id"
    ) -> None:
        """Raises `Invoerfout` when the role cannot be held in this period, saying by whom it is.

        A required role for one (R1) is held by one at a time; another by more, but not twice by
        the same. Who takes a vacant role does not see the item, so does not learn who holds it.
        """
        alleen = self.soort.verplicht and self.soort.enkel
        for ander in self._gelijktijdig(actor):
            zelfde = _houder(ander) == _houder(self)
            if not (zelfde or alleen_vacant or alleen):
                continue
            if alleen_vacant and not zelfde:
                raise Invoerfout(veld, "Deze rol is intussen vergeven.")
            wie, label = self._naam(actor, ander), rollabels(actor, self.vorm)[self.rol]
            zin = f"{wie} is al {midden(label)} vanaf {dag_lang(ander.van)}."
            raise Invoerfout(veld, zin if zelfde else f"{zin} Beëindig die rol eerst.")

    def leg_vast(self, actor: Actor) -> Rolvervulling:
        """Writes the holder's sight and then the role: who takes one may then write it."""
        geef_zichten(actor, [self])
        vervulling: Rolvervulling = Rolvervulling.objects.add(
            actor, **self.kolommen(timezone.now())
        )
        return vervulling

    def kolommen(self, vastgelegd_op: datetime) -> dict[str, Any]:
        """The row of the role."""
        velden = {veld.name: getattr(self, veld.name) for veld in fields(self)}
        return {**velden, "kant": self.kant, "vastgelegd_op": vastgelegd_op}

    def _gelijktijdig(self, actor: Actor) -> list[Rolvervulling]:
        anderen = Rolvervulling.objects.of(actor).filter(
            Q(tot__isnull=True) | Q(tot__gt=self.van), opdracht=self.opdracht, rol=self.rol
        )
        anderen = anderen.exclude(pk=self.id).exclude(tot=F("van"))
        return list(anderen.filter(van__lt=self.tot) if self.tot else anderen)

    @staticmethod
    def _naam(actor: Actor, vervulling: Rolvervulling) -> str:
        return houdernamen(actor, [vervulling])[_houder(vervulling)]


def _houder(rol: Rolvervulling | Toewijzing) -> UUID:
    houder = rol.persoon_id or rol.organisatie_id or rol.partij_id
    assert houder, "een rol heeft een houder"
    return houder
