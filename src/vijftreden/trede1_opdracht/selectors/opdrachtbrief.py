# SPDX-License-Identifier: EUPL-1.2
"""The opdrachtbrief: the version in force, a newer one, what is being written, who said yes."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Bevestiging, Briefconcept, Opdracht, Opdrachtbrief
from vijftreden.trede1_opdracht.models.opdrachtbrief import GEVRAAGD, MARGES, TEKSTEN, Brieftekst
from vijftreden.trede1_opdracht.selectors.versies import Versiereeks, in_kracht


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
class Antwoord:
    """What one side last said of a version; `samen`: settled in a room, for both.

    `sinds` and `laatst`: the first and the last day on which it said this without saying otherwise
    in between: who confirms again does not make the version younger.
    """

    kant: Kant
    op: date
    sinds: date
    laatst: date
    samen: bool
    bezwaar: bool
    toelichting: str
    door: str
    namens: str


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
    """All of one commission, the newest version first; the concept for the principal's side.

    `stuurt`: whether an opdrachtbrief belongs to this kind of commission.
    """

    opdracht_id: UUID
    naam: str
    referentie: str
    stuurt: bool
    concept: Conceptbrief | None


def brief_van(actor: Actor, opdracht_id: UUID) -> Briefbeeld:
    """The opdrachtbrief of one commission; raises DoesNotExist."""
    opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    concept = Briefconcept.objects.of(actor).filter(opdracht_id=opdracht_id).first()
    return Briefbeeld(
        opdracht_id=opdracht_id,
        naam=opdracht.naam,
        referentie=opdracht.referentie,
        stuurt=relatievormen()[opdracht.relatievorm].stuurt_op_momenten,
        concept=_concept(concept) if concept else None,
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
    rijen = list(Opdrachtbrief.objects.of(actor).filter(opdracht_id__in=ids).order_by("-nummer"))
    gezegd = list(
        Bevestiging.objects.of(actor)
        .filter(opdracht_id__in=[rij.opdracht_id for rij in rijen])
        .order_by("vastgelegd_op", "pk")
    )
    namen = _namen(actor, [*rijen, *gezegd]) if met_namen else {}
    antwoorden = _laatste(gezegd, namen)
    gevonden: dict[UUID, tuple[Briefversie, ...]] = defaultdict(tuple)
    for rij in rijen:
        gevonden[rij.opdracht_id] += (_versie(rij, antwoorden, namen),)
    return dict(gevonden)


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
                op=rij.op,
                sinds=min([rij.op, *(deel.sinds for deel in bleef)]),
                laatst=max([rij.op, *(deel.laatst for deel in bleef)]),
                samen=rij.samen,
                bezwaar=rij.bezwaar,
                toelichting=rij.toelichting,
                door=_naam(namen, rij.door_persoon_id),
                namens=_naam(namen, rij.namens_id),
            )
    return gevonden


def _versie(
    rij: Opdrachtbrief,
    antwoorden: Mapping[tuple[UUID, Kant], Antwoord],
    namen: Mapping[UUID, str],
) -> Briefversie:
    return Briefversie(
        id=rij.pk,
        opdracht_id=rij.opdracht_id,
        nummer=rij.nummer,
        gedeeld_op=rij.gedeeld_op,
        door=_naam(namen, rij.door_persoon_id),
        namens=_naam(namen, rij.namens_id),
        van_gever=antwoorden.get((rij.pk, Kant.GEVER)),
        van_nemer=antwoorden.get((rij.pk, Kant.NEMER)),
        **_teksten(rij),
    )


def _concept(rij: Briefconcept) -> Conceptbrief:
    return Conceptbrief(versie=rij.versie, gewijzigd_op=rij.gewijzigd_op, **_teksten(rij))


def _teksten(rij: Brieftekst) -> dict[str, Any]:
    return {naam: getattr(rij, naam) for naam in (*TEKSTEN, *MARGES)}


def _namen(actor: Actor, rijen: Iterable[Opdrachtbrief | Bevestiging]) -> Mapping[UUID, str]:
    ids = {pk for rij in rijen for pk in (rij.door_persoon_id, rij.namens_id) if pk}
    return namen_van(actor, ids)


def _naam(namen: Mapping[UUID, str], persoon_id: UUID | None) -> str:
    return namen.get(persoon_id, "") if persoon_id else ""
