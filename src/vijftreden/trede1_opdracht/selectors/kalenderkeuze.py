# SPDX-License-Identifier: EUPL-1.2
"""Which chapter of the Wgr the participants of an arrangement tell, and why a person must say."""

from collections.abc import Sequence
from dataclasses import dataclass

from vijftreden.kern.kalender import Bevestigreden, kies_hoofdstuk
from vijftreden.kern.normen import Hoofdstuk, normenboek
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors.opdrachten import Opdrachtgegevens


@dataclass(frozen=True, slots=True, kw_only=True)
class Kalenderkeuze:
    """The chapters that may be chosen, the one that fits, and what makes it uncertain."""

    hoofdstukken: Sequence[Hoofdstuk]
    voorstel: Hoofdstuk | None
    redenen: Sequence[Bevestigreden]


def kalenderkeuze(actor: Actor, gegevens: Opdrachtgegevens) -> Kalenderkeuze:
    """The chapters in force on the actor's day, each once; asks no rows."""
    wgr = normenboek().wgr
    geldend = {rij.nummer: rij for rij in wgr.hoofdstukken if rij.geldt_op(actor.dag)}
    keuze = kies_hoofdstuk(
        gegevens.deelnemersoorten, naam=gegevens.naam, wgr=wgr, peildatum=actor.dag
    )
    return Kalenderkeuze(
        hoofdstukken=list(geldend.values()),
        voorstel=keuze.hoofdstuk,
        redenen=sorted(keuze.redenen),
    )
