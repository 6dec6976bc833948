# SPDX-License-Identifier: EUPL-1.2
"""Reading every text in versions: which one is in force, what was said of it, and by whom."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar, Generic, Protocol, TypeVar
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist

from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models.versies import Tekstconcept, Tekstversie, Uitspraak
from vijftreden.web.fouten import Invoerfout

NIEUWER = "Er is intussen een nieuwere versie gedeeld. Lees die eerst."


class Gedaan(Protocol):
    """What somebody did, perhaps on behalf of another."""

    door_persoon_id: UUID | None
    namens_id: UUID | None


class GedeeldeVersie(Protocol):
    """What one shared version must tell."""

    @property
    def id(self) -> UUID: ...

    @property
    def opdracht_id(self) -> UUID: ...

    @property
    def nummer(self) -> int: ...

    @property
    def gedeeld_op(self) -> datetime: ...

    @property
    def bevestigd(self) -> bool: ...


B = TypeVar("B")
T = TypeVar("T", bound=Tekstversie)
U = TypeVar("U", bound=Uitspraak)
V = TypeVar("V", bound=GedeeldeVersie)


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitspraakbeeld:
    """What somebody last said of a version: yes, or what he has against it."""

    op: date
    bezwaar: bool
    toelichting: str
    door: str
    namens: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Versiereeks(Generic[V]):
    """All shared versions of one commission, the newest first.

    `SOORT` is what the text is called; `stuurt`: whether it belongs to this kind of commission.
    """

    SOORT: ClassVar[str]

    opdracht_id: UUID
    naam: str
    referentie: str
    stuurt: bool
    versies: tuple[V, ...]

    @property
    def nieuwste(self) -> V | None:
        """The version that was shared last."""
        return self.versies[0] if self.versies else None

    @property
    def geldend(self) -> V | None:
        """The version in force: the newest that was confirmed, else the newest."""
        return in_kracht(self.versies)

    @property
    def nieuwer(self) -> V | None:
        """The newest version, when an older one still holds."""
        return self.nieuwste if self.nieuwste is not self.geldend else None

    def versie(self, versie_id: UUID) -> V:
        """One version; raises ObjectDoesNotExist."""
        for versie in self.versies:
            if versie.id == versie_id:
                return versie
        raise ObjectDoesNotExist


def in_kracht(versies: Sequence[V]) -> V | None:
    """Of versions with the newest first: the one that holds."""
    return next((versie for versie in versies if versie.bevestigd), next(iter(versies), None))


def nieuwste(versies: Sequence[V], versie_id: UUID) -> V:
    """This one of versions with the newest first, when none was shared after it.

    Nobody answers to what he did not see: raises `Invoerfout`; ObjectDoesNotExist.
    """
    for plek, versie in enumerate(versies):
        if versie.id == versie_id:
            if plek:
                raise Invoerfout("", NIEUWER)
            return versie
    raise ObjectDoesNotExist


def per_opdracht(versies: Iterable[V]) -> dict[UUID, tuple[V, ...]]:
    """Versions by their commission, in the order in which they came."""
    gevonden: dict[UUID, tuple[V, ...]] = defaultdict(tuple)
    for versie in versies:
        gevonden[versie.opdracht_id] += (versie,)
    return dict(gevonden)


def lees_versies(
    actor: Actor,
    ids: Collection[UUID],
    model: type[T],
    uitspraken: type[U],
    *,
    met_namen: bool,
) -> tuple[list[T], list[U], Mapping[UUID, str]]:
    """Rows of what was shared in these commissions, the newest first, and of what was said of
    that, the oldest first; with the names of who did, in a third query."""
    rijen = list(model.objects.of(actor).filter(opdracht_id__in=ids).order_by("-nummer"))
    gezegd = uitspraken.objects.of(actor).filter(opdracht_id__in=[r.opdracht_id for r in rijen])
    gesproken = list(gezegd.order_by("vastgelegd_op", "pk"))
    namen = namen_bij(actor, [*rijen, *gesproken]) if met_namen else {}
    return rijen, gesproken, namen


def concept_van(
    actor: Actor,
    opdracht_id: UUID,
    model: type[Tekstconcept],
    beeld: Callable[..., B],
    velden: Collection[str],
) -> B | None:
    """What is being written, as a `beeld` of these fields; None when nothing is."""
    rij = model.objects.of(actor).filter(opdracht_id=opdracht_id).first()
    if rij is None:
        return None
    teksten = {naam: getattr(rij, naam) for naam in velden}
    return beeld(versie=rij.versie, gewijzigd_op=rij.gewijzigd_op, **teksten)


def versiewaarden(
    rij: Tekstversie, velden: Collection[str], namen: Mapping[UUID, str]
) -> dict[str, Any]:
    """What every image of a version holds: which it is, who shared it, and these fields."""
    eigen = ("id", "opdracht_id", "nummer", "gedeeld_op", *velden)
    return {**{naam: getattr(rij, naam) for naam in eigen}, **wie(rij, namen)}


def uitspraakwaarden(rij: Uitspraak, namen: Mapping[UUID, str]) -> dict[str, Any]:
    """What every `Uitspraakbeeld` holds."""
    eigen = ("op", "bezwaar", "toelichting")
    return {**{naam: getattr(rij, naam) for naam in eigen}, **wie(rij, namen)}


def namen_bij(actor: Actor, rijen: Iterable[Gedaan]) -> Mapping[UUID, str]:
    """The names of who did these and on whose behalf, in one query."""
    return namen_van(
        actor, {pk for rij in rijen for pk in (rij.door_persoon_id, rij.namens_id) if pk}
    )


def wie(rij: Gedaan, namen: Mapping[UUID, str]) -> dict[str, Any]:
    """Who did this and on whose behalf, by name; empty where there is none."""
    door, namens = rij.door_persoon_id, rij.namens_id
    return {
        "door": namen.get(door, "") if door else "",
        "namens": namen.get(namens, "") if namens else "",
    }
