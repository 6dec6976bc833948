# SPDX-License-Identifier: EUPL-1.2
"""Reading decisions: released ones with their conditions and corrections, and concepts."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.register.selectors import mandaten_op_id, namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import vastleggingen
from vijftreden.trede3_momenten.models import (
    Besluit,
    Besluitconcept,
    Bestuursbesluit,
    Stuurmoment,
    Uitkomst,
    Voorwaarde,
)
from vijftreden.trede3_momenten.selectors.verplichting import (
    Verplichtingregel,
    verplichtingregel,
)
from vijftreden.trede3_momenten.selectors.voorwaarden import (
    Voorwaarderegel,
    eigenaren,
    voorwaarderegel,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bestuursregel:
    """Number and day of what college, raad or board decided."""

    gremium: str
    nummer: str
    besloten_op: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Besluitregel:
    """A released decision with the names on it, its conditions, and what became of it."""

    id: UUID
    opdracht_id: UUID
    opdracht: str
    referentie: str
    stuurmoment_id: UUID
    soort: Momentsoort
    moment_naam: str
    fase: str
    uitkomst: str
    uitkomst_naam: str
    reden: str
    stukken: tuple[tuple[str, bool], ...]
    besloten_op: date
    besluiter: str
    door: str
    namens: str
    voorbereid_door: str
    corrigeert_id: UUID | None
    gecorrigeerd_door_id: UUID | None
    brief_id: UUID | None
    voorwaarden: tuple[Voorwaarderegel, ...]
    bestuursbesluit: Bestuursregel | None
    vastgelegd_op: datetime
    verplichting: Verplichtingregel | None = None

    @property
    def geldt(self) -> bool:
        """No correction came after it."""
        return self.gecorrigeerd_door_id is None

    @property
    def wacht_op_bestuur(self) -> bool:
        """An "akkoord om voor te leggen" of which number and day are not in yet."""
        return self.geldt and self.uitkomst == Uitkomst.VOORLEGGEN and self.bestuursbesluit is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceptbeeld:
    """A decision that is being prepared; `versie` goes back with a form.

    `door` prepared it, `bewaard_door` was the last to keep it.
    """

    stuurmoment_id: UUID
    corrigeert_id: UUID | None
    uitkomst: str
    reden: str
    voorwaarden: tuple[Mapping[str, str], ...]
    stukken: tuple[str, ...]
    besluiter_id: UUID | None
    verplichting: Verplichtingregel | None
    door: str
    bewaard_door: str
    gewijzigd_op: datetime
    versie: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceptregel:
    """A concept that waits for somebody, for a list."""

    opdracht_id: UUID
    opdracht: str
    stuurmoment_id: UUID
    soort: Momentsoort
    moment_naam: str
    fase: str
    door: str
    gewijzigd_op: datetime
    besluiter_id: UUID | None


def besluiten_van(actor: Actor, opdracht_id: UUID) -> tuple[Besluitregel, ...]:
    """The decisions of one commission, the newest first, corrected ones included."""
    return besluiten_per_opdracht(actor, [opdracht_id]).get(opdracht_id, ())


def besluit(actor: Actor, opdracht_id: UUID, besluit_id: UUID) -> Besluitregel:
    """One decision; raises DoesNotExist."""
    for regel in besluiten_van(actor, opdracht_id):
        if regel.id == besluit_id:
            return regel
    raise Besluit.DoesNotExist


def besluiten_per_opdracht(
    actor: Actor, ids: Collection[UUID]
) -> Mapping[UUID, tuple[Besluitregel, ...]]:
    """The same of many, in four queries, five where mandates were asked."""
    rijen = list(
        Besluit.objects.of(actor)
        .filter(opdracht_id__in=ids)
        .select_related("opdracht", "stuurmoment")
        .order_by("-besloten_op", "-vastgelegd_op")
    )
    pks = [rij.pk for rij in rijen]
    voorwaarden = list(
        Voorwaarde.objects.of(actor)
        .filter(besluit__in=pks)
        .select_related("opdracht")
        .order_by("uiterlijk_op", "tekst")
    )
    bestuur = {
        rij.besluit_id: Bestuursregel(
            gremium=rij.gremium, nummer=rij.nummer, besloten_op=rij.besloten_op
        )
        for rij in Bestuursbesluit.objects.of(actor).filter(besluit__in=pks)
    }
    namen = namen_van(
        actor, {wie for rij in rijen for wie in _mensen(rij)} | eigenaren(voorwaarden)
    )
    per_besluit: dict[UUID, list[Voorwaarderegel]] = defaultdict(list)
    for deel in voorwaarden:
        per_besluit[deel.besluit_id].append(voorwaarderegel(deel, namen))
    opvolgers = {rij.corrigeert_id: rij.pk for rij in rijen if rij.corrigeert_id}
    gebruikt = {rij.mandaat_id for rij in rijen if rij.mandaat_id}
    mandaten = mandaten_op_id(actor, gebruikt) if gebruikt else {}
    gevonden: dict[UUID, list[Besluitregel]] = defaultdict(list)
    for rij in rijen:
        gevonden[rij.opdracht_id].append(
            replace(
                _regel(
                    rij, namen, per_besluit[rij.pk], bestuur.get(rij.pk), opvolgers.get(rij.pk)
                ),
                verplichting=verplichtingregel(rij, mandaten),
            )
        )
    return {pk: tuple(regels) for pk, regels in gevonden.items()}


def concept_van(actor: Actor, opdracht_id: UUID, stuurmoment_id: UUID) -> Conceptbeeld | None:
    """The concept of one moment; None for the contractor, and when there is none."""
    rij = (
        Besluitconcept.objects.of(actor)
        .filter(opdracht_id=opdracht_id, stuurmoment_id=stuurmoment_id)
        .first()
    )
    if rij is None:
        return None
    wie = rij.door_persoon_id
    genoteerd = vastleggingen(actor, opdracht_id).get(rij.pk)
    return Conceptbeeld(
        stuurmoment_id=rij.stuurmoment_id,
        corrigeert_id=rij.corrigeert_id,
        uitkomst=rij.uitkomst,
        reden=rij.reden,
        voorwaarden=tuple(rij.voorwaarden),
        stukken=tuple(rij.stukken),
        besluiter_id=rij.besluiter_id,
        verplichting=verplichtingregel(rij, {}),
        door=namen_van(actor, [wie]).get(wie, "") if wie else "",
        bewaard_door=genoteerd.door if genoteerd else "",
        gewijzigd_op=rij.gewijzigd_op,
        versie=rij.versie,
    )


def wachtende_concepten(actor: Actor, ids: Collection[UUID]) -> tuple[Conceptregel, ...]:
    """Concepts on these commissions, the oldest first; two queries, none for a contractor."""
    rijen = list(
        Besluitconcept.objects.of(actor)
        .filter(opdracht_id__in=ids)
        .select_related("opdracht", "stuurmoment")
        .order_by("gewijzigd_op", "pk")
    )
    namen = namen_van(actor, {rij.door_persoon_id for rij in rijen if rij.door_persoon_id})
    return tuple(
        Conceptregel(
            opdracht_id=rij.opdracht_id,
            opdracht=rij.opdracht.naam,
            stuurmoment_id=rij.stuurmoment_id,
            soort=Momentsoort(rij.stuurmoment.soort),
            moment_naam=rij.stuurmoment.naam,
            fase=rij.stuurmoment.fase,
            door=namen.get(rij.door_persoon_id, "") if rij.door_persoon_id else "",
            gewijzigd_op=rij.gewijzigd_op,
            besluiter_id=rij.besluiter_id,
        )
        for rij in rijen
    )


def _mensen(rij: Besluit) -> Iterator[UUID]:
    for wie in (rij.besluiter_id, rij.door_persoon_id, rij.namens_id, rij.voorbereid_door_id):
        if wie:
            yield wie


def _regel(
    rij: Besluit,
    namen: Mapping[UUID, str],
    voorwaarden: Sequence[Voorwaarderegel],
    bestuur: Bestuursregel | None,
    opvolger: UUID | None,
) -> Besluitregel:
    def naam(wie: UUID | None) -> str:
        return namen.get(wie, "") if wie else ""

    moment: Stuurmoment = rij.stuurmoment
    return Besluitregel(
        id=rij.pk,
        opdracht_id=rij.opdracht_id,
        opdracht=rij.opdracht.naam,
        referentie=rij.opdracht.referentie,
        stuurmoment_id=rij.stuurmoment_id,
        soort=Momentsoort(moment.soort),
        moment_naam=moment.naam,
        fase=moment.fase,
        uitkomst=rij.uitkomst,
        uitkomst_naam=str(Uitkomst(rij.uitkomst).label),
        reden=rij.reden,
        stukken=tuple((stuk, er) for stuk, er in rij.stukken),
        besloten_op=rij.besloten_op,
        besluiter=naam(rij.besluiter_id),
        door=naam(rij.door_persoon_id),
        namens=naam(rij.namens_id),
        voorbereid_door=naam(rij.voorbereid_door_id),
        corrigeert_id=rij.corrigeert_id,
        gecorrigeerd_door_id=opvolger,
        brief_id=rij.brief_id,
        voorwaarden=tuple(voorwaarden),
        bestuursbesluit=bestuur,
        vastgelegd_op=rij.vastgelegd_op,
    )
