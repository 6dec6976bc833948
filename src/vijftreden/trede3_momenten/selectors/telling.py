# SPDX-License-Identifier: EUPL-1.2
"""Counting one cycle: the norms and meeting dates of the environment, laid on one arrangement."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Protocol

from vijftreden.kern.kalender import (
    Bestuursdatums,
    Bevestigreden,
    Cyclus,
    Regeling,
    Termijn,
    Vergadermoment,
    Vorm,
    begrotingscyclus,
    begrotingswijziging,
    dienstverleningscyclus,
    eigen_kant,
    jaarrekening,
    kies_hoofdstuk,
)
from vijftreden.kern.normen import Norm, Normen, Normenboek, los_op, normenboek
from vijftreden.kern.relatievormen import Kalendercyclus, relatievormen
from vijftreden.register.selectors import Instellingwaarde, eigen_waarden, vergadermomenten
from vijftreden.toegang.actor import Actor
from vijftreden.trede3_momenten.instellingen import DOORLOOPTIJD, SLEUTELS
from vijftreden.trede3_momenten.models import Jaarcyclus

TELLERS: Mapping[Cyclus, Callable[..., tuple[Termijn, ...]]] = {
    Cyclus.BEGROTING: begrotingscyclus,
    Cyclus.JAARREKENING: jaarrekening,
    Cyclus.WIJZIGING: begrotingswijziging,
}
KOLOMMEN = {
    "kaders_ontvangen": "kaders_ontvangen_op",
    "ontwerp_verzonden": "ontwerp_verzonden_op",
    "brief_reactie": "brief_reactie_uiterlijk",
    "zienswijze_verzonden": "zienswijze_verzonden_op",
    "stukken_uit": "stukken_uit_op",
    "vergadering": "vergadering_op",
    "vaststelling": "vaststelling_op",
    "verzonden": "verzonden_op",
}
"""A name of `Bestuursdatums` and its column of `Jaarcyclus`."""
GEEN_WGR = "geen"
"""What a person confirmed: no calendar of the Wgr holds for this arrangement."""


class Kalenderopdracht(Protocol):
    """What the calendar must know of a commission."""

    @property
    def naam(self) -> str: ...
    @property
    def relatievorm(self) -> str: ...
    @property
    def gr_vorm(self) -> str: ...
    @property
    def deelnemersoorten(self) -> Sequence[str]: ...
    @property
    def hoofdstuk(self) -> str: ...
    @property
    def kalender_bevestigd_op(self) -> date | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Telgrond:
    """What holds for all calendars of an environment on a day."""

    boek: Normenboek
    vergaderingen: tuple[Vergadermoment, ...]
    peildatum: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Kalenderkeuze:
    """Which calendar a commission has; `regeling` is None as long as a person must confirm it."""

    cyclus: Kalendercyclus
    vorm: Vorm | None = None
    regeling: Regeling | None = None
    redenen: frozenset[Bevestigreden] = frozenset()
    bevestigd: bool = False


def telgrond(actor: Actor) -> Telgrond:
    """The norms with the environment's own lead times over them, and its meetings; two queries."""
    boek = normenboek()
    eigen = eigen_waarden(actor, SLEUTELS)
    overlay = [
        rij
        for naam, waarden in eigen.items()
        for rij in _overlay(boek.doorlooptijden, naam, waarden)
    ]
    return Telgrond(
        boek=replace(boek, doorlooptijden=los_op(boek.doorlooptijden, overlay)),
        vergaderingen=vergadermomenten(actor),
        peildatum=actor.dag,
    )


def _overlay(basis: Normen, sleutel: str, waarden: tuple[Instellingwaarde, ...]) -> list[Norm]:
    """Own rows of one key as dated rows of its norm, each until the next begins."""
    code = sleutel.removeprefix(DOORLOOPTIJD)
    norm = next(rij for rij in basis.rijen if rij.code == code)
    dagen = [waarde.geldig_van or date.min for waarde in waarden]
    einden = [tot for _, tot in pairwise([*dagen, None])]
    return [
        norm.eigen(int(waarde.waarde), geldig_van=van, geldig_tot=tot)
        for waarde, van, tot in zip(waarden, dagen, einden, strict=True)
    ]


def kies_kalender(opdracht: Kalenderopdracht, grond: Telgrond) -> Kalenderkeuze:
    """The calendar that fits this commission.

    Where the participants or the name leave the chapter open, nothing is counted until a person
    confirmed it: a date that may not hold had better not stand there. Arrangements of water boards
    alone are counted, with everything "te verifiëren" (relaties.md, section 0).
    """
    soort = relatievormen()[opdracht.relatievorm].kalender
    if soort is not Kalendercyclus.WGR:
        return Kalenderkeuze(cyclus=soort)
    vorm = Vorm(opdracht.gr_vorm) if opdracht.gr_vorm in set(Vorm) else None
    if vorm is None:
        return Kalenderkeuze(cyclus=Kalendercyclus.GEEN)
    if not vorm.heeft_begroting:
        return Kalenderkeuze(cyclus=Kalendercyclus.DIENSTVERLENING, vorm=vorm)
    wgr = grond.boek.wgr
    keuze = kies_hoofdstuk(
        opdracht.deelnemersoorten, naam=opdracht.naam, wgr=wgr, peildatum=grond.peildatum
    )
    hoofdstuk = keuze.hoofdstuk if keuze.redenen <= {Bevestigreden.WATERSCHAPPEN} else None
    bevestigd = opdracht.kalender_bevestigd_op is not None
    if bevestigd and opdracht.hoofdstuk:
        hoofdstuk = None if opdracht.hoofdstuk == GEEN_WGR else wgr.hoofdstuk(opdracht.hoofdstuk)
    return Kalenderkeuze(
        cyclus=soort,
        vorm=vorm,
        regeling=Regeling(vorm=vorm, hoofdstuk=hoofdstuk) if hoofdstuk else None,
        redenen=keuze.redenen,
        bevestigd=bevestigd,
    )


def bestuursdatums(rij: Jaarcyclus) -> Bestuursdatums:
    """What people entered for this cycle, as the calendar counts with it."""
    return Bestuursdatums(**{naam: getattr(rij, kolom) for naam, kolom in KOLOMMEN.items()})


def tel_cyclus(
    keuze: Kalenderkeuze, *, cyclus: Cyclus, jaar: int, datums: Bestuursdatums, grond: Telgrond
) -> tuple[Termijn, ...]:
    """All dates of one cycle, the participant's own side included; pure."""
    if cyclus is Cyclus.DIENSTVERLENING:
        return dienstverleningscyclus(jaar, boek=grond.boek, peildatum=grond.peildatum)
    if keuze.regeling is None:
        return ()
    termijnen = TELLERS[cyclus](
        keuze.regeling, jaar, datums, boek=grond.boek, peildatum=grond.peildatum
    )
    return (
        *termijnen,
        *eigen_kant(
            termijnen,
            grond.vergaderingen,
            ontwerp_verzonden=datums.ontwerp_verzonden,
            doorlooptijden=grond.boek.doorlooptijden,
            peildatum=grond.peildatum,
        ),
    )
