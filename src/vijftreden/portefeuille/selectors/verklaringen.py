# SPDX-License-Identifier: EUPL-1.2
"""One explanation for the whole organisation: where a finding stands, and what was explained."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q, TextField
from django.db.models.functions import Cast

from vijftreden.handeling.selectors import Terzijdelegging, terzijde
from vijftreden.kern.bevinding import Bevinding
from vijftreden.kern.trede import Ladder
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.web.verwoording import verwoord

MEESTE_NAMEN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Vindplaatsen:
    """A finding as a person reads it, and the commissions on which it stands."""

    zin: str
    over: tuple[str, ...]
    """The names of the people that the evidence is about."""
    opdracht_ids: tuple[UUID, ...]
    namen: tuple[str, ...]
    """Names of commissions, the first `MEESTE_NAMEN` in the order of the alphabet."""

    @property
    def meer(self) -> int:
        """How many commissions are not named."""
        return len(self.opdracht_ids) - len(self.namen)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verklaring:
    """An explanation that holds for the whole organisation, and what it silences now."""

    id: UUID
    reden: str
    door: str
    vastgelegd_op: datetime
    tot: date | None
    waar: Vindplaatsen | None
    """None when the finding stands nowhere any more."""


@dataclass(slots=True)
class _Gevonden:
    """One finding with the commissions on which it was seen."""

    bevinding: Bevinding
    opdrachten: dict[UUID, str] = field(default_factory=dict)


def vindplaatsen(actor: Actor, *, code: str, bewijs_hash: str) -> Vindplaatsen | None:
    """Where this finding asks something now; None when it stands nowhere."""
    gevonden = _zoek(actor, {code}, terzijde=False).get(bewijs_hash)
    return _beeld(actor, [gevonden])[0] if gevonden else None


def verklaringen(actor: Actor) -> tuple[Verklaring, ...]:
    """What was explained for the whole organisation, newest first."""
    leggingen = sorted(
        terzijde(actor, ()).get(None, ()), key=lambda deel: deel.vastgelegd_op, reverse=True
    )
    gevonden = _zoek(actor, {deel.code for deel in leggingen}, terzijde=True)
    per_legging = [_van(deel, gevonden) for deel in leggingen]
    beelden = iter(_beeld(actor, [deel for deel in per_legging if deel]))
    namen = namen_van(actor, {d.door_persoon_id for d in leggingen if d.door_persoon_id})
    return tuple(
        Verklaring(
            id=legging.id,
            reden=legging.reden,
            door=namen.get(legging.door_persoon_id, "") if legging.door_persoon_id else "",
            vastgelegd_op=legging.vastgelegd_op,
            tot=legging.tot,
            waar=next(beelden) if deel else None,
        )
        for legging, deel in zip(leggingen, per_legging, strict=True)
    )


def _zoek(actor: Actor, codes: Collection[str], *, terzijde: bool) -> Mapping[str, _Gevonden]:
    """The findings with these codes by their hash, asking or set aside, in one query."""
    gevonden: dict[str, _Gevonden] = {}
    for opdracht_id, naam, bevinding in _bevindingen(actor, codes, terzijde=terzijde):
        deel = gevonden.setdefault(bevinding.bewijs_hash, _Gevonden(bevinding))
        deel.opdrachten[opdracht_id] = naam
    return gevonden


def _bevindingen(
    actor: Actor, codes: Collection[str], *, terzijde: bool
) -> Iterator[tuple[UUID, str, Bevinding]]:
    if not codes:
        return
    met_code = Q()
    for code in codes:
        met_code |= Q(tekst__contains=f'"{code}"')
    standen = Stand.objects.of(actor).annotate(tekst=Cast("ladder", TextField()))
    rijen = standen.filter(met_code).order_by("opdracht__naam", "opdracht_id")
    for opdracht_id, naam, inhoud in rijen.values_list(
        "opdracht_id", "opdracht__naam", "ladder"
    ).iterator(chunk_size=500):
        for stand in Ladder.uit_json(inhoud).treden:
            for bevinding in stand.terzijde if terzijde else stand.bevindingen:
                if bevinding.code in codes:
                    yield opdracht_id, naam, bevinding


def _van(legging: Terzijdelegging, gevonden: Mapping[str, _Gevonden]) -> _Gevonden | None:
    """What this explanation silences; one without evidence silences all with its code."""
    if legging.bewijs_hash:
        return gevonden.get(legging.bewijs_hash)
    alle = [deel for deel in gevonden.values() if deel.bevinding.code == legging.code]
    if not alle:
        return None
    samen = _Gevonden(alle[0].bevinding)
    for deel in alle:
        samen.opdrachten |= deel.opdrachten
    return samen


def _beeld(actor: Actor, gevonden: Collection[_Gevonden]) -> list[Vindplaatsen]:
    over = [list(_ids(deel.bevinding)) for deel in gevonden]
    alle_ids = {pk for ids in over for pk in ids}
    namen = namen_van(actor, alle_ids) if alle_ids else {}
    return [
        Vindplaatsen(
            zin=verwoord(deel.bevinding, TEKSTEN).zin,
            over=tuple(namen[pk] for pk in ids if pk in namen),
            opdracht_ids=tuple(deel.opdrachten),
            namen=tuple(deel.opdrachten.values())[:MEESTE_NAMEN],
        )
        for deel, ids in zip(gevonden, over, strict=True)
    ]


def _ids(bevinding: Bevinding) -> Iterator[UUID]:
    """The keys in the evidence, of people among others."""
    for waarde in bevinding.bewijs.values():
        for deel in waarde if isinstance(waarde, list) else [waarde]:
            try:
                yield UUID(str(deel))
            except ValueError:
                continue
