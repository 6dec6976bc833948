# SPDX-License-Identifier: EUPL-1.2
"""Every act passes one gate: right, transaction, journal line, outgoing message, stored ladder."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist
from django.db import models, transaction

from vijftreden.handeling import journaal, spoor
from vijftreden.handeling.haken import HAKEN
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import (
    PERSOONLIJK,
    RECHTEN,
    VOORBEREIDEND,
    GeenRecht,
    Hoedanigheid,
    Recht,
)
from vijftreden.toegang.rijen import geldige_zichten, rolzichten, ziet_opdracht
from vijftreden.toegang.sessie import zicht

P = ParamSpec("P")
R = TypeVar("R")


class Onzichtbaar(ObjectDoesNotExist):
    """For this actor the commission does not exist."""


def hoedanigheden(
    actor: Actor, opdracht_id: UUID | None = None, *, voorbereidend: bool = False
) -> frozenset[Hoedanigheid]:
    """In what capacities the actor acts, on this commission or in the environment.

    At work for another: only in those of that other's roles, not as adviser or beheerder. Who
    replaces somebody and did not say so has that other's only to prepare (`voorbereidend`). A role
    that only reads gives no side: whoever also holds a role that writes acts in that one.
    """
    if actor.is_installatie:
        return frozenset({Hoedanigheid.INSTALLATIE})
    if actor.is_systeem:
        return frozenset({Hoedanigheid.SYSTEEM})
    eigen = () if actor.namens_id else actor.soorten
    gevonden = {Hoedanigheid(soort.value) for soort in eigen} | {Hoedanigheid.LID}
    if opdracht_id is not None:
        zichten = geldige_zichten(actor) if voorbereidend else rolzichten(actor)
        rollen = zichten.filter(opdracht_id=opdracht_id).values_list("kant", "alleen_lezen")
        gevonden |= {
            Hoedanigheid.ROL_LEZER if leest else Hoedanigheid[f"ROL_{kant.upper()}"]
            for kant, leest in rollen
        }
    return frozenset(gevonden)


def mag(actor: Actor, recht: Recht, opdracht_id: UUID | None = None) -> bool:
    """Whether the table of rights lets this actor do this, on this commission or at all."""
    voorbereidend = recht in VOORBEREIDEND
    return bool(RECHTEN[recht] & hoedanigheden(actor, opdracht_id, voorbereidend=voorbereidend))


def handeling(
    recht: Recht, *, geheim: tuple[str, ...] = ()
) -> Callable[[Callable[Concatenate[Actor, P], R]], Callable[Concatenate[Actor, P], R]]:
    """Makes a service an act. `geheim` names arguments that never stand in the journal.

    An act inside an act is part of the outer one: its right is asked, its line is the outer line.
    A refused act leaves a line as well, after the rollback. Raises `GeenRecht`, and `Onzichtbaar`
    for a commission that the actor may not even see: who guesses a key learns nothing. What is
    personal is never done on behalf of another.
    """

    def verpak(
        service: Callable[Concatenate[Actor, P], R],
    ) -> Callable[Concatenate[Actor, P], R]:
        @wraps(service)
        def doe(actor: Actor, /, *args: P.args, **argumenten: P.kwargs) -> R:
            actor = actor.als_zichzelf() if recht in PERSOONLIJK else actor
            opdracht_id = cast("UUID | None", argumenten.get("opdracht_id"))
            inhoud = spoor.schoon(argumenten, frozenset(geheim))
            if spoor.binnen_handeling():
                with transaction.atomic(), zicht(actor):
                    _eis(actor, recht, opdracht_id)
                    return service(actor, *args, **argumenten)
            try:
                with transaction.atomic(), zicht(actor):
                    return _doe(actor, recht, opdracht_id, inhoud, service, *args, **argumenten)
            except GeenRecht as fout:
                if _weiger(actor, fout.recht, opdracht_id):
                    raise
                raise Onzichtbaar(opdracht_id) from fout

        doe.__recht__ = recht  # type: ignore[attr-defined]
        return doe

    return verpak


def _eis(actor: Actor, recht: Recht, opdracht_id: UUID | None) -> None:
    if not mag(actor, recht, opdracht_id):
        raise GeenRecht(recht)


def _weiger(actor: Actor, recht: Recht, opdracht_id: UUID | None) -> bool:
    """Writes the line of a refused act; tells whether the actor may know of the commission."""
    with transaction.atomic(), zicht(actor):
        ziet = opdracht_id is None or ziet_opdracht(actor, opdracht_id)
        journaal.schrijf(actor, recht, resultaat="geweigerd", opdracht_id=opdracht_id)
    return ziet


def _doe(
    actor: Actor,
    recht: Recht,
    opdracht_id: UUID | None,
    inhoud: dict[str, object],
    service: Callable[Concatenate[Actor, P], R],
    /,
    *args: P.args,
    **argumenten: P.kwargs,
) -> R:
    with _lopend() as dit:
        _eis(actor, recht, opdracht_id)
        resultaat = service(actor, *args, **argumenten)
        for haak in HAKEN.na_handeling:
            haak(actor, dit)
        voorwerp = dit.voorwerp
        if voorwerp is None and isinstance(resultaat, models.Model):
            voorwerp = resultaat
        journaal.schrijf(
            actor,
            recht,
            resultaat="gedaan",
            opdracht_id=opdracht_id,
            voorwerp=voorwerp,
            codes=dit.codes,
            inhoud=inhoud | dit.inhoud,
        )
        return resultaat


@contextmanager
def _lopend() -> Iterator[spoor.Spoor]:
    dit, teken = spoor.begin()
    try:
        yield dit
    finally:
        spoor.einde(teken)
