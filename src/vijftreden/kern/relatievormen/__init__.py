# SPDX-License-Identifier: EUPL-1.2
"""Relation kinds: one TOML file each, read once into frozen dataclasses.

A file holds how much and what words; how that is used stands in the rules of the treads. Adding a
kind is adding a file; the file's name is its code.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from vijftreden.kern.relatievormen.tabel import lees_tabel
from vijftreden.kern.relatievormen.vorm import (
    Bepaling,
    Botsing,
    Briefvraag,
    Driehoek,
    Fase,
    Instrument,
    Kalendercyclus,
    Kant,
    Lijst,
    Logica,
    Moment,
    Momentsoort,
    Partijnamen,
    Relatievorm,
    Rol,
    Rolwoord,
    Spanning,
    Status,
    Toets,
    Wie,
)

__all__ = [
    "Bepaling",
    "Botsing",
    "Briefvraag",
    "Driehoek",
    "Fase",
    "Instrument",
    "Kalendercyclus",
    "Kant",
    "Lijst",
    "Logica",
    "Moment",
    "Momentsoort",
    "Partijnamen",
    "Relatievorm",
    "Rol",
    "Rolwoord",
    "Spanning",
    "Status",
    "Toets",
    "Wie",
    "lees_relatievorm",
    "relatievormen",
]

PAAR, DRIE = 2, 3


def lees_relatievorm(bestand: Traversable) -> Relatievorm:
    """One file, its parts checked against each other; ValueError names the file and the key."""
    try:
        inhoud: dict[str, Any] = tomllib.loads(bestand.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fout:
        raise ValueError(f"{bestand.name}: geen geldige TOML: {fout}") from fout
    if "code" in inhoud:
        raise ValueError(f"{bestand.name}.code: onbekende sleutel; de bestandsnaam is de code")
    inhoud["code"] = bestand.name.removesuffix(".toml")
    vorm = lees_tabel(Relatievorm, inhoud, plek=bestand.name)
    _controleer(vorm, bestand.name)
    return vorm


@cache
def relatievormen() -> Mapping[str, Relatievorm]:
    """All kinds by code, in alphabetical order of the files."""
    bestanden = sorted(files(__name__).iterdir(), key=lambda bestand: bestand.name)
    vormen = [lees_relatievorm(bestand) for bestand in bestanden if bestand.name.endswith(".toml")]
    return MappingProxyType({vorm.code: vorm for vorm in vormen})


def _controleer(vorm: Relatievorm, bestand: str) -> None:
    """Codes are unique per list, and the seven moments are there."""
    codes = {
        "partijen": [partij.code for partij in vorm.partijen],
        "rollen": [rol.code for rol in vorm.rollen],
        "fasen": [fase.code for fase in vorm.fasen],
        "spanningen": [spanning.code for spanning in vorm.spanningen],
        "instrumenten": [instrument.code for instrument in vorm.instrumenten],
        "toetsen": [toets.code for toets in vorm.toetsen],
        "brief": [vraag.tekst for vraag in vorm.brief],
        "logica": [deel.code for deel in vorm.logica],
        "bepalingen": [deel.code for deel in vorm.bepalingen],
    }
    for sleutel, lijst in codes.items():
        if len(lijst) != len(set(lijst)):
            raise ValueError(f"{bestand}.{sleutel}: een code komt twee keer voor")
    if [moment.soort for moment in vorm.momenten] != list(Momentsoort):
        raise ValueError(f"{bestand}.momenten: verwacht de zeven momenten in hun volgorde")
    if not set(codes["fasen"]).issuperset(vorm.moment(Momentsoort.FASEOVERGANG).fasen):
        raise ValueError(f"{bestand}.momenten: verwacht fasen die deze vorm kent")
    _controleer_rollen(vorm, bestand)


def _controleer_rollen(vorm: Relatievorm, bestand: str) -> None:
    """A vocabulary, the triangle and a clash name known roles; a reader does not decide."""
    bekend = {rol.code for rol in vorm.rollen}
    for rol in vorm.rollen:
        if rol.alleen_lezen and (rol.beslist or rol.verplicht):
            raise ValueError(f"{bestand}.rollen: wie alleen leest, beslist niet: {rol.code}")
    for woorden in vorm.partijen:
        namen = [deel.rol for deel in woorden.rolnamen]
        if len(namen) != len(set(namen)) or not bekend.issuperset(namen):
            raise ValueError(f"{bestand}.partijen: verwacht bekende rollen, elk één keer")
    hoeken = vorm.driehoek.rollen
    if hoeken and (len(set(hoeken)) != DRIE or not bekend.issuperset(hoeken)):
        raise ValueError(f"{bestand}.driehoek: verwacht drie bekende rollen")
    for botsing in vorm.botsingen:
        if len(set(botsing.rollen)) != PAAR or not bekend.issuperset(botsing.rollen):
            raise ValueError(
                f"{bestand}.botsingen: verwacht twee bekende rollen, niet {botsing.rollen}"
            )
