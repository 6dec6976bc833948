# SPDX-License-Identifier: EUPL-1.2
"""Reads the shipped norms: strict at the door, lazily, once."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from vijftreden.kern.normen.norm import (
    Eenheid,
    Hoofdstuk,
    Norm,
    Normen,
    Status,
    weiger_overlap,
)

ARTIKELEN = frozenset({"34", "34b", "35"})
NAMEN = ("wgr", "awt", "doorlooptijden", "dienstverlening", "aandachtspunten")


@dataclass(frozen=True, slots=True, kw_only=True)
class Normenboek:
    """The five files together, as a calendar receives them; `replace` lays an overlay in."""

    wgr: Normen
    awt: Normen
    doorlooptijden: Normen
    dienstverlening: Normen
    aandachtspunten: Normen


def _keur_sleutels(plaats: str, inhoud: Mapping[str, Any], soort: type) -> None:
    """ValueError naming the file and every key that is unknown or missing."""
    velden = fields(soort)
    mag = {veld.name for veld in velden}
    moet = {veld.name for veld in velden if veld.default is MISSING}
    if fout := (inhoud.keys() - mag) | (moet - inhoud.keys()):
        raise ValueError(f"{plaats}: onbekend of ontbrekend: {sorted(fout)}")


def _met_typen(plaats: str, inhoud: Mapping[str, Any], typen: Mapping[str, Any]) -> dict[str, Any]:
    """The row with its enumerations and sets made; ValueError naming the file and the key."""
    rij = dict(inhoud)
    for sleutel, maak in typen.items():
        try:
            rij[sleutel] = maak(rij[sleutel])
        except (TypeError, ValueError) as fout:
            raise ValueError(f"{plaats}: {sleutel}: {fout}") from fout
    for sleutel in ("geldig_van", "geldig_tot"):
        if type(rij.get(sleutel, date.min)) is not date:
            raise ValueError(f"{plaats}: {sleutel}: geen datum")
    return rij


def _waarde(waarde: object) -> object:
    return tuple(waarde) if isinstance(waarde, list) else waarde


def _norm(plaats: str, inhoud: Mapping[str, Any]) -> Norm:
    plaats = f"{plaats}: norm {inhoud.get('code', '?')}"
    _keur_sleutels(plaats, inhoud, Norm)
    typen = {
        "status": Status,
        "artikel_status": Status,
        "eenheid": Eenheid,
        "waarde": _waarde,
    }
    rij = _met_typen(plaats, inhoud, typen)
    try:
        return Norm(**rij)
    except ValueError as fout:
        raise ValueError(f"{plaats}: {fout}") from fout


def _hoofdstuk(plaats: str, inhoud: Mapping[str, Any]) -> Hoofdstuk:
    plaats = f"{plaats}: hoofdstuk {inhoud.get('nummer', '?')}"
    _keur_sleutels(plaats, inhoud, Hoofdstuk)
    typen = {"status": Status, "artikel_status": Status, "deelnemers": frozenset}
    return Hoofdstuk(**_met_typen(plaats, inhoud, typen))


def _keur_verwijzingen(plaats: str, hoofdstuk: Hoofdstuk, codes: frozenset[str]) -> None:
    """ValueError when a chapter leaves an article unread or names a norm that is not there."""
    plaats = f"{plaats}: hoofdstuk {hoofdstuk.nummer}"
    if fout := hoofdstuk.artikelen.keys() ^ ARTIKELEN:
        raise ValueError(f"{plaats}: artikelen: onbekend of ontbrekend: {sorted(fout)}")
    verwijzingen = {hoofdstuk.verzendnorm_begroting, hoofdstuk.verzendnorm_jaarrekening}
    if fout := verwijzingen - codes:
        raise ValueError(f"{plaats}: geen norm met code {sorted(fout)}")


def lees(naam: str, tekst: str) -> Normen:
    """The norms of one TOML text; ValueError naming the file and the key when anything is off."""
    plaats = f"{naam}.toml"
    inhoud = tomllib.loads(tekst)
    if onbekend := inhoud.keys() - {"norm", "hoofdstuk"}:
        raise ValueError(f"{plaats}: onbekend of ontbrekend: {sorted(onbekend)}")
    rijen: Iterable[Mapping[str, Any]] = inhoud.get("norm", ())
    gelezen = Normen(
        naam=naam,
        rijen=tuple(_norm(plaats, rij) for rij in rijen),
        hoofdstukken=tuple(_hoofdstuk(plaats, rij) for rij in inhoud.get("hoofdstuk", ())),
    )
    weiger_overlap(plaats, gelezen.rijen)
    for hoofdstuk in gelezen.hoofdstukken:
        _keur_verwijzingen(plaats, hoofdstuk, gelezen.codes)
    return gelezen


@cache
def normen(naam: str) -> Normen:
    """The shipped norms of one file, one of `NAMEN`."""
    if naam not in NAMEN:
        raise ValueError(f"{naam}.toml bestaat niet; kies uit {', '.join(NAMEN)}")
    return lees(naam, files(__package__).joinpath(f"{naam}.toml").read_text(encoding="utf-8"))


def normenboek() -> Normenboek:
    """The shipped norms, all files."""
    return Normenboek(**{naam: normen(naam) for naam in NAMEN})
