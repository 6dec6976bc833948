# SPDX-License-Identifier: EUPL-1.2
"""What the contractor told of a version in its own words, and what the principal said of that."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Navertelling, Navertelreactie
from vijftreden.trede1_opdracht.rules.zinnen import zinnen
from vijftreden.trede1_opdracht.selectors.versies import namen_bij, wie
from vijftreden.web.schrijfwijze import NEDERLAND


@dataclass(frozen=True, slots=True, kw_only=True)
class LaatsteNavertelling:
    """When a version was last told again, and whether that was answered."""

    op: date
    beantwoord: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Zin:
    """One sentence of a telling; `anders`: the principal marked it, perhaps with a remark."""

    tekst: str
    anders: bool = False
    opmerking: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reactie:
    """What the principal said; `gemist`: what the telling does not hold."""

    herkend: bool
    gemist: tuple[str, ...]
    door: str
    namens: str
    gegeven_op: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Navertelbeeld:
    """One telling; `actueel` when no later one of this version exists."""

    id: UUID
    brief_id: UUID
    tekst: str
    zinnen: tuple[Zin, ...]
    door: str
    namens: str
    verteld_op: datetime
    actueel: bool
    reactie: Reactie | None

    @property
    def wacht(self) -> bool:
        """The principal has still to answer it."""
        return self.actueel and self.reactie is None


def laatste_navertellingen(
    actor: Actor, brief_ids: Collection[UUID]
) -> Mapping[UUID, LaatsteNavertelling]:
    """The last telling of each of these versions that has one, in one query."""
    rijen = Navertelling.objects.of(actor).filter(brief_id__in=brief_ids)
    waarden = rijen.order_by("verteld_op", "pk").values_list(
        "brief_id", "verteld_op", "reactie__pk"
    )
    return {
        brief_id: LaatsteNavertelling(
            op=op.astimezone(NEDERLAND).date(), beantwoord=reactie is not None
        )
        for brief_id, op, reactie in waarden
    }


def navertellingen(actor: Actor, opdracht_id: UUID) -> tuple[Navertelbeeld, ...]:
    """All tellings of a commission, the newest first; three queries."""
    rijen = list(
        Navertelling.objects.of(actor)
        .filter(opdracht_id=opdracht_id)
        .order_by("-verteld_op", "-pk")
    )
    reacties = {
        rij.navertelling_id: rij
        for rij in Navertelreactie.objects.of(actor).filter(opdracht_id=opdracht_id)
    }
    namen = namen_bij(actor, [*rijen, *reacties.values()])
    gezien: set[UUID] = set()
    gevonden = []
    for rij in rijen:
        actueel = rij.brief_id not in gezien
        gezien.add(rij.brief_id)
        gevonden.append(_beeld(rij, reacties.get(rij.pk), namen, actueel=actueel))
    return tuple(gevonden)


def navertelling(actor: Actor, opdracht_id: UUID, navertelling_id: UUID) -> Navertelbeeld:
    """One telling; raises DoesNotExist."""
    for beeld in navertellingen(actor, opdracht_id):
        if beeld.id == navertelling_id:
            return beeld
    raise Navertelling.DoesNotExist


def _beeld(
    rij: Navertelling,
    reactie: Navertelreactie | None,
    namen: Mapping[UUID, str],
    *,
    actueel: bool,
) -> Navertelbeeld:
    verschillen = reactie.verschillen if reactie else []
    anders = {deel["zin"]: deel["opmerking"] for deel in verschillen if deel["zin"]}
    return Navertelbeeld(
        id=rij.pk,
        brief_id=rij.brief_id,
        tekst=rij.tekst,
        zinnen=tuple(
            Zin(tekst=zin, anders=zin in anders, opmerking=anders.get(zin, ""))
            for zin in zinnen(rij.tekst)
        ),
        **wie(rij, namen),
        verteld_op=rij.verteld_op,
        actueel=actueel,
        reactie=_reactie(reactie, namen) if reactie else None,
    )


def _reactie(rij: Navertelreactie, namen: Mapping[UUID, str]) -> Reactie:
    return Reactie(
        herkend=rij.herkend,
        gemist=tuple(deel["opmerking"] for deel in rij.verschillen if not deel["zin"]),
        **wie(rij, namen),
        gegeven_op=rij.gegeven_op,
    )
