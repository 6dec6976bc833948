# SPDX-License-Identifier: EUPL-1.2
"""How documents of this environment look, and its own templates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vijftreden.register import opslag
from vijftreden.register.selectors import bestand
from vijftreden.toegang.actor import Actor
from vijftreden.uitgang.documenten.inhoud import Stijl
from vijftreden.uitgang.models import Documentsoort, Huisstijl, Sjabloon

__all__ = [
    "STANDAARDKLEUR",
    "Documentsoort",
    "Huisstijlbeeld",
    "Sjabloonbeeld",
    "huisstijl",
    "sjabloon_van",
    "stijl_van",
]
STANDAARDKLEUR = Stijl().kleur


@dataclass(frozen=True, slots=True, kw_only=True)
class Sjabloonbeeld:
    """The own template of one kind, since when."""

    naam: str
    gemaakt_op: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Huisstijlbeeld:
    """What was chosen; `versie` goes back with the form and is 0 as long as nothing was."""

    kleur: str = ""
    afzender: str = ""
    heeft_logo: bool = False
    versie: int = 0
    sjablonen: Mapping[str, Sjabloonbeeld]


def huisstijl(actor: Actor) -> Huisstijlbeeld:
    """For the page where it is chosen."""
    sjablonen = {
        rij.soort: Sjabloonbeeld(naam=rij.naam, gemaakt_op=rij.gemaakt_op)
        for rij in Sjabloon.objects.of(actor).filter(ingetrokken_op__isnull=True)
    }
    rij = Huisstijl.objects.of(actor).first()
    if rij is None:
        return Huisstijlbeeld(sjablonen=sjablonen)
    return Huisstijlbeeld(
        kleur=rij.kleur,
        afzender=rij.afzender,
        heeft_logo=rij.logo_id is not None,
        versie=rij.versie,
        sjablonen=sjablonen,
    )


def stijl_van(actor: Actor, *, afzender: str) -> Stijl:
    """For a document; `afzender` when none was chosen. A logo that is gone is left out."""
    rij = Huisstijl.objects.of(actor).first()
    if rij is None:
        return Stijl(afzender=afzender)
    return Stijl(
        kleur=rij.kleur or STANDAARDKLEUR,
        afzender=rij.afzender or afzender,
        logo=_inhoud(actor, rij.logo_id),
        logo_mime=bestand(actor, rij.logo_id).mime if rij.logo_id else "",
    )


def sjabloon_van(actor: Actor, soort: Documentsoort) -> bytes:
    """The own template of this kind; empty when there is none that may be opened."""
    rijen = Sjabloon.objects.of(actor).filter(soort=soort, ingetrokken_op__isnull=True)
    return _inhoud(actor, rijen.values_list("bestand_id", flat=True).first())


def _inhoud(actor: Actor, bestand_id: UUID | None) -> bytes:
    """What the store holds; empty when it may not be opened, or is gone."""
    if bestand_id is None:
        return b""
    gevonden = bestand(actor, bestand_id)
    if gevonden.reden:
        return b""
    try:
        return opslag.lees(gevonden.opslagsleutel)
    except opslag.Beschadigd:
        return b""
