# SPDX-License-Identifier: EUPL-1.2
"""The changes that the contractor asks: what stands there now, what it proposes, what became."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Verzoekstaat, Wijzigingsverzoek
from vijftreden.trede1_opdracht.rules.woordverschil import Verschil, verschil


@dataclass(frozen=True, slots=True, kw_only=True)
class Verzoekbeeld:
    """One asked change, beside the text of the version that it is about."""

    id: UUID
    versie: int
    brief_id: UUID
    nummer: int
    onderdeel: str
    nu: str
    voorstel: str
    verschil: Verschil
    reden: str
    staat: str
    staatnaam: str
    antwoord: str
    door: str
    gevraagd_op: date
    beantwoord_op: date | None
    nieuwe_brief_id: UUID | None
    nieuw_nummer: int | None

    @property
    def wacht(self) -> bool:
        """Nobody answered it yet."""
        return self.staat == Verzoekstaat.GEVRAAGD


def open_per_opdracht(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, tuple[date, ...]]:
    """The days of the changes that wait for an answer, in one query."""
    gevonden: dict[UUID, tuple[date, ...]] = defaultdict(tuple)
    rijen = Wijzigingsverzoek.objects.of(actor).filter(
        opdracht_id__in=ids, staat=Verzoekstaat.GEVRAAGD
    )
    for pk, dag in rijen.order_by("gevraagd_op", "pk").values_list("opdracht_id", "gevraagd_op"):
        gevonden[pk] += (dag,)
    return dict(gevonden)


def verzoeken(actor: Actor, opdracht_id: UUID) -> tuple[Verzoekbeeld, ...]:
    """All of one commission, what waits first and then the newest; two queries."""
    rijen = list(
        Wijzigingsverzoek.objects.of(actor)
        .filter(opdracht_id=opdracht_id)
        .select_related("brief", "nieuwe_brief")
        .order_by("-gevraagd_op", "-pk")
    )
    namen = namen_van(actor, {rij.door_persoon_id for rij in rijen if rij.door_persoon_id})
    beelden = [_beeld(rij, namen) for rij in rijen]
    return tuple(sorted(beelden, key=lambda beeld: not beeld.wacht))


def verzoek(actor: Actor, opdracht_id: UUID, verzoek_id: UUID) -> Verzoekbeeld:
    """One asked change; raises DoesNotExist."""
    for beeld in verzoeken(actor, opdracht_id):
        if beeld.id == verzoek_id:
            return beeld
    raise Wijzigingsverzoek.DoesNotExist


def _beeld(rij: Wijzigingsverzoek, namen: Mapping[UUID, str]) -> Verzoekbeeld:
    nu = str(getattr(rij.brief, rij.onderdeel, ""))
    return Verzoekbeeld(
        id=rij.pk,
        versie=rij.versie,
        brief_id=rij.brief_id,
        nummer=rij.brief.nummer,
        onderdeel=rij.onderdeel,
        nu=nu,
        voorstel=rij.voorstel,
        verschil=verschil(nu, rij.voorstel),
        reden=rij.reden,
        staat=rij.staat,
        staatnaam=Verzoekstaat(rij.staat).label,
        antwoord=rij.antwoord,
        door=namen.get(rij.door_persoon_id, "") if rij.door_persoon_id else "",
        gevraagd_op=rij.gevraagd_op,
        beantwoord_op=rij.beantwoord_op,
        nieuwe_brief_id=rij.nieuwe_brief_id,
        nieuw_nummer=rij.nieuwe_brief.nummer if rij.nieuwe_brief else None,
    )
