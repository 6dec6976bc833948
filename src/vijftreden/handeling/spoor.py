# SPDX-License-Identifier: EUPL-1.2
"""The trace of the act that is going on: what it touched, said and must send."""

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Model


@dataclass(frozen=True, slots=True, kw_only=True)
class Gebeurd:
    """What an act meant besides itself, for a higher step: the row that tells it is its source.

    `nieuw` is false where it was so before it was read in here.
    """

    wat: str
    opdracht_id: UUID
    bron_id: UUID
    op: date
    nieuw: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Melding:
    """What somebody must hear by mail at once; a higher step finds out who, and words it.

    `bron_id` is what it is about. Without `opdracht_id` it may concern more than one commission.
    """

    wat: str
    bron_id: UUID
    opdracht_id: UUID | None = None


@dataclass(slots=True)
class Spoor:
    """Filled by a service, read by the gate."""

    geraakt: set[UUID] = field(default_factory=set)
    hele_omgeving: bool = False
    inhoud: dict[str, Any] = field(default_factory=dict)
    codes: list[str] = field(default_factory=list)
    voorwerp: Model | None = None
    gebeurd: list[Gebeurd] = field(default_factory=list)
    meldingen: list[Melding] = field(default_factory=list)


_HUIDIG: ContextVar[Spoor | None] = ContextVar("spoor", default=None)


class GeenHandeling(Exception):
    """Something was written outside the gate."""


def huidig_spoor() -> Spoor:
    """The trace of this act; raises `GeenHandeling` outside the gate."""
    spoor = _HUIDIG.get()
    if spoor is None:
        raise GeenHandeling("schrijf binnen een service met @handeling(Recht.…)")
    return spoor


def binnen_handeling() -> bool:
    """True inside the gate."""
    return _HUIDIG.get() is not None


def raakt(*opdracht_ids: UUID) -> None:
    """Says which commissions this act touched, so that their ladders are recounted."""
    huidig_spoor().geraakt.update(opdracht_ids)


def herteld(*opdracht_ids: UUID) -> None:
    """Says that the ladders of these are right again: what was touched before needs no recount."""
    huidig_spoor().geraakt.difference_update(opdracht_ids)


def raakt_omgeving() -> None:
    """Says that this act touched every commission: meeting dates, lead times, a code set aside."""
    huidig_spoor().hele_omgeving = True


def noteer(voorwerp: Model | None = None, *, code: str = "", **inhoud: Any) -> None:
    """Adds to the journal line: the object, a code, or what was said."""
    spoor = huidig_spoor()
    spoor.voorwerp = voorwerp or spoor.voorwerp
    spoor.codes += [code] if code else []
    spoor.inhoud |= inhoud


def gebeurd(wat: str, *, opdracht_id: UUID, bron_id: UUID, op: date, nieuw: bool = True) -> None:
    """Says what this act meant besides itself: who appoints the contractor has chosen one.

    A hook of a higher step reads it at the gate, so that nobody types the same twice.
    """
    moment = Gebeurd(wat=wat, opdracht_id=opdracht_id, bron_id=bron_id, op=op, nieuw=nieuw)
    huidig_spoor().gebeurd.append(moment)


def meld(wat: str, *, bron_id: UUID, opdracht_id: UUID | None = None) -> None:
    """Says that this act is news for somebody; a hook of a higher step writes the messages."""
    huidig_spoor().meldingen.append(Melding(wat=wat, bron_id=bron_id, opdracht_id=opdracht_id))


def begin() -> tuple[Spoor, Any]:
    """Opens a trace; for the gate alone."""
    spoor = Spoor()
    return spoor, _HUIDIG.set(spoor)


def einde(teken: Any) -> None:
    """Closes the trace; for the gate alone."""
    _HUIDIG.reset(teken)


def schoon(argumenten: Mapping[str, Any], geheim: frozenset[str]) -> dict[str, Any]:
    """The arguments of an act as they may stand in the journal: no secrets, objects as ids."""
    return {
        naam: waarde.pk if isinstance(waarde, Model) else waarde
        for naam, waarde in argumenten.items()
        if naam not in geheim and waarde not in (None, "", (), [])
    }
