# SPDX-License-Identifier: EUPL-1.2
"""The opdrachtbrief: the version in force, a newer one, what is being written, who said yes."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Bevestiging, Briefconcept, Opdracht, Opdrachtbrief
from vijftreden.trede1_opdracht.models.opdrachtbrief import GEVRAAGD, VELDEN
from vijftreden.trede1_opdracht.selectors.versies import (
    Uitspraakbeeld,
    Versiereeks,
    concept_van,
    in_kracht,
    lees_versies,
    nieuwste,
    per_opdracht,
    uitspraakwaarden,
    versiewaarden,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Teksten:
    """The texts of an opdrachtbrief, and its margins in percent and weeks."""

    waarom: str = ""
    effect: str = ""
    resultaat: str = ""
    acceptatie: str = ""
    buiten_opdracht: str = ""
    kaders: str = ""
    tolerantie: str = ""
    besluitruimte: str = ""
    risicos: str = ""
    overdracht: str = ""
    marge_geld: int | None = None
    marge_tijd: int | None = None

    @property
    def ontbreekt(self) -> tuple[str, ...]:
        """The names of the texts that are asked and empty, in the order of the page."""
        return tuple(naam for naam in GEVRAAGD if not getattr(self, naam))


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceptbrief(Teksten):
    """What is being written; `versie` goes back with the form."""

    versie: int
    gewijzigd_op: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Antwoord(Uitspraakbeeld):
    """What one side last said of a version; `samen`: settled in a room, for both.

    `sinds` and `laatst`: the first and the last day on which it said this without saying otherwise
    in between: who confirms again does not make the version younger.
    """

    kant: Kant
    sinds: date
    laatst: date
    samen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefversie(Teksten):
    """One shared version, and what each side last said of it (None: nothing yet)."""

    id: UUID
    opdracht_id: UUID
    nummer: int
    gedeeld_op: datetime
    door: str
    namens: str
    van_gever: Antwoord | None
    van_nemer: Antwoord | None

    @property
    def bevestigd(self) -> bool:
        """Both sides said yes."""
        return all(deel and not deel.bezwaar for deel in (self.van_gever, self.van_nemer))

    @property
    def bevestigd_op(self) -> date | None:
        """The day on which the second of both said yes."""
        if not (self.bevestigd and self.van_gever and self.van_nemer):
            return None
        return max(self.van_gever.sinds, self.van_nemer.sinds)

    @property
    def bezwaar(self) -> Antwoord | None:
        """What the contractor has against it."""
        return self.van_nemer if self.van_nemer and self.van_nemer.bezwaar else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefbeeld(Versiereeks[Briefversie]):
    """All of one commission; the concept for the principal's side."""

    SOORT: ClassVar[str] = "opdrachtbrief"

    concept: Conceptbrief | None


def brief_van(actor: Actor, opdracht_id: UUID) -> Briefbeeld:
    """The opdrachtbrief of one commission; raises DoesNotExist."""
    opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    return Briefbeeld(
        opdracht_id=opdracht_id,
        naam=opdracht.naam,
        referentie=opdracht.referentie,
        stuurt=relatievormen()[opdracht.relatievorm].stuurt_op_momenten,
        concept=concept_van(actor, opdracht_id, Briefconcept, Conceptbrief, VELDEN),
        versies=briefversies(actor, [opdracht_id]).get(opdracht_id, ()),
    )


def geldende_brieven(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, Briefversie]:
    """The version in force of each of these that has one, in three queries."""
    gevonden = {pk: in_kracht(versies) for pk, versies in briefversies(actor, ids).items()}
    return {pk: versie for pk, versie in gevonden.items() if versie}


def briefversies(
    actor: Actor, ids: Collection[UUID], *, met_namen: bool = True
) -> Mapping[UUID, tuple[Briefversie, ...]]:
    """All shared versions of these, per commission the newest first; with names three queries."""
    rijen, gezegd, namen = lees_versies(
        actor, ids, Opdrachtbrief, Bevestiging, met_namen=met_namen
    )
    antwoorden = _laatste(gezegd, namen)
    return per_opdracht(
        Briefversie(
            van_gever=antwoorden.get((rij.pk, Kant.GEVER)),
            van_nemer=antwoorden.get((rij.pk, Kant.NEMER)),
            **versiewaarden(rij, VELDEN, namen),
        )
        for rij in rijen
    )


def nieuwste_brief(actor: Actor, opdracht_id: UUID, brief_id: UUID) -> Briefversie:
    """This version without names, when none was shared after it; raises as `versies.nieuwste`."""
    gevonden = briefversies(actor, [opdracht_id], met_namen=False)
    return nieuwste(gevonden.get(opdracht_id, ()), brief_id)


def _laatste(
    rijen: Iterable[Bevestiging], namen: Mapping[UUID, str]
) -> Mapping[tuple[UUID, Kant], Antwoord]:
    """What each side last said of each version; what was settled together counts for both."""
    gevonden: dict[tuple[UUID, Kant], Antwoord] = {}
    for rij in rijen:
        for kant in Kant if rij.samen else (Kant(rij.kant),):
            eerder = gevonden.get((rij.brief_id, kant))
            bleef = [eerder] if eerder and eerder.bezwaar == rij.bezwaar else []
            gevonden[rij.brief_id, kant] = Antwoord(
                kant=kant,
                sinds=min([rij.op, *(deel.sinds for deel in bleef)]),
                laatst=max([rij.op, *(deel.laatst for deel in bleef)]),
                samen=rij.samen,
                **uitspraakwaarden(rij, namen),
            )
    return gevonden
