# SPDX-License-Identifier: EUPL-1.2
"""Writing lines of a list by the hundred: commissions, who holds their roles, and the sight."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.utils import timezone

from vijftreden.kern.ids import uuid7
from vijftreden.kern.relatievormen import Wie, relatievormen
from vijftreden.register.selectors import (
    organisaties_op_naam,
    partijen_op_naam,
    personen,
)
from vijftreden.register.services import leg_partijen_vast, leg_personen_vast
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Opdracht, Opdrachtlijst, Rolvervulling
from vijftreden.trede1_opdracht.referenties import neem_nummers
from vijftreden.trede1_opdracht.rules.inlezen import (
    Inleesregel,
    Inleesrol,
    beslissende_rol,
    heeft_beslisser,
    woorden,
)
from vijftreden.trede1_opdracht.rules.lijst.namen import normaal
from vijftreden.trede1_opdracht.zichten import geef_zichten
from vijftreden.web.fouten import Invoerfout


@dataclass(slots=True, kw_only=True)
class Inlezer:
    """Reads in with the system's sight; `lezer_id` is who takes the roles that nobody has.

    Who is known, is remembered from one batch to the next: one person per name.
    """

    systeem: Actor
    lijst: Opdrachtlijst
    lezer_id: UUID | None = None
    bekend: dict[str, UUID] = field(init=False)
    lichamen: dict[str, dict[str, UUID]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.bekend = {}
        for wie in personen(self.systeem):
            self.bekend.setdefault(normaal(wie.naam), wie.id)

    def lees(self, regels: Sequence[Inleesregel]) -> list[UUID]:
        """Writes these lines, in a fixed number of queries; gives the ids of the commissions."""
        rollen = [self._rollen(regel) for regel in regels]
        self._ken_personen(deel for groep in rollen for deel in groep)
        self._ken_lichamen(regels, rollen)
        nummers = neem_nummers(self.systeem, len(regels))
        opdrachten = Opdracht.objects.add_all(
            self.systeem,
            [self._opdracht(regel, nummer) for regel, nummer in zip(regels, nummers, strict=True)],
        )
        vervullingen = Rolvervulling.objects.add_all(
            self.systeem,
            [
                self._vervulling(opdracht, deel)
                for opdracht, groep in zip(opdrachten, rollen, strict=True)
                for deel in groep
            ],
        )
        geef_zichten(self.systeem, vervullingen)
        return [opdracht.pk for opdracht in opdrachten]

    def _rollen(self, regel: Inleesregel) -> tuple[Inleesrol, ...]:
        """The roles of a line, and the reader where nobody decides and he said that it is he."""
        vorm = relatievormen()[regel.relatievorm]
        if self.lezer_id is None or heeft_beslisser(vorm, regel.rollen):
            return regel.rollen
        eigen = Inleesrol(rol=beslissende_rol(vorm), persoon_id=self.lezer_id)
        return (*regel.rollen, eigen)

    def _ken_personen(self, rollen: Iterable[Inleesrol]) -> None:
        """Makes the people whose name nobody has; each spelling of one name is one person."""
        nieuw: dict[str, str] = {}
        for deel in rollen:
            if deel.persoon_id or deel.organisatie:
                continue
            if (sleutel := normaal(deel.naam)) not in self.bekend:
                nieuw.setdefault(sleutel, deel.naam)
        gemaakt = leg_personen_vast(self.systeem, namen=list(nieuw.values()))
        self.bekend |= dict(zip(nieuw, gemaakt, strict=True))

    def _ken_lichamen(
        self, regels: Sequence[Inleesregel], rollen: Sequence[Sequence[Inleesrol]]
    ) -> None:
        """Finds bodies in the register, then here; makes those that hold a role and are new."""
        houders = {deel.naam for groep in rollen for deel in groep if deel.organisatie}
        gezocht = (houders | {regel.organisatie for regel in regels} - {""}) - set(self.lichamen)
        openbaar = organisaties_op_naam(self.systeem, gezocht)
        hier = partijen_op_naam(self.systeem, gezocht)
        nieuw: dict[str, str] = {}
        for naam in sorted(houders - set(self.lichamen)):
            if naam.lower() not in openbaar and naam.lower() not in hier:
                nieuw.setdefault(naam.lower(), naam)
        gemaakt = leg_partijen_vast(self.systeem, namen=list(nieuw.values()))
        partijen = {**hier, **dict(zip(nieuw, gemaakt, strict=True))}
        for naam in gezocht:
            if organisatie_id := openbaar.get(naam.lower()):
                self.lichamen[naam] = {"organisatie_id": organisatie_id}
            elif partij_id := partijen.get(naam.lower()):
                self.lichamen[naam] = {"partij_id": partij_id}

    def _opdracht(self, regel: Inleesregel, referentie: str) -> dict[str, Any]:
        lichaam = self.lichamen.get(regel.organisatie, {})
        return {
            "referentie": referentie,
            "naam": regel.naam,
            "relatievorm": regel.relatievorm,
            "organisatie_id": lichaam.get("organisatie_id"),
            "gemaakt_op": self.systeem.dag,
            "programma": regel.programma,
            "fase": regel.fase,
            "begin_op": regel.begin_op,
            "eind_op": regel.eind_op,
            "budget": regel.budget,
            "budget_btw": regel.budget_btw,
            "budget_bron": regel.budget_bron,
            "eigen_velden": [list(paar) for paar in regel.eigen],
            "eigen_woorden": woorden(regel.eigen),
            "lijst": self.lijst,
            "lijstregel": regel.nummer,
        }

    def _vervulling(self, opdracht: Opdracht, deel: Inleesrol) -> dict[str, Any]:
        soort = relatievormen()[opdracht.relatievorm].rol(deel.rol)
        if soort is None or (deel.organisatie and soort.wie is Wie.PERSOON):
            zin = f"Regel {opdracht.lijstregel}: de rol “{deel.rol}” past niet bij deze houder."
            raise Invoerfout("rollen", zin)
        return {
            "id": uuid7(),
            "opdracht": opdracht,
            "rol": deel.rol,
            "kant": soort.kant,
            "van": self.systeem.dag,
            "vastgelegd_op": timezone.now(),
            **self._houder(deel),
        }

    def _houder(self, deel: Inleesrol) -> dict[str, UUID]:
        if deel.organisatie:
            return self.lichamen[deel.naam]
        return {"persoon_id": deel.persoon_id or self.bekend[normaal(deel.naam)]}
