# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a commission: by whom, since when, and whether it can be opened now."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Kant
from vijftreden.register.selectors import Bestandbeeld, bestanden, namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import geldige_zichten, ziet_als_gever
from vijftreden.trede1_opdracht.models import Bijlage, Opdracht, Rolvervulling
from vijftreden.web.deel import Deel

OP_DE_OPDRACHT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Bijlagebeeld:
    """A file or a link; `versie` goes back with the button that takes it away."""

    id: UUID
    naam: str
    koppeling: str
    bestand: Bestandbeeld | None
    door: str
    toegevoegd_op: datetime
    mag_weg: bool
    versie: int

    @property
    def reden(self) -> str:
        """Why it cannot be opened now; empty when it can."""
        return self.bestand.reden if self.bestand else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bijlagenblad:
    """All of one commission, the newest first."""

    opdracht_id: UUID
    naam: str
    referentie: str
    bijlagen: tuple[Bijlagebeeld, ...]
    mag_toevoegen: bool


def bijlagen_van(actor: Actor, opdracht_id: UUID) -> Bijlagenblad:
    """The attachments of one commission, in a fixed number of queries; raises DoesNotExist."""
    opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    rijen = list(
        Bijlage.objects.of(actor).filter(opdracht_id=opdracht_id).order_by("-toegevoegd_op", "-pk")
    )
    return Bijlagenblad(
        opdracht_id=opdracht_id,
        naam=opdracht.naam,
        referentie=opdracht.referentie,
        bijlagen=_beelden(actor, opdracht_id, rijen),
        mag_toevoegen=mag(actor, Recht.BIJLAGE_TOEVOEGEN, opdracht_id),
    )


def bijlage(actor: Actor, opdracht_id: UUID, bijlage_id: UUID) -> Bijlagebeeld:
    """One attachment; raises DoesNotExist."""
    rij = Bijlage.objects.of(actor).get(pk=bijlage_id, opdracht_id=opdracht_id)
    return _beelden(actor, opdracht_id, [rij])[0]


def bijlagen_met(actor: Actor, bestand_id: UUID) -> tuple[tuple[UUID, UUID], ...]:
    """Where this file hangs: the commission and the attachment of each."""
    rijen = Bijlage.objects.of(actor).filter(bestand_id=bestand_id).order_by("pk")
    return tuple(rijen.values_list("opdracht_id", "pk"))


def toevoeger(actor: Actor, bijlage_id: UUID) -> UUID | None:
    """The person who added this attachment; raises DoesNotExist."""
    persoon_id: UUID | None = Bijlage.objects.of(actor).get(pk=bijlage_id).door_persoon_id
    return persoon_id


def bijlagedeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """The newest attachments on the commission page."""
    blad = bijlagen_van(actor, opdracht_id)
    return Deel(
        template="trede1_opdracht/bijlagedeel.html",
        inhoud={"blad": blad, "nieuwste": blad.bijlagen[:OP_DE_OPDRACHT]},
        leeg=not blad.bijlagen,
    )


def mag_weghalen(
    actor: Actor, opdracht_id: UUID, door: Collection[UUID | None]
) -> Mapping[UUID | None, bool]:
    """Whether what these people added is of the actor's own side, or the actor's own.

    Who never held a role here, as an adviser, added it for the principal.
    """
    if not mag(actor, Recht.BIJLAGE_WEGHALEN, opdracht_id):
        return dict.fromkeys(door, False)
    if actor.is_systeem:
        return dict.fromkeys(door, True)
    kanten: dict[UUID | None, set[str]] = defaultdict(set)
    rollen = Rolvervulling.objects.of(actor).filter(
        opdracht_id=opdracht_id, persoon_id__in=[pk for pk in door if pk]
    )
    for persoon_id, kant in rollen.values_list("persoon_id", "kant"):
        kanten[persoon_id].add(kant)
    eigen = _kanten(actor, opdracht_id)
    return {
        wie: (wie is not None and wie == actor.persoon_id)
        or bool((kanten.get(wie) or {Kant.GEVER.value}) & eigen)
        for wie in door
    }


def _kanten(actor: Actor, opdracht_id: UUID) -> set[str]:
    zichten = geldige_zichten(actor).filter(opdracht_id=opdracht_id)
    kanten = set(zichten.values_list("kant", flat=True))
    return kanten | ({Kant.GEVER.value} if ziet_als_gever(actor, opdracht_id) else set())


def _beelden(
    actor: Actor, opdracht_id: UUID, rijen: Collection[Bijlage]
) -> tuple[Bijlagebeeld, ...]:
    door = {rij.door_persoon_id for rij in rijen}
    namen = namen_van(actor, {pk for pk in door if pk})
    van_bestand = bestanden(actor, {rij.bestand_id for rij in rijen if rij.bestand_id})
    weg = mag_weghalen(actor, opdracht_id, door)
    return tuple(
        Bijlagebeeld(
            id=rij.pk,
            naam=rij.naam,
            koppeling=rij.koppeling,
            bestand=van_bestand.get(rij.bestand_id) if rij.bestand_id else None,
            door=namen.get(rij.door_persoon_id, "") if rij.door_persoon_id else "",
            toegevoegd_op=rij.toegevoegd_op,
            mag_weg=weg[rij.door_persoon_id],
            versie=rij.versie,
        )
        for rij in rijen
    )
