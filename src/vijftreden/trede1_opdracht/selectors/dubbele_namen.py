# SPDX-License-Identifier: EUPL-1.2
"""Commissions with a like name, shown while a new one is made; on hold and over included."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.rules.namen import MEESTE, lijken

MINSTE_LETTERS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijktop:
    """One that may be the same."""

    id: UUID
    referentie: str
    naam: str
    slapend: bool
    vervallen_op: date | None


def lijkt_op(actor: Actor, naam: str) -> Sequence[Lijktop]:
    """Those that this actor may see and whose name is like this one, the likest first.

    Two queries, whatever the number; only names are read to compare.
    """
    if len(naam.strip()) < MINSTE_LETTERS:
        return ()
    opdrachten = Opdracht.objects.of(actor)
    namen = dict(opdrachten.values_list("pk", "naam"))
    gevonden = lijken(naam, namen)[:MEESTE]
    rijen = {rij.pk: rij for rij in opdrachten.filter(pk__in=gevonden)}
    return tuple(
        Lijktop(
            id=pk,
            referentie=rijen[pk].referentie,
            naam=rijen[pk].naam,
            slapend=rijen[pk].slapend,
            vervallen_op=rijen[pk].vervallen_op,
        )
        for pk in gevonden
    )
