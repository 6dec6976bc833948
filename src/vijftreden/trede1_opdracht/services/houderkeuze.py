# SPDX-License-Identifier: EUPL-1.2
"""Whom a form means by "who": somebody known, somebody typed new, or a body."""

from dataclasses import dataclass
from uuid import UUID

from vijftreden.register.selectors import (
    organisaties_op_id,
    organisaties_op_naam,
    partijnamen,
    persoon,
)
from vijftreden.register.services import leg_partij_vast, leg_persoon_vast
from vijftreden.toegang.actor import Actor
from vijftreden.web.fouten import Invoerfout


@dataclass(frozen=True, slots=True, kw_only=True)
class Houder:
    """One of three, never two."""

    persoon_id: UUID | None = None
    organisatie_id: UUID | None = None
    partij_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Houderkeuze:
    """What was chosen or typed; `naam` is a person's, `partij_naam` that of a body."""

    persoon_id: UUID | None = None
    naam: str = ""
    functie: str = ""
    organisatie_id: UUID | None = None
    partij_id: UUID | None = None
    partij_naam: str = ""

    def kies(self, actor: Actor) -> Houder:
        """The holder, made when typed new; raises `Invoerfout`."""
        self._eis_een()
        if self.naam.strip():
            nieuw = leg_persoon_vast(actor, naam=self.naam, functie=self.functie)
            return Houder(persoon_id=nieuw.pk)
        if self.persoon_id:
            if persoon(actor, self.persoon_id).gewist_op:
                raise Invoerfout(
                    "persoon_id", "De gegevens van deze persoon zijn gewist. Kies iemand anders."
                )
            return Houder(persoon_id=self.persoon_id)
        if self.partij_naam.strip():
            return self._op_naam(actor)
        return self._lichaam(actor)

    def _eis_een(self) -> None:
        gekozen = (
            self.persoon_id,
            self.naam.strip(),
            self.organisatie_id,
            self.partij_id,
            self.partij_naam.strip(),
        )
        aantal = sum(bool(deel) for deel in gekozen)
        if aantal > 1 and self.partij_naam.strip():
            raise Invoerfout("partij_naam", "Kies een persoon óf een organisatie, niet allebei.")
        if aantal > 1:
            raise Invoerfout(
                "naam", "Kies iemand uit de lijst óf vul een nieuwe naam in, niet allebei."
            )
        if not aantal:
            raise Invoerfout("persoon_id", "Kies iemand, of vul hieronder een nieuwe naam in.")

    def _op_naam(self, actor: Actor) -> Houder:
        """A body of the register that is called exactly so, else one of our own."""
        naam = self.partij_naam.strip()
        if openbaar := organisaties_op_naam(actor, [naam]).get(naam.lower()):
            return Houder(organisatie_id=openbaar)
        return Houder(partij_id=leg_partij_vast(actor, naam=naam).pk)

    def _lichaam(self, actor: Actor) -> Houder:
        if self.organisatie_id and self.organisatie_id not in organisaties_op_id(
            actor, [self.organisatie_id]
        ):
            raise Invoerfout("organisatie_id", "Deze organisatie staat niet in het register.")
        if self.partij_id and self.partij_id not in partijnamen(actor, [self.partij_id]):
            raise Invoerfout("partij_id", "Deze organisatie staat hier niet in de lijst.")
        return Houder(organisatie_id=self.organisatie_id, partij_id=self.partij_id)
