# SPDX-License-Identifier: EUPL-1.2
"""The task description: the version in force, a newer one, what is being written, who agreed."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import ClassVar
from uuid import UUID

from django.db.models import Q

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import Rijen
from vijftreden.trede1_opdracht.models import (
    Opdracht,
    Rolvervulling,
    Taakakkoord,
    Taakconcept,
    Taakomschrijving,
)
from vijftreden.trede1_opdracht.models.taakomschrijving import VELDEN
from vijftreden.trede1_opdracht.rules.taakomschrijving import (
    LEIDINGGEVENDE,
    NEMER,
    ZELFSTANDIG,
    sprekers,
    vraagt_uren,
)
from vijftreden.trede1_opdracht.selectors.labels import rollabels
from vijftreden.trede1_opdracht.selectors.versies import (
    Uitspraakbeeld,
    Versiereeks,
    concept_van,
    lees_versies,
    per_opdracht,
    uitspraakwaarden,
    versiewaarden,
)

ROL_VAN_SPREKER: Mapping[str, str] = {"opdrachtnemer": NEMER, "leidinggevende": LEIDINGGEVENDE}
GEEN_LABELS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Taakteksten:
    """The texts of a task description, the hours per week and the last day."""

    taken: str = ""
    bevoegdheden: str = ""
    competenties: str = ""
    verwachtingen: str = ""
    escalatie: str = ""
    uren_per_week: Decimal | None = None
    eind_op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceptomschrijving(Taakteksten):
    """What is being written; `versie` goes back with the form."""

    versie: int
    gewijzigd_op: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Taakantwoord(Uitspraakbeeld):
    """What one of the two last said; `afgesproken`: noted for him after a conversation."""

    afgesproken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Spreker:
    """Who must agree, by role, and what was last said in it (None: nothing yet)."""

    code: str
    rol: str
    label: str
    antwoord: Taakantwoord | None = None

    @property
    def akkoord(self) -> bool:
        """This one agreed."""
        return self.antwoord is not None and not self.antwoord.bezwaar


@dataclass(frozen=True, slots=True, kw_only=True)
class Taakversie(Taakteksten):
    """One shared version, with everybody who must agree to it."""

    id: UUID
    opdracht_id: UUID
    nummer: int
    gedeeld_op: datetime
    door: str
    namens: str
    sprekers: tuple[Spreker, ...]

    @property
    def bevestigd(self) -> bool:
        """All who must agree did."""
        return all(spreker.akkoord for spreker in self.sprekers)

    @property
    def bevestigd_op(self) -> date | None:
        """The day on which the last of them agreed."""
        if not self.bevestigd:
            return None
        return max(deel.antwoord.op for deel in self.sprekers if deel.antwoord)

    @property
    def wacht_op(self) -> tuple[Spreker, ...]:
        """Who did not agree yet, or objects."""
        return tuple(spreker for spreker in self.sprekers if not spreker.akkoord)

    @property
    def bezwaar(self) -> Spreker | None:
        """The first who objects."""
        return next(
            (deel for deel in self.sprekers if deel.antwoord and deel.antwoord.bezwaar), None
        )

    def spreker(self, code: str) -> Spreker | None:
        """One of those who must agree."""
        return next((deel for deel in self.sprekers if deel.code == code), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taakbeeld(Versiereeks[Taakversie]):
    """All of one commission; the concept for the principal's side.

    `vraagt_uren`: hours and competencies are asked, of a person. `zelfstandig`: how and when is
    of the contractor.
    """

    SOORT: ClassVar[str] = "taakomschrijving"

    relatievorm: str
    eind_op: date | None
    vraagt_uren: bool
    zelfstandig: bool
    concept: Conceptomschrijving | None


def taak_van(actor: Actor, opdracht_id: UUID) -> Taakbeeld:
    """The task description of one commission; raises DoesNotExist."""
    opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    vorm = relatievormen()[opdracht.relatievorm]
    organisatie = opdracht_id in organisaties_als_nemer(actor, [opdracht_id])
    versies = taakversies(
        actor,
        {opdracht_id: sprekers(vorm, organisatie=organisatie)},
        labels=rollabels(actor, vorm),
    )
    return Taakbeeld(
        opdracht_id=opdracht_id,
        naam=opdracht.naam,
        referentie=opdracht.referentie,
        relatievorm=opdracht.relatievorm,
        eind_op=opdracht.eind_op,
        stuurt=vorm.stuurt_op_momenten,
        vraagt_uren=vraagt_uren(vorm, organisatie=organisatie),
        zelfstandig=vorm.code in ZELFSTANDIG,
        concept=concept_van(actor, opdracht_id, Taakconcept, Conceptomschrijving, VELDEN),
        versies=versies.get(opdracht_id, ()),
    )


def taakversies(
    actor: Actor,
    rollen: Mapping[UUID, tuple[str, ...]],
    *,
    met_namen: bool = True,
    labels: Mapping[str, str] = GEEN_LABELS,
) -> Mapping[UUID, tuple[Taakversie, ...]]:
    """All shared versions, per commission the newest first; `rollen` are who must agree there."""
    rijen, gezegd, namen = lees_versies(
        actor, rollen, Taakomschrijving, Taakakkoord, met_namen=met_namen
    )
    antwoorden = {
        (rij.taakomschrijving_id, rij.spreker): Taakantwoord(
            afgesproken=rij.afgesproken, **uitspraakwaarden(rij, namen)
        )
        for rij in gezegd
    }
    return per_opdracht(
        Taakversie(
            sprekers=tuple(
                Spreker(
                    code=code,
                    rol=rol,
                    label=labels.get(rol, rol),
                    antwoord=antwoorden.get((rij.pk, code)),
                )
                for code, rol in ROL_VAN_SPREKER.items()
                if rol in rollen[rij.opdracht_id]
            ),
            **versiewaarden(rij, VELDEN, namen),
        )
        for rij in rijen
    )


def organisaties_als_nemer(actor: Actor, ids: Collection[UUID]) -> frozenset[UUID]:
    """The commissions whose contractor is, on the actor's day, no person but a body."""
    rijen = geldende_rollen(actor, ids, [NEMER])
    houders: dict[UUID, set[bool]] = defaultdict(set)
    for opdracht_id, persoon_id in rijen.values_list("opdracht_id", "persoon_id"):
        houders[opdracht_id].add(persoon_id is not None)
    return frozenset(pk for pk, soorten in houders.items() if True not in soorten)


def geldende_rollen(
    actor: Actor, ids: Collection[UUID], rollen: Collection[str]
) -> Rijen[Rolvervulling]:
    """Who holds these roles on the actor's day."""
    rijen: Rijen[Rolvervulling] = Rolvervulling.objects.of(actor)
    return rijen.filter(
        Q(tot__isnull=True) | Q(tot__gt=actor.dag),
        opdracht_id__in=ids,
        rol__in=rollen,
        van__lte=actor.dag,
    )
